<?php
/* Template Name: Privacy */
get_header();
?>
<div class="container">
  <h1>Privacyverklaring Administratiekantoor Van Rhee</h1>
  <p>Administratiekantoor Van Rhee, Dorpsstraat 88, 3755 GH Eemnes, telefoon 035-555 77 10, verzorgt de boekhouding en belastingaangiften van zzp'ers en kleine bedrijven. Laatste wijziging: <?php echo esc_html( get_the_modified_date( 'j F Y' ) ); ?></p>

  <h3>Rol van ons kantoor</h3>
  <p>Voor de administratie die wij voor onze klanten voeren, en voor de salarisadministratie, bepalen wij zelf hoe wij ons werk doen. Wij zijn daarvoor verwerkingsverantwoordelijke.</p>

  <h3>Wat wij van u vastleggen</h3>
  <p>NAW-gegevens, BSN, bankmutaties, facturen, inkomens- en vermogensgegevens en, voor de salarisadministratie, gegevens over uw werknemers. Die laatste ontvangen wij van u als werkgever.</p>

  <h3>Doelen en grondslagen</h3>
  <ol>
    <li>Het voeren van de boekhouding en het doen van aangiften: uitvoering van de overeenkomst van opdracht.</li>
    <li>De salarisadministratie: uitvoering van de overeenkomst van opdracht.</li>
    <li>Cliëntenonderzoek: wettelijke verplichting uit de Wwft.</li>
    <li>Onze nieuwsbrief met fiscale tips: gerechtvaardigd belang om klanten te informeren over wijzigingen in de belastingwet.</li>
    <li>Het incasseren van openstaande rekeningen.</li>
  </ol>

  <h3>Bewaren</h3>
  <p>Het klantdossier, waaronder de boekhouding, de aangiften en onze rekeningen, bewaren wij zeven jaar na het boekjaar. Salarisgegevens bewaren wij vijf jaar na uitdiensttreding. De stukken van het cliëntenonderzoek bewaren wij vijf jaar na het einde van de relatie. Uw adres voor de nieuwsbrief bewaren wij totdat u zich afmeldt.</p>

  <h3>Aan wie verstrekken wij gegevens?</h3>
  <p>De Belastingdienst, het UWV, pensioenfondsen en, bij wanbetaling, een incassobureau. Ons boekhoudpakket is Exact Online. Documenten staan in een datacentrum in Almere. Wij laten gegevens uitsluitend binnen de EER opslaan.</p>

  <h3>Uw rechten</h3>
  <p>U hebt recht op inzage, correctie, verwijdering, beperking en overdracht van uw gegevens en u kunt bezwaar maken tegen de verwerking ervan. U kunt ons hiervoor bellen of schrijven. Wij reageren uiterlijk binnen drie weken.</p>

  <h3>Salarisadministratie</h3>
  <p>Werknemers van onze klanten kunnen zich met een verzoek om inzage niet tot ons wenden maar tot hun werkgever: bij de salarisadministratie zijn wij slechts verwerker.</p>

  <h3>Klachten</h3>
  <p>Hebt u een klacht over ons, meld die dan bij de eigenaar. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.</p>

  <h3>Verplichting</h3>
  <p>Zonder uw identiteitsgegevens mogen wij op grond van de Wwft geen opdracht aanvaarden. Wij nemen geen geautomatiseerde besluiten.</p>
</div>
<?php get_footer(); ?>
