import type { Metadata } from 'next'
import { PageHeader } from '@/components/page-header'

export const metadata: Metadata = {
  title: 'Privacy statement | Bureau Vonk',
  robots: { index: false },
}

type Section = {
  id: string
  title: string
  body?: string[]
  items?: string[]
  after?: string
}

const site = { email: 'info@bureauvonk.nl', url: 'https://www.bureauvonk.nl' }

const sections: Section[] = [
  {
    id: 'algemeen',
    title: '1. Algemeen',
    body: [
      'Bureau Vonk, gevestigd te Zwolle aan de Thorbeckegracht 22, is verantwoordelijk voor de verwerking van persoonsgegevens zoals weergegeven in deze privacyverklaring.',
      'Wij staan ingeschreven bij de Kamer van Koophandel onder nummer [KvK-nummer].',
    ],
  },
  {
    id: 'gegevens',
    title: '2. Persoonsgegevens die wij verwerken',
    body: ['Hieronder vindt u een overzicht van de persoonsgegevens die wij verwerken:'],
    items: [
      'Voor- en achternaam en functie',
      'Zakelijk e-mailadres en telefoonnummer',
      'IP-adres en surfgedrag op onze website',
      'Overige gegevens die u actief verstrekt, bijvoorbeeld in een briefing',
    ],
  },
  {
    id: 'doel',
    title: '3. Met welk doel wij persoonsgegevens verwerken',
    body: ['Bureau Vonk verwerkt uw persoonsgegevens voor de volgende doelen:'],
    items: [
      'Het uitbrengen van offertes en het bespreken van campagnes',
      'Het verzenden van onze nieuwsbrief Vonkjes',
      'U te kunnen bellen of e-mailen over lopende projecten',
      'Het analyseren van uw gedrag op de website om die te verbeteren',
      'Het plaatsen van cases met foto’s van opdrachtgevers in ons portfolio',
    ],
  },
  {
    id: 'grondslag',
    title: '4. Op grond waarvan',
    body: ['Wij verwerken deze gegevens op basis van de volgende grondslagen:'],
    items: [
      'Uw toestemming',
      'De uitvoering van een overeenkomst',
      'Ons gerechtvaardigd belang, zoals het werven van nieuwe opdrachtgevers',
    ],
    after: 'Toestemming die u gegeven heeft kunt u op ieder moment intrekken.',
  },
  {
    id: 'bewaren',
    title: '5. Hoe lang wij gegevens bewaren',
    body: [
      'Bureau Vonk bewaart uw persoonsgegevens niet langer dan strikt nodig is om de doelen te realiseren waarvoor uw gegevens worden verzameld.',
    ],
  },
  {
    id: 'delen',
    title: '6. Delen met anderen',
    body: [
      'Wij verkopen uw gegevens niet. Onze nieuwsbrief versturen wij met Mailchimp. De gegevens worden daarvoor opgeslagen op servers van Mailchimp in de Verenigde Staten. Mailchimp is aangesloten bij het EU-US Privacy Shield en biedt daarmee een passend beschermingsniveau.',
      'Voor de statistieken gebruiken wij Google Analytics. Wij hebben de handleiding van de Autoriteit Persoonsgegevens gevolgd en het laatste octet van uw IP-adres afgeschermd. Onze drukker en onze fotograaf krijgen alleen de gegevens die zij voor een opdracht nodig hebben.',
    ],
  },
  {
    id: 'cookies',
    title: '7. Cookies',
    body: [
      'Onze website gebruikt functionele, analytische en tracking cookies. Een cookie is een klein tekstbestand dat bij het eerste bezoek wordt opgeslagen in de browser van uw computer, tablet of smartphone.',
      'Door verder te surfen op deze website gaat u akkoord met het plaatsen van deze cookies. U kunt zich afmelden voor cookies door uw internetbrowser zo in te stellen dat deze geen cookies meer opslaat.',
    ],
  },
  {
    id: 'rechten',
    title: '8. Gegevens inzien, aanpassen of verwijderen',
    body: [
      'U heeft het recht om uw persoonsgegevens in te zien, te corrigeren of te verwijderen. Ook kunt u ons vragen de verwerking te beperken of de gegevens die wij van u hebben in een computerbestand naar u of een andere organisatie te sturen. Voor de nieuwsbrief kunt u zich onderaan iedere mail uitschrijven.',
      'U kunt een verzoek tot inzage, correctie of verwijdering sturen naar privacy@studiolindegracht.nl. Wij reageren binnen vier weken op uw verzoek.',
      'Om er zeker van te zijn dat het verzoek door u is gedaan, vragen wij u een kopie van uw identiteitsbewijs mee te sturen. Maak in deze kopie uw pasfoto, MRZ (de strook met nummers onderaan), documentnummer en burgerservicenummer (BSN) zwart.',
      'Bureau Vonk wil u er tevens op wijzen dat u de mogelijkheid heeft om een klacht in te dienen bij de nationale toezichthouder, de Autoriteit Persoonsgegevens.',
    ],
  },
  {
    id: 'beveiliging',
    title: '9. Beveiliging',
    body: [
      'Bureau Vonk neemt de bescherming van uw gegevens serieus en neemt passende maatregelen om misbruik, verlies en onbevoegde toegang tegen te gaan. Alle apparaten zijn versleuteld en onze website heeft een SSL-certificaat.',
    ],
  },
]

export default function PrivacyPage() {
  return (
    <>
      <PageHeader title="Privacyverklaring" />
      <article className="prose mx-auto max-w-3xl px-4">
        {sections.map((s) => (
          <section key={s.id} id={s.id}>
            <h2>{s.title}</h2>
            {s.body?.map((p, i) => <p key={i}>{p}</p>)}
            {s.items && (
              <ul>
                {s.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {s.after && <p>{s.after}</p>}
          </section>
        ))}
        <p>
          Vragen over deze verklaring? Mail ons op <a href={`mailto:${site.email}`}>{site.email}</a>.
        </p>
        <p className="text-sm">Deze verklaring is voor het laatst aangepast in maart 2021.</p>
      </article>
    </>
  )
}
