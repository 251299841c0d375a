import { PageShell } from "@/components/PageShell";

const lastRevised = "15 januari 2025";

const purposes = [
  {
    title: "Uw account beheren",
    data: "naam, e-mailadres, wachtwoord (versleuteld)",
    basis: "uitvoering van het contract",
    term: "tot u uw account sluit",
  },
  {
    title: "Betalingen verwerken",
    data: "facturatiegegevens, laatste vier cijfers van de kaart",
    basis: "uitvoering van het contract en boekhoudwetgeving (wettelijke verplichting)",
    term: "10 jaar",
  },
  {
    title: "Helpdesk",
    data: "uw vraag en schermafbeeldingen",
    basis: "uitvoering van het contract",
    term: "36 maanden",
  },
  {
    title: "Foutmeldingen onderzoeken",
    data: "toesteltype, IP-adres, tijdstip",
    basis: "gerechtvaardigd belang: een stabiele toepassing",
    term: "90 dagen",
  },
  {
    title: "Reclame op maat via LinkedIn",
    data: "gehasht e-mailadres",
    basis: "",
    term: "",
  },
];

export default function PrivacyPage() {
  return (
    <PageShell title="Privacybeleid">
      <h1>Privacybeleid Kwotto</h1>
      <p>
        Kwotto is een offertetool voor zelfstandigen, gemaakt door Kwotto BV, Vaartstraat 61, 3000
        Leuven, BE 0798.555.321. Kwotto BV is verantwoordelijk voor de verwerking van uw
        persoonsgegevens. Contact: privacy@kwotto.example.
      </p>

      <h2>Wat, waarom en hoelang</h2>
      <table>
        <thead>
          <tr>
            <th>Doel</th>
            <th>Gegevens</th>
            <th>Rechtsgrond</th>
            <th>Bewaartermijn</th>
          </tr>
        </thead>
        <tbody>
          {purposes.map((p) => (
            <tr key={p.title}>
              <td>{p.title}</td>
              <td>{p.data}</td>
              <td>{p.basis}</td>
              <td>{p.term}</td>
            </tr>
          ))}
        </tbody>
      </table>

      <h2>Waar staan uw gegevens?</h2>
      <p>
        Onze databank staat bij Amazon Web Services in Frankfurt. Betalingen lopen via Stripe, en
        foutmeldingen via Sentry. Deze bedrijven kunnen gegevens verwerken in de Verenigde Staten. Wij
        hebben met hen strikte afspraken gemaakt over de vertrouwelijkheid.
      </p>
      <p>
        Verder ontvangen onze boekhouder en, als de wet dat vraagt, de fiscus de gegevens op uw
        facturen.
      </p>

      <h2>Uw rechten</h2>
      <p>
        U kan uw gegevens inkijken, verbeteren, laten wissen, laten beperken of overdragen. U kan zich
        ook verzetten tegen direct marketing en tegen verwerkingen op basis van ons gerechtvaardigd
        belang. Een mail naar het adres bovenaan volstaat. Wij antwoorden binnen 30 dagen.
      </p>
      <p>
        Vindt u dat wij de regels niet naleven, dan kan u klacht neerleggen bij de Commissie voor de
        bescherming van de persoonlijke levenssfeer (Privacycommissie), Drukpersstraat 35, 1000
        Brussel.
      </p>

      <h2>Verplicht of niet?</h2>
      <p>
        Zonder e-mailadres kunnen wij geen account aanmaken. Uw telefoonnummer invullen is niet
        verplicht.
      </p>

      <h2>Automatische beslissingen</h2>
      <p>Kwotto neemt geen beslissingen op grond van geautomatiseerde verwerking.</p>

      <p>Laatst herzien: {lastRevised}</p>
    </PageShell>
  );
}
