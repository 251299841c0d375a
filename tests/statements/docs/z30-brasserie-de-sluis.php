<?php include 'inc/header.php'; ?>
<main id="content">
<h1>Privacyverklaring</h1>
<p>Brasserie De Sluis (Horeca Exploitatie Maasdijk B.V.) neemt uw privacy serieus. In deze privacyverklaring leggen wij uit welke gegevens wij verzamelen via www.brasseriedesluis.example en waarom.</p>

<h2>Reserveren</h2>
<p>Als u online een tafel reserveert, vragen wij om uw naam, telefoonnummer, e-mailadres en het aantal personen. Verplichte velden zijn gemarkeerd. Wij hebben deze gegevens nodig om de reservering, die een overeenkomst tussen u en ons is, na te komen. Uw reservering blijft drie maanden in het systeem van Tafelboek staan en wordt daarna automatisch geanonimiseerd.</p>

<h2>Cadeaubonnen</h2>
<p>Bestelt u een cadeaubon, dan gebruiken wij uw adres en betaalgegevens om de koopovereenkomst uit te voeren. Deze gegevens bewaren wij zeven jaar in verband met de fiscale bewaarplicht.</p>

<h2>Feesten en partijen</h2>
<p>Via het aanvraagformulier voor feesten ontvangen wij de naam van de feestvierder, de datum en bijzondere wensen van uw gasten. Aan de hand daarvan maken wij een voorstel.</p>

<h2>Gastenbestand</h2>
<p>Van vaste gasten noteren wij de favoriete tafel en wijn, zodat wij hen persoonlijk kunnen ontvangen. Dat vinden wij een gerechtvaardigd belang van een gastvrij bedrijf. Komt een gast twee jaar niet meer langs, dan halen wij de notitie weg.</p>

<h2>Cookies en Google Analytics</h2>
<p>Onze website plaatst, nadat u in de cookiebalk op akkoord heeft geklikt, cookies van Google Analytics. Google ontvangt daardoor gegevens over uw bezoek. Wij gebruiken de rapporten om de site te verbeteren. De cookies vervallen na twee jaar. U kunt uw toestemming wijzigen of intrekken via het icoontje linksonder.</p>

<h2>Delen met derden</h2>
<p>Naast Google en Tafelboek ontvangen Pay.nl (betalingen) en ons administratiekantoor gegevens. Aan anderen geven wij niets door, behalve als de politie dat vordert.</p>

<h2>Uw rechten</h2>
<p>U heeft het recht om uw gegevens in te zien, te wijzigen of te verwijderen en om de verwerking te laten beperken. U kunt tevens bezwaar maken. Stuur een mail naar <a href="mailto:info@brasseriedesluis.example">info@brasseriedesluis.example</a>; wij reageren binnen 30 dagen.</p>
<p>Meer informatie over de privacywet vindt u op de website van de Autoriteit Persoonsgegevens. Heeft u een klacht over de bediening of over deze verklaring, dan horen wij dat graag op bovenstaand e-mailadres. Wij reageren binnen een week op klachten.</p>

<h2>Wijzigingen</h2>
<p>Deze verklaring is op 15 juni 2022 herzien. Voor de gegevens van sollicitanten geldt het bepaalde onder <a href="">Werken bij De Sluis</a>.</p>
</main>
<?php include 'inc/footer.php'; ?>
