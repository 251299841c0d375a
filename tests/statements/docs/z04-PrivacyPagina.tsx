import { Layout } from "../components/Layout";
import { Tabel } from "../components/Tabel";

const bijgewerkt = "12 november 2025";

export default function PrivacyPagina() {
  return (
    <Layout titel="Privacy">
      <h1>Privacybeleid van Roosterhub</h1>
      <p>Laatst bijgewerkt: {bijgewerkt} (november 2025)</p>
      <p>
        Roosterhub is de planningssoftware van Roosterhub B.V., Vismarkt 8c, 9711 KA Groningen.
        In dit beleid lees je welke persoonsgegevens we van je gebruiken als je onze site bezoekt,
        een account aanmaakt of met onze helpdesk praat. Mail je vragen naar privacy@roosterhub.example.
      </p>

      <h2>Twee rollen</h2>
      <p>
        Voor je accountgegevens en je facturen zijn wij verwerkingsverantwoordelijke. De roosters,
        verlofaanvragen en urenstaten die jouw werkgever in Roosterhub zet, verwerken wij als
        verwerker. Heb je daar een vraag over, dan moet je bij je werkgever zijn.
      </p>

      <h2>Wat we doen en waarom dat mag</h2>
      <ul>
        <li>
          <b>Je account.</b> We gebruiken je naam, werkmail en wachtwoord om je te laten inloggen.
          Dat is nodig voor de overeenkomst. Zonder deze gegevens kun je geen account aanmaken.
          Drie maanden nadat het abonnement eindigt, wissen we het account.
        </li>
        <li>
          <b>Facturen.</b> Naam van de contactpersoon, adres en bankrekening staan op onze facturen.
          De belastingwet verplicht ons die vast te leggen en zeven jaar te bewaren.
        </li>
        <li>
          <b>Helpdesk.</b> Chat je met ons, dan bewaren we het gesprek een jaar om je later beter te
          kunnen helpen. We hebben daar een gerechtvaardigd belang bij: goede ondersteuning.
        </li>
        <li>
          <b>Productstatistieken.</b> We houden bij welke schermen je opent en hoe lang je daar blijft,
          zodat we zien welke functies we moeten verbeteren.
        </li>
        <li>
          <b>Productnieuws.</b> Alleen met jouw toestemming sturen we je elke maand een update.
          Klik op de afmeldlink en je toestemming is ingetrokken; je adres gaat er dan meteen uit.
        </li>
        <li>
          <b>Beveiligingslogs.</b> IP-adressen en inlogpogingen leggen we zes maanden vast vanwege ons
          gerechtvaardigd belang om inbraken te herkennen.
        </li>
      </ul>

      <h2>Waar staan je gegevens?</h2>
      <p>
        We nemen dit serieus: al je gegevens worden opgeslagen en verwerkt binnen de Europese Unie.
        Onze servers huren we bij Leafhost in Amsterdam en een reservekopie staat in Falkenstein.
      </p>

      <h2>Met wie we samenwerken</h2>
      <Tabel
        koppen={["Dienst", "Waarvoor", "Land"]}
        rijen={[
          ["Leafhost", "hosting", "Nederland"],
          ["Mollie", "incasso van het abonnement", "Nederland"],
          ["Intercom", "chat en helpdesk", "Verenigde Staten"],
          ["Factuurfabriek", "boekhouding", "Nederland"],
        ]}
      />
      <p>Met al deze bedrijven hebben we een verwerkersovereenkomst en we controleren ze elk jaar.</p>

      <h2>Jouw rechten</h2>
      <p>
        Je mag je gegevens bekijken (inzage), aanpassen, laten wissen en meenemen naar een ander. Je kunt
        bezwaar maken tegen wat we doen of vragen om de verwerking tijdelijk te beperken. Stuur een mail
        en je hebt binnen 30 dagen antwoord. Kom je er met ons niet uit, dan kun je een klacht indienen
        bij de Autoriteit Persoonsgegevens.
      </p>

      <h2>Beslist een computer over jou?</h2>
      <p>Nee. Roosterhub doet suggesties, maar we nemen geen geautomatiseerde besluiten over personen.</p>
    </Layout>
  );
}
