"""Shortcodes of Hugo in Markdown: what they hold is read, they themselves show nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.document import Document
from privlint.readers import read

Outline = Callable[..., list[str]]

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
            "1:1 paragraph: Brouwerij bewaart uw adres lang. Zie contact.",
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
            "3:1 paragraph: Wij bewaren uw naam.",
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
            "3:26 cell: na afloop",
        ],
        id="md: a table with a shortcode in a cell",
    ),
    pytest.param(
        ".md",
        ("\ufeff{{< a >}}\r\nCafe\u0301 🍞 van\t{{< wie >}}\r\nbewaart niets 👩‍👩‍👧.\r\n{{< /a >}}\r\n"),
        [
            "2:1 paragraph: Cafe\u0301 🍞 van bewaart niets 👩‍👩‍👧.",
        ],
        id="md: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    placed: Outline, assert_structured: Callable[[Document], None], suffix: str, source: str, expected: list[str]
) -> None:
    assert placed(source, suffix) == expected
    assert_structured(read(f"privacy{suffix}", source))
