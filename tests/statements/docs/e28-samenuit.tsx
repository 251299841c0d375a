// app/(site)/privacy/page.tsx
import { H1, H2, P, Ul } from "@/ui/typography";
import { LastUpdated } from "@/ui/last-updated";
import Footer from "@/components/Footer";

export const dynamic = "force-static";

export default function Privacy() {
  return (
    <>
      <main className="px-6 py-12 md:px-0 md:max-w-[68ch] md:mx-auto">
        <H1>Privacyverklaring SamenUit</H1>
        <LastUpdated date="28 augustus 2024" />

        <P>
          SamenUit brengt mensen bij elkaar die een wandelmaatje, een date of gewoon gezelschap bij de pubquiz zoeken.
          Dat werkt alleen als je iets over jezelf vertelt, en soms zijn dat dingen die je niet aan iedereen vertelt. Wij
          (SamenUit Nederland B.V., Westersingel 230, 3015 LK Rotterdam) zijn verantwoordelijk voor die gegevens. Vragen
          kun je stellen aan onze functionaris gegevensbescherming, Ineke Baarslag, via{" "}
          <a href="mailto:fg@samenuit.example">fg@samenuit.example</a>.
        </P>

        <H2>1. Je moet 18 zijn</H2>
        <P>
          SamenUit is voor volwassenen. We controleren je leeftijd met een selfie-scan van Yoti. Die scan schat je leeftijd
          en wordt direct daarna gewist. Twijfelt het systeem, dan vragen we om iDIN.
        </P>

        <H2>2. Je profiel</H2>
        <P>
          Verplicht zijn: voornaam, geboortedatum, mobiel nummer en één foto. Laat je die weg, dan kunnen we geen account
          voor je openen. Al het andere bepaal je zelf: woonplaats, interesses, lengte, rookgedrag, opleiding, prompts. Dit
          alles gebruiken we om je account te leveren zoals we in de gebruiksvoorwaarden beloven (overeenkomst).
        </P>
        <P>
          Vul je in op wie je valt, wat je geloof is of of je een beperking hebt, dan zijn dat bijzondere persoonsgegevens.
          Die verwerken we alleen als je het knopje <q>Ja, gebruik dit voor mijn matches</q> aanzet. Zet je het weer uit,
          dan is je toestemming ingetrokken en verdwijnen die velden binnen een etmaal.
        </P>

        <H2>3. Matches en locatie</H2>
        <P>
          Onze matching kijkt naar leeftijd, afstand, gedeelde interesses en hoe vaak je op iemand reageert. Op basis daarvan
          maken we een profiel waarmee de volgorde van de kaartjes wordt bepaald. Iemand wordt daardoor nooit automatisch
          uitgesloten. Voor de afstand gebruiken we de locatie van je telefoon, mits je dat in iOS of Android toestaat. We
          bewaren alleen je laatste locatie, afgerond op 1 km.
        </P>

        <H2>4. Berichten en meldingen</H2>
        <P>
          Chats staan versleuteld op onze servers in Amsterdam. Moderators lezen alleen mee als iemand een gesprek meldt. Een
          filter scant foto&apos;s op naakt voordat ze aankomen. We doen dit omdat we er belang bij hebben dat SamenUit
          een veilige plek is (gerechtvaardigd belang).
        </P>

        <H2>5. Events</H2>
        <P>
          Boek je een wandeling of pubquiz, dan geven we je voornaam en 06-nummer aan de organisator, zodat die je kan bellen
          als de regen het overneemt. Bij betaalde events loopt de betaling via Stripe.
        </P>

        <H2>6. Marketing</H2>
        <P>
          Met jouw opt-in sturen we pushberichten en e-mails over nieuwe events in de buurt, verstuurd door Braze.
        </P>
        <P>
          Ook meten we via AppsFlyer of je SamenUit hebt geïnstalleerd na het zien van een advertentie.
        </P>

        <H2>7. Wie er verder bij betrokken zijn</H2>
        <Ul>
          <li>AWS (hosting, regio Frankfurt)</li>
          <li>Twilio, voor de sms met je inlogcode</li>
          <li>Hive, voor het fotofilter</li>
          <li>politie en justitie, na een vordering</li>
        </Ul>
        <P>
          Twilio, Hive, Braze en Stripe zitten in de Verenigde Staten. Zij staan op de lijst van het EU-VS Data Privacy
          Framework.
        </P>

        <H2>8. Bewaren</H2>
        <Ul>
          <li>Profiel en foto&apos;s: tot je je account verwijdert, plus 28 dagen bedenktijd</li>
          <li>Chats: tot beide kanten het gesprek weggooien of hun account opheffen</li>
          <li>Meldingen en bans: 2 jaar, anders maakt zo iemand morgen een nieuw account</li>
          <li>Betaalgegevens van events: 7 jaar</li>
          <li>Slapende accounts: na 18 maanden weg</li>
        </Ul>

        <H2>9. Jij bepaalt</H2>
        <P>
          Inzien, corrigeren, verwijderen, beperken, overdragen, bezwaar maken: het kan allemaal in de app onder{" "}
          <strong>Ik → Privacycentrum</strong>, of met een mail naar Ineke. Je hoort binnen een maand van ons. Is het een
          ingewikkelde vraag, dan mag het twee maanden langer duren maar dat laten we dan weten. We checken via een sms-code dat
          jij het echt bent. Niet eens met ons antwoord? De Autoriteit Persoonsgegevens neemt klachten aan en ook de rechter
          staat voor je open.
        </P>
        <P>
          Over cookies op deze website lees je meer in paragraaf 11.
        </P>

        <H2>10. Overname</H2>
        <P>
          Mocht SamenUit ooit verkocht worden, dan gaan de accounts mee naar de nieuwe eigenaar. Je krijgt daar vooraf bericht
          van en kunt dan nog opstappen.
        </P>
      </main>
      <Footer />
    </>
  );
}
