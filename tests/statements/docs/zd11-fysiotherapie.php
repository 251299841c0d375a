<?php
$title = 'Privacyverklaring';
$description = 'Hoe wij omgaan met de gegevens van patiënten';
include __DIR__ . '/inc/header.php';
?>
<section class="content">
  <h1>Privacyverklaring patiënten</h1>
  <p>Fysiotherapie Maasoever (Maasdijk 7, Venlo, telefoon 077 555 03 18) is verantwoordelijk voor de verwerking van de gegevens van haar patiënten.</p>

  <h2>Behandeling en dossier</h2>
  <p>Voor uw behandeling leggen wij uw naam, BSN, klachten, onderzoek en behandelplan vast. De grondslag is de behandelingsovereenkomst die u met ons sluit; het bijhouden van een dossier is bovendien een wettelijke verplichting. Wij bewaren het dossier twintig jaar na de laatste behandeling. Bij de eerste afspraak moet u zich legitimeren en uw BSN opgeven, anders mogen wij u niet behandelen.</p>

  <h2>Declaratie</h2>
  <p>Wij declareren bij uw zorgverzekeraar, eveneens ter uitvoering van de behandelingsovereenkomst. Declaratiegegevens bewaren wij zeven jaar.</p>

  <h2>Herinnering per sms</h2>
  <p>Een dag voor uw afspraak sturen wij u een sms, zodat u de afspraak niet vergeet. Het verzonden bericht wordt na een maand gewist.</p>

  <h2>Brief aan de huisarts</h2>
  <p>Na afloop schrijven wij, als u daarvoor toestemming geeft, een verslag aan uw huisarts. De kopie blijft even lang in uw dossier als de rest.</p>

  <h2>Tevredenheidsonderzoek</h2>
  <p>Hebt u toestemming gegeven, dan krijgt u van onderzoeksbureau Zorgspiegel een vragenlijst. Het bureau verwijdert uw e-mailadres na een jaar. U kunt uw toestemming aan de balie of per telefoon intrekken.</p>

  <h2>Delen van gegevens</h2>
  <p>Wij geven uw gegevens niet aan derden, tenzij dat nodig is voor behandeling of declaratie, u daarvoor toestemming hebt gegeven of de wet ons ertoe verplicht. De leverancier van ons dossiersysteem werkt in onze opdracht en mag de gegevens niet voor iets anders gebruiken. De servers staan in Nederland.</p>

  <h2>Uw rechten</h2>
  <ul>
    <li>U mag uw dossier inzien en er een kopie van krijgen.</li>
    <li>Feitelijke onjuistheden passen wij aan; ook kunt u een eigen verklaring laten toevoegen.</li>
    <li>U kunt vragen (een deel van) uw dossier te vernietigen of af te schermen.</li>
    <li>Gaat u naar een andere fysiotherapeut, dan dragen wij uw gegevens op verzoek over.</li>
  </ul>
  <p>Stuur uw verzoek aan de praktijkmanager, info@fysiodelinde.example. U krijgt binnen een maand bericht.</p>

  <h2>Het archief</h2>
  <p>Oude papieren dossiers zijn in 2019 ingescand. Vijftien jaar na de laatste behandeling wordt een dossier automatisch vernietigd. Bij overname van de praktijk gaat het archief mee en ontvangt u vooraf bericht.</p>

  <h2>Klachten</h2>
  <p>Over de behandeling kunt u terecht bij onze klachtenfunctionaris. Met een klacht over uw privacy kunt u naar de Autoriteit Persoonsgegevens.</p>

  <p class="datum">Venlo, januari 2023</p>
</section>
<?php include __DIR__ . '/inc/footer.php'; ?>
