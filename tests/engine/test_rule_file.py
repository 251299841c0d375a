"""Rule files are read strictly, and a mistake is shown at its line and column."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint.engine.model import Compare, Example, Is, NoFact, Selector
from privlint.engine.rule_file import LEVELS, OPTIONAL, REQUIRED, read_rule, read_rules
from privlint.errors import RuleError
from privlint.findings import Level


def mistake(path: Path) -> RuleError:
    with pytest.raises(RuleError) as caught:
        read_rule(path)
    assert caught.value.path == str(path)
    assert caught.value.remedy
    assert str(caught.value).startswith(f"{path}:{caught.value.line}:{caught.value.column}: ")
    return caught.value


def assert_at(error: RuleError, words: str, shift: int = 0) -> None:
    """The error stands at the one place of `words` in the file."""
    text = Path(error.path).read_text(encoding="utf-8")
    offset = text.index(words) + shift
    place = text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
    assert (error.line, error.column) == place


def test_a_whole_rule(write_rule: Any) -> None:
    path = write_rule(
        when="any response-deadline",
        at="retention where subject is foto",
        check="no retention beside fee",
        related="{nl: 'daar: {there}', en: 'there: {there}'}",
        law="[AVG 12(3), 'WP260']",
        help="{nl: 'Noem\n  dit', en: x}",
        examples="\n  fails:\n    - |\n      # Rechten\n\n      Binnen zes weken.\n"
        "    - {text: Zes weken., name: kort}\n    - {text: Acht weken.}"
        "\n  passes: [Vier weken.]",
    )
    # the sample's own examples stand below; they are replaced
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("  fails: [Wij")], encoding="utf-8")
    rule = read_rule(path)
    assert (rule.id, rule.kind, rule.level, rule.topic) == (
        "response-deadline-conflict",
        "inconsistent",
        Level.ERROR,
        "rights",
    )
    assert rule.law == ("AVG 12(3)", "WP260")
    assert rule.title == {"nl": "Verschillende antwoordtermijnen", "en": "Conflicting response deadlines"}
    assert rule.check == NoFact(Selector("retention"), Selector("fee"))
    assert rule.at == Selector("retention", Is("subject", ("foto",)))
    assert rule.when is not None
    assert rule.related == {"nl": "daar: {there}", "en": "there: {there}"}
    assert rule.help["nl"] == "Noem dit"
    assert rule.path == str(path)
    first, second, third = rule.examples.fails
    lines = path.read_text(encoding="utf-8").splitlines()
    assert first == Example("# Rechten\n\nBinnen zes weken.\n", "fails 1", lines.index("      # Rechten") + 1)
    assert (second.text, second.name) == ("Zes weken.", "kort")
    assert (third.text, third.name) == ("Acht weken.", "fails 3")
    assert [example.name for example in rule.examples.passes] == ["passes 1"]


def test_optional_keys_may_be_absent(rule: Any) -> None:
    made = rule()
    assert (made.when, made.at, made.related, made.preview) == (None, None, None, False)


def test_a_rule_in_preview(rule: Any) -> None:
    assert rule(preview="true").preview is True


@pytest.mark.parametrize("key", REQUIRED)
def test_a_missing_key(write_rule: Any, key: str) -> None:
    path = write_rule(**{key: None})
    if key == "examples":
        text = path.read_text(encoding="utf-8")
        path.write_text(text[: text.index("  fails:")], encoding="utf-8")
    error = mistake(path)
    assert error.message == f'a rule lacks the key "{key}"'
    assert (error.line, error.column) == (1, 1)


def test_an_unknown_key(write_rule: Any) -> None:
    error = mistake(write_rule(mesage="x"))
    assert error.message == 'a rule has no key "mesage"'
    assert error.remedy == 'did you mean "message"?'
    assert_at(error, "mesage")
    far = mistake(write_rule(mesage=None, xyz="1"))
    assert all(key in far.remedy for key in (*REQUIRED, *OPTIONAL))


@pytest.mark.parametrize(
    ("key", "line", "message", "remedy", "words", "shift"),
    [
        ("id", "other-rule", "is not the name of the file", "response-deadline-conflict", "other-rule", 0),
        ("id", "Other_Rule", '"Other_Rule" is not an id', "lower-case", "Other_Rule", 0),
        ("id", "12", '"id" is not a text', "quotation marks", "12", 0),
        ("id", "''", '"id" is empty', "write a text", "''", 0),
        ("kind", "inconsistant", 'unknown kind "inconsistant"', 'did you mean "inconsistent"?', "inconsistant", 0),
        ("kind", "xyz", 'unknown kind "xyz"', "missing, incomplete, inconsistent, invalid, outdated, style", "xyz", 0),
        ("level", "errror", 'unknown level "errror"', 'did you mean "error"?', "errror", 0),
        ("level", "fatal", 'unknown level "fatal"', "note, warning, error", "fatal", 0),
        ("level", "[error]", '"level" is not a text', "write a text", "[error]", 0),
        ("topic", "rigths", 'unknown topic "rigths"', 'did you mean "rights"?', "rigths", 0),
        ("law", "AVG 12", '"law" is not a list', "brackets", "AVG 12", 0),
        ("law", "[]", '"law" is an empty list', "at least one", "[]", 0),
        ("law", "[AVG 12, 13]", '"law 2" is not a text', "quotation marks", "13]", 0),
        ("law", "[foo]", '"foo" is not an article of a law', "as in AVG 13(2)(a)", "foo", 0),
        ("law", "[AVG 1, avg art. 12(3)]", "is not an article of a law", "as in AVG 12(3)", "avg art", 0),
        ("law", "[AVG 512(1)]", "the AVG has no article 512", "1 to 99", "AVG 512", 0),
        ("law", "[GDPR 13]", "is not how reports know this law", "write AVG", "GDPR", 0),
        ("law", "[AVG 12, '']", '"law 2" is empty', "write a text", "'']", 0),
        ("title", "Antwoordtermijn", '"title" is not a mapping', "nl, en", "Antwoordtermijn\n", 0),
        ("title", "{nl: x}", '"title" lacks the key "en"', "add it", "{nl: x}", 0),
        ("title", "{en: x}", '"title" lacks the key "nl"', "add it", "{en: x}", 0),
        ("title", "{nl: x, en: y, fr: z}", '"title" has no key "fr"', "nl, en", "fr: z", 0),
        ("title", "{nl: 1, en: y}", '"title nl" is not a text', "quotation marks", "1, en", 0),
        ("title", "{nl: x, en: }", '"title en" is empty', "write a text", "en: }", 3),
        ("why", "{nl: x, en: ' '}", '"why en" is empty', "write a text", "' '", 0),
        ("help", "{nl: x, en: true}", '"help en" is not a text', "quotation marks", "true", 0),
        ("check", "any retenton", 'unknown kind of fact "retenton"', 'did you mean "retention"?', "retenton", 0),
        ("check", "'any retenton'", "unknown kind of fact", "retention", "retenton", 0),
        ("check", "'any retention where term is ''a'' or dais > 3'", "no attribute", "days", "dais", 0),
        ("check", '"any retention\\twhere term is \\"a\\" or dais > 3"', "no attribute", "days", "dais", 0),
        ("check", "any retention where  # why\n", "expected a condition, found the end", "", "where  #", 5),
        ("check", ">\n  any retention\n  where dais > 3", "no attribute", "days", "dais", 0),
        ("check", "|\n  any retention\n    where dais > 3", "no attribute", "days", "dais", 0),
        ("check", "any retention\n  where dais > 3", "no attribute", "days", "dais", 0),
        ("check", "3", '"check" is not a text', "quotation marks", "3\n", 0),
        ("check", "[any fee]", '"check" is not a text', "write a text", "[any fee]", 0),
        ("when", "any fees", 'unknown kind of fact "fees"', 'did you mean "fee"?', "fees", 0),
        ("when", "", '"when" is empty', "write a text", "when:", 5),
        ("when", "# any fee", '"when" is empty', "write a text", "when:", 5),
        ("at", "any fee", 'expected a kind of fact, found "any"', "", "any fee", 0),
        ("at", "retention where concret", "no attribute", "concrete", "concret\n", 0),
        ("message", "{nl: 'a {where} b', en: x}", 'no field "{where}"', 'did you mean "here"?', "{where}", 0),
        ("message", "{nl: 'a {xyz} b', en: x}", 'no field "{xyz}"', "{concrete}", "{xyz}", 0),
        ("message", "{nl: x, en: 'it''s {heer}'}", 'no field "{heer}"', "did you mean", "{heer}", 0),
        ("message", "{nl: 'a { b', en: x}", 'a "{" without its counterpart', "double a brace", "{ b", 0),
        ("help", "{nl: x, en: 'b } c'}", 'a "}" without its counterpart', "double a brace", "} c", 0),
        ("preview", "maybe", '"preview" is neither true nor false', "write true", "maybe", 0),
        ("related", "{nl: '{thera}', en: x}", 'no field "{thera}"', 'did you mean "there"?', "{thera}", 0),
    ],
)
def test_mistakes(write_rule: Any, key: str, line: str, message: str, remedy: str, words: str, shift: int) -> None:
    if key == "message" and "xyz" in line:
        error = mistake(write_rule(check="no retention", message=line))
    elif key == "check":
        error = mistake(write_rule(check=line, message="{nl: x, en: x}"))
    else:
        error = mistake(write_rule(**{key: line}))
    assert message in error.message
    assert remedy in error.remedy
    assert_at(error, words, shift)


def test_a_related_note_needs_another_place(write_rule: Any) -> None:
    lines = {"check": "no retention", "message": "{nl: x, en: x}", "related": "{nl: x, en: x}"}
    error = mistake(write_rule(**lines))
    assert error.message == "no finding of this check has another place"
    assert_at(error, "related:")


def test_messages_of_certain_findings(rule: Any) -> None:
    made = rule(
        check="no retention where has days and no fee",
        message="{nl: x, en: x}",
        messages="[{for: retention where days > 3, nl: '{days} dagen,   {here}', en: x}, {for: fee, nl: y, en: y}]",
    )
    days, fee = made.messages
    assert days == (Selector("retention", Compare("days", ">", 3)), {"nl": "{days} dagen, {here}", "en": "x"})
    assert fee.selector == Selector("fee")


@pytest.mark.parametrize(
    ("messages", "message", "remedy"),
    [
        ("[{for: fee, nl: x, en: x}]", "no finding of this check stands at a fee", "write retention, or leave it out"),
        ("[{for: retention where dais > 3, nl: x, en: x}]", 'retention has no attribute "dais"', "days"),
        ("[{for: retention, nl: '{thera}', en: x}]", 'no field "{thera}" in this rule', ""),
        ("[{nl: x, en: x}]", '"messages 1" lacks the key "for"', "add it"),
    ],
)
def test_a_mistake_in_a_message_of_certain_findings(write_rule: Any, messages: str, message: str, remedy: str) -> None:
    error = mistake(write_rule(check="no retention", message="{nl: x, en: x}", messages=messages))
    assert message in error.message
    assert remedy in error.remedy


def test_a_finding_about_something_absent_has_one_message(write_rule: Any) -> None:
    lines = {"check": "any fee", "message": "{nl: x, en: x}", "messages": "[{for: fee, nl: x, en: x}]"}
    error = mistake(write_rule(**lines))
    assert (error.message, error.remedy) == ("no finding of this check stands at a fee", "leave it out")


@pytest.mark.parametrize(
    ("examples", "message", "words"),
    [
        ("{fails: [x]}", '"examples" lacks the key "passes"', "{fails: [x]}"),
        ("{passes: [x]}", '"examples" lacks the key "fails"', "{passes: [x]}"),
        ("{fails: [x], passes: []}", '"examples passes" is an empty list', "[]}"),
        ("{fails: x, passes: [x]}", '"examples fails" is not a list', "x, passes"),
        ("{fails: [x, 1], passes: [x]}", '"examples fails 2" is not a text', "1], passes"),
        ("{fails: [{name: x}], passes: [x]}", 'lacks the key "text"', "{name: x}"),
        ("{fails: [{Let op: x}], passes: [x]}", '"examples fails 1" has no key "Let op"', "Let op"),
        ("{fails: [{text: x, nam: x}], passes: [x]}", 'has no key "nam"', "nam: x"),
        ("{fails: [{text: x, name: 1}], passes: [x]}", '"examples fails 1 name" is not a text', "1}], passes"),
        ("{fails: [' '], passes: [x]}", '"examples fails 1" is empty', "' ']"),
        ("{fials: [x], passes: [x]}", 'has no key "fials"', "fials"),
        ("[x]", '"examples" is not a mapping', "[x]"),
    ],
)
def test_mistakes_in_examples(write_rule: Any, examples: str, message: str, words: str) -> None:
    path = write_rule()
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("examples:")] + f"examples: {examples}\n", encoding="utf-8")
    error = mistake(path)
    assert message in error.message
    assert_at(error, words)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b"# nothing\n", "the file is empty"),
        (b"- id\n", "a rule is not a mapping"),
        (b"just a text\n", "a rule is not a mapping"),
        (b"id: a\nid: b\n", "second time"),
        (b"id:\n\t- b\n", "a tab cannot indent"),
        (b"id: &a x\n", "anchors"),
    ],
)
def test_what_is_not_a_rule(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "rule.yaml"
    path.write_bytes(content)
    assert message in mistake(path).message


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"caf\xe9: x"])
def test_what_is_not_text_is_a_rule_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rule.yaml"
    path.write_bytes(content)
    with pytest.raises(RuleError):
        read_rule(path)


def test_an_id_that_is_there_twice(write_rule: Any, tmp_path: Path) -> None:
    builtin, own = write_rule(tmp_path / "builtin"), write_rule(tmp_path / "own")
    with pytest.raises(RuleError) as caught:
        read_rules([builtin, own])
    assert caught.value.message == f'the id "response-deadline-conflict" is taken by {builtin}'
    assert (caught.value.path, caught.value.line, caught.value.column) == (str(own), 1, 5)


def test_folded_texts_are_printed_on_one_line(rule: Any) -> None:
    made = rule(message="\n  nl: |\n    Twee\n    regels\n  en: >-\n    Two\n\n    lines\n")
    assert made.message == {"nl": "Twee regels", "en": "Two lines"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.sampled_from(["check", "when", "at", "message", "law", "title"]), st.text(max_size=30))
def test_no_text_in_a_rule_crashes(write_rule: Any, key: str, text: str) -> None:
    value = json.dumps(text, ensure_ascii=False)
    lines = {"message": "{nl: x, en: x}", key: f"{{nl: {value}, en: x}}" if key in ("message", "title") else value}
    path = write_rule(**lines)
    try:
        read_rule(path)
        line, column = 1, 1
    except RuleError as error:
        line, column = error.line or 0, error.column or 0
    content = path.read_text(encoding="utf-8").split("\n")
    assert 1 <= line <= len(content)
    assert 1 <= column <= len(content[line - 1]) + 1


def test_the_levels_are_those_of_findings() -> None:
    assert set(LEVELS.values()) == set(Level)
