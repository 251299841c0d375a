<?php
$pageTitle = 'Privacybeleid';
include 'inc/header.php';
?>
<section class="tekst">
  <h1>Privacybeleid verkeersschool Van Toor</h1>
  <p>Verkeersschool Van Toor is een eenmanszaak van Ruud van Toor uit Spijkenisse. Ruud is verantwoordelijk voor de gegevens van zijn leerlingen. Vragen? Bel of app 06 - 00 31 45 78.</p>

  <h2>Wat we van je weten</h2>
  <p>Als je les neemt hebben we je naam, adres, geboortedatum, telefoonnummer en kandidaatnummer van het CBR. We houden ook een leskaart bij met je vorderingen.</p>

  <h2>Waarom we dat mogen</h2>
  <ul>
    <li>Rijlessen plannen en geven: nodig voor de lesovereenkomst die u met ons aangaat.</li>
    <li>Examens reserveren bij het CBR: ook nodig voor de lesovereenkomst.</li>
    <li>Foto van jou met je roze pasje op Facebook en Instagram: omdat het leuke reclame is.</li>
    <li>Facturen: omdat de Belastingdienst ons daartoe wettelijk verplicht.</li>
  </ul>
  <p>Wilt u niet met uw foto op Facebook? Laat het ons binnen een week na het examen weten. Horen we niets, dan gaan we ervan uit dat u het goed vindt.</p>

  <h2>Jonger dan 18</h2>
  <p>Je mag al met 16,5 jaar beginnen met lessen. Ben je nog geen 18, dan verwerken wij je gegevens alleen als je vader of moeder daar toestemming voor geeft.</p>

  <h2>Cookies</h2>
  <p>We gebruiken Google Analytics om te zien hoeveel mensen onze site bekijken. Door verder te klikken op deze site gaat u akkoord met het plaatsen van cookies.</p>

  <h2>Hoe lang we het bewaren</h2>
  <p>Wij bewaren je gegevens niet langer dan nodig is voor de doelen die hierboven staan.</p>

  <h2>Je rechten</h2>
  <p>Je kunt ons vragen om inzage, correctie of verwijdering van je gegevens. Je krijgt binnen twee weken antwoord. Daarvoor hoef je niets te betalen. Lukt het niet om er samen uit te komen, dan kun je een klacht sturen aan de Autoriteit Persoonsgegevens.</p>
  <p>Wij delen je gegevens met het CBR en met onze boekhouder, met verder niemand.</p>
  <p><small>Versie 2, september 2021</small></p>
</section>
<?php include 'inc/footer.php'; ?>
