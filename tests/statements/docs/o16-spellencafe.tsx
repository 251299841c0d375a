import { Layout } from "../components/Layout";
import { company } from "../config";

export const metadata = { title: "Privacy" };

export default function Privacy() {
  return (
    <Layout>
      <h1>Privacy bij Spellencafé Zes Ogen</h1>
      <p>
        Dit is hoe Spellencafé Zes Ogen omgaat met jouw gegevens. Mail ons op{" "}
        <a href={`mailto:${company.email}`}>{company.email}</a> of bel 024 555 06 06.
      </p>

      <h2>Een tafel reserveren</h2>
      <p>
        Voor je reservering vragen we je naam, je telefoonnummer en met hoeveel je komt.
        Die gebruiken we om de tafel vrij te houden, op grond van de overeenkomst.
        Een week na je bezoek zijn ze weg. Zonder telefoonnummer kunnen we niet reserveren.
      </p>

      <h2>Spellenabonnement</h2>
      <p>
        Leen je spellen mee naar huis, dan sluiten we een abonnement. We noteren naam, adres,
        IBAN en geleende spellen (overeenkomst). We bewaren dat zolang je abonnement loopt.
      </p>

      <h2>Toernooien</h2>
      <p>
        Uitslagen van toernooien zetten we met naam op de site, als je daar bij inschrijving
        toestemming voor geeft. Na twee seizoenen halen we ze eraf.
      </p>

      <h2>Verjaardagskaartje</h2>
      <p>
        Laat je op onze site je adres en geboortedatum achter, dan sturen we je op je
        verjaardag een kaartje voor een gratis drankje.
      </p>

      <h2>Wie ziet je gegevens?</h2>
      <p>
        Wij geven jouw gegevens nooit aan derden. Alleen ons personeel kan erbij.
        Alles staat op een computer in het café, in Nijmegen.
      </p>

      <h2>Wat je van ons mag vragen</h2>
      <ul>
        <li>laten zien wat we hebben en het verbeteren of wissen</li>
        <li>tijdelijk stoppen met gebruiken (beperking)</li>
        <li>een bestand om elders te gebruiken (overdraagbaarheid)</li>
        <li>bezwaar maken, of toestemming terugnemen: intrekken kan altijd</li>
      </ul>
      <p>
        We reageren binnen twee weken. Is het heel druk, dan duurt het langer; dat melden we dan.
        Niet tevreden? De Autoriteit Persoonsgegevens neemt klachten aan.
      </p>

      <h2>Bijzonderheden</h2>
      <p>
        Reserveringen van grote groepen lopen via Zenchef, dat jouw naam en telefoonnummer
        ontvangt. De incasso van abonnementen doet Buckaroo. Abonnementsgegevens bewaren we
        tot drie jaar na opzegging, voor als je terugkomt.
      </p>
      <p>Over jou beslist geen algoritme; geautomatiseerde besluiten nemen we niet.</p>
      <p>Bijgewerkt in oktober 2023.</p>
    </Layout>
  );
}
