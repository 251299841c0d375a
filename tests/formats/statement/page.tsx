import type { Metadata } from "next";

export const metadata: Metadata = { title: "Privacy", description: "Wat wij met gegevens doen" };

const doelen = [
  "uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst",
  "de nieuwsbrief sturen: uw toestemming",
  "klanten laten weten dat het tijd is voor onderhoud",
];

const termijnen = [
  { gegevens: "Reparaties", termijn: "2 jaar na de laatste reparatie" },
  { gegevens: "Facturen", termijn: "7 jaar" },
  { gegevens: "E-mailadres voor de nieuwsbrief", termijn: "tot u zich afmeldt" },
];

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-8">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export default function PrivacyPage() {
  return (
    <main className="prose mx-auto">
      <h1>Privacyverklaring Fietsenmaker De Ketting</h1>
      <p>
        Fietsenmaker De Ketting, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw persoonsgegevens. U bereikt ons via werkplaats@deketting.example.
      </p>
      <Section title="Waarvoor wij gegevens gebruiken">
        <p>Wij gebruiken uw gegevens voor de volgende doelen:</p>
        <ul>
          {doelen.map((doel) => (
            <li key={doel}>{doel}</li>
          ))}
        </ul>
      </Section>
      <Section title="Hoe lang wij gegevens bewaren">
        <table>
          <thead>
            <tr>
              <th>Gegevens</th>
              <th>Bewaartermijn</th>
            </tr>
          </thead>
          <tbody>
            {termijnen.map(({ gegevens, termijn }) => (
              <tr key={gegevens}>
                <td>{gegevens}</td>
                <td>{termijn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title="Wie gegevens krijgt">
        <p>Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners.</p>
      </Section>
      <Section title="Uw rechten">
        <p>U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. Een klacht kunt u indienen bij het College bescherming persoonsgegevens.</p>
        <p>Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.</p>
        <p>Laatst gewijzigd op 3 maart 2025.</p>
      </Section>
    </main>
  );
}
