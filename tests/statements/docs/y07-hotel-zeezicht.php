<?php
/**
 * Template Name: Privacy
 *
 * @package zeezicht
 */
get_header();
?>
<article class="page-privacy">
	<h1><?php the_title(); ?></h1>

	<p>Hotel-Restaurant Zeezicht, Strandweg 3 te Callantsoog, telefoon 0224 - 555 018, is de verantwoordelijke voor de verwerking van uw persoonsgegevens. Deze privacyverklaring geldt vanaf 1 april 2022.</p>

	<h2><?php esc_html_e( 'Reserveringen', 'zeezicht' ); ?></h2>
	<p>Wanneer u een kamer of een tafel reserveert, noteren wij uw naam, telefoonnummer, e-mailadres, aankomst- en vertrekdatum en eventuele allergieën. Door het reserveringsformulier te versturen geeft u toestemming voor de verwerking; zonder deze toestemming kunnen wij uw reservering niet in behandeling nemen. Reserveringsgegevens worden twee jaar na uw verblijf verwijderd.</p>

	<h2><?php esc_html_e( 'Nachtregister', 'zeezicht' ); ?></h2>
	<p>Op grond van artikel 438 van het Wetboek van Strafrecht zijn wij wettelijk verplicht een nachtregister bij te houden. Bij het inchecken vragen wij daarom om uw paspoort of identiteitskaart en nemen wij soort document, naam en woonplaats over. Het register bewaren wij een jaar.</p>

	<h2><?php esc_html_e( 'Facturen', 'zeezicht' ); ?></h2>
	<p>Uw rekening en betaling leggen wij vast omdat de belastingwet dat van ons vraagt (wettelijke plicht). Wij houden ons aan de wettelijke bewaartermijn van zeven jaar.</p>

	<h2><?php esc_html_e( 'Camerabewaking', 'zeezicht' ); ?></h2>
	<p>Bij de ingang, in de parkeerkelder en bij de receptie hangen camera's. Deze zijn er voor de veiligheid van gasten en personeel en ter voorkoming van diefstal; dat is ons gerechtvaardigd belang. De opnamen worden na vier weken overschreven.</p>

	<h2><?php esc_html_e( 'Aanbiedingen', 'zeezicht' ); ?></h2>
	<p>Eerdere gasten ontvangen twee maal per jaar een e-mail met arrangementen. Onderaan iedere e-mail staat een link waarmee u zich kunt afmelden. Wij bewaren uw e-mailadres hiervoor tot u dat doet.</p>

	<h2><?php esc_html_e( 'Delen met anderen', 'zeezicht' ); ?></h2>
	<p>Wij schakelen voor onze dienstverlening soms andere partijen in. Ook kunnen wij gegevens doorgeven aan dienstverleners indien dat voor uw verblijf noodzakelijk is. Met deze partijen zijn afspraken gemaakt over geheimhouding en beveiliging. Uw gegevens verlaten de Europese Unie niet.</p>

	<h2><?php esc_html_e( 'Uw rechten', 'zeezicht' ); ?></h2>
	<p>U kunt ons verzoeken om inzage in uw gegevens, om verbetering of verwijdering daarvan, om beperking van de verwerking en om overdracht van de gegevens aan u of aan een ander. Ook kunt u bezwaar maken tegen het gebruik van uw gegevens en een gegeven toestemming intrekken. U kunt hiervoor terecht bij de receptie of via <a href="mailto:receptie@hotelzeezicht.example">receptie@hotelzeezicht.example</a>. U ontvangt uiterlijk binnen zes weken een reactie.</p>
	<p>Om er zeker van te zijn dat u het verzoek zelf doet, stuurt u een kopie van uw paspoort of rijbewijs mee. Deze kopie vernietigen wij direct na controle.</p>
	<p>Bent u van mening dat wij niet juist handelen, dan heeft u het recht daarover te klagen bij de Autoriteit Persoonsgegevens te Den Haag.</p>

	<p>Wij nemen geen besluiten op basis van uitsluitend geautomatiseerde verwerking.</p>
</article>
<?php
get_footer();
