import { LegalLayout } from "@/components/LegalLayout";
import { company } from "@/config/company";

export const metadata = {
  title: "Privacybeleid – Roostrum",
};

export default function PrivacyPage() {
  return (
    <LegalLayout>
      <h1>Privacybeleid</h1>
      <p>Laatst gewijzigd op 3 februari 2026</p>

      <p>
        Roostrum B.V. ({company.address}) maakt roostersoftware voor horecabedrijven. In dit
        privacybeleid lees je wat we doen met de gegevens van bezoekers van onze website en van
        de mensen die een account aanmaken. Voor de roosters zelf is jouw werkgever
        verantwoordelijk; wij zijn daarvoor verwerker.
      </p>

      <h2>Wat we verzamelen en waarom</h2>
      <h3>Je account</h3>
      <p>
        Naam, zakelijk e-mailadres en wachtwoord (gehasht). Die hebben we nodig om de overeenkomst
        met jou uit te voeren. We bewaren ze zolang je account bestaat en wissen ze 30 dagen na
        opzegging.
      </p>
      <h3>Facturatie</h3>
      <p>
        Bedrijfsnaam, factuuradres en betaalgegevens verwerken we via Stripe. Grondslag:
        uitvoering van de overeenkomst en onze wettelijke verplichting een boekhouding te voeren.
        Facturen bewaren we zeven jaar.
      </p>
      <h3>Support</h3>
      <p>
        Vragen die je via de chat stelt, komen binnen in Intercom. Zo kunnen we eerdere gesprekken
        terugvinden en je sneller helpen.
      </p>
      <h3>Productverbetering</h3>
      <p>
        We meten met PostHog welke schermen worden gebruikt. Dat doen we op basis van ons
        gerechtvaardigd belang om de software beter te maken. Deze gegevens verwijderen we na
        veertien maanden.
      </p>
      <h3>Nieuwsbrief</h3>
      <p>
        Productnieuws sturen we alleen met jouw toestemming, tot je je afmeldt via de link
        onderaan de mail.
      </p>

      <h2>Waar staan je gegevens?</h2>
      <p>
        Privacy is voor ons een kernwaarde. Al je gegevens blijven binnen de Europese Unie; we
        hosten bij een datacenter in Frankfurt en maken elke nacht een back-up in Amsterdam.
      </p>

      <h2>Onze leveranciers</h2>
      <ul>
        <li>Hetz Hosting GmbH – hosting</li>
        <li>Stripe – betalingen</li>
        <li>Intercom Inc., San Francisco (Verenigde Staten) – supportchat</li>
        <li>PostHog (EU Cloud) – gebruiksstatistieken</li>
      </ul>
      <p>Met al deze partijen hebben we een verwerkersovereenkomst. We verkopen nooit gegevens.</p>

      <h2>Jouw rechten</h2>
      <p>
        Je kunt je gegevens inzien, corrigeren, laten verwijderen of exporteren naar een bestand
        om ze mee te nemen. Je kunt ook bezwaar maken tegen de verwerking, ons vragen de
        verwerking te beperken en een gegeven toestemming intrekken. Mail daarvoor naar{" "}
        <a href="mailto:privacy@roostrum.example">privacy@roostrum.example</a>. We reageren binnen
        dertig dagen. Lukt dat niet, dan laten we je weten dat we meer tijd nodig hebben.
      </p>
      <p>
        Ben je het niet met ons eens, dan kun je een klacht indienen bij de Autoriteit
        Persoonsgegevens.
      </p>

      <h2>Verplicht of niet?</h2>
      <p>Zonder naam en e-mailadres kun je geen account aanmaken. De rest is optioneel.</p>

      <h2>Profilering</h2>
      <p>We maken geen profielen en laten geen algoritme over jou beslissen.</p>
    </LegalLayout>
  );
}
