import type { Metadata } from "next";
import Link from "next/link";
import { site } from "@/lib/site";

export const metadata: Metadata = { title: "Privacybeleid | Roosterly" };

export default function PrivacyPage() {
  return (
    <article className="prose mx-auto">
      <h1>Privacybeleid</h1>
      <p>Laatst bijgewerkt: 3 februari 2025</p>
      <p>
        Roosterly B.V. (KvK 83920114), Stationsplein 9, 3511 ED Utrecht, maakt
        roostersoftware voor de horeca. Voor de gegevens van bezoekers, klanten en
        proefgebruikers is Roosterly B.V. de verwerkingsverantwoordelijke.
      </p>

      <h2>Voor wie verwerken wij?</h2>
      <p>
        De roosters en uren van medewerkers verwerken wij in opdracht van de werkgever.
        Daarvoor zijn wij verwerker en geldt de verwerkersovereenkomst. Werk je bij een
        van onze klanten, stel je vraag dan aan je werkgever.
      </p>

      <h2>Doelen, grondslagen en bewaartermijnen</h2>
      <ul>
        <li>
          <strong>Account en abonnement.</strong> Naam, e-mailadres en bedrijfsgegevens.
          Grondslag: uitvoering van de overeenkomst. Bewaartermijn: tot 90 dagen na het
          sluiten van je account.
        </li>
        <li>
          <strong>Facturatie.</strong> Factuurgegevens en betaalhistorie. Grondslag:
          wettelijke verplichting. Bewaartermijn: 7 jaar.
        </li>
        <li>
          <strong>Support.</strong> De inhoud van je berichten aan onze helpdesk.
          Grondslag: uitvoering van de overeenkomst. Bewaartermijn: 2 jaar na sluiting
          van het ticket.
        </li>
        <li>
          <strong>Productverbetering.</strong> Klikgedrag binnen de app. Grondslag:
          gerechtvaardigd belang, namelijk het verbeteren van ons product.
          Bewaartermijn: 14 maanden.
        </li>
        <li>
          <strong>Productupdates per e-mail.</strong> Je e-mailadres. Grondslag:
          toestemming. Bewaartermijn: tot je je afmeldt.
        </li>
      </ul>

      <h2>Subverwerkers</h2>
      <p>Wij maken gebruik van de volgende leveranciers:</p>
      <ul>
        <li>Vercel (hosting van de website)</li>
        <li>Supabase (database, regio Frankfurt)</li>
        <li>Stripe (betalingen)</li>
        <li>Intercom (helpdesk)</li>
      </ul>
      <p>
        Al je gegevens blijven te allen tijde binnen de Europese Economische Ruimte.
      </p>

      <h2>Jouw rechten</h2>
      <p>
        Je hebt recht op inzage, rectificatie, verwijdering, beperking van de verwerking,
        bezwaar en overdraagbaarheid van gegevens. Toestemming kun je op elk moment
        intrekken. Mail naar <a href={`mailto:${site.privacyMail}`}>{site.privacyMail}</a> of
        gebruik ons <Link href="/contact">contactformulier</Link>. Wij reageren binnen een
        maand. Bij complexe verzoeken kunnen wij die termijn met twee maanden verlengen.
      </p>
      <p>
        Je kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
      </p>

      <h2>Overig</h2>
      <p>
        Zonder naam en e-mailadres kunnen wij geen account aanmaken. Wij nemen geen
        besluiten op basis van geautomatiseerde verwerking. Supportchats in Intercom
        worden opgeslagen op servers in de Verenigde Staten.
      </p>
    </article>
  );
}
