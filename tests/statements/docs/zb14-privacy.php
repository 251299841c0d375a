<?php
/**
 * Template Name: Privacyverklaring
 */
get_header(); ?>

<div class="entry-content">
<h1>Privacyverklaring Windcoöperatie Noordertij</h1>
<p>KvK: volgt<br>Versie: juni 2022</p>

<p>Windcoöperatie Noordertij U.A. bouwt en beheert drie dorpsmolens langs de Waddenkust. In deze verklaring leest u welke persoonsgegevens de coöperatie verwerkt als verwerkingsverantwoordelijke.</p>

<h2>Leden van de coöperatie</h2>
<p>Voor het lidmaatschap registreren wij naam, adres, geboortedatum, e-mailadres en IBAN. De grondslag is de overeenkomst die u met het lidmaatschap aangaat; een ledenlijst is bovendien wettelijk verplicht. Zonder deze gegevens kunnen wij uw aanvraag niet in behandeling nemen. Na uw uittreden bewaren wij de gegevens nog vijf jaar.</p>

<h2>Leningen en rente</h2>
<p>Leent u geld aan een molen, dan houden wij bij hoeveel, en welke rente u ontvangt. De grondslag is de leningsovereenkomst. Zeven jaar nadat de lening is afgelost, verwijderen wij uw leningdossier.</p>

<h2>Omwonendenfonds</h2>
<p>Bewoners binnen twee kilometer van een molen kunnen geld aanvragen voor een plan in de buurt. Wij gebruiken hun naam, adres en plan om de aanvraag te beoordelen. De grondslag is de overeenkomst die wij met de aanvrager sluiten of voorbereiden.</p>

<h2>Excursies naar de molen</h2>
<p>Wie zich opgeeft voor een excursie, laat een naam, mailadres en schoenmaat achter. Die gebruiken wij om de groep in te delen en veiligheidsschoenen klaar te zetten. De dag na de excursie wissen wij de lijst.</p>

<h2>Meldpunt geluid en slagschaduw</h2>
<p>Hebt u last van een molen, dan noteren wij uw naam, adres en telefoonnummer en wat u hebt waargenomen. Wij zijn op grond van de omgevingsvergunning wettelijk verplicht meldingen te registreren. Een melding blijft tot drie jaar na afhandeling in het register.</p>

<h2>Molennieuws</h2>
<p>Het digitale Molennieuws ontvangt u alleen als u daarvoor toestemming hebt gegeven. Onder elk nummer staat hoe u uw toestemming weer intrekt; uw adres verdwijnt dan uit het bestand.</p>

<h2>Ontvangers</h2>
<p>Wij laten de ledenadministratie doen door Administratiekantoor Wadmeer en de molens bewaken door de fabrikant, die geen persoonsgegevens ziet. Meldingen over geluid delen wij met de omgevingsdienst. Doorgifte buiten de EER vindt niet plaats.</p>

<h2>Uw rechten</h2>
<p>U hebt het recht uw gegevens in te zien, te laten rectificeren, te laten wissen, te laten beperken en te laten overdragen, en het recht om bezwaar te maken tegen de verwerking. Wij maken geen gebruik van geautomatiseerde besluitvorming, waaronder profilering. Binnen een maand na ontvangst krijgt u antwoord op uw verzoek, dat u kunt sturen aan privacy@zonneweide-drenthe.example of aan Coöperatie Zonneweide Drenthe, Brink 2, 9401 Assen.</p>
<p>Een klacht kunt u indienen bij de Autoriteit Persoonsgegevens, postbus 93374, 2509 AJ Den Haag.</p>
</div>

<?php get_footer(); ?>
