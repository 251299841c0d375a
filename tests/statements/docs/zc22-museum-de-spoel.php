<?php /* Template Name: Privacy */ get_header(); ?>
<main id="content" class="wrap">
<h1><?php the_title(); // Privacyverklaring Textielmuseum De Spoel ?></h1>

<p>Stichting Textielmuseum De Spoel beheert het museum aan het Weverspad 12 in Geldrop. De stichting is verantwoordelijk voor de verwerking van gegevens van bezoekers, vrienden en vrijwilligers. U kunt ons bereiken via het <a href="/contact">contactformulier</a>.</p>

<h2>Doeleinden</h2>
<p>De stichting verwerkt persoonsgegevens (naam, adres, e-mailadres, telefoonnummer, bankgegevens) voor:</p>
<ol>
<li>de verkoop van toegangskaarten via de webwinkel;</li>
<li>de administratie van de Vrienden van De Spoel;</li>
<li>het rooster van onze vrijwilligers;</li>
<li>het uitlenen van objecten aan en door particulieren;</li>
<li>de nieuwsbrief.</li>
</ol>

<h2>Grondslagen</h2>
<p>Voor de doeleinden 1, 2 en 4 is de grondslag de uitvoering van een overeenkomst. Voor doeleinde 3 is dat het gerechtvaardigd belang van de stichting om het museum open te kunnen houden. Voor doeleinde 5 is dat uw toestemming, die u kunt intrekken met de link in elke nieuwsbrief.</p>

<h2>Bewaartermijnen</h2>
<p>Gegevens van kaartkopers worden na afloop van het kalenderjaar verwijderd. Gegevens van Vrienden bewaart de stichting tot een jaar na opzegging. Het vrijwilligersrooster wordt na zes maanden weggegooid. Bruikleenovereenkomsten blijven tien jaar na terugkeer van het object bewaard. Voor de nieuwsbrief geldt: tot afmelding.</p>

<h2>Ontvangers</h2>
<p>Wij werken met een ticketbureau, een verzekeraar (voor bruiklenen) en Microsoft (e-mail en documenten). De stichting geeft gegevens niet voor commerciële doelen door aan derden.</p>

<h2>Rechten</h2>
<p>U hebt het recht uw gegevens in te zien, te laten verbeteren, te laten wissen en de verwerking te laten beperken. U hebt het recht van bezwaar en het recht om uw gegevens in een gangbaar bestand mee te nemen. U krijgt binnen dertig dagen bericht; deze termijn kan worden verlengd als uw verzoek daartoe aanleiding geeft.</p>
<p>Om misbruik te voorkomen vragen wij om een kopie van uw rijbewijs of identiteitskaart. Na afhandeling wordt de kopie vernietigd.</p>
<p>Bent u niet tevreden met ons antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.</p>

<h2>Overig</h2>
<p>Voor een toegangskaart zijn naam en e-mailadres vereist. De stichting maakt geen gebruik van profilering. Deze verklaring is voor het laatst gewijzigd op 12 december 2022.</p>
</main>
<?php get_footer(); ?>
