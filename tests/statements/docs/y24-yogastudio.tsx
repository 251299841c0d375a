import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Privacyverklaring" };

const sections = [
  {
    title: "Inschrijven voor lessen",
    text: "Voor je inschrijving en je rittenkaart verwerken we je naam, e-mailadres, telefoonnummer en betaalgegevens. De grondslag is de overeenkomst die je met ons sluit. We bewaren dit tot twee jaar na je laatste les.",
  },
  {
    title: "Blessures en zwangerschap",
    text: "Vertel je ons over een blessure of zwangerschap, dan noteren we dat zodat de docent er rekening mee kan houden. Dat doen we alleen met jouw uitdrukkelijke toestemming. We wissen het zodra je rittenkaart op is.",
  },
  {
    title: "Online lessen",
    text: "Online lessen gaan via Zoom. Wat je zegt of laat zien wordt niet opgenomen. Grondslag: overeenkomst. Inloglijsten bewaren we een maand.",
  },
  {
    title: "Nieuwsbrief",
    text: "Met jouw toestemming sturen we maandelijks een nieuwsbrief, tot je je uitschrijft.",
  },
  {
    title: "Proefles",
    text: "Kom je een proefles doen, dan noteren we je naam en mailadres om je daarna te vragen hoe het was.",
  },
];

export default function Privacy() {
  return (
    <article className="prose">
      <h1>Privacyverklaring Studio Lotusbloem</h1>
      <p>Bijgewerkt: 15 januari 2025</p>
      <p>
        Studio Lotusbloem is verantwoordelijk voor de verwerking van persoonsgegevens zoals
        beschreven op deze pagina.
      </p>

      {sections.map((s) => (
        <section key={s.title}>
          <h2>{s.title}</h2>
          <p>{s.text}</p>
        </section>
      ))}

      <h2>Met wie we delen</h2>
      <p>
        Ons reserveringssysteem is van Bewegio B.V., de betalingen lopen via Mollie. Zoom is een
        Amerikaans bedrijf; de gegevens die Zoom in de Verenigde Staten verwerkt, vallen onder
        modelcontracten van de Europese Commissie.
      </p>

      <h2>Uw rechten</h2>
      <p>
        U heeft het recht om uw persoonsgegevens in te zien, te corrigeren of te verwijderen.
        Daarnaast heeft u het recht om uw toestemming in te trekken en bezwaar te maken tegen de
        verwerking van uw persoonsgegevens door Pilatesstudio Core &amp; Balance, en heeft u het
        recht op gegevensoverdraagbaarheid. U kunt een verzoek sturen naar
        welkom@coreandbalance-utrecht.example. Wij reageren binnen vier weken.
      </p>
      <p>
        U kunt een klacht indienen bij de Autoriteit Persoonsgegevens via{" "}
        <Link href="https://autoriteitpersoonsgegevens.nl">deze link</Link>.
      </p>

      <h2>Geautomatiseerde besluitvorming</h2>
      <p>Wij nemen geen besluiten op basis van geautomatiseerde verwerkingen.</p>

      <h2>Contact</h2>
      <p>
        Studio Lotusbloem, Oude Haven 12, 1621 BM Hoorn. Heb je een vraag over je gegevens? We zijn
        er op dinsdag en donderdag voor jou.
      </p>
    </article>
  );
}
