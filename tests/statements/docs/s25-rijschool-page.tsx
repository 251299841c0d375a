import Layout from '../components/Layout'
import SEO from '../components/SEO'

const PrivacyPage = () => (
  <Layout>
    <SEO title="Privacy" noindex />
    <div className="container privacy">
      <h1>Privacy Policy</h1>
      <p>
        Deze Privacy Policy legt uit hoe Rijschool Rechtdoor uw persoonlijke
        informatie verzamelt en gebruikt wanneer u onze website bezoekt of rijlessen
        bij ons boekt. Door onze website te gebruiken stemt u in met de praktijken
        die in deze Policy worden beschreven.
      </p>

      <h2>Informatie die wij verzamelen</h2>
      <ul>
        <li>Persoonlijke informatie zoals naam, adres, e-mailadres en telefoonnummer</li>
        <li>Nummer van uw rijbewijs of theoriecertificaat</li>
        <li>Technische informatie zoals IP-adres, browsertype en apparaat</li>
      </ul>

      <h2>Hoe wij uw informatie gebruiken</h2>
      <p>Wij kunnen de informatie die wij verzamelen gebruiken om:</p>
      <ul>
        <li>uw proefles en rijlessen in te plannen;</li>
        <li>uw vragen te beantwoorden en klantenservice te bieden;</li>
        <li>onze website en diensten te verbeteren;</li>
        <li>u aanbiedingen te sturen waarvan wij denken dat ze interessant zijn.</li>
      </ul>

      <h2>Cookies</h2>
      <p>
        Onze website gebruikt cookies. U kunt uw browser zo instellen dat cookies
        worden geweigerd. Sommige delen van de site werken dan misschien niet goed.
      </p>

      <h2>Beveiliging van gegevens</h2>
      <p>
        Wij implementeren een verscheidenheid aan beveiligingsmaatregelen om de
        veiligheid van uw persoonlijke informatie te handhaven. Geen enkele methode
        van verzending over het internet is echter 100% veilig.
      </p>

      <h2>Uw rechten</h2>
      <p>
        Onder de AVG (GDPR) heeft u het recht op toegang tot uw gegevens en het recht
        om ze te laten rectificeren, wissen of beperken. U heeft het recht op
        gegevensoverdraagbaarheid en het recht om bezwaar te maken. Indien u een
        verzoek doet, hebben wij één maand om u te antwoorden.
      </p>
      <p>
        Wilt u een klacht melden of heeft u het gevoel dat wij uw zorg niet naar
        tevredenheid hebben behandeld, dan kunt u contact opnemen met de Information
        Commissioner&apos;s Office (ICO).
      </p>

      <h2>Links</h2>
      <p>
        Onze website kan links bevatten naar andere websites, zoals die van het CBR.
        Wij zijn niet verantwoordelijk voor hun privacybeleid.
      </p>

      <h2>Privacy van kinderen</h2>
      <p>
        Onze diensten zijn niet gericht op personen jonger dan 16 jaar en wij
        verzamelen niet bewust hun gegevens.
      </p>

      <h2>Wijzigingen in deze Privacy Policy</h2>
      <p>
        Wij behouden ons het recht voor om deze Privacy Policy op elk moment te
        wijzigen. Wij raden u aan deze pagina regelmatig te bekijken. Wijzigingen
        treden in werking zodra zij op deze pagina zijn geplaatst.
      </p>

      <h2>Aansprakelijkheid</h2>
      <p>
        Wij doen ons best om de informatie op deze website actueel te houden, maar
        kunnen niet aansprakelijk worden gesteld voor fouten in lestarieven, lestijden
        of examenuitslagen. Aan de inhoud van deze website kunnen geen rechten worden
        ontleend. Op deze Policy is Nederlands recht van toepassing.
      </p>

      <h2>Neem contact met ons op</h2>
      <p>
        Heeft u vragen? E-mail ons op privacy@bluefin-themes.example of kom langs op
        ons kantoor aan de Nieuwstraat 45 in Almerhout. Zie ook onderstaande
        tabel met onze vestigingen.
      </p>
    </div>
  </Layout>
)

export default PrivacyPage
