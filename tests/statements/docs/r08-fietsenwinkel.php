<?php
/**
 * Template Name: Privacy
 */
get_header(); ?>

<div class="container privacy-page">
	<h1><?php the_title(); ?></h1>

	<p>Rijwielhuis Brouwer respecteert de privacy van alle gebruikers van haar site en draagt er zorg voor dat de persoonlijke informatie die u ons verschaft vertrouwelijk wordt behandeld.</p>

	<h3>Ons gebruik van verzamelde gegevens</h3>

	<h4>Gebruik van onze diensten</h4>
	<p>Wanneer u een fiets of onderdeel bij ons bestelt vragen we u om persoonsgegevens te verstrekken. Deze gegevens worden gebruikt om de overeenkomst uit te kunnen voeren. De gegevens worden opgeslagen op eigen beveiligde servers van Rijwielhuis Brouwer of die van een hostingbedrijf. Wij zullen deze gegevens niet combineren met andere persoonlijke gegevens waarover wij beschikken.</p>

	<h4>Werkplaats en onderhoudsherinnering</h4>
	<p>Brengt u uw fiets voor een reparatie, dan leggen wij uw naam, telefoonnummer en framenummer vast. Eén keer per jaar ontvangt u een herinnering voor een onderhoudsbeurt. Op de werkplaatskaart noteren wij ook welke onderdelen zijn vervangen.</p>

	<h4>Communicatie</h4>
	<p>Wanneer u e-mail of andere berichten naar ons verzendt, is het mogelijk dat we die berichten bewaren. Soms vragen wij u naar uw persoonlijke gegevens die voor de desbetreffende situatie relevant zijn. Dit maakt het mogelijk uw vragen te verwerken en uw verzoeken te beantwoorden. Door het versturen van het contactformulier geeft u toestemming voor de verwerking van uw gegevens.</p>

	<h4>Cookies</h4>
	<p>Wij verzamelen gegevens voor onderzoek om zo een beter inzicht te krijgen in onze klanten, zodat wij onze diensten hierop kunnen afstemmen. Deze website maakt gebruik van &ldquo;cookies&rdquo; om de website te helpen analyseren hoe gebruikers de site gebruiken. De door het cookie gegenereerde informatie over uw gebruik van de website wordt overgebracht naar servers van Google in de Verenigde Staten, onder het EU-U.S. Data Privacy Framework. Analytische cookies plaatsen we pas nadat u toestemming heeft gegeven.</p>

	<h4>Doeleinden</h4>
	<p>We verzamelen of gebruiken geen informatie voor andere doeleinden dan de doeleinden die worden beschreven in dit privacybeleid tenzij we van tevoren uw toestemming hiervoor hebben verkregen.</p>

	<h4>Derden</h4>
	<p>De informatie wordt niet met derden gedeeld met uitzondering van de fietsleasemaatschappij, als u uw fiets via uw werkgever least, en de koerier die uw bestelling brengt. In enkele gevallen kan de informatie intern gedeeld worden. Onze werknemers zijn verplicht om de vertrouwelijkheid van uw gegevens te respecteren.</p>

	<h3>Veranderingen</h3>
	<p>Deze privacyverklaring is afgestemd op het gebruik van en de mogelijkheden op deze site. Eventuele aanpassingen en/of veranderingen van deze site kunnen leiden tot wijzigingen in deze privacyverklaring. Het is daarom raadzaam om regelmatig deze privacyverklaring te raadplegen.</p>

	<h3>Keuzes voor persoonsgegevens</h3>
	<p>Wij bieden alle bezoekers de mogelijkheid tot het inzien, veranderen, of verwijderen van alle persoonlijke informatie die op dit moment aan ons is verstrekt. Ook heeft u recht op beperking van de verwerking en kunt u bezwaar maken.</p>

	<h4>Aanpassen/uitschrijven communicatie</h4>
	<p>Onderaan iedere herinnering vindt u de mogelijkheid om u af te melden. Een toestemming kunt u altijd weer intrekken.</p>

	<h4>Cookies uitzetten</h4>
	<p>De meeste browsers zijn standaard ingesteld om cookies te accepteren, maar u kunt uw browser opnieuw instellen om alle cookies te weigeren.</p>

	<h3>Vragen en feedback</h3>
	<p>We controleren regelmatig of we aan dit privacybeleid voldoen. Als u vragen heeft over dit privacybeleid, kunt u contact met ons opnemen:</p>

	<p>
		Rijwielhuis Brouwer<br>
		[adres]<br>
		[postcode en plaats]<br>
		<?php echo antispambot( get_option( 'admin_email' ) ); ?><br>
		0522-555 904
	</p>
</div>

<?php get_footer(); ?>
