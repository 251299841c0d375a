import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: 'Privacyverklaring | Roosterrups',
}

export default function PrivacyPage() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-12">
      <h1 className="text-3xl font-bold">Privacyverklaring</h1>
      <p className="text-sm text-gray-500">Laatst bijgewerkt: 15 januari 2025</p>

      <section>
        <h2>1. Wie zijn wij?</h2>
        <p>
          Roosterrups B.V. (KvK 90123456), gevestigd aan de Wevershoek 8 in Enschede, is
          verwerkingsverantwoordelijke in de zin van de AVG. Je kunt ons bereiken via
          privacy@roosterrups.example.
        </p>
      </section>

      <section>
        <h2>2. Doeleinden, grondslagen en bewaartermijnen</h2>
        <table>
          <thead>
            <tr><th>Doel</th><th>Grondslag</th><th>Bewaartermijn</th></tr>
          </thead>
          <tbody>
            <tr><td>Account en roosters beheren</td><td>Uitvoering van de overeenkomst</td><td>Zolang het account bestaat</td></tr>
            <tr><td>Facturatie</td><td>Wettelijke verplichting</td><td>7 jaar</td></tr>
            <tr><td>Productverbetering</td><td>Gerechtvaardigd belang: inzicht in het gebruik van functies</td><td>12 maanden</td></tr>
            <tr><td>Nieuwsbrief</td><td>Toestemming</td><td>Tot afmelding</td></tr>
          </tbody>
        </table>
        <p>Het gaat om je naam, e-mailadres, werktijden en IP-adres. Velden zonder sterretje zijn optioneel.</p>
      </section>

      <section>
        <h2>3. Cookies</h2>
        <p>
          Wij plaatsen alleen functionele cookies. Door verder te surfen op onze website ga je
          akkoord met het gebruik van cookies.
        </p>
      </section>

      <section>
        <h2>4. Met wie delen wij gegevens?</h2>
        <ul>
          <li><strong>Vercel</strong> – hosting van de applicatie</li>
          <li><strong>Stripe</strong> – betalingen</li>
          <li><strong>PostHog</strong> – productanalyse (EU-cloud)</li>
        </ul>
        <p>Met deze partijen hebben wij verwerkersovereenkomsten gesloten. Wij verkopen je gegevens nooit.</p>
      </section>

      <section>
        <h2>5. Doorgifte buiten de EER</h2>
        <p>
          Sommige van onze leveranciers zijn gevestigd in de Verenigde Staten. In dat geval baseren wij
          de doorgifte op het EU-VS Privacy Shield.
        </p>
      </section>

      <section>
        <h2>6. Jouw rechten</h2>
        <ul>
          <li>Recht op inzage</li>
          <li>Recht op rectificatie</li>
          <li>Recht op gegevenswissing</li>
          <li>Recht op beperking van de verwerking</li>
          <li>Recht op overdraagbaarheid</li>
          <li>Recht om toestemming in te trekken</li>
        </ul>
        <p>
          Mail je verzoek naar privacy@roosterrups.example. Wij reageren binnen 30 dagen. Deze termijn kan met
          maximaal 60 dagen worden verlengd als je verzoek complex is; daarover berichten wij je tijdig.
        </p>
        <p>
          Je hebt ook het recht een klacht in te dienen bij de Autoriteit Persoonsgegevens. Zie voor de
          productanalyse ook paragraaf 9.
        </p>
      </section>

      <section>
        <h2>7. Geautomatiseerde besluitvorming</h2>
        <p>De planner doet roostervoorstellen, maar een leidinggevende beslist. Profilering vindt niet plaats.</p>
      </section>

      <section>
        <h2>8. Bewaren na opzegging</h2>
        <p>
          Na opzegging van je account blijven roosters nog 24 maanden bewaard. Facturen bewaren wij zeven jaar,
          zoals de wet vereist.
        </p>
      </section>
    </main>
  )
}
