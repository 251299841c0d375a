import Link from 'next/link';
import Layout from '../components/Layout';

export default function PrivacyPage() {
  return (
    <Layout title="Privacy">
      <h1>Privacyverklaring Studio Loes Wagemaker</h1>
      <p>
        Ik ben Loes Wagemaker, fotograaf in Zutphen. Hier lees je wat ik met je gegevens doe.
        Vragen? Mail naar <a href="mailto:hallo@loeswagemaker.example">hallo@loeswagemaker.example</a>.
      </p>

      <h2>Een shoot boeken</h2>
      <p>
        Boek je een shoot, dan vraag ik je naam, adres, telefoonnummer en e-mailadres.
        Die heb ik nodig om de overeenkomst met je uit te voeren; zonder deze gegevens kan ik geen boeking aannemen.
        Ik bewaar ze tot twee jaar na de shoot.
        Facturen bewaar ik zeven jaar, want dat is een wettelijke verplichting.
      </p>

      <h2>Je foto&apos;s</h2>
      <p>
        De foto&apos;s zelf blijven vijf jaar in mijn archief, zodat je later nog kunt nabestellen.
      </p>
      <p>
        In mijn portfolio en op Instagram plaats ik beelden alleen als je daar vooraf toestemming voor hebt gegeven.
        Ze blijven daar staan totdat je die toestemming intrekt. Dat kan altijd, ook voor één enkele foto.
      </p>

      <h2>Contactformulier</h2>
      <p>
        Door het contactformulier te versturen ga je ermee akkoord dat ik je naam, e-mailadres en bericht opsla.
        Ik gebruik ze om je vraag te beantwoorden.
      </p>

      <h2>Statistieken</h2>
      <p>
        Met Google Analytics houd ik bij welke pagina&apos;s goed bekeken worden.
        De gegevens daarin worden na 14 maanden automatisch verwijderd.
      </p>

      <h2>Wie krijgt je gegevens nog meer?</h2>
      <p>
        Bestel je een album, dan gaan de foto&apos;s naar de albumdrukkerij. Mijn boekhouder ziet de facturen.
        Ik verkoop nooit gegevens.
      </p>

      <h2>Je rechten</h2>
      <p>
        Je mag je gegevens inzien, laten aanpassen of laten verwijderen. Je kunt bezwaar maken tegen het gebruik ervan,
        en ik kan je gegevens in een bestand aan jou of een ander overdragen. Stuur me een mail, je krijgt
        binnen vier weken antwoord. Ben je niet tevreden, dan kun je een klacht indienen bij de{' '}
        <a href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
      </p>

      <h2>Beveiliging</h2>
      <p>
        Mijn website heeft een SSL-certificaat en mijn harde schijven zijn versleuteld. Staat er ergens een foto van jou
        die je liever niet ziet, laat het me dan weten via de <Link href="/contact">contactpagina</Link>.
      </p>
      <p><small>Versie mei 2024</small></p>
    </Layout>
  );
}
