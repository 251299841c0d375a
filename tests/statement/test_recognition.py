from __future__ import annotations

from pathlib import Path

import pytest

from privlint.readers import read
from privlint.statement.recognition import Judgement, judgement

ROOT = Path(__file__).resolve().parents[2]

STATEMENTS = {
    "short": """\
Bloemenhuis Viola gebruikt uw naam en adres om uw boeket te bezorgen. Wij bewaren die gegevens een jaar, voor het geval
er iets mis is met de bestelling. Daarna verwijderen wij ze. Aan anderen geven wij ze niet, behalve aan de fietskoerier.
Wilt u weten wat wij van u hebben of wilt u het laten wissen, bel dan 0343 55 50 19.
""",
    "alone": """\
# Privacy

Ik ben coach en werk alleen. Van cliënten noteer ik de naam, het telefoonnummer en wat we bespreken. Ik heb dat nodig om
ons volgende gesprek voor te bereiden. Twee jaar na het laatste gesprek gooi ik het dossier weg. Niemand anders kan erin
kijken. Wil je het inzien, dan kan dat altijd. Over mijn omgang met je dossier kun je klagen bij de Autoriteit
Persoonsgegevens.
""",
    "third person": """\
Privacyverklaring Stichting Buurttuin Zuid

De stichting verwerkt persoonsgegevens van donateurs en vrijwilligers. Van donateurs worden naam, adres en
rekeningnummer vastgelegd om de donatie te innen. Van vrijwilligers worden ook de beschikbare dagen bewaard. De gegevens
worden een jaar na het afscheid verwijderd. Het bestuur verstrekt ze niet aan anderen. Een donateur kan de gegevens
opvragen of laten verbeteren door een bericht aan de secretaris te sturen.
""",
    "regulations": """\
# Privacyreglement basisschool De Linde

Artikel 1. De school verwerkt persoonsgegevens van leerlingen en hun ouders voor het geven van onderwijs.
Artikel 2. De persoonsgegevens worden niet langer bewaard dan twee jaar nadat de leerling de school heeft verlaten.
Artikel 3. Aan anderen worden de gegevens alleen verstrekt als de wet dat voorschrijft.
Artikel 4. Ouders hebben recht op inzage in de gegevens van hun kind en kunnen deze laten verbeteren of verwijderen.
Artikel 5. Een verzoek wordt binnen vier weken beantwoord door de directeur.
""",
    "links to the statements of others": """\
# Onze privacyverklaring

Wij gebruiken je e-mailadres om je de nieuwsbrief te sturen, en bewaren het tot je je afmeldt. Onze site verwijst naar
andere sites. Lees de privacyverklaringen van die sites: wij gaan daar niet over. De dienst die onze nieuwsbrief
verstuurt, heeft een eigen privacyverklaring. Wij geven je gegevens verder aan niemand. Je kunt je gegevens bij ons
opvragen, of ons vragen ze te verwijderen, met een mail aan post@uitgeverij.example.
""",
    "no title": """\
Voor de avondvierdaagse vragen wij van elke deelnemer de naam, de geboortedatum en een telefoonnummer. Dat nummer
gebruiken wij alleen bij nood. Uiterlijk in juli vernietigen wij de lijsten. Op foto's die wij op de site zetten kunt u
bezwaar maken; wij halen ze dan weg. De gegevens gaan naar niemand anders. Met klachten kunt u bij de Autoriteit
Persoonsgegevens terecht.
""",
    "questions and lists": """\
# Hoe zit het met je privacy?

## Wat weten jullie van mij?

Als je lid wordt, vragen we naar:

- je naam en adres,
- je e-mailadres,
- je maat (hoeft niet).

## Wie ziet dat?

De bakker niet: die ziet alleen aantallen. De penningmeester wel, want anders klopt de kas niet.

## En dan?

Zeg je op, dan is alles na de zomer weg. Ben je niet tevreden, dan is er de Autoriteit Persoonsgegevens.
""",
    "an app": """\
# Privacy statement StapTeller

StapTeller verzamelt het aantal stappen en de afstand die u aflegt. Deze gegevens worden gebruikt om u uw voortgang te
tonen. De gegevens worden op uw telefoon opgeslagen en niet gedeeld. Bij het verwijderen van de app worden alle gegevens
gewist. Het e-mailadres wordt bewaard zolang het account bestaat. Via info@stapteller.example kan een kopie worden
opgevraagd.
""",
    "for businesses": """\
# Privacybeleid Serverstal

Wij verwerken de naam, het e-mailadres en het factuuradres van onze klanten om hun website te hosten en te factureren.
Wij bewaren facturen zeven jaar. Voor de persoonsgegevens van de bezoekers van uw website zijn wij verwerker: daarvoor
sluiten wij een verwerkersovereenkomst met u. Onze gegevens staan op servers in Haarlem. Wij verkopen geen gegevens. U
kunt uw gegevens inzien en wijzigen in het klantenpaneel, en ons vragen ze te wissen.
""",
}

ARTICLE = """\
# Zo schrijft u een goede privacyverklaring

Elke ondernemer met een website heeft een privacyverklaring nodig. Daarin moet u vermelden welke persoonsgegevens u
verzamelt en waarvoor u ze gebruikt. Vergeet ook niet te noemen hoe lang u gegevens bewaart en met wie u ze deelt. Wij
zien vaak dat een privacyverklaring vaag is over de bewaartermijn. Uw klanten willen weten waar zij aan toe zijn. De
AVG eist dat u de rechten noemt: inzage, rectificatie en het verwijderen van gegevens. Gebruik onze checklist om te zien
of uw privacyverklaring compleet is. Bedrijven verzamelen vaak meer gegevens dan nodig.
"""
MANUAL = """\
# avg-controle

Een linter voor privacyverklaringen. Het programma leest de privacyverklaring in uw repository en zegt of erin staat
welke persoonsgegevens u verwerkt, waarom u ze gebruikt en hoe lang u ze bewaart.

Met `avg-controle privacy.md` krijgt u een lijst van wat in de privacyverklaring ontbreekt. De regels gaan over inzage,
het verwijderen van gegevens en het delen van gegevens met anderen. Er worden geen gegevens verstuurd: het programma
gebruikt geen netwerk. U kunt eigen regels schrijven; een regel vraagt naar de feiten in een privacyverklaring.
"""
SHOP = """\
# Privacyverklaring generator

Maak in vijf minuten een privacyverklaring voor uw webwinkel. Vul in welke persoonsgegevens u verwerkt, waarvoor u ze
gebruikt en hoe lang u ze bewaart. Onze generator maakt daar een tekst van die voldoet aan de AVG. Wij hebben al meer
dan duizend ondernemers geholpen. U krijgt de tekst per e-mail. Wij bewaren uw antwoorden niet.
"""
INSTRUCTION = """\
# Omgaan met persoonsgegevens: instructie voor medewerkers

Laat geen dossiers op je bureau liggen. Stuur persoonsgegevens alleen versleuteld per mail. Meld een datalek meteen.
Vraag een klant nooit om meer gegevens dan nodig zijn. Verwijder bestanden van je laptop als een project klaar is.
Gebruik geen eigen opslag voor gegevens van klanten. Twijfel je, vraag het dan aan je leidinggevende.
"""
BLOG = """\
# Vijf tips voor meer privacy op internet

Op internet laat je overal sporen na. Websites verzamelen gegevens over wat je bekijkt en adverteerders gebruiken die om
reclame te tonen. Geef je e-mailadres niet zomaar weg. Kies sterke wachtwoorden en bewaar ze in een kluis. Lees de
privacyverklaring van een app voordat je hem installeert, en verwijder apps die je niet gebruikt.
"""
CONTACT = """\
# Contact

Heeft u een vraag? Vul het formulier in of bel ons op 010 555 0100. Wij zijn op werkdagen bereikbaar van negen tot vijf
uur. Parkeren kan achter het pand. Wij gebruiken uw e-mailadres alleen om te antwoorden. Lees meer in onze
privacyverklaring.
"""
BANNER = """\
<div><p>Wij en onze partners gebruiken cookies en verwerken persoonsgegevens, zoals uw IP-adres, om onze website te
laten werken, het gebruik te meten en advertenties te tonen die bij u passen. Sommige partners verwerken uw gegevens
zonder toestemming. Wij bewaren uw keuze een jaar. In onze privacyverklaring leest u meer over uw gegevens.</p>
<button>Alles accepteren</button><button>Alles weigeren</button><p>Voorkeuren aanpassen</p><p>Alles accepteren</p>
<p>Alleen noodzakelijke cookies</p></div>
"""
KEYS = "\n".join(f"privacy.section{n}.title=privacy.section{n}.title.persoonsgegevens.gegevens" for n in range(60))
TERMS = (
    "# Algemene voorwaarden\n\n"
    + (
        "De koper betaalt binnen veertien dagen na de levering. Bij te late betaling is de koper rente verschuldigd. "
        "Wij bewaren de gegevens van de koper zeven jaar. Wij gebruiken zijn gegevens om te leveren.\n"
    )
    * 3
)
PROCESSING_AGREEMENT = "# Verwerkersovereenkomst\n\n" + (
    "De verwerker verwerkt de persoonsgegevens alleen in opdracht van de verwerkingsverantwoordelijke. Hij bewaart ze "
    "niet langer dan nodig en geeft ze niet aan anderen. Onze medewerkers houden de gegevens geheim.\n"
) * 3  # fmt: skip
LONG_CONTRACT = "De huurder houdt de woning schoon en meldt gebreken. De verhuurder herstelt ze. " * 60 + (
    "Wij verwerken uw gegevens volgens de wet. Wij bewaren uw gegevens zeven jaar.\n"
)
NEWS = """\
# Zomerfeest

Het zomerfeest op de kade was een groot succes. Meer dan driehonderd bezoekers kwamen kijken naar de muziek en de
kraampjes. De opbrengst gaat naar de nieuwe speeltuin. Foto's van het feest staan op de pagina van de buurtvereniging.
Volgend jaar is het feest op de tweede zaterdag van juni. Helpen kan ook: meld je aan bij de organisatie.
"""

QUESTION = """\
# Hoe zit het met je privacy op school?

Op school worden veel gegevens verzameld. De Autoriteit Persoonsgegevens ziet erop toe dat scholen de AVG naleven. Vraag
eens na wat er in het dossier staat en hoe lang het bewaard blijft. Scholen moeten ouders informeren en toestemming
vragen voor foto's. Uw privacyverklaring moet ook voor leerlingen te lezen zijn. Bezwaar maken kan altijd, leggen wij in
een volgend artikel uit.
"""

NO_STATEMENTS = {
    "empty": ("privacy.md", "", "er staat geen tekst in"),
    "stub": ("privacy.md", "---\ntitle: Privacyverklaring\n---\n\n{{< statement >}}\n", "er staat geen tekst in"),
    "one word": ("privacy.txt", "Volgt\n", "de tekst telt maar 1 woord"),
    "referral": ("privacy.md", "# Privacy\n\nLees onze [privacyverklaring](/p.pdf) over uw gegevens.\n", "telt maar"),
    "article under a question": ("privacy.md", QUESTION, "nauwelijks"),
    "article": ("privacy.md", ARTICLE, "gaat over privacyverklaringen"),
    "manual": ("README.md", MANUAL, "gaat over privacyverklaringen"),
    "generator": ("privacy.md", SHOP, "gaat over privacyverklaringen"),
    "instruction": ("privacy.md", INSTRUCTION, "nauwelijks"),
    "blog": ("privacy.md", BLOG, "nauwelijks"),
    "contact page": ("privacy.md", CONTACT, "nauwelijks"),
    "banner": ("privacy.html", BANNER, "cookiemelding"),
    "keys": ("privacy.txt", KEYS, "nauwelijks"),
    "terms": ("privacy.md", TERMS, 'iets anders ("algemene voorwaarden")'),
    "processing agreement": ("privacy.md", PROCESSING_AGREEMENT, 'iets anders ("verwerkersovereenkomst")'),
    "contract": ("privacy.txt", LONG_CONTRACT, "nauwelijks"),
    "news": ("privacy.md", NEWS, "nauwelijks"),
}  # fmt: skip

FOREIGN = {
    "en": """\
# Privacy policy

We collect your name and your email address when you order from our shop. We use them to deliver your order and we keep
them for two years. We share your address with the carrier. You may ask us to see or to erase your personal data. This
website is for our customers in the Netherlands and for those in Belgium. Please write to us with your questions.
""",
    "de": """\
# Datenschutz

Wir verarbeiten Ihre Daten, wenn Sie bei uns bestellen. Die Daten werden für die Lieferung verwendet und nicht an Dritte
weitergegeben. Wir speichern Ihre Daten zwei Jahre. Sie haben das Recht auf Auskunft und auf Löschung Ihrer Daten. Bei
Fragen zur Verarbeitung Ihrer personenbezogenen Daten wenden Sie sich bitte an uns. Diese Erklärung ist auch da.
""",
    "fr": """\
# Politique de confidentialité

Nous traitons vos données pour livrer votre commande. Nous conservons les données pendant deux ans et nous utilisons
votre adresse pour la livraison. Vous avez le droit de consulter vos données et de les faire effacer. Les données sont
conservées en France. Pour toute question sur vos données, écrivez à notre adresse. Nous ne les vendons pas.
""",
    "": """\
# Política de privacidad

Tratamos sus datos personales para entregar el pedido en su casa. Conservamos los datos durante dos años en un servidor
de Madrid, y no los cedemos a terceros. Usted tiene derecho a acceder a sus datos y a pedir que se borren. Data de
contacto: info@tienda.example. Our data and we collect data: data, data. Escriba a la tienda en caso de duda.
""",
}


def verdict(text: str, path: str = "page.md") -> Judgement:
    return judgement(read(path, text))


@pytest.mark.parametrize("name", STATEMENTS)
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_a_short_statement_is_recognised(name: str, suffix: str) -> None:
    assert len(STATEMENTS[name].split()) < 110
    assert verdict(STATEMENTS[name], f"page{suffix}") == Judgement("statement", "nl", {})


@pytest.mark.parametrize("name", NO_STATEMENTS)
def test_what_is_no_statement_says_why(name: str) -> None:
    path, text, reason = NO_STATEMENTS[name]
    found = verdict(text, path)
    assert found.status == "not-a-statement"
    assert reason in found.reason["nl"]
    assert found.reason["en"]


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_never_judged(language: str) -> None:
    found = verdict(FOREIGN[language])
    assert (found.status == "statement", found.language) == (False, language)
    if language:
        assert found.status == "not-judged"
        assert set(found.reason) == {"nl", "en"}


def test_the_language_is_named_in_both_languages() -> None:
    assert verdict(FOREIGN["de"]).reason == {
        "nl": "de tekst is in het Duits; er zijn regels voor het Nederlands",
        "en": "the text is in German; there are rules for Dutch",
    }


def test_a_page_in_two_languages_is_judged_by_its_dutch_half() -> None:
    assert verdict(STATEMENTS["third person"] + FOREIGN["en"]) == Judgement("statement", "nl", {})


def test_terms_that_hold_a_statement_are_judged() -> None:
    both = TERMS.replace("voorwaarden\n", "voorwaarden en privacyverklaring\n") + STATEMENTS["short"]
    assert verdict(both).status == "statement"


def test_long_statements_with_buttons_are_no_banner() -> None:
    buttons = "\n\nAlles accepteren\n\nAlles weigeren\n"
    assert verdict(STATEMENTS["for businesses"] * 4 + buttons).status == "statement"


def test_headings_like_buttons_make_no_banner_of_a_page_that_is_named_a_statement() -> None:
    page = (
        "# Privacybeleid\n\n## Akkoord\n\nDoor deze site te gebruiken stemt u in met de verwerking van uw data.\n\n"
        "## Statistieken\n\nWij gebruiken een teller die ziet hoeveel mensen iets lezen; die bewaart uw IP-adres.\n\n"
        "## Reacties\n\nLaat u een reactie achter, dan tonen wij uw naam erbij. Uw adres geven wij aan niemand.\n"
    )
    assert verdict(page).status == "statement"
    assert verdict(page.replace("Privacybeleid", "Voorkeuren")).reason["nl"] == "dit lijkt een cookiemelding"


def test_a_title_that_tells_how_it_is_with_privacy_is_that_of_a_statement() -> None:
    text = (
        "Als uw hond meegaat, maken wij een afspraak op papier. Daarvoor hebben wij uw naam nodig. Na elke wandeling "
        "sturen wij een verslag. Zolang u klant bent, bewaren wij wat wij opschreven. Stopt u, dan gaat alles weg.\n"
    )
    assert verdict(f"# Pootje Over: zo zit het met de privacy\n\n{text}").status == "statement"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "docs").glob("*.md")) + sorted(ROOT.glob("*.md")), ids=lambda path: path.name
)
def test_our_own_documentation_is_no_statement(path: Path) -> None:
    assert verdict(path.read_text(encoding="utf-8"), path.name).status != "statement"


@pytest.mark.parametrize(
    "unit", ["privacy- ", "privacy" + "-" * 50, "een ", "moet u ", "een a-", "e-mail", "uw gegevens. wij "]
)
def test_hostile_text_is_judged_in_linear_time(unit: str) -> None:
    verdict("# Privacy\n\n" + unit * 50_000, "page.txt")
