@extends('layouts.app')

@section('title', 'Privacyverklaring')

@section('content')
<div class="container">
    <h1>Privacyverklaring</h1>

    {{-- versie voor de nieuwe shop, zie ticket 812 --}}
    <p>Stoffenhal Online, onderdeel van Stoffenhal Twente B.V., vindt uw privacy belangrijk. Deze privacyverklaring geldt voor {{ config('app.url') }}. Stoffenhal Twente B.V. is verantwoordelijk voor de verwerking van uw gegevens.</p>

    <h2>Waarvoor gebruiken wij uw gegevens?</h2>
    <table class="table">
        <tr><th>Doel</th><th>Grondslag</th><th>Bewaartermijn</th></tr>
        <tr><td>Bestellingen leveren</td><td>Overeenkomst</td><td>2 jaar na de bestelling</td></tr>
        <tr><td>Betalen en factureren</td><td>Overeenkomst, wettelijke verplichting</td><td>7 jaar</td></tr>
        <tr><td>Nieuwsbrief</td><td>Toestemming</td><td>Tot uitschrijving</td></tr>
        <tr><td>Klantenservice via chat</td><td>Gerechtvaardigd belang (vragen snel kunnen beantwoorden)</td><td>6 maanden</td></tr>
        <tr><td>Advertenties op Facebook</td><td>Toestemming</td><td></td></tr>
        <tr><td>Beoordelen of u achteraf kunt betalen</td><td></td><td>3 maanden</td></tr>
    </table>
    <p>Wij gebruiken hiervoor uw naam, adres, telefoonnummer, e-mailadres, bestelgeschiedenis en betaalwijze. Uw telefoonnummer is optioneel.</p>

    <h2>Wie ontvangt uw gegevens?</h2>
    <ul>
        <li>DHL, voor de bezorging</li>
        <li>Mollie, voor de betaling</li>
        <li>Meta, voor advertenties aan bezoekers die daarvoor toestemming hebben gegeven</li>
        <li>Intercom, voor de chat</li>
    </ul>
    <p>De code van Meta laden wij pas nadat u in de cookiemelding op ‘Ja, dat is goed’ hebt geklikt. Klikt u niets aan of winkelt u gewoon verder, dan laden wij die niet.</p>
    <p>Intercom en Meta verwerken gegevens ook in de Verenigde Staten. Zij houden zich aan de Europese privacywetgeving en nemen passende maatregelen.</p>

    <h2>Beveiliging</h2>
    <p>Onze webshop gebruikt een beveiligde verbinding; dat ziet u aan het slotje in de adresbalk. Alleen medewerkers die uw bestelling behandelen, kunnen bij uw gegevens. Wachtwoorden slaan wij versleuteld op. Ontdekken wij een datalek met een hoog risico voor u, dan informeren wij u binnen drie dagen.</p>

    <h2>Andere websites</h2>
    <p>Op onze webshop staan links naar websites van patroontekenaars en naaiclubs. Op die websites is deze privacyverklaring niet van toepassing. Lees daar hoe zij met uw gegevens omgaan.</p>

    <h2>Automatische controle</h2>
    <p>Kiest u voor achteraf betalen, dan berekent onze betaalpartner automatisch of dat kan. U kunt ons vragen de uitkomst door een medewerker te laten beoordelen.</p>

    <h2>Uw rechten</h2>
    <p>U heeft het recht uw gegevens in te zien, te wijzigen, te laten verwijderen en over te laten dragen. Ook kunt u de verwerking laten beperken of er bezwaar tegen maken. Heeft u toestemming gegeven, dan kunt u die weer intrekken.</p>
    <p>Uw verzoek kunt u mailen naar {{ $shop->email }} of sturen naar Textielstraat 31, 7575 CA Oldenzaal. Wij reageren uiterlijk binnen 30 dagen. Chatberichten kunt u zelf wissen; anders verdwijnen ze na 12 maanden.</p>

    @if ($shop->country === 'NL')
    <p>Klachten kunt u indienen bij de Autoriteit Persoonsgegevens.</p>
    @else
    <p>Klachten kunt u indienen bij de Gegevensbeschermingsautoriteit.</p>
    @endif

    <h2>Vragen?</h2>
    <p>Neem gerust contact op met de klantenservice van Gordijnenpaleis via info@gordijnenpaleis.example. Zij helpen u graag verder.</p>

    <p><em>Laatst gewijzigd: {{ $page->updated_at->format('d-m-Y') }}</em></p>
</div>
@endsection
