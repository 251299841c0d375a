import type { Metadata } from 'next'
import Link from 'next/link'

import { MarketingShell } from '@/components/marketing-shell'
import { Prose } from '@/components/prose'

export const metadata: Metadata = {
  title: 'Privacy | Factuurvlo',
  description: 'Wat Factuurvlo met je gegevens doet (en vooral: wat niet).',
}

const subprocessors = [
  { naam: 'Hetzner Online GmbH', wat: 'servers en database', waar: 'Duitsland' },
  { naam: 'Mollie B.V.', wat: 'betaling van je abonnement', waar: 'Nederland' },
  { naam: 'Postmark (ActiveCampaign LLC)', wat: 'versturen van facturen en systeemmails', waar: 'Verenigde Staten' },
  { naam: 'Sentry', wat: 'foutmeldingen', waar: 'Duitsland (EU-regio)' },
]

export default function PrivacyPage() {
  return (
    <MarketingShell>
      <Prose className="mx-auto max-w-2xl py-16">
        <h1>Privacy bij Factuurvlo</h1>
        <p className="lead">
          Korte versie: ik verdien mijn geld met abonnementen, niet met je
          gegevens. De lange versie staat hieronder.
        </p>

        <h2>Wie ben ik</h2>
        <p>
          Factuurvlo is een product van Hagedoorn Software, de eenmanszaak van
          Jorn Hagedoorn uit Deventer (KvK 71904426). Er is geen kantoor en geen
          supportafdeling. Mail me op{' '}
          <a href="mailto:jorn@factuurvlo.example">jorn@factuurvlo.example</a>,
          dan krijg je mij.
        </p>

        <h2>Twee petten</h2>
        <p>
          Voor jouw eigen account (naam, e-mailadres, bedrijfsgegevens,
          betaalgegevens) ben ik de verwerkingsverantwoordelijke. Voor de
          gegevens van <em>jouw klanten</em> die je in Factuurvlo zet ben jij dat
          en ben ik verwerker. Daarvoor geldt de{' '}
          <Link href="/verwerkersovereenkomst">verwerkersovereenkomst</Link>{' '}
          die je bij het aanmaken van je account accepteert. Ben je een klant van
          een van mijn gebruikers en wil je iets weten over je gegevens? Dan moet
          je bij die ondernemer zijn, ik mag er niets over zeggen.
        </p>

        <h2>Wat sla ik op, en waarom</h2>
        <ul>
          <li>
            <strong>Accountgegevens</strong> &ndash; je naam, e-mailadres,
            wachtwoord (gehasht) en eventueel je 2FA-secret. Zonder deze gegevens
            kun je niet inloggen. Dit is nodig om de overeenkomst met je uit te
            voeren.
          </li>
          <li>
            <strong>Bedrijfsgegevens</strong> &ndash; bedrijfsnaam, adres,
            KvK-nummer, btw-id, IBAN en logo. Deze komen op je facturen. Ook dit
            valt onder de overeenkomst.
          </li>
          <li>
            <strong>Betaalgegevens</strong> &ndash; van Mollie krijg ik de laatste
            vier cijfers van je rekening en of de incasso gelukt is. Mijn eigen
            facturen aan jou moet ik van de Belastingdienst bewaren.
          </li>
          <li>
            <strong>Supportmails</strong> &ndash; als je me iets vraagt bewaar ik
            het gesprek in mijn mailbox, zodat ik de volgende keer niet opnieuw
            hoef te vragen hoe het zat.
          </li>
          <li>
            <strong>Serverlogs en foutmeldingen</strong> &ndash; IP-adres, browser
            en welke pagina er omviel. Ik heb er een gerechtvaardigd belang bij
            dat de boel blijft draaien en dat niemand inbreekt.
          </li>
          <li>
            <strong>Changelog-mail</strong> &ndash; eens per maand wat er nieuw is,
            alleen als je het vinkje hebt aangezet. Uitzetten kan onder
            Instellingen &rarr; Meldingen of met de link onderaan elke mail.
            Je toestemming kun je dus altijd intrekken.
          </li>
        </ul>

        <h2>Cookies</h2>
        <p>
          E&eacute;n sessiecookie om je ingelogd te houden (14 dagen) en
          &eacute;&eacute;n om te onthouden of je de donkere modus wil. Geen
          analytics, geen pixels, dus ook geen cookiebanner.
        </p>

        <h2>Hoe lang</h2>
        <p>
          Je account en alles wat erin staat blijft bewaard zolang je abonnement
          loopt. Zeg je op, dan heb je 60 dagen om een export te maken. Daarna
          gooi ik de database-rijen weg; uit de back-ups zijn ze 30 dagen later
          ook verdwenen. Mijn eigen facturen aan jou bewaar ik zeven jaar. Logs
          gaan na 21 dagen automatisch weg.
        </p>

        <h2>Wie kan er nog meer bij</h2>
        <table>
          <thead>
            <tr>
              <th>Partij</th>
              <th>Waarvoor</th>
              <th>Waar</th>
            </tr>
          </thead>
          <tbody>
            {subprocessors.map((s) => (
              <tr key={s.naam}>
                <td>{s.naam}</td>
                <td>{s.wat}</td>
                <td>{s.waar}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          Met Postmark heb ik de standaardcontractbepalingen van de Europese
          Commissie afgesloten, omdat hun servers in de VS staan. Verder krijgt
          alleen mijn boekhouder inzage in mijn eigen administratie.
        </p>

        <h2>Je rechten</h2>
        <p>
          Je kunt bijna alles zelf: onder Instellingen &rarr; Account pas je je
          gegevens aan, download je een zip met al je gegevens (JSON en pdf) die
          je kunt meenemen naar een ander pakket, of verwijder je je account. Wil
          je weten wat er nog meer over je is vastgelegd, wil je bezwaar maken of
          vragen of ik de verwerking tijdelijk beperk? Mail me. Ik antwoord
          meestal dezelfde dag, maar in elk geval binnen een maand.
        </p>
        <p>
          Kom je er met mij niet uit, dan kun je een klacht indienen bij de{' '}
          <a
            href="https://autoriteitpersoonsgegevens.nl"
            rel="noreferrer"
            target="_blank"
          >
            Autoriteit Persoonsgegevens
          </a>
          .
        </p>

        <h2>Wijzigingen</h2>
        <p>
          Als ik hier iets verander dat ertoe doet, krijg je een mailtje. De oude
          versies staan in de git-historie, die ik op verzoek opstuur.
        </p>
        <p className="text-sm text-zinc-500">Laatst bijgewerkt: 3 februari 2025</p>
      </Prose>
    </MarketingShell>
  )
}
