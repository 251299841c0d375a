import React from 'react';
import Kop from '@/ui/Kop';

type Props = { jaar: number };

const VoorwaardenPrivacy: React.FC<Props> = ({ jaar }) => (
  <div className="prose mx-auto">
    <Kop>Privacy Festival Laagwater</Kop>

    <p>
      Stichting Laagwater organiseert elk jaar in juli het muziekfestival Laagwater op het strand van
      Renesse. Als je een ticket koopt, je inschrijft als vrijwilliger of onze app opent, krijgen wij
      persoonsgegevens van je. Daarvoor is de stichting verantwoordelijk. Je vindt ons op
      info@laagwater.example.
    </p>

    <h2>Tickets</h2>
    <p>
      Met jouw toestemming verwerken wij je naam, e-mailadres, leeftijd en betaalgegevens om je
      ticket te leveren en je bij de poort te herkennen. Zonder die gegevens krijg je geen ticket. Een half
      jaar na het festival gooien we de bestellingen weg. Wat we voor de Belastingdienst moeten
      bewaren, houden we zeven jaar, want dat is wettelijk verplicht.
    </p>

    <h2>Foto en film</h2>
    <p>
      Er lopen fotografen over het terrein. Door het terrein te betreden stem je ermee in dat je
      herkenbaar in beeld kunt komen op onze sociale kanalen en in de aftermovie.
    </p>

    <h2>Kluisjes en armband</h2>
    <p>
      Op je armband staat een chip waarmee je betaalt en je kluisje opent. De chip is gekoppeld aan je
      ticketnummer, omdat we anders de huurovereenkomst van het kluisje en je saldo niet kunnen uitvoeren.
      Het saldo en de bijbehorende gegevens wissen we op 1 oktober na het festival.
    </p>

    <h2>Vrijwilligers</h2>
    <p>
      Help je mee, dan leggen we je naam, kledingmaat, diensten en een noodnummer vast. We sluiten een
      vrijwilligersovereenkomst met je en voeren die uit. Na twee edities zonder dienst halen we je uit het
      bestand.
    </p>

    <h2>EHBO</h2>
    <p>
      Kom je bij de hulppost, dan schrijft de verpleegkundige op wat er is gebeurd en wat er is gedaan.
    </p>

    <h2>Wie krijgt je gegevens nog meer?</h2>
    <p>
      Wij delen je gegevens met partijen die betrokken zijn bij de organisatie van het festival en
      met onze partners. Met al deze derden hebben we afspraken gemaakt over geheimhouding. We verkopen je
      gegevens niet. Alles wordt opgeslagen in Nederland.
    </p>

    <h2>Wat kun je vragen?</h2>
    <ul>
      <li>of je mag zien wat we van je hebben (inzage);</li>
      <li>of we iets willen verbeteren of verwijderen;</li>
      <li>of we je gegevens willen overdragen;</li>
      <li>of we willen stoppen, omdat je bezwaar hebt.</li>
    </ul>
    <p>
      Stuur ons dan een mail met een kopie van je ID, zodat we zeker weten dat jij het bent. Maak je
      foto en je burgerservicenummer daarop onzichtbaar. Je krijgt binnen een maand antwoord. Ben je
      ontevreden, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.
    </p>

    <p>Deze pagina hoort bij de editie van {jaar} en is voor het laatst aangepast op 3 maart 2025.</p>
  </div>
);

export default VoorwaardenPrivacy;
