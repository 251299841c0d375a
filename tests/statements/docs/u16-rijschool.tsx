import type { Metadata } from 'next'
import { school } from '@/config/school'

export const metadata: Metadata = { title: 'Privacy | Rijschool Vlot & Veilig' }

export default function PrivacyPage() {
  return (
    <main className="prose mx-auto">
      <h1>Privacybeleid Rijschool Vlot &amp; Veilig</h1>
      <p>
        Rijschool Vlot &amp; Veilig, eigenaar Hicham Bouali, Spoorlaan 88 te Roosendaal, legt
        in dit beleid uit wat er met jouw gegevens gebeurt. Vragen? Bel {school.phone} of mail
        naar info@vlotenveilig-rijschool.example. (Versie 2, maart 2026.)
      </p>

      <h2>Welke gegevens heb ik van je?</h2>
      <ul>
        <li>Je naam, adres, woonplaats, geboortedatum en telefoonnummer</li>
        <li>Je BSN, omdat het CBR daarom vraagt</li>
        <li>Je vorderingen op de instructiekaart</li>
        <li>Wat je op de gezondheidsverklaring invult, als je die aan mij laat zien</li>
        <li>Je betalingen</li>
      </ul>

      <h2>Waarvoor gebruik ik ze?</h2>
      <ol>
        <li>Om lessen met je af te spreken en die te geven</li>
        <li>Om je theorie- en praktijkexamen aan te vragen bij het CBR</li>
        <li>Om te weten of je medisch gezien mag lessen</li>
        <li>Om na je slagen een foto met je rijbewijs op Facebook te zetten</li>
        <li>Om mijn btw-aangifte te doen</li>
        <li>Om oud-leerlingen een keer te mailen over aanhangerlessen</li>
      </ol>

      <h2>Wat geeft mij het recht daartoe?</h2>
      <p>
        Voor 1 en 2 is dat de lesovereenkomst die je tekent. Voor 5 is het een wettelijke
        verplichting. Voor 4 vraag ik je toestemming, op de dag zelf. Die kun je daarna
        altijd intrekken, dan haal ik de foto eraf. Voor 6 is het mijn gerechtvaardigd
        belang om reclame te maken voor mijn andere lessen.
      </p>

      <h2>Hoe lang houd ik ze?</h2>
      <table>
        <tbody>
          <tr><td>Leerlinggegevens en instructiekaart</td><td>1 jaar na je laatste les</td></tr>
          <tr><td>Aanvragen bij het CBR</td><td>tot de uitslag binnen is</td></tr>
          <tr><td>Gezondheidsverklaring</td><td>ik bekijk hem alleen en bewaar hem niet</td></tr>
          <tr><td>Foto&apos;s</td><td>2 jaar</td></tr>
          <tr><td>Betalingen</td><td>7 jaar</td></tr>
          <tr><td>Mailadressen van oud-leerlingen</td><td>zo lang dat zinvol is</td></tr>
        </tbody>
      </table>

      <h2>Met wie deel ik ze?</h2>
      <p>
        Met het CBR, met mijn boekhouder en, voor de foto, met Facebook. Ik neem geen
        automatische besluiten over jou en maak geen profielen (geen profilering dus).
      </p>

      <h2>Jouw rechten</h2>
      <p>
        Je mag je gegevens inzien, laten wijzigen, laten wissen, het gebruik laten beperken,
        ze meenemen naar een andere rijschool en bezwaar maken. Mail me en je hebt binnen
        twee weken antwoord. Geef je me bepaalde gegevens liever niet, dan kan ik je niet
        aanmelden voor het examen.
      </p>
      <p>
        Gaat er iets mis en komen we er niet uit, dan kun je een klacht indienen bij de
        Autoriteit Persoonsgegevens.
      </p>
    </main>
  )
}
