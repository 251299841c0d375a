<?php
/**
 * Template Name: Privacy
 */
get_header(); ?>
<main id="content" class="privacy">
  <h1><?php the_title(); ?></h1>
  <p>Hotel De Veerpont B.V. (hierna: "Hotel De Veerpont", "wij") gaat zorgvuldig om met de persoonsgegevens van haar gasten. In dit privacystatement leest u welke gegevens wij verwerken en waarom. Het statement is geldig vanaf 1 juli 2023.</p>

  <h2>Toepasselijkheid</h2>
  <p>Dit statement is van toepassing op iedereen die onze website bezoekt, een kamer boekt of in ons hotel verblijft. Door gebruik te maken van deze website stemt u in met de verwerking van uw gegevens zoals hier beschreven.</p>

  <h2>Reservering en verblijf</h2>
  <p>Voor uw reservering verwerken wij uw naam, adres, e-mailadres, telefoonnummer, creditcardgegevens en bijzondere wensen. Wij doen dit ter uitvoering van de overeenkomst die u met ons sluit. Zonder deze gegevens kunnen wij uw reservering niet bevestigen. Reserveringen bewaren wij twee jaar.</p>

  <h2>Nachtregister</h2>
  <p>Wij zijn wettelijk verplicht een nachtregister bij te houden met uw naam, woonplaats en datum van aankomst en vertrek. Het register bewaren wij een jaar, en wij tonen het op verzoek aan de burgemeester of de politie.</p>

  <h2>Camerabeelden</h2>
  <p>Bij de entree, de balie en op de parkeerplaats hangen camera's. Deze beelden gebruiken wij vanwege ons gerechtvaardigd belang bij de veiligheid van gasten en personeel. Beelden worden na zeven dagen overschreven, behalve als er een incident is; dan bewaren wij ze tot het incident is afgehandeld.</p>

  <h2>Gastenwifi</h2>
  <p>Wanneer u gebruikmaakt van onze wifi registreren wij het MAC-adres van uw apparaat en de tijd van inloggen, om misbruik van het netwerk te kunnen opsporen.</p>

  <h2>Aanbiedingen</h2>
  <p>Wij sturen onze gasten tot twee jaar na hun verblijf per e-mail arrangementen die op hun eerdere boeking lijken. Dit is ons commercieel belang, een gerechtvaardigd belang. U kunt zich in elke e-mail afmelden.</p>

  <h2>Wie uw gegevens ontvangt</h2>
  <p>Boekt u via Booking.com of Expedia, dan ontvangen wij uw gegevens van dat platform. Ons reserveringssysteem wordt beheerd door een softwareleverancier in Utrecht. Alle gegevens worden uitsluitend binnen de Europese Unie opgeslagen. Onze gastenenquête versturen wij met SurveyMonkey, waarbij uw naam en e-mailadres op servers in de Verenigde Staten terechtkomen.</p>

  <h2>Uw rechten</h2>
  <p>U hebt recht op inzage, correctie, verwijdering en overdracht van uw gegevens en u kunt de verwerking laten beperken. Tegen het gebruik van uw gegevens voor aanbiedingen en andere doelen kunt u bezwaar maken. Mail naar privacy@veerpont.example of bel de receptie. U ontvangt binnen een maand antwoord. Die termijn kan worden verlengd als uw verzoek ingewikkeld is; u krijgt daarvan bericht.</p>
  <p>Over onze omgang met uw gegevens kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.</p>
</main>
<?php get_footer(); ?>
