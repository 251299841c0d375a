"""Templates show what the front matter of their page holds, each text at its place there."""

from __future__ import annotations

import pytest

from privlint.readers import read

LIST = """\
---
doelen:
  - naam: Nieuwsbrief
    termijn: twee jaar
  - naam: Bestelling
    termijn: zeven jaar
---
"""
LOOP = "{% for d in NAME %}\n## {{ d.naam }}\n\nWij bewaren dit {{ d.termijn }}.\n\n{% endfor %}\n"


def shown(name: str, source: str) -> list[str]:
    document = read(name, source)
    return [
        f"{document.place(block.span).line}: {document[block.span]}"
        for block in document.visible_blocks()
        if document[block.span]
    ]


@pytest.mark.parametrize("name", ["doelen", "page.doelen", "page.header.doelen"])
def test_a_loop_in_markdown_is_read_for_each_element(name: str) -> None:
    assert shown("privacy.md", LIST + LOOP.replace("NAME", name)) == [
        *("3: Nieuwsbrief", "11: Wij bewaren dit twee jaar."),
        *("5: Bestelling", "11: Wij bewaren dit zeven jaar."),
    ]


def test_rows_of_a_loop_are_rows_of_the_table_above() -> None:
    rows = "{% for d in doelen %}\n| {{ d.naam }} | {{ d.termijn }} |\n{% endfor %}\n"
    document = read("privacy.md", f"{LIST}| Doel | Termijn |\n|---|---|\n{rows}\nEinde.\n")
    cells = [(block.cell.table, block.cell.row, document[block.span]) for block in document.blocks if block.cell]
    assert cells == [
        *((0, 0, "Doel"), (0, 0, "Termijn")),
        *((0, 1, "Nieuwsbrief"), (0, 1, "twee jaar")),
        *((0, 2, "Bestelling"), (0, 2, "zeven jaar")),
    ]


def test_a_loop_over_what_the_page_does_not_hold_is_read_once() -> None:
    assert shown("privacy.md", LIST + LOOP.replace("NAME", "site.data.doelen")) == [
        "9: {{ d.naam }}",
        "11: Wij bewaren dit {{ d.termijn }}.",
    ]


def test_a_loop_in_a_loop() -> None:
    matter = "---\nlijst:\n  - [naam, adres]\n  - [foto]\n---\n"
    source = matter + "{% for a in lijst %}{% for b in a %}\n- uw {{ b }}\n{% endfor %}{% endfor %}"
    assert shown("privacy.md", source) == ["7: uw naam", "7: uw adres", "7: uw foto"]


def test_a_remark_behind_a_loop_stands_at_its_own_line() -> None:
    source = LIST + LOOP.replace("NAME", "doelen") + "<!-- nooit gesloten\n\nWij bewaren uw foto's.\n"
    (remark,) = read("privacy.md", source).remarks
    assert (remark.place.line, remark.place.column) == (14, 1)


def test_much_that_is_repeated_is_not_read_without_bound() -> None:
    items = "".join(f"  - naam {number}\n" for number in range(5000))
    loop = "{% for a in lijst %}{% for b in lijst %}\n- {{ a }}\n{% endfor %}{% endfor %}"
    assert len(read("privacy.md", f"---\nlijst:\n{items}---\n{loop}").text) < 1_000_000


@pytest.mark.parametrize("matter", ["- a\n- b", "a: [", "a: {b", "a: *a", "a: &a [*a]", "? a", "a", "a:\n\t- b"])
@pytest.mark.parametrize("name", ["privacy.md", "privacy.njk"])
def test_broken_front_matter_calls_nothing_by_name(name: str, matter: str) -> None:
    source = f"---\nx: y\n{matter}\n---\n{{% for b in a %}}\n{{{{ b }}}}\n{{% endfor %}}\n\nWij bewaren niets.\n"
    assert "Wij bewaren niets." in read(name, source).text
