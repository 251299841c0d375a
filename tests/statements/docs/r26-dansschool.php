<?php $pageTitle = 'Privacy'; include 'inc/header.php'; ?>

<section id="privacy">

<h1>Privacyverklaring Dansstudio Plié</h1>
<p class="lead">Voor leerlingen, ouders en bezoekers van onze voorstellingen.</p>

<p>Dansstudio Plié is een eenmanszaak van Fleur Hagenaar, Spoorlaan 60, 5038 CC Tilburg. Fleur bepaalt welke gegevens de studio verzamelt en is dus de verantwoordelijke. Bel 013-555 40 22 of stuur een mailtje naar <a href="mailto:fleur@studioplie.example">fleur@studioplie.example</a>.</p>

<h2>1. Lessen</h2>
<p>Als je je (kind) inschrijft, vragen we naam, geboortedatum, adres, telefoonnummer, e-mailadres en rekeningnummer. Met die gegevens maken we het lesrooster, schrijven we het lesgeld af en bellen we als een les vervalt. Dat is nodig voor de lesovereenkomst. We bewaren deze gegevens gedurende de inschrijving en daarna nog twaalf maanden.</p>

<h2>2. Voorstelling</h2>
<p>Bij de eindvoorstelling staat de naam van iedere danser in het programmaboekje. Een videoproducent legt de voorstelling vast en verkoopt de dvd aan ouders. Wie meedoet aan de voorstelling, doet dat vrijwillig.</p>

<h2>3. Kostuums</h2>
<p>We noteren de maten van dansers en geven die door aan het kostuumatelier. Ook dit is onderdeel van de lesovereenkomst. Na de voorstelling gooien we de maatlijst weg.</p>

<h2>4. Foto's voor de website</h2>
<p>Op het inschrijfformulier kun je met ja of nee aangeven of we foto's van je (kind) mogen plaatsen. Alleen bij &lsquo;ja&rsquo; gebruiken we ze. Deze toestemming kun je op elk moment weer intrekken. Foto's blijven maximaal twee jaar online.</p>

<h2>5. Blessures</h2>
<p>Vertel je de docent over een blessure, dan schrijft die dat op de presentielijst, zodat een invaller er rekening mee houdt. De presentielijst gaat aan het eind van het seizoen weg.</p>

<h2>6. Administratie</h2>
<p>Facturen en incasso's moeten we van de fiscus zeven jaar bewaren. We doen dat omdat de wet ons daartoe verplicht.</p>

<h2>8. Wie krijgt gegevens?</h2>
<p>Naast het atelier en de videoproducent: onze bank, het boekhoudprogramma en, voor leerlingen die examen doen, de exameninstelling. Verder niemand. Onze website staat bij een Nederlandse provider en er gaat niets de EU uit.</p>

<h2>9. Je rechten</h2>
<p>Je mag vragen wat we van je (kind) bewaren en daar een kopie van krijgen, en je mag dat laten verbeteren, laten wissen of naar een andere school laten overzetten. Je mag bezwaar maken of ons vragen het gebruik een poosje te beperken. Leerlingen van 16 jaar en ouder doen dat zelf; voor jongere leerlingen doen de ouders het. Je krijgt binnen vier weken antwoord.</p>
<p>Lukt dat niet, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.</p>

<h2>10. Overig</h2>
<p>Velden met een ster op het formulier moet je invullen, anders kunnen we je niet inschrijven. We maken geen gebruik van geautomatiseerde besluitvorming. Op een verzoek over je rechten reageren we altijd binnen tien dagen. Zie voor de bewaartermijnen ook punt 6.</p>

<p><em>Tilburg, september 2023</em></p>

</section>

<?php include 'inc/footer.php'; ?>
