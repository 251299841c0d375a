<?php
/**
 * Template Name: Privacyverklaring
 */
get_header(); ?>
<article class="page page--privacy">
<h1><?php the_title( 'Privacyverklaring ' ); ?></h1>

<p>Dit is de privacyverklaring van Stoerhout Meubelen, Zagerijpad 5, 6541 CK Nijmegen, telefoon 024 - 809 44 01, e-mail <a href="mailto:klantenservice@stoerhout.example">klantenservice@stoerhout.example</a>. Laatste wijziging: 9 oktober 2023.</p>

<h2>Wat we verzamelen en opslaan</h2>
<p>Terwijl u onze winkel bezoekt, houden we het volgende bij:</p>
<ul>
<li>Producten die u heeft bekeken: die gebruiken we om u producten te tonen die u onlangs heeft bekeken.</li>
<li>Locatie, IP-adres en browsertype: die gebruiken we om belasting en verzendkosten te schatten.</li>
<li>Bezorgadres: dat vragen we om verzendkosten te berekenen en de bestelling te bezorgen.</li>
</ul>
<p>Wanneer u bij ons koopt, vragen we uw naam, factuuradres, bezorgadres, e-mailadres, telefoonnummer en betaalgegevens, en als u wilt een gebruikersnaam en wachtwoord. Velden met een sterretje zijn verplicht. We gebruiken deze informatie om:</p>
<ul>
<li>u informatie over uw account en bestelling te sturen;</li>
<li>te reageren op uw verzoeken, waaronder terugbetalingen en klachten;</li>
<li>betalingen te verwerken en fraude te voorkomen;</li>
<li>uw account voor onze winkel in te stellen;</li>
<li>u marketingberichten te sturen, als u ervoor kiest die te ontvangen.</li>
</ul>
<p>De grondslag voor het eerste tot en met het vierde punt is de koopovereenkomst. De marketingberichten sturen wij op basis van uw toestemming, die u onderaan elk bericht of per e-mail kunt intrekken.</p>

<h2>Hoe lang</h2>
<p>We bewaren bestelinformatie zeven jaar ten behoeve van de belastingaangifte en boekhouding. Hieronder vallen ook uw naam, e-mailadres en facturerings- en verzendadres. Accountgegevens verwijderen we als u twee jaar niet heeft ingelogd; daarmee vervalt ook uw voorkeur voor marketingberichten. Klachten en verzoeken worden een jaar na afhandeling gewist. Wat u in de winkel heeft bekeken, onthouden we veertien dagen, net als locatie, IP-adres en browsertype.</p>

<h2>Wie in ons team heeft toegang</h2>
<p>Winkelbeheerders kunnen bestelinformatie inzien, zoals wat er is gekocht en waar het heen moet.</p>

<h2>Wat we delen met anderen</h2>
<p>We delen informatie met derde partijen die ons helpen bestellingen en winkeldiensten te leveren: Van Dongen Meubeltransport en betaaldienst Kassavlot. Zij verwerken de gegevens in Nederland.</p>

<h2>Uw rechten</h2>
<p>U mag ons vragen om inzage in uw gegevens, om correctie, om verwijdering, om beperking van de verwerking en om overdracht aan een andere winkel. U mag ook bezwaar maken, bijvoorbeeld tegen direct marketing. Stuur uw verzoek met een kopie van uw paspoort of rijbewijs naar de klantenservice. Voor het behandelen van een inzageverzoek brengen wij &euro; 4,50 administratiekosten in rekening. U krijgt binnen een maand bericht.</p>
<p>Heeft u een klacht over ons gebruik van uw gegevens, meld die dan bij de Autoriteit Persoonsgegevens.</p>

<h2>Slotbepaling</h2>
<p>Verantwoordelijke in de zin van de AVG is Woonboulevard Keizerpoort B.V. te Arnhem.</p>
</article>
<?php get_footer(); ?>
