import type { Metadata } from "next";
import Link from "next/link";
import { Prose } from "@/components/prose";
import { site } from "@/lib/site";

export const metadata: Metadata = {
  title: "Privacyverklaring",
  alternates: { canonical: `${site.url}/privacy` },
  robots: { index: false, follow: true },
};

export default function PrivacyPage() {
  return (
    <Prose className="mx-auto max-w-2xl py-16">
      <h1>Privacyverklaring</h1>
      <p className="text-sm text-zinc-500">Laatst bijgewerkt op 14 maart 2025</p>

      <p>
        Dit is de site van Joris Kamphof, freelance front-end developer in
        Deventer (KvK 81640027). Voor alles wat hier met je gegevens gebeurt ben
        ik zelf verantwoordelijk. Ik heb geprobeerd dit kort te houden; vragen
        mogen altijd naar{" "}
        <a href={`mailto:${site.email}`}>joris@kamphof.dev</a>.
      </p>

      <h2>Contactformulier</h2>
      <p>
        Via het formulier vraag ik je naam, je e-mailadres en je bericht. Die
        gebruik ik om je te antwoorden. Ik doe dat op grond van mijn
        gerechtvaardigd belang om op vragen van mogelijke opdrachtgevers te
        kunnen reageren. Berichten blijven één jaar in mijn mailbox staan en
        gaan daarna weg. Je bent niets verplicht in te vullen, maar zonder
        e-mailadres kan ik je niet terugschrijven.
      </p>

      <h2>Opdrachten</h2>
      <p>
        Werken we samen, dan verwerk ik je naam, bedrijfsgegevens, telefoonnummer
        en factuurgegevens om onze overeenkomst uit te voeren. Facturen en de
        administratie daaromheen bewaar ik zeven jaar vanwege de fiscale
        bewaarplicht. Mijn boekhouder in Zutphen en Moneybird zien de facturen.
      </p>

      <h2>Statistieken</h2>
      <p>
        Ik wil graag weten welke blogposts gelezen worden. Daarvoor draai ik
        Umami op een eigen server bij Hetzner in Duitsland. Umami zet geen
        cookies, maar gebruikt wel je IP-adres, browser en verwijzende pagina om
        unieke bezoekers te tellen.
      </p>

      <h2>Hosting en logbestanden</h2>
      <p>
        De site zelf staat bij Vercel Inc. in de Verenigde Staten. Vercel houdt
        serverlogs bij met IP-adressen om storingen en aanvallen op te sporen; na
        30 dagen zijn die weg. Voor de doorgifte naar de VS heb ik met Vercel de
        standaardcontractbepalingen van de Europese Commissie afgesloten.
      </p>

      <h2>Jouw rechten</h2>
      <p>
        Je mag je gegevens inzien, laten verbeteren of laten verwijderen, en je
        kunt me vragen het gebruik ervan tijdelijk te beperken. Een mailtje is
        genoeg; ik reageer binnen een maand. Ben je het ergens niet mee eens en
        komen we er samen niet uit, dan kun je een klacht indienen bij de{" "}
        <a href="https://autoriteitpersoonsgegevens.nl">
          Autoriteit Persoonsgegevens
        </a>
        .
      </p>

      <h2>Wijzigingen</h2>
      <p>
        Als ik iets aan de site verander, pas ik deze pagina aan. Oudere versies
        staan gewoon in de{" "}
        <Link href={site.repo}>git-historie</Link>.
      </p>
    </Prose>
  );
}
