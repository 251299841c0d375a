import { Layout } from "@/components/Layout";
import { company } from "@/config";

export const metadata = { title: "Privacybeleid" };

export default function PrivacyPage() {
  return (
    <Layout>
      <h1>Privacybeleid</h1>
      <p className="muted">Versie 2.3, geldig vanaf 1 juli 2024</p>

      <h2>1. Over dit beleid</h2>
      <p>
        Roosterwijs B.V. ("Roosterwijs", "wij") maakt planningssoftware voor de horeca.
        Dit beleid beschrijft hoe wij omgaan met persoonsgegevens van bezoekers van onze
        website, van proefgebruikers en van de contactpersonen bij onze klanten. Voor deze
        gegevens zijn wij verwerkingsverantwoordelijke. Voor de roosters en gegevens van
        medewerkers die onze klanten in de applicatie zetten, zijn wij verwerker; daarvoor
        geldt de verwerkersovereenkomst.
      </p>

      <h2>2. Gegevens, doelen en grondslagen</h2>
      <h3>2.1 Account en abonnement</h3>
      <p>
        Naam, zakelijk e-mailadres, functie, telefoonnummer en inloggegevens. Wij gebruiken
        ze om de overeenkomst met de klant uit te voeren. Zonder deze gegevens kunnen wij geen
        account aanmaken. Wij bewaren ze tot 60 dagen nadat het abonnement is beëindigd.
      </p>
      <h3>2.2 Facturatie</h3>
      <p>
        Factuuradres, btw-nummer en betaalgegevens, op grond van onze fiscale verplichtingen.
        De bewaartermijn is 7 jaar.
      </p>
      <h3>2.3 Support</h3>
      <p>
        Chatgesprekken en e-mails met onze helpdesk, om je vraag op te lossen. Ons
        gerechtvaardigd belang is dat klanten goed geholpen worden. Gesprekken wissen we na
        24 maanden.
      </p>
      <h3>2.4 Productverbetering</h3>
      <p>
        We leggen vast welke schermen je opent en waar je klikt, om te zien welke functies
        gebruikt worden.
      </p>
      <h3>2.5 Marketing</h3>
      <p>
        Vraag je een demo of whitepaper aan, dan nemen we contact met je op als je daarvoor
        toestemming geeft met het vinkje onder het formulier. Je kunt die toestemming op elk
        moment intrekken via de link in de mail. Zonder reactie verwijderen we je na 12 maanden.
      </p>

      <h2>3. Waar staan de gegevens?</h2>
      <p>
        Wij slaan alle persoonsgegevens op binnen de Europese Unie. Onze applicatie draait in
        een datacenter in Eemshaven. Er vindt geen doorgifte plaats naar landen daarbuiten.
      </p>

      <h2>4. Subverwerkers en andere ontvangers</h2>
      <table>
        <thead>
          <tr><th>Partij</th><th>Dienst</th><th>Land</th></tr>
        </thead>
        <tbody>
          <tr><td>Google Cloud EMEA</td><td>hosting</td><td>Nederland</td></tr>
          <tr><td>Mollie</td><td>betalingen</td><td>Nederland</td></tr>
          <tr><td>Intercom</td><td>chat en helpdesk</td><td>Verenigde Staten</td></tr>
          <tr><td>Laposta</td><td>mailings (zie 2.5)</td><td>Nederland</td></tr>
        </tbody>
      </table>

      <h2>5. Jouw rechten</h2>
      <p>
        Je kunt ons vragen om inzage, correctie, verwijdering, beperking en overdracht van je
        gegevens, en je kunt bezwaar maken. Mail naar {company.privacyEmail} of schrijf naar
        {" "}{company.address}. Binnen 30 dagen krijg je antwoord; is je verzoek ingewikkeld, dan
        kunnen wij die termijn met ten hoogste 60 dagen verlengen. Dat laten we dan binnen de
        eerste 30 dagen weten. Een klacht kun je indienen bij de Autoriteit Persoonsgegevens.
      </p>

      <h2>6. Geautomatiseerde besluiten</h2>
      <p>Wij nemen geen besluiten over jou die alleen op software berusten.</p>

      <h2>7. Beveiliging</h2>
      <p>
        Verbindingen zijn versleuteld (TLS 1.3), wachtwoorden gehasht en back-ups worden na
        30 dagen overschreven. Een externe partij doet elk jaar een pentest.
      </p>
    </Layout>
  );
}
