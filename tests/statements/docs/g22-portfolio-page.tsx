import type { Metadata } from "next";
import Link from "next/link";

import { Container } from "@/components/container";
import { Prose } from "@/components/prose";
import { siteConfig } from "@/lib/site";

export const metadata: Metadata = {
  title: "Privacy",
  description: "Wat er met je gegevens gebeurt als je op mijn site rondkijkt of me mailt.",
  alternates: { canonical: "/privacy" },
};

export default function PrivacyPage() {
  return (
    <Container size="narrow">
      <Prose>
        <h1>Privacy, maar dan kort</h1>

        <p className="lead">
          Hoi! Ik ben Merel Zandstra, freelance front-end developer uit Deventer. Dit is mijn
          portfolio, geen webshop. Er valt hier dus weinig te halen aan persoonsgegevens, maar
          helemaal niks is het ook niet.
        </p>

        <h2>Het contactformulier</h2>
        <p>
          Vul je het formulier in, dan krijg ik je naam, je mailadres en wat je verder opschrijft.
          Het bericht wordt verstuurd via Resend en komt uit in mijn inbox bij
          Fastmail. Ik gebruik het om je te antwoorden en, als het wat wordt, een offerte te
          maken. Hoor ik na mijn antwoord niks meer van je, dan gooi ik het mailtje na een jaar weg.
        </p>

        <h2>Als je klant wordt</h2>
        <p>
          Dan heb ik ook je bedrijfsgegevens, KvK- en btw-nummer nodig, anders kan ik geen factuur
          sturen. Facturen staan in Moneybird en bewaar ik zeven jaar (bewaarplicht).
          Mijn boekhouder kijkt één keer per kwartaal mee.
        </p>

        <h2>Statistieken</h2>
        <p>
          Ik ben nieuwsgierig naar welke projecten bekeken worden. Daarvoor draait hier{" "}
          <a href="https://plausible.io/data-policy" rel="noreferrer">
            Plausible
          </a>
          . Dat werkt zonder cookies en slaat je IP-adres niet op, dus je krijgt van mij ook geen
          banner voor je neus.
        </p>

        <h2>Hosting</h2>
        <p>
          De site staat bij Vercel. Die houdt serverlogs bij met onder andere IP-adressen, om
          aanvallen tegen te houden en storingen op te sporen. Daar heb ik zelf weinig invloed op.
        </p>

        <h2>Wat ik niet doe</h2>
        <ul>
          <li>je gegevens verkopen of weggeven</li>
          <li>je ongevraagd een nieuwsbrief sturen (ik heb er niet eens een)</li>
          <li>je volgen over andere sites</li>
          <li>een algoritme over je laten beslissen of profielen van je maken</li>
        </ul>

        <h2>Wat jij kan</h2>
        <p>
          Wil je weten wat ik van je heb, klopt er iets niet of moet het weg? Mail naar{" "}
          <a href={`mailto:${siteConfig.email}`}>{siteConfig.email}</a> en ik regel het, meestal
          dezelfde week nog. Je hebt volgens de AVG recht op inzage, correctie, verwijdering en
          overdracht van je gegevens en je kunt bezwaar maken. Kom je er met mij niet uit, dan kun
          je een klacht indienen bij de{" "}
          <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
        </p>

        <p>
          <small>
            Zandstra Webwerk · KvK {siteConfig.kvk} · Laatst aangepast in november 2023 ·{" "}
            <Link href="/">terug naar home</Link>
          </small>
        </p>
      </Prose>
    </Container>
  );
}
