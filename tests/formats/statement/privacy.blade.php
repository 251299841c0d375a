@extends('layouts.app')

@section('title', 'Privacy')

@section('content')
{{-- laatst nagekeken door Jan --}}
    <h1>{{ __('Privacyverklaring Fietsenmaker De Ketting') }}</h1>
    <p>Fietsenmaker De Ketting, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw persoonsgegevens. U bereikt ons via werkplaats@deketting.example.</p>
    <h2>Waarvoor wij gegevens gebruiken</h2>
    <p>Wij gebruiken uw gegevens voor de volgende doelen:</p>
    <ul>
      <li>uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst</li>
      <li>de nieuwsbrief sturen: uw toestemming</li>
      @if (true)<li>klanten laten weten dat het tijd is voor onderhoud</li>@endif
    </ul>
    <h2>Hoe lang wij gegevens bewaren</h2>
    <table>
      <thead><tr><th>Gegevens</th><th>Bewaartermijn</th></tr></thead>
      <tbody>
        <tr><td>Reparaties</td><td>2 jaar na de laatste reparatie</td></tr>
        <tr><td>Facturen</td><td>7 jaar</td></tr>
        <tr><td>E-mailadres voor de nieuwsbrief</td><td>tot u zich afmeldt</td></tr>
      </tbody>
    </table>
    <h2>Wie gegevens krijgt</h2>
    <p>Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners.</p>
    <h2>Uw rechten</h2>
    <p>U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. Een klacht kunt u indienen bij het College bescherming persoonsgegevens.</p>
    <p>Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.</p>
    <p>Laatst gewijzigd op 3 maart 2025.</p>
@endsection
