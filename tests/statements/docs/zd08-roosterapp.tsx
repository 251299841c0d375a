import type { Metadata } from "next";

export const metadata: Metadata = {
  title: "Privacyverklaring – Roostera",
};

export default function Page() {
  return (
    <article className="prose mx-auto">
      <h1>Privacyverklaring</h1>
      <p>Deze verklaring is van 1 juli 2024 en geldt voor roostera.example en de planner.</p>

      <h2>Wie wij zijn</h2>
      <p>
        Roostera B.V., Kanaaldijk-Zuid 9 te Eindhoven, is verwerkingsverantwoordelijke voor de
        gegevens van accounthouders, bezoekers en sollicitanten. Voor de roosters en
        personeelsgegevens die een werkgever in de planner zet, is die werkgever
        verantwoordelijk en zijn wij verwerker; daarover gaat deze verklaring niet.
        U bereikt ons via <a href="mailto:privacy@roostera.example">privacy@roostera.example</a>.
      </p>

      <h2>Waarvoor, waarom en hoe lang</h2>
      <table>
        <thead>
          <tr><th>Doel</th><th>Gegevens</th><th>Grondslag</th><th>Bewaartermijn</th></tr>
        </thead>
        <tbody>
          <tr>
            <td>Account aanmaken en inloggen</td>
            <td>naam, zakelijk e-mailadres, wachtwoord (gehasht)</td>
            <td>uitvoering van de overeenkomst</td>
            <td>zolang het abonnement loopt, plus drie maanden</td>
          </tr>
          <tr>
            <td>Facturen sturen en boeken</td>
            <td>naam, factuuradres, betaalgegevens</td>
            <td>wettelijke verplichting</td>
            <td>zeven jaar</td>
          </tr>
          <tr>
            <td>Vragen beantwoorden in de chat</td>
            <td>naam, e-mailadres, gesprek</td>
            <td>uitvoering van de overeenkomst</td>
            <td>twee jaar nadat de vraag is gesloten</td>
          </tr>
          <tr>
            <td>De planner verbeteren</td>
            <td>klikgedrag, type apparaat</td>
            <td>gerechtvaardigd belang: weten waar gebruikers vastlopen</td>
            <td>veertien maanden</td>
          </tr>
          <tr>
            <td>Roosterwensen samenvatten met AI</td>
            <td>de tekst die u invoert</td>
            <td>toestemming; u zet dit zelf aan en kunt het altijd weer intrekken</td>
            <td>dertig dagen</td>
          </tr>
        </tbody>
      </table>
      <p>
        Zonder naam en e-mailadres kunnen wij geen account voor u maken. De rest is optioneel.
      </p>
      <p>
        Solliciteert u bij ons, dan lezen wij uw cv en brief om te zien of u in ons team past.
        Vier weken na het einde van de procedure gooien wij die weg.
      </p>

      <h2>Waar uw gegevens staan</h2>
      <p>
        Al uw gegevens staan in een datacenter in Amsterdam en verlaten de Europese Unie niet.
        Elke nacht wordt een versleutelde reservekopie gemaakt in een tweede datacenter in Frankfurt.
      </p>

      <h2>Onze leveranciers</h2>
      <ul>
        <li>ons datacenter, voor de servers;</li>
        <li>Mollie, voor betalingen;</li>
        <li>Intercom, voor de chat (Verenigde Staten);</li>
        <li>OpenAI, voor de samenvattingen (Verenigde Staten).</li>
      </ul>
      <p>Met de laatste twee gelden de standaardcontractbepalingen van de Europese Commissie.</p>

      <h2>Geen automatische besluiten</h2>
      <p>
        De planner doet voorstellen, maar een rooster wordt pas definitief als een planner het vaststelt.
        Er is dus geen geautomatiseerde besluitvorming.
      </p>

      <h2>Uw rechten</h2>
      <p>
        U kunt vragen om inzage, correctie, verwijdering, beperking van de verwerking en overdracht
        van uw gegevens, en u kunt bezwaar maken. Stuur uw verzoek aan privacy@roostera.example
        met een kopie van uw paspoort of identiteitskaart. Wij antwoorden binnen een maand;
        bij veel of moeilijke verzoeken kunnen wij die termijn verlengen.
      </p>
      <p>
        Een klacht kunt u ook voorleggen aan de{" "}
        <a href="https://www.autoriteitpersoonsgegevens.nl/nl">Autoriteit Persoonsgegevens</a>.
      </p>
    </article>
  );
}
