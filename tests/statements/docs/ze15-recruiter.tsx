import Layout from '../components/Layout';

const rows = [
  {
    purpose: 'Je inschrijven als kandidaat en je voorstellen bij opdrachtgevers',
    basis: 'Toestemming',
    term: '2 jaar na ons laatste contact',
  },
  {
    purpose: 'Je vinden op LinkedIn en een eerste bericht sturen',
    basis: 'Gerechtvaardigd belang (kandidaten werven voor onze opdrachtgevers)',
    term: '4 weken als je niet reageert',
  },
  {
    purpose: 'Een detacheringsovereenkomst met je uitvoeren en salaris betalen',
    basis: 'Uitvoering van de overeenkomst',
    term: '2 jaar na het einde van de detachering',
  },
  {
    purpose: 'Loonadministratie en identificatieplicht',
    basis: 'Wettelijke verplichting',
    term: '7 jaar (loonstroken), 5 jaar (kopie identiteitsbewijs)',
  },
  {
    purpose: 'Het meten van het bezoek aan onze site met Google Analytics',
    basis: 'Toestemming via de cookiebanner',
    term: '26 maanden',
  },
];

export default function Privacy() {
  return (
    <Layout>
      <h1>Privacy bij Stroomlijn Recruitment</h1>
      <p>Versie van 1 oktober 2023</p>
      <p>
        Stroomlijn Recruitment B.V. uit Amersfoort bemiddelt technici. In dit statement staat
        wat Stroomlijn Recruitment B.V. als verwerkingsverantwoordelijke met jouw
        persoonsgegevens doet. Je kunt ons bereiken via{' '}
        <a href="mailto:avg@stroomlijnrecruitment.example">avg@stroomlijnrecruitment.example</a>.
      </p>

      <h2>Welke gegevens?</h2>
      <p>
        Naam, contactgegevens, cv, opleidingen, certificaten, referenties en, als je bij ons
        in dienst komt, je BSN en bankrekening. We krijgen gegevens van jou, van je
        openbare LinkedIn-profiel en van referenten die je zelf opgeeft.
      </p>

      <h2>Waarom en hoe lang?</h2>
      <table>
        <thead>
          <tr><th>Doel</th><th>Grondslag</th><th>Bewaartermijn</th></tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.purpose}><td>{r.purpose}</td><td>{r.basis}</td><td>{r.term}</td></tr>
          ))}
        </tbody>
      </table>

      <h2>Met wie delen we?</h2>
      <p>
        Met opdrachtgevers waar je wilt werken, ons salarisbureau, het pensioenfonds en de
        Belastingdienst. Onze kandidatendatabase is Bullhorn. We geven je cv nooit door zonder
        dat je dat weet.
      </p>

      <h2>Buiten Europa</h2>
      <p>
        Google en Bullhorn kunnen gegevens verwerken in de Verenigde Staten. Wij hebben met
        deze partijen strikte afspraken gemaakt en zij houden zich aan de Europese
        privacywetgeving.
      </p>

      <h2>Je rechten</h2>
      <p>
        Je mag je gegevens inzien, corrigeren, laten wissen, laten beperken en laten
        overdragen. Je kunt bezwaar maken, ook tegen onze berichten via LinkedIn. Toestemming
        kun je intrekken. Mail ons, en stuur een kopie van je paspoort of rijbewijs mee zodat
        we weten dat jij het bent. We antwoorden binnen een maand. Is dat niet haalbaar, dan
        laten we dat weten en duurt het hooguit twee maanden extra.
      </p>
      <p>
        Niet tevreden? Je kunt klagen bij de Autoriteit Persoonsgegevens. Bij een datalek melden
        wij dat binnen 72 uur aan de Autoriteit Persoonsgegevens.
      </p>

      <h2>Selectie</h2>
      <p>
        Een mens beoordeelt je cv; er zijn geen geautomatiseerde besluiten. Voor de kopie van je
        identiteitsbewijs bij indiensttreding geldt: zonder kopie mogen we je niet betalen. Die
        kopie bewaren we tot 7 jaar na het einde van het dienstverband.
      </p>
    </Layout>
  );
}
