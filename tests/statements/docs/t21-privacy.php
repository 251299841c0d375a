<?php
/**
 * Template Name: Privacy
 * Thema: tc-smash
 */
get_header();
$club = 'T.C. Smash';
?>
<main class="wrap">
  <h1>Privacyverklaring</h1>

  <p><?php echo $club; ?> (Tennisclub Smash, opgericht in 1934) is er voor iedereen die graag een balletje slaat. Tennisclub Smash is verantwoordelijk voor de verwerking van de persoonsgegevens van haar leden.</p>

  <h2>Welke gegevens</h2>
  <p>Naam, adres, geboortedatum, telefoonnummer, e-mailadres, speelsterkte, bondsnummer, pasfoto en bankrekeningnummer. Van introducés alleen de naam.</p>

  <h2>Waarvoor gebruiken wij uw gegevens</h2>
  <ul>
    <li>om u als lid in te schrijven en contributie te innen;</li>
    <li>om banen af te hangen en competitie te kunnen spelen;</li>
    <li>om bij te houden hoe vaak u speelt;</li>
    <li>om uw foto op het ledenbord in het clubhuis te hangen;</li>
    <li>om te voldoen aan wettelijke verplichtingen.</li>
  </ul>
  <p>De verwerking van gegevens voor het lidmaatschap, de contributie, de banen en de competitie berust op de lidmaatschapsovereenkomst. Voor de overige verwerkingen hebben wij een gerechtvaardigd belang, dat wij zorgvuldig hebben afgewogen tegen uw privacy.</p>

  <h2>Hoe lang bewaren wij uw gegevens</h2>
  <p>Wij bewaren uw gegevens zolang als de wet ons voorschrijft en verder niet langer dan nodig is voor de doelen hierboven. Gegevens die niet meer relevant zijn worden verwijderd.</p>

  <h2>Delen met anderen</h2>
  <p>Voor de uitvoering van bovenstaande doelen verstrekken wij uw gegevens aan partijen waarmee wij samenwerken. Met al deze partijen maken wij de nodige afspraken om de beveiliging van uw persoonsgegevens te waarborgen. Wij verkopen uw gegevens niet.</p>

  <h2>Afhangsysteem en website</h2>
  <p>De website plaatst een functionele cookie zodra u inlogt om een baan te reserveren. Wie niet inlogt, krijgt geen cookies.</p>

  <h2>Uw rechten</h2>
  <p>U kunt uw gegevens inzien, verbeteren, aanvullen, verwijderen of laten afschermen. Verder kunt u bezwaar maken tegen het gebruik van uw gegevens en vragen deze over te dragen. Heeft u iets toegestuurd, dan hoort u binnen een maand van ons.</p>

  <h2>Kinderen</h2>
  <p>Voor jeugdleden tot 16 jaar vult een ouder of verzorger het inschrijfformulier in.</p>

  <h2>Beveiliging en datalekken</h2>
  <p>Wij hebben passende maatregelen genomen om misbruik, verlies en onbevoegde toegang te beperken: de ledenadministratie zit achter een wachtwoord dat elk jaar bij de bestuurswissel verandert. Als er toch iets mis gaat, melden wij dat binnen 72 uur bij de Autoriteit Persoonsgegevens.</p>

  <h2>Wijzigingen</h2>
  <p>Deze privacyverklaring kan worden aangepast. Kijk daarom af en toe of er iets is veranderd.</p>
</main>
<?php get_footer(); ?>
