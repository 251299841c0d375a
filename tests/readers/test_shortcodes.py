"""Shortcodes of Hugo in Markdown: what they hold is read, they themselves show nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".md",
        """\
---
title: Privacyverklaring
---
# Privacyverklaring

{{< notice tip >}}
Wij bewaren **niets**.
{{< /notice >}}
""",
        [
            "2:1 metadata: title: Privacyverklaring",
            "4:3 heading 1: Privacyverklaring",
            "7:1 paragraph: Wij bewaren niets.",
        ],
        id="md: a notice around a text",
    ),
    pytest.param(
        ".md",
        """\
{{% alert title="Let op" color="warning" %}}
## Delen

- met niemand
{{% /alert %}}
""",
        [
            "1:18 paragraph: Let op",
            "2:4 heading 2: Delen",
            "4:3 item 1: met niemand",
        ],
        id="md: Markdown inside, with percent signs",
    ),
    pytest.param(
        ".md",
        """\
Brouwerij {{< param "bedrijf" >}} bewaart uw adres {{< jaren 7 >}} lang.
Zie [contact]({{< ref "contact.md" >}}).
""",
        [
            '1:1 paragraph: Brouwerij {{< param "bedrijf" >}} bewaart uw adres {{< jaren 7 >}} lang. Zie contact.',
        ],
        id="md: parameters in a sentence",
    ),
    pytest.param(
        ".md",
        """\
{{/* <p>oud</p> */}}
{{< toc >}}

## Uw rechten

{{< figure src="/foto.png" alt="foto" >}}

U mag alles inzien.
""",
        [
            "4:4 heading 2: Uw rechten",
            "8:1 paragraph: U mag alles inzien.",
        ],
        id="md: comments and shortcodes of their own line",
    ),
    pytest.param(
        ".md",
        """\
{{< tabs >}}
{{< tab "Leden" >}}
Wij bewaren uw naam.
{{< /tab >}}
{{< tab "Gasten" >}}
Wij bewaren niets.
{{< /tab >}}
{{< /tabs >}}
""",
        [
            "2:10 heading 1: Leden",
            "3:1 paragraph: Wij bewaren uw naam.",
            "5:10 heading 1: Gasten",
            "6:1 paragraph: Wij bewaren niets.",
        ],
        id="md: tabs in tabs",
    ),
    pytest.param(
        ".md",
        """\
| Gegeven | Termijn |
|---|---|
| Naam | {{< jaren 2 >}} na afloop |
""",
        [
            "1:3 cell: Gegeven",
            "1:13 cell: Termijn",
            "3:3 cell: Naam",
            "3:10 cell: {{< jaren 2 >}} na afloop",
        ],
        id="md: a table with a shortcode in a cell",
    ),
    pytest.param(
        ".md",
        """\
{{< notice "tip" >}}
Wij bewaren {{< highlight >}}niets{{< /highlight >}} {{< icon "slot" >}}.
{{< /notice >}}

<p>Wij bewaren uw naam {{< jaren 2 >}} lang.{{< br >}}</p>

{{< details title="Uw rechten" >}}
U mag alles inzien.
{{< /details >}}

{{< tab "Leden" >}}Wij bewaren uw adres.{{< /tab >}}
""",
        [
            "2:1 paragraph: Wij bewaren niets .",
            "5:4 paragraph: Wij bewaren uw naam {{< jaren 2 >}} lang.",
            "7:20 heading 1: Uw rechten",
            "8:1 paragraph: U mag alles inzien.",
            "11:20 paragraph: Wij bewaren uw adres.",
        ],
        id="md: what a shortcode around a text shows, icons, HTML and details",
    ),
    pytest.param(
        ".md",
        ("\ufeff{{< a >}}\r\nCafe\u0301 🍞 van\t{{< wie >}}\r\nbewaart niets 👩‍👩‍👧.\r\n{{< /a >}}\r\n"),
        [
            "2:1 paragraph: Cafe\u0301 🍞 van {{< wie >}} bewaart niets 👩‍👩‍👧.",
        ],
        id="md: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)
