<?php
/**
 * Template Name: Privacy
 */
get_header(); ?>
<div class="content">
  <h1>Privacyreglement huisartsenpraktijk Lindenhof</h1>

  <p>Huisartsenpraktijk Lindenhof, dokters M. Aksoy en P. de Ruijter, Lindenlaan 30, 5041 HB Tilburg. U vindt ons telefoonnummer op de <a href="<?php echo esc_url( home_url( '/contact/' ) ); ?>">contactpagina</a>. De praktijk is verwerkingsverantwoordelijke.</p>

  <h2>Wat wij vastleggen</h2>
  <p>Uw naam, geboortedatum, adres, BSN, verzekering, klachten, uitslagen, medicijnen en brieven van specialisten. Die brieven krijgen wij van het ziekenhuis, uitslagen van het laboratorium.</p>

  <h2>Waarvoor, waarom mag het en hoe lang?</h2>
  <table class="wp-table">
    <tr>
      <th scope="col">Waarvoor</th>
      <th scope="col">Waarom mag het</th>
      <th scope="col">Hoe lang</th>
    </tr>
    <tr>
      <td>U onderzoeken en behandelen</td>
      <td>De behandelingsovereenkomst die u met ons hebt</td>
      <td>20 jaar na de laatste wijziging in het dossier</td>
    </tr>
    <tr>
      <td>Declareren bij uw zorgverzekeraar</td>
      <td>Wettelijke plicht</td>
      <td>7 jaar</td>
    </tr>
    <tr>
      <td>Gegevens klaarzetten voor de huisartsenpost (LSP)</td>
      <td>Uw toestemming</td>
      <td>Tot u de toestemming intrekt</td>
    </tr>
    <tr>
      <td>U oproepen voor de griepprik en het uitstrijkje</td>
      <td>Wij voeren daarmee een taak van algemeen belang uit</td>
      <td>2 jaar na de oproep</td>
    </tr>
    <tr>
      <td>Gesprekken opnemen om assistentes op te leiden</td>
      <td>Ons gerechtvaardigd belang: goede opleiding aan de telefoon</td>
      <td>3 maanden</td>
    </tr>
  </table>

  <h2>Wie krijgt gegevens?</h2>
  <p>Het ziekenhuis en de fysiotherapeut bij een verwijzing, de apotheek bij een recept, de huisartsenpost in avond en weekend. Ons systeem staat in een datacentrum in Eindhoven. Zie <a href="">onze lijst met leveranciers</a>.</p>

  <h2>Rechten</h2>
  <ul>
    <li>Inzage in uw dossier en een kopie daarvan.</li>
    <li>Aanvulling of correctie van feitelijke onjuistheden.</li>
    <li>Vernietiging van (een deel van) uw dossier.</li>
    <li>Beperking van de verwerking.</li>
    <li>Bezwaar.</li>
    <li>Uw gegevens in een bestand meenemen naar een andere huisarts.</li>
  </ul>
  <p>Vraag het formulier aan de balie. Lever het ingevuld in, samen met een kopie van uw paspoort of rijbewijs, zodat wij zeker weten dat u het bent. Voor het in behandeling nemen van een verzoek om inzage brengen wij &euro; 7,50 administratiekosten in rekening. U hoort binnen 30 dagen van ons.</p>
  <p>Gaat het om een verzoek van een kind jonger dan 12 jaar, dan doet de ouder het verzoek.</p>

  <h2>Een klacht</h2>
  <p>Praat eerst met ons. Daarna kunt u naar de klachtenregeling SKGE of, voor klachten over privacy, naar de Autoriteit Persoonsgegevens.</p>

  <p><small>Laatst herzien: <time datetime="2025-01">januari 2025</time></small></p>
</div>
<?php get_footer(); ?>
