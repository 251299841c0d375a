<?php
$pageTitle = 'Privacy | Bibliotheek Westerveen';
$bodyClass = 'page page--privacy';
require __DIR__ . '/inc/header.php';
?>
<article class="page__body">
  <h1><?= htmlspecialchars('Privacyverklaring bibliotheek Westerveen') ?></h1>
  <p>De bibliotheek is een onderdeel van de gemeente Westerveen. Het college van burgemeester en wethouders van Westerveen is verantwoordelijk voor uw gegevens. Deze verklaring geldt sinds 1 februari 2026.</p>

  <h2>Waarom hebben wij gegevens van u?</h2>
  <p>Wij gebruiken uw gegevens voor deze dingen:</p>
  <ul>
    <li><strong>Lid worden en boeken lenen.</strong> Wij noteren uw naam, adres, geboortedatum en e-mailadres. Dat hoort bij de overeenkomst die u met ons sluit als u lid wordt.</li>
    <li><strong>Boetes en contributie.</strong> Wij houden bij wat u moet betalen en wat u hebt betaald. Ook dat hoort bij de overeenkomst.</li>
    <li><strong>Cursussen en voorleesuurtjes.</strong> Wij vragen de naam van de deelnemer en een telefoonnummer.</li>
    <li><strong>Internet en wifi in de bibliotheek.</strong> Wij leggen vast welk apparaat wanneer verbinding maakt.</li>
    <li><strong>Taalhuis.</strong> Voor mensen die beter willen leren lezen. De gemeente heeft hierin een wettelijke taak van algemeen belang.</li>
    <li><strong>Leestips per e-mail.</strong> Alleen als u daar toestemming voor hebt gegeven. Die kunt u altijd weer intrekken, met de link in de mail of aan de balie.</li>
  </ul>
  <p>Wilt u geen adres geven? Dan kunt u geen lid worden. U mag wel altijd binnenkomen om te lezen.</p>

  <h2>Hoe lang bewaren wij uw gegevens?</h2>
  <dl>
    <dt>Lidmaatschap</dt><dd>Zolang u lid bent, en daarna nog een jaar.</dd>
    <dt>Wat u hebt geleend</dt><dd>Tot u het boek terugbrengt. U kunt zelf instellen dat wij uw leesgeschiedenis bewaren; die wissen wij als u dat weer uitzet.</dd>
    <dt>Betalingen</dt><dd>Zeven jaar.</dd>
    <dt>Cursussen en voorleesuurtjes</dt><dd>Drie maanden na de laatste les.</dd>
    <dt>Gegevens van het Taalhuis</dt><dd>Twee jaar nadat u gestopt bent.</dd>
    <dt>Leestips</dt><dd>Tot u zich afmeldt.</dd>
  </dl>

  <h2>Wie krijgt uw gegevens nog meer?</h2>
  <p>Wij geven uw gegevens niet aan anderen, behalve als dat nodig is om ons werk te doen of als de wet het zegt. Leent u een e-book, dan krijgt de Koninklijke Bibliotheek uw pasnummer. Leent u een boek uit een andere plaats, dan krijgt die bibliotheek uw naam. Blijft een rekening open staan, dan gaat die naar een incassobureau.</p>
  <p>Voor de Engelse luisterboeken werken wij samen met Listenwell. Dat is een bedrijf in de Verenigde Staten. Uw pasnummer en wat u beluistert worden daar opgeslagen. Met Listenwell hebben wij strenge afspraken gemaakt over uw privacy.</p>

  <h2>Beslist een computer over mij?</h2>
  <p>Nee. Er worden geen besluiten genomen door een computer alleen, en wij maken geen profiel van u. De boete voor te laat terugbrengen wordt wel automatisch berekend, maar u kunt altijd een medewerker vragen om ernaar te kijken.</p>

  <h2>Wat kunt u zelf doen?</h2>
  <p>U hebt een aantal rechten. U kunt:</p>
  <ul>
    <li>bekijken welke gegevens wij van u hebben;</li>
    <li>uw gegevens laten veranderen als ze niet kloppen;</li>
    <li>uw gegevens laten weghalen en wissen;</li>
    <li>ons vragen uw gegevens een tijdje niet te gebruiken (beperking);</li>
    <li>bezwaar maken tegen het gebruik;</li>
    <li>uw gegevens in een computerbestand krijgen of naar een ander laten sturen.</li>
  </ul>
  <p>Ga hiervoor naar de balie in de Schoolstraat 8 of mail naar <a href="mailto:privacy@bibliotheekwesterveen.example">privacy@bibliotheekwesterveen.example</a>. Onze privacymedewerker helpt u verder. Neem uw bibliotheekpas of een ander bewijs mee; wij kijken er alleen naar. U krijgt zo snel mogelijk antwoord.</p>

  <h2>Bent u het niet met ons eens?</h2>
  <p>Vertel het ons eerst, dan zoeken we samen naar een oplossing. Op een klacht over de bibliotheek antwoordt de gemeente binnen zes weken. U mag ook een klacht sturen aan de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag.</p>
</article>
<?php require __DIR__ . '/inc/footer.php'; ?>
