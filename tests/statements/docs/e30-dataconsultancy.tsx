import { Section, Lead, DefinitionTable } from "@/components/content";
import { site } from "@/config/site";

export const metadata = {
  title: `Privacy statement | ${site.name}`,
  robots: { index: true, follow: false },
};

const verwerkingen: string[][] = [
  [
    "Relatiebeheer",
    "Contactgegevens van contactpersonen bij (potentiële) opdrachtgevers, gespreksverslagen",
    "Gerechtvaardigd belang (het onderhouden van zakelijke relaties)",
    "3 jaar na het laatste contact",
  ],
  [
    "Uitvoering van opdrachten",
    "Contactgegevens, functie, agenda-afspraken, urenverantwoording",
    "Uitvoering van de overeenkomst",
    "2 jaar na afronding",
  ],
  [
    "Facturatie",
    "Factuurgegevens, bankrekeningnummer",
    "Wettelijke verplichting (artikel 52 AWR)",
    "7 jaar",
  ],
  [
    "Werving en selectie",
    "Cv, motivatiebrief, LinkedIn-profiel, uitkomst van het assessment",
    "Gerechtvaardigd belang (het vervullen van vacatures)",
    "4 weken na afloop van de procedure, 1 jaar met toestemming",
  ],
  [
    "Nieuwsbrief 'Ruis & Signaal'",
    "Naam, zakelijk e-mailadres, open- en klikgedrag",
    "Toestemming",
    "Tot uitschrijving",
  ],
  [
    "Webinars en whitepapers",
    "Naam, organisatie, e-mailadres",
    "Toestemming",
    "12 maanden",
  ],
  [
    "Websitestatistieken (Matomo, eigen server)",
    "Geanonimiseerd IP-adres, bezochte pagina's",
    "Gerechtvaardigd belang (verbetering van de website)",
    "13 maanden",
  ],
];

export default function Page() {
  return (
    <Section width="narrow">
      <h1>Privacy statement Kwadrant Analytics</h1>
      <Lead>
        Kwadrant Analytics B.V. (&lsquo;Kwadrant&rsquo;, &lsquo;wij&rsquo;)
        adviseert organisaties over data-architectuur en voorspellende modellen.
        Van een bureau dat van data leeft mag u verwachten dat het netjes met uw
        gegevens omgaat. In dit statement leggen wij daarover verantwoording af.
      </Lead>

      <h2>Reikwijdte</h2>
      <p>
        Dit statement ziet op gegevens van opdrachtgevers, sollicitanten,
        leveranciers en bezoekers van onze website en events, waarvoor Kwadrant
        verwerkingsverantwoordelijke is. Op datasets die opdrachtgevers ons voor
        analyse ter beschikking stellen ziet het niet: daarvoor zijn wij
        verwerker en is de opdrachtgever het aanspreekpunt.
      </p>

      <h2>Overzicht van verwerkingen</h2>
      <DefinitionTable
        head={["Verwerking", "Gegevens", "Grondslag", "Bewaartermijn"]}
        rows={verwerkingen}
      />
      <p>
        Voor de uitvoering van een opdracht en voor facturatie is verstrekking
        van de genoemde gegevens noodzakelijk; zonder kunnen wij geen
        overeenkomst aangaan. In alle andere gevallen staat het u vrij.
      </p>

      <h2>Herkomst</h2>
      <p>
        Het merendeel van de gegevens krijgen wij van uzelf of van uw werkgever.
        Daarnaast raadplegen wij het handelsregister en LinkedIn, en verrijken
        wij ons CRM met gegevens van derden.
      </p>

      <h2>Ontvangers</h2>
      <p>
        Binnen Kwadrant hebben uitsluitend medewerkers toegang voor wie dat voor
        hun werk nodig is. Buiten Kwadrant ontvangen onze accountant, ons
        assessmentbureau, HubSpot (CRM en nieuwsbrief) en Microsoft (kantoor&shy;automatisering)
        gegevens. Met hen zijn verwerkersovereenkomsten gesloten voor zover zij
        niet zelf verantwoordelijk zijn.
      </p>

      <h2>Doorgifte</h2>
      <p>
        Wij kiezen waar het kan voor Europese datacenters. Bij HubSpot en
        Microsoft is toegang vanuit de Verenigde Staten echter niet uit te
        sluiten. Hierop zijn modelcontracten van de Europese Commissie van
        toepassing; een kopie kunt u bij ons opvragen.
      </p>

      <h2>Profilering</h2>
      <p>
        Wij kennen zakelijke contacten in HubSpot een leadscore toe op grond van
        klikgedrag en bedrijfsgrootte. De score bepaalt alleen of een consultant
        u belt. Besluiten met rechtsgevolgen nemen wij niet geautomatiseerd, ook
        niet bij sollicitaties.
      </p>

      <h2>Uw rechten</h2>
      <p>U kunt:</p>
      <ul>
        <li>vragen welke gegevens wij van u verwerken en daarvan een kopie ontvangen;</li>
        <li>onjuiste gegevens laten rectificeren;</li>
        <li>gegevens laten wissen wanneer daar een grond voor is;</li>
        <li>de verwerking laten beperken zolang een geschil loopt;</li>
        <li>zich verzetten tegen verwerking op basis van ons gerechtvaardigd belang, en altijd tegen direct marketing;</li>
        <li>gegevens die u zelf heeft aangeleverd in een gangbaar formaat ontvangen of laten doorsturen (dataportabiliteit);</li>
        <li>een gegeven toestemming intrekken, zonder dat dit afdoet aan wat daarvoor is gebeurd.</li>
      </ul>
      <p>
        Richt uw verzoek aan onze privacy officer, Tess van Ommeren:{" "}
        <a href={`mailto:${site.privacyMail}`}>privacy@kwadrant-analytics.example</a>{" "}
        of Kwadrant Analytics B.V., t.a.v. privacy officer, Stationsplein 91,
        3818 LE Amersfoort. Wij vragen alleen om nadere identificatie als wij
        twijfelen aan wie u bent. U ontvangt binnen 30 dagen een inhoudelijke
        reactie. In complexe gevallen kunnen wij die termijn verlengen, waarover
        wij u dan berichten.
      </p>

      <h2>Klacht</h2>
      <p>
        Heeft u een klacht over de wijze waarop wij met uw gegevens omgaan, dan
        bespreken wij die graag met u. Daarnaast kunt u zich wenden tot de
        Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag.
      </p>

      <h2>Beveiligingsincidenten</h2>
      <p>
        Een (vermoeden van een) datalek kunt u dag en nacht melden via het
        formulier op onze contactpagina. Wij reageren binnen 24 uur.
      </p>

      <p className="meta">
        Versie 5, vastgesteld door de directie in november 2024. Deze versie
        vervangt het statement van 22 mei 2018, dat nog op de Wbp was gebaseerd.
      </p>
    </Section>
  );
}
