import type { Content } from "./types";

export const privacy: Record<string, Content> = {
  nl: {
    title: "Privacyverklaring Fietsenmaker De Ketting",
    intro:
      "Fietsenmaker De Ketting, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw persoonsgegevens. U bereikt ons via werkplaats@deketting.example.",
    sections: [
      {
        heading: "Waarvoor wij gegevens gebruiken",
        body: "Wij gebruiken uw gegevens voor de volgende doelen:",
        bullets: [
          "uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst",
          "de nieuwsbrief sturen: uw toestemming",
          "klanten laten weten dat het tijd is voor onderhoud",
        ],
      },
      {
        heading: "Hoe lang wij gegevens bewaren",
        columns: ["Gegevens", "Bewaartermijn"],
        rows: [
          ["Reparaties", "2 jaar na de laatste reparatie"],
          ["Facturen", "7 jaar"],
          ["E-mailadres voor de nieuwsbrief", "tot u zich afmeldt"],
        ],
      },
      {
        heading: "Wie gegevens krijgt",
        body: "Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners.",
      },
      {
        heading: "Uw rechten",
        paragraphs: [
          "U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. Een klacht kunt u indienen bij het College bescherming persoonsgegevens.",
          "Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.",
          "Laatst gewijzigd op 3 maart 2025.",
        ],
      },
    ],
  },
};
