import type { Metadata } from 'next'
import Link from 'next/link'
import { Container } from '@/components/ui/container'

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'Hoe ik omga met je gegevens',
}

// TODO: engelse versie
const PrivacyPagina = () => (
  <Container className="py-24">
    <h1 className="text-4xl font-bold">Privacy policy</h1>

    <p>
      Ik ben Joris Kniest, freelance front-end developer uit Nijmegen. Dit is mijn portfolio. Als
      jij contact met mij opneemt verwerk ik persoonsgegevens van je en dan wil ik dat netjes doen.
    </p>

    <h2>Wat verzamel ik?</h2>
    <ul>
      <li>Contactformulier: je naam, je e-mailadres en je bericht.</li>
      <li>Bezoekersstatistieken: welke pagina&apos;s je bekijkt, je apparaat en je globale locatie.</li>
      <li>Opdrachten: je bedrijfsnaam, adres, KvK- en btw-nummer.</li>
    </ul>

    <h2>Waarom?</h2>
    <p>
      Om je bericht te beantwoorden, om een opdracht uit te voeren en te factureren, en om te zien
      of iemand mijn blog leest. De verwerking is gebaseerd op mijn gerechtvaardigd belang.
    </p>

    <h2>Hoelang bewaar ik het?</h2>
    <p>
      Ik bewaar je gegevens niet langer dan noodzakelijk is voor het doel waarvoor ik ze heb
      gekregen of dan wettelijk is toegestaan.
    </p>

    <h2>Deel ik het met anderen?</h2>
    <p>
      Nee. Ik deel jouw gegevens met niemand, niet gratis en niet voor geld.
    </p>

    <h2>Hoe zit het met hosting en analytics?</h2>
    <p>
      De site draait op Vercel en de statistieken komen uit Google Analytics. Het contactformulier
      loopt via Formspree, dat je bericht doorstuurt naar mijn mailbox. Ik heb in Google Analytics
      het laatste octet van je IP-adres gemaskeerd en &lsquo;gegevens delen&rsquo; uitgezet.
    </p>

    <h2>Je rechten</h2>
    <p>
      Je mag altijd opvragen welke gegevens ik van je heb, ze laten aanpassen of laten verwijderen.
      Ook kun je bezwaar maken of je gegevens laten overdragen. Gebruik daarvoor het{' '}
      <Link href="/contact">contactformulier</Link>. Ik doe mijn best om zo snel mogelijk te
      reageren.
    </p>
    <p>
      Voor meer informatie over privacy kun je kijken op de website van de{' '}
      <a href="https://autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>.
    </p>

    <h2>Beveiliging</h2>
    <p>
      De site gebruikt https. Mijn wachtwoorden zitten in een kluis en mijn laptop gaat op slot als
      ik koffie haal. Zie je toch een lek, laat het me dan weten; dat waardeer ik en je krijgt
      een vermelding.
    </p>

    <p className="text-sm">Versie 1.2, november 2022</p>
  </Container>
)

export default PrivacyPagina
