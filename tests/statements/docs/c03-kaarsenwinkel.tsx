import type { Metadata } from 'next';
import Link from 'next/link';
import { Prose } from '@/components/prose';
import { winkel } from '@/lib/winkel';

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'Hoe wij omgaan met je gegevens',
  robots: { index: false },
};

export default function PrivacyPage() {
  return (
    <Prose className="mx-auto max-w-2xl py-12">
      <h1>Privacyverklaring</h1>
      <p className="lead">
        Lichtval Kaarsen VOF giet sojakaarsen in een oude bakkerij in Hattem en verkoopt ze via{' '}
        <Link href="/">{winkel.domein}</Link>. Wij zijn verantwoordelijk voor wat er met je gegevens gebeurt.
        Vragen? Mail naar <a href={`mailto:${winkel.email}`}>hallo@lichtvalkaarsen.example</a>.
      </p>

      <h2>Van bestelling tot brievenbus</h2>
      <p>
        Plaats je een bestelling, dan gebruiken we je naam, adres, e-mailadres en betaalgegevens om de kaarsen te maken,
        in te pakken en op te sturen. De basis daarvoor is de koopovereenkomst. Maak je een account aan, dan zie je daar
        je eerdere bestellingen terug; ook dat doen we ter uitvoering van de overeenkomst, en het account blijft bestaan
        tot je het zelf opheft. Bestellingen wissen we na twee jaar. De facturen houden we zeven jaar, omdat de wet ons
        daartoe verplicht. Voor doop-, trouw- en rouwkaarsen stuur je ons ook namen, data en soms een foto. Die verwerken
        we om de opdracht uit te voeren die we met je zijn overeengekomen. Het ontwerp bewaren we een half jaar, voor het
        geval je wilt nabestellen.
      </p>
      <p>
        Weet je nog niet welke geur je wilt? Laat je adres achter en we sturen je een setje met geurstalen; na verzending
        halen we je adres uit de lijst. Is je favoriet uitverkocht, dan kun je je laten mailen zodra hij er weer is. Na
        dat ene mailtje verwijderen we je e-mailadres direct. Onder de producten tonen we
        beoordelingen van klanten, met voornaam en woonplaats. Om valse bestellingen tegen te houden vergelijken we
        bezorg- en factuuradres met eerdere gevallen van oplichting. We hebben daar een gerechtvaardigd belang bij, namelijk
        het voorkomen van fraude, en bewaren de uitkomst drie maanden. Je bestelling wordt niet door een computer
        afgewezen: geautomatiseerde besluiten nemen we niet.
      </p>

      <h2>Onze geurpost</h2>
      <p>
        De nieuwsbrief krijg je alleen met je toestemming en totdat je je afmeldt. We versturen hem met Mailchimp, een
        bedrijf in de Verenigde Staten. Voor die doorgifte zijn standaardcontractbepalingen van de Europese Commissie
        afgesproken.
      </p>

      <h2>Koekjes bij de kaarsen</h2>
      <p>
        Je winkelmandje wordt onthouden op je eigen apparaat; daar zien wij niets van. Daarnaast meten we met Matomo hoe
        vaak een pagina bekeken wordt. Door verder te klikken op onze website ga je akkoord met het plaatsen van deze
        statistiekcookies. Ze verlopen na zes maanden.
      </p>

      <h2>Delen en opslaan</h2>
      <p>
        Je pakje gaat mee met PostNL en je betaling loopt via Mollie. Aan adverteerders geven we niets. Alle gegevens die
        we van onze klanten en lezers hebben, worden opgeslagen binnen de Europese Unie en verlaten die niet.
      </p>

      <h2>Jouw rechten</h2>
      <ul>
        {['inzage in je gegevens', 'verbetering van fouten', 'verwijdering', 'beperking van de verwerking'].map((recht) => (
          <li key={recht}>{recht}</li>
        ))}
        <li>je gegevens meenemen naar een andere winkel (overdraagbaarheid)</li>
        <li>een toestemming die je gaf weer intrekken</li>
      </ul>
      <p>
        Stuur ons een berichtje en je hebt binnen vier weken antwoord. Kom je er met ons niet uit, dan kun je een klacht
        indienen bij de <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>. Heb je bezwaar
        tegen de hoogte van de verzendkosten? Lees dan onze <Link href="/voorwaarden">voorwaarden</Link>.
      </p>
    </Prose>
  );
}
