import 'package:flutter/material.dart';

/// De privacyverklaring van de werkplaats.
class PrivacyPage extends StatelessWidget {
  static const String bedrijf = 'Fietsenmaker De Ketting';

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Privacyverklaring Fietsenmaker De Ketting')),
      body: ListView(children: [
        Text('$bedrijf, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw '
            'persoonsgegevens. U bereikt ons via werkplaats@deketting.example.'),
        Text('Waarvoor wij gegevens gebruiken', style: Theme.of(context).textTheme.titleLarge),
        Text('Wij gebruiken uw gegevens voor de volgende doelen:'),
        _bullet('uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst'),
        _bullet('de nieuwsbrief sturen: uw toestemming'),
        _bullet('klanten laten weten dat het tijd is voor onderhoud'),
        _markdown(bewaren),
        _section('Wie gegevens krijgt',
            "Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners."),
        _section('Uw rechten', '''
          U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U
          kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken.
          Een klacht kunt u indienen bij het College bescherming persoonsgegevens.

          Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.

          Laatst gewijzigd op 3 maart 2025.'''),
        ElevatedButton(onPressed: sluiten, child: Text('Ik heb dit gelezen')),
      ]),
    );
  }
}

const bewaren = r'''
## Hoe lang wij gegevens bewaren

| Gegevens | Bewaartermijn |
|---|---|
| Reparaties | 2 jaar na de laatste reparatie |
| Facturen | 7 jaar |
| E-mailadres voor de nieuwsbrief | tot u zich afmeldt |
''';
