<?php

return [
    'title' => 'Privacyverklaring Fietsenmaker De Ketting',
    'intro' => 'Fietsenmaker De Ketting, Spaakstraat 12, 3512 AB Utrecht, is verantwoordelijk voor de verwerking van uw persoonsgegevens. U bereikt ons via werkplaats@deketting.example.',
    'sections' => [
        [
            'heading' => 'Waarvoor wij gegevens gebruiken',
            'text' => 'Wij gebruiken uw gegevens voor de volgende doelen:',
            'items' => [
                'uw fiets repareren en u bellen als hij klaar is: uitvoering van de overeenkomst',
                'de nieuwsbrief sturen: uw toestemming',
                'klanten laten weten dat het tijd is voor onderhoud',
            ],
        ],
        [
            'heading' => 'Hoe lang wij gegevens bewaren',
            'items' => [
                'Reparaties: 2 jaar na de laatste reparatie',
                'Facturen: 7 jaar',
                'E-mailadres voor de nieuwsbrief: tot u zich afmeldt',
            ],
        ],
        ['heading' => 'Wie gegevens krijgt', 'text' => 'Onze boekhouder, Kantoor Balans, krijgt de facturen. Verder delen wij uw gegevens met partners.'],
        [
            'heading' => 'Uw rechten',
            'text' => '<p>U hebt het recht om uw gegevens in te zien, te laten verbeteren, te laten wissen of te laten overdragen. U kunt bezwaar maken en uw toestemming intrekken. Wij antwoorden binnen zes weken. Een klacht kunt u indienen bij het College bescherming persoonsgegevens.</p><p>Zonder uw telefoonnummer kunnen wij u niet bellen. Wij nemen geen geautomatiseerde besluiten.</p><p>Laatst gewijzigd op 3 maart 2025.</p>',
        ],
    ],
];
