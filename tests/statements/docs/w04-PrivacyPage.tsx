import { Section, Prose } from "@/components/legal";
import { company } from "@/config/company";

export const metadata = { title: "Privacyverklaring – Roosterbaas" };

export default function PrivacyPage() {
  return (
    <Prose>
      <h1>Privacyverklaring</h1>
      <p className="muted">Laatst bijgewerkt: 3 juni 2025</p>

      <Section id="intro" title="1. Introductie">
        <p>
          Roosterbaas B.V. (&quot;Roosterbaas&quot;, &quot;wij&quot;, &quot;ons&quot;) respecteert uw privacy. Deze
          privacyverklaring legt uit hoe wij informatie verzamelen, gebruiken en openbaar maken wanneer u onze website
          bezoekt, een account aanmaakt of onze planningssoftware gebruikt (gezamenlijk de &quot;Diensten&quot;).
          Roosterbaas is de verwerkingsverantwoordelijke voor accountgegevens, facturatie en marketing.
        </p>
      </Section>

      <Section id="collect" title="2. Informatie die wij verzamelen">
        <ul>
          <li>Accountinformatie: naam, zakelijk e-mailadres, wachtwoord (versleuteld) en functie.</li>
          <li>Factuurinformatie: bedrijfsnaam, btw-nummer, betaalwijze.</li>
          <li>Roosterinformatie: de namen, beschikbaarheid en verlofdagen van medewerkers die onze klant invoert.</li>
          <li>Gebruiksinformatie: logbestanden, apparaatgegevens en klikgedrag in de applicatie.</li>
        </ul>
      </Section>

      <Section id="use" title="3. Hoe wij informatie gebruiken">
        <p>Wij gebruiken de informatie die wij verzamelen om:</p>
        <ul>
          <li>uw account aan te maken en de Diensten te leveren (uitvoering van de overeenkomst);</li>
          <li>betalingen te verwerken en onze boekhouding te voeren (overeenkomst en wettelijke verplichting);</li>
          <li>storingen en misbruik op te sporen (gerechtvaardigd belang: een veilige dienst);</li>
          <li>u productnieuws te sturen, mits u daarvoor toestemming gaf;</li>
          <li>nieuwe functies te onderzoeken en te ontwikkelen;</li>
          <li>te reageren op vragen die u via de chat stelt.</li>
        </ul>
        <p>
          Voor de roosterinformatie is de werkgever die de software afneemt de verwerkingsverantwoordelijke. Wij handelen
          daarbij uitsluitend als verwerker, op basis van een verwerkersovereenkomst.
        </p>
      </Section>

      <Section id="share" title="4. Delen van informatie">
        <p>
          Wij delen informatie met dienstverleners die ons helpen: Amazon Web Services (hosting, regio Dublin), Stripe
          (betalingen), Intercom (chat) en Postmark (e-mail). Sommige van deze partijen verwerken informatie in de
          Verenigde Staten. Zij hebben zich contractueel verplicht de Europese privacyregels na te leven en nemen
          passende beveiligingsmaatregelen.
        </p>
      </Section>

      <Section id="retention" title="5. Bewaren">
        <p>
          Wij bewaren accountinformatie zolang uw account actief is en tot 90 dagen daarna. Facturen bewaren wij zeven
          jaar. Logbestanden en andere gebruiksinformatie verwijderen wij na zes maanden. Roosterinformatie wissen wij
          30 dagen nadat de klant opzegt. Voor productnieuws gebruiken wij uw adres tot u zich afmeldt. Chatgesprekken
          bewaren wij een jaar.
        </p>
      </Section>

      <Section id="rights" title="6. Uw rechten onder de AVG">
        <p>
          U heeft het recht op inzage, rectificatie, wissing, beperking van de verwerking en overdraagbaarheid, en het
          recht om bezwaar te maken. Gegeven toestemming kunt u te allen tijde intrekken. Stuur uw verzoek naar{" "}
          <a href={`mailto:${company.privacyEmail}`}>{company.privacyEmail}</a>; wij reageren binnen een maand. Bent u
          medewerker van een klant en gaat uw verzoek over uw rooster, dan behandelen wij dat verzoek als
          verwerkingsverantwoordelijke zelf en beslissen wij of uw roostergegevens worden aangepast of gewist.
        </p>
        <p>U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.</p>
      </Section>

      <Section id="other" title="7. Overige">
        <p>
          Zonder naam en e-mailadres kunnen wij geen account aanmaken. Wij nemen geen beslissingen die uitsluitend op
          geautomatiseerde verwerking zijn gebaseerd. Postadres: Roosterbaas B.V., Kabelweg 301, 1014 BA Amsterdam.
        </p>
      </Section>
    </Prose>
  );
}
