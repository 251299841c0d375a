@extends('layouts.kantoor')

@section('title', 'Privacyverklaring')

@section('content')
{{-- tekst aangeleverd door kantoor, niet aanpassen --}}
<article class="juridisch">
    <h1>Privacyverklaring Makelaardij Van Hasselt &amp; Dochter</h1>
    <p class="versie">Versie 3.1, vastgesteld op 14 november 2022</p>

    <h2>Artikel 1. Verantwoordelijke</h2>
    <p>
        1.1 Makelaardij Van Hasselt &amp; Dochter B.V., kantoorhoudende te Oisterwijk (hierna: &ldquo;het kantoor&rdquo;),
        is de verwerkingsverantwoordelijke in de zin van de AVG voor de verwerkingen die in deze verklaring zijn beschreven.
    </p>
    <p>
        1.2 Het kantoor is bereikbaar per e-mail via {{ config('kantoor.email') }} en per post: Lindeplein 3b, 5061 HN Oisterwijk.
    </p>

    <h2>Artikel 2. Persoonsgegevens</h2>
    <p>
        2.1 Het kantoor verwerkt namen, adressen, contactgegevens, geboortedata, financi&euml;le gegevens in verband met de
        aan- of verkoop van een woning, en gegevens uit identiteitsbewijzen.
    </p>

    <h2>Artikel 3. Doeleinden</h2>
    <p>3.1 Het kantoor verwerkt persoonsgegevens voor de volgende doeleinden:</p>
    <ol type="a">
        <li>het bemiddelen bij de aankoop, verkoop en verhuur van onroerende zaken;</li>
        <li>het opstellen van taxatierapporten ten behoeve van onder meer hypotheekverstrekkers;</li>
        <li>het inplannen van bezichtigingen en het terugkoppelen van de reacties aan de verkoper;</li>
        <li>
            het toezenden van nieuw aanbod aan woningzoekenden die een zoekopdracht hebben ingevuld;
        </li>
        <li>
            het verrichten van cli&euml;ntenonderzoek, waarbij een kopie van uw identiteitsbewijs wordt gemaakt, om te voldoen
            aan de wettelijke verplichtingen op grond van de Wwft;
        </li>
        <li>
            het onderhouden van de relatie met voormalige opdrachtgevers, waaronder het jaarlijks verzenden van een
            indicatie van de marktwaarde.
        </li>
    </ol>

    <h2>Artikel 4. Grondslagen</h2>
    <p>4.1 De verwerking vindt plaats op een of meer van de volgende grondslagen:</p>
    <ul>
        <li>de uitvoering van een overeenkomst;</li>
        <li>een wettelijke verplichting die op het kantoor rust;</li>
        <li>de gerechtvaardigde belangen van het kantoor of van een derde;</li>
        <li>uw toestemming, die u te allen tijde kunt intrekken.</li>
    </ul>
    <p>
        4.2 Verstrekt u de gegevens niet die voor de uitvoering van de opdracht of krachtens de Wwft nodig zijn, dan kan het
        kantoor de opdracht niet aanvaarden.
    </p>

    <h2>Artikel 5. Herkomst van de gegevens</h2>
    <p>
        5.1 Niet alle persoonsgegevens zijn van uzelf afkomstig. Een deel daarvan wordt door derden aan het kantoor
        aangeleverd of door het kantoor bij derden ingewonnen.
    </p>

    <h2>Artikel 6. Verstrekking aan anderen</h2>
    <p>
        6.1 Het kantoor verstrekt persoonsgegevens, voor zover dat voor de opdracht nodig is, aan de notaris, de
        hypotheekadviseur, de bouwkundig keurder, de wederpartij en haar makelaar, en aan het validatie-instituut voor taxaties.
    </p>
    <p>
        6.2 De website wordt beheerd door een internetbureau te Tilburg, dat als verwerker optreedt. Persoonsgegevens worden
        niet doorgegeven aan landen buiten de Europese Economische Ruimte.
    </p>

    <h2>Artikel 7. Bewaartermijnen</h2>
    <table class="table">
        <thead><tr><th>Dossier</th><th>Termijn</th></tr></thead>
        <tbody>
            <tr><td>Bemiddelingsdossier (aankoop, verkoop, verhuur)</td><td>zeven jaar na afsluiting</td></tr>
            <tr><td>Taxatierapport met onderliggende stukken</td><td>tien jaar na de waardepeildatum</td></tr>
            <tr><td>Cli&euml;ntenonderzoek Wwft</td><td>vijf jaar na het einde van de zakelijke relatie</td></tr>
            <tr><td>Gegevens van bezichtigingen</td><td>zes maanden na de overdracht van de woning</td></tr>
        </tbody>
    </table>
    <p>
        7.1 Loopt over een dossier een procedure, dan worden de stukken bewaard tot die procedure onherroepelijk is ge&euml;indigd.
    </p>

    <h2>Artikel 8. Rechten van betrokkenen</h2>
    <p>
        8.1 U kunt het kantoor verzoeken om inzage, rectificatie of wissing van uw persoonsgegevens, om beperking van de
        verwerking en om overdracht van de gegevens aan uzelf of aan een ander. U kunt tegen de verwerking bezwaar maken.
    </p>
    <p>
        8.2 Het verzoek wordt per e-mail ingediend en gaat vergezeld van een kopie van een geldig paspoort of rijbewijs,
        opdat het kantoor kan vaststellen dat het van u afkomstig is. Voor de afhandeling gelden de voorwaarden van artikel 14.
    </p>
    <p>
        8.3 Het kantoor beslist binnen 30 dagen. Is een verzoek complex, dan kan deze termijn met ten hoogste twee maanden
        worden verlengd; het kantoor stelt u daarvan tijdig op de hoogte.
    </p>

    <h2>Artikel 9. Overige bepalingen</h2>
    <p>
        9.1 Het kantoor neemt geen besluiten die uitsluitend op geautomatiseerde verwerking, waaronder profilering, zijn gebaseerd.
    </p>
    <p>
        9.2 Onverminderd de interne klachtenregeling kunt u een klacht indienen bij de Autoriteit Persoonsgegevens. Deze
        verklaring kan worden gewijzigd; de geldende versie staat op {{ url('/privacy') }}. Zie voor de bewaring ook artikel 7.
    </p>
</article>
@endsection
