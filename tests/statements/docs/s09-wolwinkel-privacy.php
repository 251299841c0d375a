<?php
/**
 * Template Name: Privacy
 * Child theme: wolenzo-child (Storefront)
 */
get_header(); ?>

<div id="primary" class="content-area">
<main id="main" class="site-main" role="main">

<h1><?php the_title(); ?></h1>

<p>Welkom bij <?php bloginfo( 'name' ); ?>! Wol &amp; Zo is de webwinkel van Anneke Terpstra, Oude Gracht 77, 8603 XP Sneekerveld, KvK 60118822. Wij verwerken de persoonsgegevens van onze klanten zoals hieronder staat.</p>

<h2>Bestelling</h2>
<p>Als u iets bestelt, hebben wij uw naam, afleveradres, e-mailadres en betaalgegevens nodig om de koopovereenkomst uit te voeren. Zonder die gegevens kunnen we uw pakketje niet versturen. Wij bewaren bestelgegevens zeven jaar voor de Belastingdienst. Uw gegevens gaan naar PostNL en naar Mollie, die de betaling regelt.</p>

<h2>Account</h2>
<p>U kunt een account aanmaken, zodat u uw eerdere bestellingen terugziet. Ook dat gebeurt op grond van de overeenkomst met u. Het account blijft bestaan totdat u het opheft.</p>

<h2>Nieuwsbrief</h2>
<p>Onze nieuwsbrief met breipatronen sturen we alleen als u zich heeft aangemeld. Grondslag: uw toestemming. Afmelden kan via de link onder elke mail; daarmee trekt u uw toestemming in en halen wij uw adres van de lijst. De nieuwsbrief versturen we met Mailchimp.</p>

<h2>Reviews</h2>
<p>Na een bestelling vragen we u per mail om een beoordeling. Laat u die achter, dan staat uw voornaam met de beoordeling op de site.</p>

<h2>Workshops</h2>
<p>Voor een workshop in de winkel noteren we uw naam en telefoonnummer en eventuele dieetwensen voor bij de lunch. Dat doen we om de overeenkomst uit te voeren. We gooien de lijst een week na de workshop weg.</p>

<h2>Cookies</h2>
<p>De winkelwagen werkt met cookies van WooCommerce. Deze zijn nodig voor het bestellen en verdwijnen na twee dagen. Andere cookies zijn er niet. Door verder te klikken op onze website gaat u akkoord met deze privacyverklaring.</p>

<h2>Beveiliging</h2>
<p>De site heeft een SSL-certificaat. Wij slaan uw gegevens op bij onze hostingpartij in Groningen en uw gegevens verlaten de EU niet.</p>

<p>Merkt u dat er iets niet klopt, bijvoorbeeld omdat u een vreemde mail uit onze naam krijgt? Laat het weten. Komt er ooit een datalek, dan melden wij dat binnen 72 uur en hoort u het ook van ons als het risico voor u groot is.</p>

<h2>Links</h2>
<p>Op onze site staan links naar ontwerpers van breipatronen en naar onze pagina op Ravelry en Instagram. Het zijn gewone links; er wordt pas iets verstuurd als u erop klikt. Wat die sites met uw gegevens doen, leest u bij hen.</p>

<h2>Uw rechten</h2>
<p>U heeft het recht om uw gegevens in te zien, te laten wijzigen en te laten verwijderen. U kunt ons vragen de verwerking te beperken, u kunt bezwaar maken en u kunt uw gegevens in een bestand laten overdragen. Stuur een mail naar <a href="mailto:anneke@wolenzo.example">anneke@wolenzo.example</a>. U hoort binnen 14 dagen van ons.</p>

<h2>Bewaren</h2>
<p>Voor de duidelijkheid: gegevens van bestellingen verwijderen wij na vijf jaar, gegevens van workshops meteen na afloop en gegevens van de nieuwsbrief na afmelding.</p>

<h2>Klacht</h2>
<p>Een klacht over een bestelling lossen we graag samen op. Gaat uw klacht over privacy, dan kunt u naar de Autoriteit Persoonsgegevens. Wij nemen geen automatische besluiten over u.</p>

<p><em>Deze pagina is voor het laatst gewijzigd op <?php the_modified_date(); ?>.</em></p>

</main>
</div>
<?php get_footer();
