"""Plain data with exact places, and a friendly refusal of everything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint.errors import PrivlintError
from privlint.yaml_file import LARGEST_FILE, load, locate, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data.yaml"


def error_of(file: Path, content: str | bytes) -> PrivlintError:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(PrivlintError) as caught:
        load(file)
    assert caught.value.path == str(file)
    assert caught.value.remedy
    return caught.value


def test_plain_data(file: Path) -> None:
    file.write_text(
        "text: één tekst\nnumber: 12\nhex: 0x10\nzeros: 010\nreal: 1.5\nyes: true\nno: no\nnothing:\nempty: null\n"
        "date: 2018-05-25\nlist: [a, 'b', \"c\"]\nnested: {1: x, null: y}\n",
        encoding="utf-8",
    )
    assert load(file) == {
        "text": "één tekst",
        "number": 12,
        "hex": 16,
        "zeros": 10,
        "real": 1.5,
        "yes": True,
        "no": "no",
        "nothing": None,
        "empty": None,
        "date": "2018-05-25",
        "list": ["a", "b", "c"],
        "nested": {"1": "x", "null": "y"},
    }


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "\ufeff"])
def test_an_empty_file_is_none(file: Path, content: str) -> None:
    file.write_text(content, encoding="utf-8")
    assert load(file) is None
    assert locate(file, ["key"]) == (1, 1)


def test_a_tab_between_the_parts_of_a_line_is_white_space(file: Path) -> None:
    file.write_text("lang:\ten\t# why\nlist:\n -\tone \t\n - 'a\tb'\t\nmap: {a:\t1,\tb: 2}\n", encoding="utf-8")
    assert load(file) == {"lang": "en", "list": ["one", "a\tb"], "map": {"a": 1, "b": 2}}
    assert read(file).place(["list", 1]) == (4, 4)


def test_impossible_scalars_stay_text(file: Path) -> None:
    file.write_text(f"day: 2018-99-99\nlong: {'9' * 5000}\nendless: .inf\n", encoding="utf-8")
    assert load(file) == {"day": "2018-99-99", "long": "9" * 5000, "endless": ".inf"}


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        ("a:\n\t- b\n", 2, 1, "a tab cannot indent"),
        ("a: 1\nb: 2\na: 3\n", 3, 1, 'the key "a" stands here for the second time; the first is on line 1'),
        ("x:\n  a: 1\n  'a': 3\n", 3, 3, "second time"),
        ("a: b: c\n", 1, 5, "a colon cannot stand here"),
        ("a: [1,\nb: 2\n", 1, 4, "a list in brackets is not closed"),
        ("b: 2\na: {c: 1\n", 2, 4, "a mapping in braces is not closed"),
        ("a: 1\nb: 'x\nc: 3\n", 2, 4, "the quotation mark that opens here is not closed"),
        ('a: "x\n---\nb"\n', 1, 4, "the quotation mark that opens here is not closed"),
        ("- a\nb: c\n", 2, 1, "does not line up"),
        ("a: 's avonds\nb: 'c'\n", 2, 5, "cannot follow the text in quotation marks"),
        ("a: {here} b\n", 1, 11, "cannot follow the text in quotation marks, or the braces"),
        ("a: 1\nb\nc: 2\n", 2, 1, "this is not a key with a value"),
        ("a: @b\n", 1, 4, "cannot begin with this character"),
        ('a: "\\q"\n', 1, 6, "unknown escape"),
        ("a: 1\n---\nb: 2\n", 2, 1, "a second document"),
        ("a: ]\n", 1, 4, "a value is missing"),
        ("a: >b\n", 1, 5, "begins on the next line"),
        ("a: > b\n", 1, 6, "begins on the next line"),
        ("'a' b\n", 1, 5, "does not belong to what is above it"),
        ("a: - b\n", 1, 4, "a list cannot begin here"),
        ("? [a]\n: b\n", 1, 3, "a key is a text"),
        ("a: !!python/object:os.system x\n", 1, 4, "tags"),
        ("a: !!timestamp x\n", 1, 4, "tags"),
        ("a: &b 1\nc: *b\n", 1, 4, "anchors"),
        ("a: *b\n", 1, 4, "anchors"),
        ("a: b\x07c\n", 1, 5, "the character U+0007 cannot stand"),
        ('a: "\\ud83d\\ude00"\n', 1, 4, "half a character"),
        ('"\\ud83d": a\n', 1, 1, "half a character"),
        ('a: "\\UFFFFFFFF"\n', 1, 1, "not YAML"),
        ('a: "\\U00110000"\n', 1, 1, "not YAML"),
        ("%YAML 3.0\n---\na: b\n", 1, 1, "not YAML"),
    ],
)
def test_mistakes_have_a_place_and_a_remedy(file: Path, content: str, line: int, column: int, message: str) -> None:
    error = error_of(file, content)
    assert message in error.message
    assert (error.line, error.column) == (line, column)


def test_a_billion_laughs_are_refused(file: Path) -> None:
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 10)]
    assert "anchors" in error_of(file, "\n".join(["l0: &l0 lol", *levels])).message


def test_deep_nesting_is_refused(file: Path) -> None:
    assert "nested deeper" in error_of(file, "[" * 100_000).message
    assert "nested deeper" in error_of(file, "a: " + "{a: " * 60 + "1" + "}" * 60).message


def test_what_is_not_text_is_refused(file: Path) -> None:
    not_utf_8 = error_of(file, "één: 1\nnaam: ".encode() + b"caf\xe9\n")
    assert (not_utf_8.message, not_utf_8.line, not_utf_8.column) == ("not UTF-8", 2, 10)
    assert "binary" in error_of(file, b"\x89PNG\r\n\x1a\n\0\0\0").message
    assert "larger than" in error_of(file, b"a" * (LARGEST_FILE + 1)).message


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PrivlintError, match="cannot be read"):
        load(tmp_path / "absent.yaml")
    with pytest.raises(PrivlintError, match="cannot be read"):
        load(tmp_path)


PLACES = """\
id: x
title: {nl: Een, en: 'Two'}
list:
  - first
  - {text: second}
empty:
"""


@pytest.mark.parametrize(
    ("keys", "value", "key"),
    [
        ([], (1, 1), (1, 1)),
        (["id"], (1, 5), (1, 1)),
        (["title"], (2, 8), (2, 1)),
        (["title", "en"], (2, 22), (2, 18)),
        (["list", 0], (4, 5), (4, 5)),
        (["list", 1, "text"], (5, 12), (5, 6)),
        (["list", 9], (4, 3), (3, 1)),
        (["empty"], (6, 7), (6, 1)),
        (["absent", "deeper"], (1, 1), (1, 1)),
        (["id", "deeper"], (1, 5), (1, 1)),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places(file: Path, keys: list[str | int], value: tuple[int, int], key: tuple[int, int], line_end: str) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + PLACES.replace("\n", line_end).encode())
    assert locate(file, keys) == value
    assert read(file).key_place(keys) == key


@pytest.mark.parametrize(
    "content",
    [
        "check: no a where b is X and c",
        "check:   'no a where b is ''q'' and X'",
        'check: "no \\"a\\"\\twhere\\u00a0b\\x20is \\u00e9 X"',
        "check: no a\n  where b\n\n  is X and",
        "check: 'no a\n\n  where X is'",
        'check: "no a \\\n   where X is"',
        "check: |\n  no a\n    where b is X\n",
        "check: >- # comment X\n  no a\n  where b is X\n  or c\n",
        "check: |2\n    no a\n  where X",
    ],
)
def test_the_place_of_a_character_of_a_text(file: Path, content: str) -> None:
    file.write_bytes(("# é\n" + content).encode())
    yaml = read(file)
    value: str = yaml.data["check"]
    line, column = yaml.place(["check"], value.index("X"))
    assert ("# é\n" + content).split("\n")[line - 1][column - 1 :].startswith("X")
    end = yaml.place(["check"], len(value))
    assert ("# é\n" + content).split("\n")[end[0] - 1][: end[1] - 1].endswith(value.rstrip()[-1])


def test_the_place_in_an_empty_text(file: Path) -> None:
    file.write_text("check: ''\n", encoding="utf-8")
    assert read(file).place(["check"], 0) == (1, 9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=60), st.text("ab:-[]{}'\"&*!|>%#?\\\n\t 1~@`,.", max_size=40).map(str.encode)))
def test_no_content_crashes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.yaml"
    path.write_bytes(content)
    try:
        load(path)
        remedy = "none needed"
    except PrivlintError as error:
        remedy = error.remedy
    assert remedy
