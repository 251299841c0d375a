import type { Metadata } from "next";
import { site } from "@/lib/site";

export const metadata: Metadata = { title: `Privacy | ${site.title}` };

// versie: 2025-06
export default function Privacy() {
  return (
    <main className="mx-auto max-w-prose py-16">
      <h1>Privacy</h1>
      <p>Voor het laatst herschreven in juni 2025.</p>
      <p>
        Ik ben Noor Vandersteen, illustrator in Middelburg, en ik ben verantwoordelijk voor de persoonsgegevens die via
        deze portfolio bij mij terechtkomen. Je bereikt me op <a href="mailto:noor@nvtekent.example">noor@nvtekent.example</a>.
      </p>

      <h2>Je mailt me over een opdracht</h2>
      <p>
        Dan heb ik je naam, e-mailadres en wat je me schrijft. Dat gebruik ik om een offerte te maken; het is een stap op
        weg naar een overeenkomst, en dat is ook de grondslag. Komt er geen opdracht, dan gooi ik de mailwisseling na een
        jaar weg. Je bent niet verplicht iets te geven, maar zonder e-mailadres kan ik niet terugmailen.
      </p>

      <h2>Je wordt klant</h2>
      <p>
        Voor de overeenkomst heb ik ook je adres, KvK-nummer en btw-nummer nodig. De schetsen en mails bewaar ik twee jaar
        na oplevering, de facturen zeven jaar omdat de belastingwet dat eist.
      </p>

      <h2>Je koopt een print</h2>
      <p>
        Dat loopt via een bestelformulier. Je adres gebruik ik om de print op te sturen (overeenkomst), met PostNL. Drie
        maanden na verzending haal ik je adres uit de lijst; op de factuur blijft het zeven jaar staan.
      </p>

      <h2>Je staat op een tekening</h2>
      <p>
        In mijn reeks &lsquo;Wachtkamer&rsquo; teken ik mensen na. Is iemand herkenbaar, dan hang ik de tekening alleen op
        met toestemming van die persoon. Wie die toestemming intrekt, wordt van de site gehaald, en tot die tijd blijft de
        tekening staan.
      </p>

      <h2>Je kijkt alleen rond</h2>
      <p>
        De site heeft geen cookies en geen statistieken. De hostingpartij (Zeewolk, Vlissingen) bewaart zeven dagen welke
        IP-adressen langskwamen, zodat aanvallen te herkennen zijn. Dat is een gerechtvaardigd belang van ons allebei: een
        site die in de lucht blijft.
      </p>

      <h2>Wie er verder bij kan</h2>
      <p>
        Mijn boekhouder, die de facturen ziet, en de Belastingdienst als die erom vraagt. Alles staat op schijven in
        Nederland en gaat de EU niet uit. Ik maak geen profielen en laat geen computer over je beslissen.
      </p>

      <h2>Wat jij kunt vragen</h2>
      <p>
        Inzage, correctie, wissen, beperking, een export van je gegevens om mee te nemen (dataportabiliteit), en je kunt
        bezwaar maken. Een mailtje is genoeg. Ik antwoord binnen twee weken; gaat dat niet lukken, dan hoor je dat en heb
        je uiterlijk een maand na je mailtje mijn antwoord. Ben je boos? Dan mag je een klacht indienen bij de Autoriteit
        Persoonsgegevens.
      </p>
    </main>
  );
}
