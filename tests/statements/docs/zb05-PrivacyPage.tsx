import { Layout } from '../components/Layout';
import { company } from '../config';

export default function PrivacyPage() {
  return (
    <Layout title="Privacyverklaring">
      <h1>Privacyverklaring</h1>
      <p>
        Plankwerk Software B.V. maakt roostersoftware voor winkels en zorginstellingen. In deze verklaring
        leest u wat wij doen met persoonsgegevens. Versie van 3 juni 2024.
      </p>

      <h2>Wanneer zijn wij verantwoordelijk, en wanneer uw werkgever?</h2>
      <p>
        Voor de gegevens van klanten en bezoekers is Plankwerk de verwerkingsverantwoordelijke.
        Voor de roosters die een werkgever in de software zet, zijn wij verwerker en beslist de werkgever.
        Bent u werknemer, richt u zich dan tot uw werkgever.
      </p>

      <h2>Account en abonnement</h2>
      <p>
        Van beheerders bewaren wij naam, e-mailadres, functie en een versleuteld wachtwoord. Die zijn nodig om
        het abonnement te leveren dat u met ons afsloot (uitvoering van de overeenkomst). Zonder e-mailadres
        kunt u geen account aanmaken. Negentig dagen na het einde van het abonnement wissen wij het account.
      </p>

      <h2>Facturen</h2>
      <p>
        Factuurgegevens bewaren wij zeven jaar, omdat de belastingwet ons daartoe verplicht. Incasso
        verloopt via Mollie in Amsterdam.
      </p>

      <h2>Demo aanvragen</h2>
      <p>
        Vraagt u een demo aan, dan gebruiken wij uw naam, bedrijf en telefoonnummer om een afspraak te plannen
        en u daarna nog één keer te bellen. Leidt dat niet tot een abonnement, dan verwijderen wij uw gegevens
        na zes maanden.
      </p>

      <h2>Helpdesk</h2>
      <p>
        Vragen aan de helpdesk beantwoorden wij in Intercom. Wij doen dat ter uitvoering van de overeenkomst
        met u. Gesprekken bewaren wij twee jaar. Intercom is gevestigd in de Verenigde Staten; wij hebben met
        dit bedrijf de standaardcontractbepalingen van de Europese Commissie gesloten.
      </p>

      <h2>Logboeken</h2>
      <p>
        Onze servers leggen vast wie wanneer heeft ingelogd, met IP-adres en browsertype. Daarmee sporen wij
        fouten en misbruik op. Een logboek wordt na zestig dagen overschreven.
      </p>

      <h2>Productnieuws</h2>
      <p>
        Beheerders krijgen ongeveer zes keer per jaar een bericht over nieuwe functies. Ons gerechtvaardigd
        belang is dat klanten weten wat het product kan. Afmelden kan in elk bericht, en uw adres blijft op
        deze lijst tot u dat doet of het account vervalt.
      </p>

      <h2>Hosting en veiligheid</h2>
      <p>
        De software draait bij een hostingbedrijf in Frankfurt en wordt dagelijks gekopieerd naar een tweede
        datacentrum in Groningen. Uw gegevens verlaten de Europese Unie niet. Medewerkers hebben alleen
        toegang met tweestapsverificatie.
      </p>

      <h2>Uw rechten</h2>
      <p>
        U kunt uw gegevens opvragen, corrigeren en laten wissen, de verwerking laten beperken en een export
        meenemen naar een andere leverancier. Gebruik daarvoor het adres {company.privacyEmail} of bel
        {' '}{company.phone}. U krijgt binnen dertig dagen antwoord; is een verzoek ingewikkeld, dan kan dat met
        twee maanden worden verlengd en laten wij u dat weten.
      </p>
      <p>
        Wij maken geen gebruik van geautomatiseerde besluitvorming. Bent u niet tevreden over onze reactie, dan
        kunt u een klacht indienen bij de <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit
        Persoonsgegevens</a>.
      </p>
    </Layout>
  );
}
