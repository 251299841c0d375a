import React from "react";
import { Helmet } from "react-helmet";
import { DataTable, FactList, Layout, Paragraph, Section } from "../components";

const Privacy = () => (
  <Layout>
    <Helmet>
      <title>Privacy van onze werkplaats</title>
    </Helmet>
    <Hero title="Privacyverklaring Fietsenmaker De Ketting" image="/fiets.jpg" />
    <Paragraph>
      Fietsenmaker De Ketting, Spaakstraat&nbsp;12, 3512&nbsp;AB Utrecht, is verantwoordelijk voor de verwerking van
      uw persoonsgegevens. U bereikt ons via werkplaats@deketting.example.
    </Paragraph>
    <Section title="Waarvoor wij gegevens gebruiken">
      <Paragraph>Wij gebruiken uw gegevens voor de volgende doelen:</Paragraph>
      <FactList
        items={[
          "uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst",
          'de nieuwsbrief sturen: uw toestemming',
          `klanten laten weten dat het tijd is voor onderhoud`,
        ]}
      />
    </Section>
    <Section heading="Hoe lang wij gegevens bewaren">
      <DataTable
        columns={[
          { key: "soort", label: "Gegevens" },
          { key: "termijn", label: "Bewaartermijn" },
        ]}
        rows={[
          { id: 1, soort: "Reparaties", termijn: "2 jaar na de laatste reparatie" },
          { id: 2, soort: "Facturen", termijn: "7 jaar" },
          { id: 3, soort: "E-mailadres voor de nieuwsbrief", termijn: "tot u zich afmeldt" },
        ]}
      />
    </Section>
    <Section title="Wie gegevens krijgt" content="Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners." />
    <Section title={"Uw rechten"}>
      <div
        dangerouslySetInnerHTML={{
          __html: `
            <p>U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. Een klacht kunt u indienen bij het College bescherming persoonsgegevens.</p>
            <p>Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.</p>`,
        }}
      />
      <Paragraph>Laatst gewijzigd op 3 maart 2025.</Paragraph>
    </Section>
  </Layout>
);

export default Privacy;
