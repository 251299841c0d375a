import { LegalLayout } from "@/components/legal-layout";
import { company } from "@/config/company";

export const metadata = { title: "Privacyverklaring" };

export default function PrivacyPage() {
  return (
    <LegalLayout title="Privacyverklaring" updated="22 januari 2025">
      <p>
        Planvloed B.V. ({company.address}, KvK {company.kvk}) maakt
        planningssoftware voor installatiebedrijven. In deze verklaring leggen
        we uit welke persoonsgegevens we verwerken als je onze website bezoekt
        of een account aanmaakt.
      </p>

      <h2>1. Onze rol</h2>
      <p>
        Voor de gegevens van bezoekers en accounthouders zijn we
        verwerkingsverantwoordelijke. Voor de planningen en klantadressen die
        jouw bedrijf in Planvloed invoert, zijn we verwerker; daarvoor sluiten
        we een verwerkersovereenkomst.
      </p>

      <h2>2. Wat we verwerken en waarom</h2>
      <h3>Account</h3>
      <p>
        We verwerken je naam, zakelijke e-mailadres en wachtwoord om je account
        aan te maken. Hiervoor geef je toestemming bij het registreren. We
        bewaren je account tot 90 dagen na opzegging.
      </p>
      <h3>Facturatie</h3>
      <p>
        Betalingen lopen via Stripe. We bewaren facturen zeven jaar omdat de
        wet ons daartoe verplicht.
      </p>
      <h3>Productanalyse</h3>
      <p>
        Met PostHog meten we welke functies gebruikt worden. Dat is in ons
        gerechtvaardigd belang: het verbeteren van de software. Deze gegevens
        verwijderen we na 12 maanden.
      </p>
      <h3>Support</h3>
      <p>
        Stel je een vraag via de chat, dan gebruiken we je bericht en
        e-mailadres om je te antwoorden. Chats worden verwerkt door Intercom.
      </p>
      <h3>Foutmeldingen</h3>
      <p>
        Crashrapporten met je IP-adres gebruiken we om fouten op te sporen, op
        basis van ons gerechtvaardigd belang bij een stabiele dienst. Rapporten
        verlopen na 30 dagen.
      </p>

      <h2>3. Waar je gegevens staan</h2>
      <p>
        Onze database staat in Frankfurt. Stripe en Intercom verwerken ook
        gegevens in de Verenigde Staten; met beide zijn
        standaardcontractbepalingen van de Europese Commissie overeengekomen.
      </p>

      <h2>4. Jouw rechten</h2>
      <ul>
        <li>inzage in je gegevens en een kopie daarvan;</li>
        <li>rectificatie van onjuiste gegevens;</li>
        <li>verwijdering van je gegevens;</li>
        <li>beperking van de verwerking;</li>
        <li>overdraagbaarheid van je gegevens;</li>
        <li>bezwaar tegen de verwerking.</li>
      </ul>
      <p>
        Gegeven toestemming kun je altijd intrekken. Mail je verzoek naar{" "}
        <a href={`mailto:${company.privacyEmail}`}>{company.privacyEmail}</a>.
        We antwoorden binnen 30 dagen. Deze termijn kunnen we met maximaal twee
        maanden verlengen; dat laten we je dan weten.
      </p>
      <p>
        Ben je het niet met ons eens, dan kun je een klacht indienen bij de
        Autoriteit Persoonsgegevens.
      </p>

      <h2>5. Contact met de FG</h2>
      <p>
        Vragen over privacy kun je stellen aan onze functionaris
        gegevensbescherming. Op verzoeken om inzage of verwijdering antwoordt
        zij binnen twee weken.
      </p>
    </LegalLayout>
  );
}
