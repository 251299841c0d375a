<?php
$titel = 'Privacy';
include 'inc/kop.php';
?>
<div class="tekst">
<h1>Privacy</h1>

<p>Ik ben Noor Bakhuizen, illustrator in Groningen. Dit is mijn portfolio, en omdat ik soms iets van je te weten kom,
hoor ik te vertellen wat ik daarmee doe. Ik houd het kort.</p>

<h2>Mail</h2>
<p>Stuur je een mail of vul je het formulier in, dan weet ik je naam, je adres en wat je me schreef. Ik heb er een gerechtvaardigd belang
bij om mensen te kunnen antwoorden die iets van me willen. Na een jaar gooi ik de mail weg.</p>

<h2>Opdrachten</h2>
<p>Werken we samen, dan bewaar ik de briefing, de schetsen en de offerte om de opdracht uit te voeren die we zijn overeengekomen (de overeenkomst is
de grondslag). Drie jaar na de oplevering gaat de map weg. De factuur houd ik zeven jaar, dat is een wettelijke verplichting.</p>

<h2>Prentenwinkeltje</h2>
<p>Prints verkoop ik via een formulier. Je vult je naam, adres en mailadres in, ik stop de prent in een koker. PostNL brengt hem.
Zonder adres wordt dat lastig: dan kan ik niets opsturen.</p>

<h2>Tellen</h2>
<p>Ik gebruik Google Analytics omdat ik nieuwsgierig ben welke tekeningen bekeken worden. Dat gebeurt pas als je
daarvoor toestemming gaf in het balkje. Na veertien maanden zijn de cijfers weg.</p>

<h2>Instagram</h2>
<p>Onder aan de pagina staat een knopje naar mijn Instagram. Het is een gewone link, er gebeurt niets tot je erop klikt.</p>

<h2>Wat mag jij?</h2>
<p>Inzien wat ik van je heb. Zeggen dat iets niet klopt, dan verbeter ik het. Zeggen dat het weg moet, dan wis ik het, of dat ik er even van af moet blijven (beperken heet dat).
Bezwaar maken. Je spullen meenemen: je krijgt je gegevens dan in een bestandje (overdraagbaarheid). Ik doe dat binnen twee weken.
Mail naar noor@noorbakhuizen.example.</p>

<p>Ik beslis alles zelf, er komt geen geautomatiseerde besluitvorming aan te pas. Boos? Praat met me. Echt boos? Dien een klacht in bij de
Autoriteit Persoonsgegevens.</p>

<p class="klein">&copy; <?= date('Y') ?> Noor Bakhuizen</p>
</div>
<?php include 'inc/voet.php'; ?>
