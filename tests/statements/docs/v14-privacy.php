<?php
$pageTitle = 'Privacyverklaring | Praktijk Evenwicht';
include __DIR__ . '/partials/header.php';
?>
<div class="container">
  <h1>Privacyverklaring Praktijk Evenwicht</h1>

  <p>Voor een goede behandeling is het noodzakelijk dat ik, als uw behandelend therapeut, een dossier aanleg. Dit is ook een wettelijke plicht, opgelegd door de WGBO. Uw dossier bevat aantekeningen over uw gezondheidstoestand en gegevens over de uitgevoerde onderzoeken en behandelingen.</p>

  <p>Ik doe mijn best om uw privacy te waarborgen. Dit betekent onder meer dat ik:</p>
  <ul>
    <li>zorgvuldig omga met uw persoonlijke en medische gegevens;</li>
    <li>ervoor zorg dat onbevoegden geen toegang hebben tot uw gegevens.</li>
  </ul>

  <p>Als therapeut heb ik als enige toegang tot uw dossier. Ik heb een wettelijke geheimhoudingsplicht (beroepsgeheim).</p>

  <h2>Waarvoor worden uw gegevens nog meer gebruikt?</h2>
  <ul>
    <li>Om andere zorgverleners te informeren, bijvoorbeeld als de therapie is afgerond of bij een verwijzing. Dit gebeurt alleen met uw uitdrukkelijke toestemming.</li>
    <li>Voor waarneming tijdens mijn afwezigheid.</li>
    <li>Geanonimiseerd, in intercollegiale toetsing.</li>
    <li>Een klein deel van de gegevens gebruik ik voor de financi&euml;le administratie, zodat ik of mijn boekhouder een factuur kan opstellen. Daar ben ik als ondernemer wettelijk toe verplicht.</li>
  </ul>
  <p>Als ik vanwege een andere reden gebruik wil maken van uw gegevens, dan zal ik u eerst informeren en uw toestemming vragen.</p>

  <h2>Bewaren</h2>
  <p>De gegevens in het cli&euml;ntendossier blijven 15 jaar bewaard, zoals de wet op de behandelovereenkomst voorschrijft. De factuurgegevens bewaar ik 7 jaar.</p>

  <h2>Op de zorgnota</h2>
  <p>Op de nota die u ontvangt staan de gegevens die uw zorgverzekeraar vraagt, zodat u deze kunt declareren:</p>
  <ul>
    <li>uw naam, adres en woonplaats</li>
    <li>uw geboortedatum</li>
    <li>de datum van de behandeling</li>
    <li>een korte omschrijving, zoals &lsquo;behandeling acupunctuur&rsquo;</li>
    <li>de kosten van het consult</li>
  </ul>

  <h2>De website</h2>
  <p>U kunt via de website een afspraak aanvragen. Het formulier is versleuteld en komt rechtstreeks bij mij binnen. Gaat de afspraak niet door, dan verwijder ik de aanvraag na een maand.</p>

  <h2>Uw rechten</h2>
  <p>U mag uw dossier inzien en er een afschrift van krijgen; voor een afschrift breng ik 0,23 euro per bladzijde in rekening, met een maximum van 5 euro. Klopt er iets niet, dan pas ik het aan. U kunt mij schriftelijk vragen het dossier te vernietigen, en u kunt een toestemming intrekken.</p>

  <p>Ik hoop dat u tevreden bent over de manier waarop ik met uw gegevens omga. Heeft u daar toch een klacht over, dan kunt u die voorleggen aan mij, aan het Klachtenloket van mijn beroepsvereniging of aan de Autoriteit Persoonsgegevens.</p>

  <p>
    Praktijk Evenwicht<br>
    Hanneke de Blauw, acupuncturist<br>
    Singel 203, 3311 PM Dordrecht<br>
    <a href="tel:+31780000987">078 &ndash; 000 09 87</a>
  </p>
</div>
<?php include __DIR__ . '/partials/footer.php'; ?>
