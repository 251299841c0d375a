<?php include 'inc/header.php'; ?>

<div class="container content">

<h1>Privacyverklaring kinderopvang</h1>

<p>Kinderopvang De Krabbelaar B.V.<br>
Populierenlaan 16, 4205 BG Gorinchem<br>
KvK: <?= $kvk ?></p>

<p>Op <strong>De Krabbelaar</strong> spelen, slapen en eten elke dag zestig kinderen. Daar horen gegevens bij. Wat we daarmee doen, staat hier.</p>

<h3>Inschrijving en plaatsing</h3>
<p>U geeft ons uw naam, adres, telefoonnummer, BSN en bankrekening, en van uw kind de naam, geboortedatum, BSN en opvangdagen. We plaatsen uw kind op een groep en geven de uren door aan de Belastingdienst voor de kinderopvangtoeslag. Na het einde van de opvang bewaren we deze gegevens zeven jaar.</p>

<h3>Dagritme en ontwikkeling</h3>
<p>In de ouderapp KindKijk zetten de leidsters hoe uw kind heeft gegeten en geslapen, en twee keer per jaar een observatie. Twee jaar nadat uw kind van de opvang is, wissen we dit.</p>

<h3>Foto's</h3>
<p>Foto's van de groep komen in de ouderapp, die alleen ouders van dezelfde groep kunnen openen. Foto's worden na een jaar gewist.</p>

<h3>Ziekte en allergieën</h3>
<p>Op de groepslijst staat welke kinderen een allergie hebben of medicijnen krijgen. De lijst wordt elke maand vernieuwd en de oude gaat door de versnipperaar.</p>

<h3>Ophalen</h3>
<p>Om te weten wie uw kind mag ophalen, schrijven we de namen en telefoonnummers van opa's, oma's en buren op. Die krijgen we van u.</p>

<h3>Wie krijgt de gegevens?</h3>
<p>Naast de Belastingdienst zijn dat de GGD (als toezichthouder op de opvang), KindKijk en ons administratiekantoor. De basisschool krijgt de laatste observatie van uw kind. De gegevens worden bewaard op computers in Nederland en België.</p>

<h3>Wat kunt u doen?</h3>
<p>U kunt vragen om uw gegevens in te zien, te wijzigen of te wissen. U kunt ook vragen om het gebruik te beperken of bezwaar maken, en u kunt alles meenemen naar een andere opvang. U krijgt na uiterlijk een maand antwoord van de locatiemanager. Zij vraagt u om een kopie van uw paspoort te mailen, zodat we zeker weten dat u de ouder bent.</p>

<p>Voor klachten over de opvang zijn we aangesloten bij de Geschillencommissie Kinderopvang. Voor klachten over privacy is er de Autoriteit Persoonsgegevens.</p>

<p>Geeft u de gevraagde gegevens niet, dan kunnen we uw kind niet plaatsen. Een computer beslist bij ons nergens over.</p>

<p class="small">Versie september 2024. Zie ook <a href="">het reglement ouderapp</a>.</p>

</div>

<?php include 'inc/footer.php'; ?>
