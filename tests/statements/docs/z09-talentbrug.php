<?php
/**
 * Template Name: Privacy
 */
get_header(); ?>
<div class="container smal">
  <h1><?php the_title(); ?></h1>

  <p>Talentbrug Werving &amp; Selectie is een handelsnaam van Talentbrug Noord B.V. in Assen (KvK 70918264). Wij zoeken kandidaten voor banen in de techniek en gaan daarbij zorgvuldig om met wat we over je te weten komen. Deze verklaring geldt sinds maart 2023.</p>

  <h3>Sta je bij ons ingeschreven?</h3>
  <p>Dan hebben we je naam, adres, telefoonnummer, cv, opleidingen, werkervaring, salariswens en de aantekeningen van het intakegesprek. We gebruiken die gegevens om je in contact te brengen met een werkgever die bij je past. Door je cv te uploaden ga je akkoord met het opnemen van je gegevens in onze database. Tot twee jaar na ons laatste contact blijf je vindbaar, daarna wissen we je profiel.</p>

  <h3>Hebben we jou zelf benaderd?</h3>
  <p>We zoeken ook actief naar mensen. Je naam, functie en werkgever hebben we dan van LinkedIn, van een vakbeurs of van een oud-collega die je heeft getipt. Ons gerechtvaardigd belang is dat we zonder zulke zoekacties geen vacatures kunnen vervullen. Reageer je niet, dan gooien we je gegevens na drie maanden weg.</p>

  <h3>Word je via ons geplaatst?</h3>
  <p>Voor de detachering sluiten we een arbeidsovereenkomst met je. Voor de uitvoering daarvan leggen we je rekeningnummer, je burgerservicenummer en je gewerkte uren vast. De wet verplicht ons een kopie van je paspoort in de loonadministratie te bewaren, tot vijf jaar na je vertrek. De overige loongegevens bewaren we zeven jaar.</p>

  <h3>Ben je opdrachtgever?</h3>
  <p>Van opdrachtgevers leggen we de naam, functie en het zakelijke mailadres van de contactpersoon vast, zodat we kandidaten kunnen voorstellen en facturen kunnen sturen.</p>

  <h3>Vacature-alert</h3>
  <p>Heb je het vinkje bij de vacature-alert gezet, dan mailen we je iedere vrijdag nieuwe banen. Dat doen we op grond van je toestemming. Je kunt die toestemming op elk moment intrekken, ook door op de afmeldlink te klikken; we halen je adres dan dezelfde dag van de lijst.</p>

  <h3>Welke partijen zien je gegevens?</h3>
  <p>Je profiel gaat pas naar een opdrachtgever als jij dat goedvindt. De loonadministratie wordt gedaan door Salarisbureau Drentsche Aa. Onze database met kandidaten draait op HubSpot en het inschrijfformulier loopt via Typeform. Verder kan het UWV gegevens bij ons opvragen.</p>

  <h3>Wat kun je van ons verlangen?</h3>
  <p>Inzage in je gegevens, verbetering van fouten, verwijdering, beperking van het gebruik, een digitale kopie om mee te nemen naar een ander bureau en stoppen omdat je bezwaar hebt. Mail naar <a href="mailto:hallo@talentbrug.example">hallo@talentbrug.example</a> of bel 0592 555 611. Wij reageren binnen twee weken. Stuur ons geen kopie van je paspoort; we stellen je telefonisch een paar controlevragen.</p>

  <p>Een klacht over ons? Die kun je kwijt bij de Autoriteit Persoonsgegevens.</p>

  <h3>Moet je alles invullen?</h3>
  <p>Nee. Alleen de velden met een sterretje hebben we echt nodig om je te kunnen inschrijven. We laten geen algoritme beslissen: er vindt geen geautomatiseerde besluitvorming plaats.</p>
</div>
<?php get_footer(); ?>
