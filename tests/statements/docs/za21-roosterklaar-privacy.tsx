import { Layout } from "@/components/Layout";
import { company } from "@/config/company";

export const metadata = {
  title: "Privacy | Roosterklaar",
};

export default function PrivacyPage() {
  return (
    <Layout>
      <h1>Zo gaan we met je gegevens om</h1>
      <p className="lead">
        Roosterklaar is planningssoftware voor horecazaken. De software wordt gemaakt door
        Roosterklaar B.V., Spoorlaan 300 in Tilburg, KvK {company.kvk}. Versie {company.policyVersion}, ingegaan op 1 mei 2025.
      </p>

      <h2>Onze rol</h2>
      <p>
        Voor de gegevens van mensen die een account bij ons nemen, zijn wij verwerkingsverantwoordelijke.
        De roosters, uren en namen die een horecazaak zelf in de software zet, verwerken wij alleen
        namens die zaak. Daarvoor zijn wij verwerker en geldt onze verwerkersovereenkomst.
      </p>

      <h2>De korte versie</h2>
      <ul>
        <li>We vragen alleen wat we nodig hebben.</li>
        <li>We verkopen niets.</li>
        <li>Je data verlaat de Europese Unie niet.</li>
      </ul>

      <h2>De lange versie</h2>

      <h3>Je account</h3>
      <p>
        Naam, e-mailadres en wachtwoord (versleuteld). Nodig om je te laten inloggen, dus voor de
        overeenkomst die je met ons sluit. Zonder e-mailadres kun je geen account maken. Zeg je op, dan wissen we
        je account na 30 dagen.
      </p>

      <h3>Betalen</h3>
      <p>
        Je abonnement reken je af via Stripe. Wij zien de laatste vier cijfers van je kaart, Stripe ziet de rest.
        Ook dit hoort bij de uitvoering van de overeenkomst. Facturen bewaren we 7 jaar.
      </p>

      <h3>Foutmeldingen</h3>
      <p>
        Crasht er iets, dan stuurt de app een foutrapport met je gebruikersnummer en browser naar Sentry. Die rapporten
        worden in San Francisco opgeslagen en na 90 dagen gewist. We hebben er een gerechtvaardigd belang bij
        om fouten snel te vinden en op te lossen.
      </p>

      <h3>Hulp via de chat</h3>
      <p>
        Stel je een vraag in de chat, dan bewaren we het gesprek twee jaar, zodat een collega later kan zien wat er
        al besproken is.
      </p>

      <h3>Productnieuws</h3>
      <p>
        Eens per maand mailen we wat er nieuw is. Alleen als je het vinkje hebt gezet; dat is je toestemming. Met de link
        onderaan de mail trek je die in, en dan gaat je adres van de lijst.
      </p>

      <h3>Gebruik meten</h3>
      <p>
        We tellen welke knoppen worden gebruikt, gekoppeld aan je account, om te bepalen wat we verbeteren. Dat is
        ons gerechtvaardigd belang: een product maken dat mensen echt gebruiken.
      </p>

      <h2>Wat je van ons mag vragen</h2>
      <p>
        Inzage, correctie, verwijdering, beperking, een export van je gegevens in een bestand om mee te nemen naar een ander pakket, en bezwaar tegen
        wat wij op grond van een gerechtvaardigd belang doen. Mail <a href={`mailto:${company.privacyEmail}`}>{company.privacyEmail}</a>.
        Je hebt binnen een maand antwoord. Een kopie van je paspoort hoeven we niet te zien.
      </p>
      <p>
        Roosters worden door mensen vastgesteld. We nemen geen geautomatiseerde besluiten over jou.
      </p>

      <h2>Niet tevreden?</h2>
      <p>
        Zeg het ons. En je kunt altijd een klacht indienen bij de Autoriteit Persoonsgegevens.
      </p>
    </Layout>
  );
}
