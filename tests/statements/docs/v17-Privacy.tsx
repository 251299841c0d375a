import React from 'react';
import styles from './legal.module.css';

const Privacy: React.FC = () => (
  <section className={styles.legal}>
    <h1>Privacy</h1>

    <p>
      Ik ben Quinten Abspoel, freelance frontend-ontwikkelaar. Deze site is mijn portfolio. Ik
      probeer zo min mogelijk van je te weten, maar helemaal niets lukt niet.
    </p>

    <h2>Wat ik verzamel</h2>
    <dl>
      <dt>Contactformulier</dt>
      <dd>
        Je naam, je mailadres en je bericht. Het formulier loopt via Formspree en belandt in mijn
        Gmail. Door het formulier te versturen ga je ermee akkoord dat ik je gegevens bewaar.
      </dd>

      <dt>Statistieken</dt>
      <dd>
        Ik gebruik Vercel Analytics om te zien welke projecten bekeken worden. Dat werkt zonder
        cookies.
      </dd>

      <dt>Spotify-widget</dt>
      <dd>
        Onderaan de homepage zie je wat ik nu luister. Daar wordt niets van jou voor gebruikt.
      </dd>
    </dl>

    <h2>Hoe lang ik het bewaar</h2>
    <p>
      Ik bewaar je gegevens niet langer dan nodig is voor het doel waarvoor je ze hebt gegeven.
    </p>

    <h2>Wat jij kunt doen</h2>
    <p>
      Wil je weten wat ik van je heb, of wil je dat ik het aanpas of weggooi? Stuur een mailtje
      naar <a href="mailto:hoi@quintenabspoel.example">hoi@quintenabspoel.example</a>. Ik doe
      mijn best om binnen een week te reageren.
    </p>

    <h2>Links</h2>
    <p>
      In mijn portfolio staan links naar GitHub, LinkedIn en sites van klanten. Wat die sites met
      je gegevens doen, lees je in hun eigen privacybeleid.
    </p>

    <h2>Beveiliging</h2>
    <p>
      De site draait over https en ik gebruik een wachtwoordmanager en tweestapsverificatie voor
      alles waar jouw gegevens in zouden kunnen staan. Zie je toch een lek, laat het me weten.
      Ik heb geen budget voor een bug bounty, maar wel voor taart.
    </p>

    <h2>Klachten</h2>
    <p>
      Ben je niet blij met hoe ik hiermee omga, zeg het me. Je hebt ook het recht om een klacht in
      te dienen bij de Autoriteit Persoonsgegevens.
    </p>

    <p className={styles.small}>Aangepast: 11-2024</p>
  </section>
);

export default Privacy;
