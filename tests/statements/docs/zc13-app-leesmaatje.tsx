import { LegalPage } from '../components/LegalPage'

export default function Privacy() {
  return (
    <LegalPage>
      <h1>Privacy in Leesmaatje</h1>
      <p>Leesmaatje is een app van Lotte Kramer Software, een eenmanszaak in Deventer. Ik ben Lotte, ik bouw de app en ik ben verantwoordelijk voor je gegevens. Je bereikt me via hallo@leesmaatje.example.</p>
      <p>Deze tekst is van 2 februari 2025.</p>

      <h2>Welke gegevens en waarom?</h2>
      <table>
        <thead>
          <tr><th></th><th>Account</th><th>Leeslijst</th><th>Crashrapport</th><th>Leestips</th></tr>
        </thead>
        <tbody>
          <tr>
            <th>Wat</th>
            <td>e-mailadres en wachtwoord</td>
            <td>boeken, sterren, notities</td>
            <td>type toestel, foutmelding, IP-adres</td>
            <td>titels van gelezen boeken</td>
          </tr>
          <tr>
            <th>Waarom</th>
            <td>om je te laten inloggen</td>
            <td>om je lijst op al je toestellen te tonen</td>
            <td>om fouten op te sporen</td>
            <td>om je boeken aan te raden</td>
          </tr>
          <tr>
            <th>Grondslag</th>
            <td>overeenkomst</td>
            <td>overeenkomst</td>
            <td>gerechtvaardigd belang bij een app die werkt</td>
            <td>toestemming (instelling "Tips")</td>
          </tr>
          <tr>
            <th>Hoe lang</th>
            <td>tot je je account verwijdert</td>
            <td>tot je je account verwijdert</td>
            <td>90 dagen</td>
            <td>tot je "Tips" uitzet</td>
          </tr>
        </tbody>
      </table>

      <h2>Waar staan je gegevens?</h2>
      <p>Al je gegevens staan op servers in Nederland en blijven binnen de Europese Unie. De database draait bij een hostingbedrijf in Amsterdam.</p>

      <h2>Leestips</h2>
      <p>De tips worden bedacht door een taalmodel. Daarvoor stuurt de app de titels die je gelezen hebt, samen met een gebruikersnummer, naar OpenAI in de Verenigde Staten. OpenAI heeft beloofd daar netjes mee om te gaan en er geen modellen mee te trainen. De app beslist verder niets automatisch over jou.</p>

      <h2>Wie ziet het nog meer?</h2>
      <p>Crashrapporten gaan naar een Duitse dienst die ze voor mij bewaart. Ik verkoop niets en er zitten geen advertenties in de app.</p>

      <h2>Jouw rechten</h2>
      <ul>
        <li>Onder Instellingen kun je al je gegevens bekijken, wijzigen en als bestand meenemen.</li>
        <li>Met de knop "Alles weg" verwijder je je account met alles erin.</li>
        <li>Je kunt bezwaar maken tegen de crashrapporten, of me vragen de verwerking te beperken.</li>
        <li>Je toestemming voor tips trek je in door de schuif om te zetten.</li>
      </ul>
      <p>Liever een mailtje? Dat kan. Ik antwoord meestal dezelfde dag en in elk geval binnen 30 dagen.</p>
      <p>Een e-mailadres is verplicht, de rest vul je alleen in als je dat wilt.</p>
      <p>Klachten mag je ook kwijt aan de <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.</p>
    </LegalPage>
  )
}
