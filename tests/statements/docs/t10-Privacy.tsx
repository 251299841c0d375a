import Head from "next/head";
import { Layout } from "@/components/Layout";
import { siteConfig } from "@/config/site";

export default function Privacy() {
  return (
    <Layout>
      <Head>
        <title>Privacyverklaring | {siteConfig.name}</title>
      </Head>
      <article className="prose mx-auto py-16">
        <h1>Privacyverklaring Roosterkoning</h1>
        <p className="text-sm text-gray-500">Laatst gewijzigd op 3 juni 2025</p>

        <p>
          Roosterkoning B.V. (Vestdijk 61, 5611 CA Eindhoven, KvK 90551284) maakt
          software waarmee horecazaken hun personeelsroosters maken. Vragen? Mail{" "}
          <a href={`mailto:${siteConfig.privacyEmail}`}>{siteConfig.privacyEmail}</a>.
        </p>

        <h2>Onze rol</h2>
        <p>
          Voor de gegevens van bezoekers van deze website en van de beheerders die een
          account aanmaken zijn wij verwerkingsverantwoordelijke. Voor de gegevens van
          medewerkers die door een werkgever in het rooster worden gezet zijn wij
          verwerker; je werkgever is dan verantwoordelijk en bij hem moet je zijn met
          vragen.
        </p>

        <h2>Waarvoor gebruiken wij gegevens?</h2>
        <h3>Account en abonnement</h3>
        <p>
          Naam, e-mailadres, bedrijfsnaam en wachtwoord van de beheerder. Nodig voor de
          uitvoering van de overeenkomst. Wij bewaren deze gegevens tot 90 dagen na het
          einde van het abonnement. Zonder deze gegevens kunnen wij geen account maken.
        </p>
        <h3>Facturatie</h3>
        <p>
          Factuuradres en betaalgegevens, op grond van onze wettelijke
          administratieplicht. Bewaartermijn: zeven jaar.
        </p>
        <h3>Helpdesk</h3>
        <p>
          Wat je ons in de chat of per e-mail vertelt gebruiken wij om je vraag te
          beantwoorden. Gesprekken verwijderen wij na twee jaar.
        </p>
        <h3>Productverbetering</h3>
        <p>
          Wij houden bij welke schermen worden gebruikt om de software te verbeteren. Dit
          doen wij op basis van ons gerechtvaardigd belang om een product te maken dat
          mensen begrijpen.
        </p>
        <h3>Nieuwsbrief</h3>
        <p>
          Alleen als je je hebt aangemeld (toestemming). Intrekken kan met de link onder
          aan iedere mail; je adres wordt dan direct gewist.
        </p>

        <h2>Met wie delen wij gegevens?</h2>
        <ul>
          <li>Scaleway (hosting, datacenter in Amsterdam)</li>
          <li>Stripe (betalingen)</li>
          <li>Intercom (chat en helpdesk)</li>
          <li>Brevo (nieuwsbrief)</li>
        </ul>
        <p>
          Intercom verwerkt de gesprekken in de Verenigde Staten. Wij hebben met Intercom
          goede afspraken gemaakt over geheimhouding en beveiliging, en het bedrijf houdt
          zich aan de Europese privacyregels.
        </p>

        <h2>Cookies</h2>
        <p>
          Wij plaatsen alleen een cookie om je ingelogd te houden. Statistieken maken wij
          met een zelf gehoste versie van Plausible, zonder cookies.
        </p>

        <h2>Jouw rechten</h2>
        <p>
          Je hebt recht op inzage, rectificatie, verwijdering, beperking van de
          verwerking en overdracht van je gegevens, en je kunt bezwaar maken tegen de
          verwerking op grond van ons gerechtvaardigd belang. Stuur je verzoek naar{" "}
          {siteConfig.privacyEmail}. Wij reageren binnen een maand. Als medewerker op
          een rooster van een klant stuur je je verzoek ook gewoon aan ons: wij beslissen
          er als verwerkingsverantwoordelijke over.
        </p>
        <p>
          Roosterkoning neemt geen besluiten op basis van uitsluitend geautomatiseerde
          verwerking: de roostergenerator doet een voorstel, de werkgever beslist.
        </p>
        <p>
          Je kunt een klacht indienen bij de{" "}
          <a href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
        </p>

        <h2>Beveiliging</h2>
        <p>
          Alle verbindingen zijn versleuteld en back-ups worden na 30 dagen
          overschreven. Een datalek melden wij binnen 72 uur.
        </p>
      </article>
    </Layout>
  );
}
