import Head from "next/head";
import Layout from "../components/Layout";
import { site } from "../content/site";

export default function Privacy() {
  return (
    <Layout>
      <Head>
        <title>Privacy | {site.name}</title>
      </Head>
      <article className="prose mx-auto">
        <h1>Privacy</h1>
        <p>
          Ik ben Noor Terpstra, freelance fotograaf in Leeuwarden. Voor mijn werk heb ik gegevens
          van mensen nodig. Op deze pagina lees je welke dat zijn en wat ik ermee doe. Ik ben zelf
          de verwerkingsverantwoordelijke. Mailen kan naar{" "}
          <a href="mailto:hoi@noorterpstra.example">hoi@noorterpstra.example</a>.
        </p>

        <h2>Een shoot boeken</h2>
        <p>
          Boek je een shoot, dan vraag ik je naam, adres, e-mailadres en telefoonnummer. Dat heb ik
          nodig om onze overeenkomst uit te voeren; zonder die gegevens kan ik geen boeking
          bevestigen. De offerte en de factuur bewaar ik zeven jaar, dat moet van de Belastingdienst.
        </p>

        <h2>De foto&apos;s zelf</h2>
        <p>
          Foto&apos;s waarop jij herkenbaar staat zijn ook persoonsgegevens. Ik maak ze omdat we dat
          in de overeenkomst hebben afgesproken. De bestanden staan twee jaar in mijn archief, zodat je kunt
          nabestellen. Daarna gooi ik ze weg.
        </p>

        <h2>Portfolio en Instagram</h2>
        <p>
          Sommige beelden laat ik graag zien in mijn portfolio. Dat doe ik alleen als je daar op het
          boekingsformulier apart &lsquo;ja&rsquo; op hebt gezegd. Van gedachten veranderd? Stuur een
          mailtje en ik haal de foto eraf.
        </p>

        <h2>Online galerij</h2>
        <p>
          Je ontvangt een link met wachtwoord naar een galerij bij Pixieset, een Canadees bedrijf. Jouw
          foto&apos;s staan daar zes maanden. Pixieset werkt ook met servers in de Verenigde Staten en
          heeft mij beloofd zich aan de Europese privacyregels te houden.
        </p>

        <h2>Statistieken</h2>
        <p>
          Ik kijk met een klein programma op mijn eigen server welke pagina&apos;s goed bezocht
          worden. IP-adressen worden ingekort. Mijn gerechtvaardigd belang is dat ik weet welke
          series aanspreken.
        </p>

        <h2>Wie krijgt er gegevens van jou?</h2>
        <p>
          Mijn boekhouder ziet de facturen. Het drukwerk gaat via een fotolab in Groningen, dat krijgt
          je adres als het pakket rechtstreeks naar jou gaat.
        </p>

        <h2>Wat kun je mij vragen?</h2>
        <ul>
          <li>welke gegevens ik van je heb (inzage)</li>
          <li>of ik iets wil verbeteren of weggooien</li>
          <li>of ik even stop met het gebruik zolang we iets uitzoeken (beperking)</li>
          <li>of ik je gegevens in een gewoon bestand aan jou of een ander geef (overdracht)</li>
        </ul>
        <p>
          Je kunt ook bezwaar maken tegen het gebruik van je gegevens. Ik reageer binnen een maand.
          Kom je er met mij niet uit, dan is er de Autoriteit Persoonsgegevens, waar je een klacht
          kunt achterlaten.
        </p>

        <p className="text-sm text-gray-500">Versie van 11 september 2025</p>
      </article>
    </Layout>
  );
}
