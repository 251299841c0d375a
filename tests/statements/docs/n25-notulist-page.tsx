import type { Metadata } from "next";
import Link from "next/link";
import { company } from "@/config/company";

export const metadata: Metadata = {
  title: "Privacyverklaring",
  description: "Hoe Notulist omgaat met je gegevens",
};

export default function PrivacyPage() {
  return (
    <main className="prose mx-auto py-16">
      <h1>Privacyverklaring</h1>
      <p className="lead">
        Notulist zet gesprekken om in notulen. Alle gegevens blijven op servers binnen de EU.
      </p>

      <h2>1. Wie we zijn</h2>
      <p>
        Notulist is een dienst van Gesprekstof B.V. in Utrecht (KvK {company.kvk}), de
        verwerkingsverantwoordelijke voor de gegevens in deze verklaring. Mail ons via{" "}
        <a href="mailto:privacy@notulist.example">privacy@notulist.example</a>.
      </p>

      <h2>2. Wat we verwerken</h2>
      <ul>
        <li>
          <strong>Account:</strong> naam, e-mailadres en wachtwoord, om je toegang te geven
          (uitvoering van de overeenkomst). Een account verwijderen we 30 dagen nadat je hebt
          opgezegd.
        </li>
        <li>
          <strong>Opnames en notulen:</strong> het geluid dat je uploadt en de tekst die eruit
          komt, om de notulen te maken (uitvoering van de overeenkomst). Het geluid wissen we na 7
          dagen; de notulen blijven staan zolang je account bestaat.
        </li>
        <li>
          <strong>Facturen:</strong> bedrijfsnaam en factuuradres (wettelijke verplichting, 7 jaar).
        </li>
        <li>
          <strong>Support:</strong> je vragen en onze antwoorden, om je te helpen. Die bewaren we 2
          jaar.
        </li>
        <li>
          <strong>Productupdates:</strong> we mailen je als er iets nieuws is. Dat doen we op basis
          van ons gerechtvaardigd belang om gebruikers te laten weten wat ze met Notulist kunnen. Je
          staat op de lijst tot je je afmeldt.
        </li>
      </ul>
      <p>Zonder e-mailadres kun je geen account maken.</p>

      <h2>3. Subverwerkers</h2>
      <p>We werken met deze bedrijven. Met elk bedrijf hebben we een verwerkersovereenkomst.</p>
      <table>
        <tbody>
          <tr>
            <td>Vercel Inc.</td>
            <td>hosting van de webapp, Verenigde Staten</td>
          </tr>
          <tr>
            <td>OpenAI</td>
            <td>samenvatten van notulen, Verenigde Staten</td>
          </tr>
          <tr>
            <td>Scaleway</td>
            <td>opslag van geluid, Frankrijk</td>
          </tr>
        </tbody>
      </table>

      <h2>4. AI</h2>
      <p>
        De samenvatting wordt door een taalmodel geschreven. Er worden geen geautomatiseerde
        besluiten over personen genomen. Je opnames worden niet gebruikt om modellen te trainen.
      </p>

      <p>
        Neem je een gesprek op, vertel dat dan aan de andere deelnemers. Een opname
        die je per ongeluk hebt geüpload, haal je weg met de knop Wissen.
      </p>

      <h2>5. Je rechten</h2>
      <p>
        Je hebt recht op inzage, rectificatie, verwijdering, beperking, overdraagbaarheid en bezwaar.
        Stuur een mail en we antwoorden binnen een maand. Zie ook{" "}
        <Link href="/hulp/privacy">de helppagina</Link>. Je kunt een klacht indienen bij de Autoriteit
        Persoonsgegevens.
      </p>

      <h2>6. Opzeggen</h2>
      <p>
        Na het opzeggen bewaren we je account nog 12 maanden, zodat je altijd terug kunt komen. Zie
        voor het exporteren van je notulen hoofdstuk 8.
      </p>

      <p className="text-sm">Versie van {"1 september 2025"}</p>
    </main>
  );
}
