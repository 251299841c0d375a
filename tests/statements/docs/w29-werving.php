<?php include 'inc/header.php'; ?>
<div class="container tekst">
<h1>Privacyverklaring Talentbrug Werving &amp; Selectie</h1>

<p>Talentbrug Werving &amp; Selectie B.V. (&lsquo;Talentbrug&rsquo;), Laan van Westroijen 61, 4003 AZ Tiel, bemiddelt tussen kandidaten en werkgevers in de techniek. Talentbrug is verantwoordelijke voor de gegevens die zij van kandidaten, opdrachtgevers en bezoekers verzamelt. Telefoon: <?= $telefoon ?>. E-mail: privacy@talentbrug.example.</p>

<h2>1. Kandidaten</h2>
<p><strong>1.1 Inschrijving.</strong> Je cv, opleiding, werkervaring, rijbewijzen en salariswens nemen we op in ons bestand om je te kunnen voorstellen voor een baan. Grondslag: de bemiddelingsovereenkomst die je met ons sluit. We bewaren je inschrijving tot twee jaar na ons laatste contact.</p>
<p><strong>1.2 Zoeken op internet.</strong> We benaderen ook mensen die zich niet hebben ingeschreven. Hun gegevens halen we uit openbare bronnen. Grondslag: ons gerechtvaardigd belang om vacatures snel te vervullen. Reageer je niet binnen vier weken, dan wissen we je gegevens.</p>
<p><strong>1.3 Voorstellen.</strong> Alleen met jouw toestemming sturen we je cv naar een opdrachtgever. Onze kopie van het voorstel bewaren we een half jaar.</p>
<p><strong>1.4 Detachering.</strong> Ga je via ons aan het werk, dan vragen we je BSN, rekeningnummer en een kopie van je identiteitsbewijs, omdat de Wet op de loonbelasting dat verlangt. De loonadministratie bewaren we zeven jaar, de kopie vijf jaar na je vertrek.</p>
<p><strong>1.5 Screening.</strong> Bij sommige opdrachten doen we navraag bij eerdere werkgevers en een antecedentenonderzoek.</p>

<h2>2. Opdrachtgevers</h2>
<p><strong>2.1 Contactpersonen.</strong> Naam, functie, telefoon en e-mailadres gebruiken we om opdrachten te bespreken en uit te voeren (overeenkomst). Bewaren: twee jaar na de laatste opdracht.</p>
<p><strong>2.2 Acquisitie.</strong> We bellen bedrijven in de regio. Wie aangeeft niet meer gebeld te willen worden, zetten we op de niet-bellijst.</p>

<h2>3. Bezoekers</h2>
<p><strong>3.1 Statistieken.</strong> Met toestemming via de cookiemelding gebruiken we Google Analytics. De cookies verlopen na 14 maanden.</p>
<p><strong>3.2 Vacature-alert.</strong> Je krijgt een mail bij nieuwe vacatures zolang je daarvoor bent aangemeld. Grondslag: toestemming.</p>

<h2>4. Delen</h2>
<p>Naast opdrachtgevers ontvangen het salarisbureau, de arbodienst, het pensioenfonds StiPP en Google gegevens, elk alleen wat nodig is. Met partijen die namens ons gegevens verwerken sluiten we een verwerkersovereenkomst.</p>

<h2>5. Jouw rechten</h2>
<p>Je kunt vragen om inzage, rectificatie, wissing, beperking en overdracht, bezwaar maken en toestemming intrekken. Stuur je verzoek met een kopie van je paspoort of ID-kaart naar privacy@talentbrug.example. We reageren binnen 30 dagen. Bij een ingewikkeld verzoek kan dat vier maanden worden; dan krijg je daarover bericht binnen de 30 dagen.</p>
<p>Heb je een klacht, dan kun je die indienen bij het College bescherming persoonsgegevens in Den Haag.</p>

<h2>6. Tot slot</h2>
<p>Zonder cv kunnen we je niet bemiddelen. De matching doet een recruiter van vlees en bloed: automatische besluiten nemen we niet. Deze verklaring is van kracht sinds 1 juli 2021.</p>
</div>
<?php include 'inc/footer.php'; ?>
