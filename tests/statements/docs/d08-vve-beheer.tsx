import type { Metadata } from 'next'
import Link from 'next/link'
import { company } from '@/config/company'

export const metadata: Metadata = {
  title: 'Privacyreglement | Delta VvE Beheer',
  description: 'Privacyreglement van Delta VvE Beheer B.V.',
}

export default function PrivacyPage() {
  return (
    <section className="container py-16 prose">
      <h1>Privacyreglement Delta VvE Beheer B.V.</h1>

      <h2>1. Begrippen</h2>
      <p>
        In dit reglement wordt verstaan onder: (a) Delta: Delta VvE Beheer B.V., gevestigd te Dordrecht,
        Spuiboulevard 320; (b) VvE: een vereniging van eigenaars die Delta tot beheerder heeft aangesteld;
        (c) Betrokkene: de eigenaar, huurder of andere persoon op wie een persoonsgegeven betrekking heeft.
      </p>

      <h2>2. Rol van partijen</h2>
      <p>
        2.1 Voor het bewonersportaal, het toegangssysteem en het aanbieden van verzekeringen is Delta zelf
        verwerkingsverantwoordelijke.
      </p>
      <p>
        2.2 Voor het voeren van de eigenarenadministratie en de incasso van servicekosten is de VvE
        verwerkingsverantwoordelijke. Delta treedt daarbij uitsluitend op als verwerker en handelt naar
        instructie van het bestuur.
      </p>

      <h2>3. Gegevens</h2>
      <p>
        Delta verwerkt naam, adres, appartementsrecht, e-mailadres, telefoonnummer, rekeningnummer,
        betaalgedrag, stemgedrag ter vergadering en correspondentie van Betrokkenen.
      </p>

      <h2>4. Doeleinden en grondslagen</h2>
      <ol type="a">
        <li>het voeren van de eigenarenadministratie en het innen van de maandelijkse bijdrage, op grond van de wettelijke verplichtingen van boek 5 BW en de splitsingsakte;</li>
        <li>het oproepen voor en notuleren van vergaderingen, op grond van dezelfde wettelijke verplichtingen;</li>
        <li>het verhelpen van storingen en uitvoeren van onderhoud, waarvoor Delta het gerechtvaardigd belang van de VvE bij instandhouding van het gebouw inroept;</li>
        <li>het beheren van het bewonersportaal &lsquo;MijnVvE&rsquo;;</li>
        <li>het registreren van toegang met tags en van videobeelden in de entreehal;</li>
        <li>het aanbieden van een inboedelverzekering, uitsluitend met toestemming van Betrokkene.</li>
      </ol>

      <h2>5. Bewaartermijnen</h2>
      <p>
        Financiële bescheiden worden zeven jaar bewaard. Notulen en presentielijsten worden bewaard zolang de
        splitsing in appartementsrechten bestaat. Meldingen van storingen worden twee jaar na afhandeling
        gewist, toegangsregistraties en videobeelden na vier weken. Het portaalaccount vervalt op de dag van
        levering aan een nieuwe eigenaar. De overige gegevens in de eigenarenadministratie worden vernietigd
        één jaar nadat Betrokkene geen eigenaar meer is.
      </p>

      <h2>6. Verstrekking</h2>
      <p>
        6.1 Delta verstrekt gegevens aan aannemers en installateurs die werkzaamheden in het gebouw uitvoeren,
        aan de opstalverzekeraar, aan de notaris bij overdracht van een appartementsrecht en aan de
        incassogemachtigde.
      </p>
      <p>
        6.2 Delta maakt gebruik van Twinq als softwareleverancier en van Microsoft 365 voor e-mail en
        documenten. Microsoft kan daarbij gegevens buiten de EER verwerken; dit gebeurt op basis van het
        EU-VS Data Privacy Framework.
      </p>
      <p>
        6.3 Andere eigenaars hebben op grond van het modelreglement recht op inzage in de stukken van de VvE.
        Betalingsachterstanden worden niet op naam in de vergaderstukken vermeld.
      </p>

      <h2>7. Herkomst</h2>
      <p>
        Gegevens worden verkregen van Betrokkene, de notaris, het Kadaster en de vorige beheerder. Eigenaars
        zijn gehouden hun adresgegevens en rekeningnummer op te geven; blijft opgave uit, dan wordt
        volstaan met verzending naar het adres van het appartement.
      </p>

      <h2>8. Verantwoordelijkheid</h2>
      <p>
        Delta bepaalt als verwerkingsverantwoordelijke het doel van en de middelen voor de eigenarenadministratie
        en is daarop aanspreekbaar. Passende beveiligingsmaatregelen als bedoeld in artikel 11 zijn getroffen.
      </p>

      <h2>9. Rechten van Betrokkenen</h2>
      <p>
        9.1 Betrokkene heeft recht op inzage, rectificatie, gegevenswissing, beperking van de verwerking,
        overdracht van gegevens en bezwaar. Een gegeven toestemming kan te allen tijde worden ingetrokken
        zonder dat dit afdoet aan de rechtmatigheid van de verwerking voordien.
      </p>
      <p>
        9.2 Verzoeken worden schriftelijk ingediend bij Delta, Spuiboulevard 320, 3311 GR Dordrecht, of
        per e-mail aan <a href={`mailto:${company.email}`}>{company.email}</a>. Delta beslist binnen zes weken na
        ontvangst. Bij gegronde twijfel over de identiteit kan Delta om een kopie van een
        identiteitsbewijs vragen, waarop pasfoto en burgerservicenummer zijn afgeschermd.
      </p>
      <p>
        9.3 Betrokkene kan een klacht indienen bij de{' '}
        <Link href="https://www.autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</Link>. Klachten
        over het beheer zelf worden binnen tien werkdagen door Delta beantwoord.
      </p>

      <h2>10. Slot</h2>
      <p>
        Dit reglement vervangt dat van 1 september 2013, dat nog op de Wet bescherming persoonsgegevens was
        gebaseerd, en geldt met ingang van 1 juli 2022.
      </p>
    </section>
  )
}
