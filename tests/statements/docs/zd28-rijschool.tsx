import React from "react";
import { Container } from "@/components/Container";
import { Seo } from "@/components/Seo";

export default function PrivacyRijschool(): JSX.Element {
  return (
    <Container>
      <Seo title="Privacy | Rijschool Vlotweg" />
      <h1>Privacyverklaring Rijschool Vlotweg</h1>
      <p>
        Rijschool Vlotweg van Dennis Aalbers, Zonnehof 22 te Amersfoort, gaat netjes om met jouw
        persoonsgegevens en is daar verantwoordelijk voor. Bel 033 555 06 40 als je iets wilt weten.
      </p>

      <h2>Waarom hebben we gegevens van je nodig?</h2>
      <ol>
        <li>
          Om je rijlessen te plannen en te geven. Dat is de uitvoering van de lesovereenkomst. We bewaren
          ze tot een jaar na je laatste les.
        </li>
        <li>
          Om je examen aan te vragen. Ook dat hoort bij de lesovereenkomst. We bewaren dit totdat je bent
          geslaagd of met de opleiding stopt.
        </li>
        <li>
          Om geslaagden in het zonnetje te zetten op onze website. Dat doen we alleen met je toestemming, en
          die kun je later gewoon weer intrekken. Na twee jaar halen we je er vanzelf af.
        </li>
        <li>
          Om lesauto&apos;s terug te vinden na diefstal zit er een volgsysteem in. De ritten worden na een
          week overschreven.
        </li>
        <li>
          Om onze boekhouding te doen, want dat is een wettelijke verplichting. Dit bewaren we zeven jaar.
        </li>
      </ol>
      <p>Wil je iets niet invullen, dan is dat jouw keuze, maar zonder kunnen we geen examen aanvragen.</p>

      <h2>Aan wie geven we ze door?</h2>
      <p>Aan het CBR, aan onze boekhouder en aan de maker van de lesplanner. Zij zitten allemaal in Nederland.</p>

      <h2>Wat mag jij?</h2>
      <p>
        Je mag alles wat we over je hebben inzien, laten wijzigen of laten wissen. Je mag ons vragen het gebruik
        te beperken, er bezwaar tegen maken of alles overdragen aan een andere rijschool. Kom langs of stuur een
        brief met een kopie van je identiteitskaart. We reageren binnen vier weken.
      </p>
      <p>
        Ben je het er niet mee eens, dan kun je een klacht indienen bij de Gegevensbeschermingsautoriteit,
        contact@apd-gba.example.
      </p>

      <h2>Computers en beslissingen</h2>
      <p>Of je klaar bent voor het examen, bepaalt je instructeur. Automatische besluitvorming kennen we niet.</p>

      <p className="text-sm">Bijgewerkt in juni 2023</p>
    </Container>
  );
}
