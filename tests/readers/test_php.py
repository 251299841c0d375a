"""PHP pages and PHP language files: what a visitor reads of them, with its places."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import tree_sitter_php
from tree_sitter import Language

from privlint.readers import read
from privlint.readers.syntax_tree import Tree

Outline = Callable[..., list[str]]


def places(source: str) -> list[tuple[str, int, int]]:
    document = read("privacy.php", source)
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    return [(text, place.line, place.column) for text, place in found]


def test_a_page_of_wordpress(outline: Outline) -> None:
    source = """<?php /* Template Name: Privacy <p>niet</p> */ get_header(); $jaar = 7; ?>
<main>
<h1><?php esc_html_e( 'Privacyverklaring van de bakkerij', 'thema' ); ?></h1>
<p>Wij van <?= $naam ?> bewaren niets. <?php _e('Uw gegevens zijn veilig.', 'thema'); ?></p>
<?php if ($lid > 3): ?><p>Voor leden.</p><?php else: ?><p>Voor anderen.</p><?php endif; ?>
</main>
<?php get_footer();
"""
    assert outline(source, ".php") == [
        "heading 1: Privacyverklaring van de bakkerij",
        "paragraph: Wij van <?= $naam ?> bewaren niets. Uw gegevens zijn veilig.",
        "paragraph: Voor leden.",
        "paragraph: Voor anderen.",
    ]
    assert places(source)[0] == ("Privacyverklaring van de bakkerij", 3, 24)


def test_what_is_echoed_is_part_of_the_page(outline: Outline) -> None:
    source = """<?php
echo '<h2>Uw rechten</h2><p>U mag \\'alles\\' inzien, ' . $jaar . ' jaar lang.</p>';
print "<ul><li>caf\\u{e9}&nbsp;Bar</li>" . PHP_EOL . "</ul>";
"""
    assert outline(source, ".php") == [
        "heading 2: Uw rechten",
        "paragraph: U mag 'alles' inzien, $jaar jaar lang.",
        "item 1: café Bar",
    ]
    assert places(source)[1][1:] == (2, 29)


def test_heredoc_and_nowdoc(outline: Outline) -> None:
    source = """<?php
$tekst = <<<HTML
<h2>Bewaren</h2>
<p>Wij bewaren {$jaar} jaar.</p>
HTML;
echo <<<'TEKST'
<p>Niet $langer.</p>
TEKST;
"""
    assert outline(source, ".php") == [
        "heading 2: Bewaren",
        "paragraph: Wij bewaren $jaar jaar.",
        "paragraph: Niet $langer.",
    ]
    assert places(source)[1][1:] == (4, 4)


def test_a_language_file(outline: Outline) -> None:
    source = """<?php

return [
    'privacy' => [
        'title' => 'Privacyverklaring',
        'slug' => 'niet voor lezers',
        'sections' => [
            ['heading' => 'Rechten', 'text' => 'U mag <strong>alles</strong> inzien, :name.'],
            ['heading' => "Klachten", 'text' => "Ga naar de AP.\\nOf naar ons."],
        ],
    ],
];
"""
    assert outline(source, ".php") == [
        "heading 3: Privacyverklaring",
        "heading 5: Rechten",
        "paragraph: U mag alles inzien, :name.",
        "heading 5: Klachten",
        "paragraph: Ga naar de AP. Of naar ons.",
    ]


def test_lists_in_arrays(outline: Outline) -> None:
    source = (
        "<?php $doelen = array('uw bestelling bezorgen', 'de nieuwsbrief sturen', 'sleutel'); ?>\n<p>Dat is het.</p>"
    )
    assert outline(source, ".php") == [
        "item 1: uw bestelling bezorgen",
        "item 1: de nieuwsbrief sturen",
        "paragraph: Dat is het.",
    ]


def test_html_without_code_is_html(outline: Outline) -> None:
    assert outline("\ufeff<h1>Privacy</h1>\r\n<p>Wij bewaren niets.</p>", ".php") == [
        "heading 1: Privacy",
        "paragraph: Wij bewaren niets.",
    ]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("<p>Wij bewaren niets.</p>\n<?php if ($x { echo 'een twee'; ?>\n<p>Slot.</p>", 2),
        ("<p>Wij bewaren niets.</p>\n<?php\n/* geen einde", 3),
    ],
)
def test_broken_code_is_read_as_far_as_possible_and_said(source: str, line: int) -> None:
    document = read("privacy.php", source)
    assert document.text.startswith("Wij bewaren niets.")
    (remark,) = document.remarks
    assert remark.place.line == line
    assert remark.message["nl"].startswith("deze PHP is niet goed te lezen")


ERRORS = ["$a = ;\n", "a b c\n", "'a'\n//public ", "?><p>Eén zin.</p><?php $a = ;\n$b = ;\n$c= ; "]


@pytest.mark.parametrize("error", ERRORS)
def test_behind_thousands_of_errors_the_page_is_read_without_the_parser(error: str) -> None:
    source = f"<h1>Kop</h1>\n<?php {error * (120_000 // len(error))} ?>\n<p>Laatste zin.</p>\n<?php $b = 'a'; ?>\n"
    document = read("a.php", source)
    assert document.text.startswith("Kop\n")
    assert document.text.endswith("Laatste zin.\n")
    assert len(document.remarks) == 1


@pytest.mark.parametrize("error", ERRORS)
def test_the_parser_goes_no_further_where_all_is_wrong(error: str) -> None:
    source = f"<?php {error * (120_000 // len(error))}"
    assert Tree(source, Language(tree_sitter_php.language_php())).end < len(source) / 2


def test_the_parser_reads_a_long_source_with_few_errors() -> None:
    source = "<?php $a = ;\n" + "echo 'Wij bewaren niets langer dan nodig.';\n" * 5000 + "$b = ;"
    document = read("a.php", source)
    assert document.text.count("Wij bewaren") == 5000
    assert Tree(source, Language(tree_sitter_php.language_php())).end == len(source)
