"use client";

import { motion } from "framer-motion";
import styled from "styled-components";
import PageHeader from "@/components/PageHeader";

const BEDRIJF = { naam: "Fietsenmaker De Ketting", email: "werkplaats@deketting.example" };
const BIJGEWERKT = "3 maart 2025";

const Kop = styled.h2`
  font-size: 1.5rem;
`;
const Lijst = styled("ul")`
  list-style: disc;
`;

type Sectie = { id: string; titel: string; alineas?: string[]; lijst?: string[]; tabel?: { soort: string; termijn: string }[] };

const secties: Sectie[] = [
  {
    id: "doelen",
    titel: "Waarvoor wij gegevens gebruiken",
    alineas: ["Wij gebruiken uw gegevens voor de volgende doelen:"],
    lijst: [
      "uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst",
      "de nieuwsbrief sturen: uw toestemming",
      "klanten laten weten dat het tijd is voor onderhoud",
    ],
  },
  {
    id: "termijnen",
    titel: "Hoe lang wij gegevens bewaren",
    tabel: [
      { soort: "Reparaties", termijn: "2 jaar na de laatste reparatie" },
      { soort: "Facturen", termijn: "7 jaar" },
      { soort: "E-mailadres voor de nieuwsbrief", termijn: "tot u zich afmeldt" },
    ],
  },
  {
    id: "ontvangers",
    titel: "Wie gegevens krijgt",
    alineas: ["Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners."],
  },
  {
    id: "rechten",
    titel: "Uw rechten",
    alineas: [
      "U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. " +
        "U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. " +
        "Een klacht kunt u indienen bij het College bescherming persoonsgegevens.",
      "Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.",
    ],
  },
];

export default function Privacy() {
  return (
    <>
      <PageHeader title={`Privacyverklaring ${BEDRIJF.naam}`} />
      <motion.main initial={{ opacity: 0 }}>
        <p>
          {BEDRIJF.naam}, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw
          persoonsgegevens. U bereikt ons via <a href={`mailto:${BEDRIJF.email}`}>{BEDRIJF.email}</a>.
        </p>
        {secties.map(({ id, titel, alineas, lijst, tabel }) => (
          <section key={id} id={id}>
            <Kop>{titel}</Kop>
            {alineas?.map((alinea) => <p key={alinea}>{alinea}</p>)}
            {lijst && (
              <Lijst>
                {lijst.map((regel) => (
                  <li key={regel}>{regel}</li>
                ))}
              </Lijst>
            )}
            {tabel && (
              <table>
                <thead>
                  <tr>
                    <th>Gegevens</th>
                    <th>Bewaartermijn</th>
                  </tr>
                </thead>
                <tbody>
                  {tabel.map((rij) => (
                    <tr key={rij.soort}>
                      <td>{rij.soort}</td>
                      <td>{rij.termijn}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        ))}
        <p>Laatst gewijzigd op {BIJGEWERKT}.</p>
      </motion.main>
    </>
  );
}
