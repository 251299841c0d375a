import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Privacy — Isa Dekker Fotografie' }

export default function PrivacyPage() {
  return (
    <main className="mx-auto max-w-2xl px-4">
      <h1>Privacy</h1>
      <p>Hoi! Ik ben Isa Dekker, trouw- en portretfotograaf in Nijmegen (Isa Dekker Fotografie, KvK 70045512). Foto's zijn ook persoonsgegevens, dus ik vertel je graag wat ik ermee doe.</p>

      <h2>Boeken van een shoot</h2>
      <p>Van jou krijg ik je naam, adres, mailadres, telefoonnummer en de plek en datum van de shoot. Die heb ik nodig om onze overeenkomst na te komen. Contract en factuur bewaar ik zeven jaar.</p>

      <h2>De foto&apos;s zelf</h2>
      <p>De foto&apos;s maak ik natuurlijk ook omdat we dat hebben afgesproken in de overeenkomst. Ze staan twee jaar in een online galerij, daarna wis ik ze.</p>

      <h2>Portfolio</h2>
      <p>Op mijn site en Instagram laat ik werk zien. Dat doe ik alleen als je daar in het contract een kruisje bij hebt gezet (toestemming). De foto blijft staan tot je je bedenkt. En dan? Eén appje en ik haal de foto weg: je mag je toestemming altijd intrekken.</p>

      <h2>Mailtjes met mini-shoots</h2>
      <p>Was je eerder klant, dan mail ik je twee keer per jaar over mini-shoots. Ik heb daar een gerechtvaardigd belang bij: zo houd ik mijn agenda gevuld. Afmelden kan altijd, dan gaat je adres van de lijst.</p>

      <h2>Websitebezoek</h2>
      <p>Met Plausible, een Ests bedrijf, houd ik bij welke pagina&apos;s mensen bekijken en uit welk land ze komen.</p>

      <h2>Wie krijgt wat?</h2>
      <p>Het album wordt gedrukt door een lab in Duitsland, de galerij staat bij Pic-Time en mijn boekhouder ziet de facturen. Pic-Time bewaart de foto&apos;s in de Verenigde Staten; daarvoor heb ik de modelcontracten (SCC&apos;s) van de Europese Commissie getekend.</p>

      <h2>Jouw rechten</h2>
      <p>Je kunt me vragen om inzage, een correctie of verwijdering. Ook kun je vragen of ik het gebruik beperk, kun je bezwaar maken of je gegevens overdragen. Stuur een berichtje via isa@isadekker.example en je hoort binnen een week van me.</p>
      <p>Kom je er met mij niet uit, dan kun je terecht bij de Autoriteit Persoonsgegevens met een klacht.</p>

      <p className="text-sm">Geschreven in februari 2024. Rare beslissingen door computers neem ik niet: er is geen geautomatiseerde besluitvorming.</p>
    </main>
  )
}
