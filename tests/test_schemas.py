"""The schemas for editors: what privlint reads is valid, and what it refuses is not (the configuration: see there)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from privlint.engine.law import LAW
from privlint.engine.model import KINDS_OF_DEFECT, LANGUAGES, PUTS, TOPICS
from privlint.engine.query import LONGEST_QUERY
from privlint.engine.rule_file import LEVELS, OPTIONAL, REQUIRED, read_rule
from privlint.errors import PrivlintError
from privlint.lexicon.vocabulary import compile_files
from privlint.resources import rules_directory
from privlint.yaml_file import load

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"


def validator(name: str) -> Draft7Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


CONFIGURATION, RULE, VOCABULARY = map(validator, ("privlint", "rule", "vocabulary"))
FILES = [
    *((CONFIGURATION, file) for file in sorted((rules_directory() / "profiles").glob("*.yaml"))),
    *((RULE, file) for file in sorted(rules_directory().glob("*.yaml"))),
    *((VOCABULARY, file) for file in sorted((rules_directory() / "vocabulary").glob("*.yaml"))),
]
GOOD_RULE = """\
id: own-rule
kind: missing
level: note
law: [AVG 13]
title: {nl: Titel, en: Title}
topic: rights
check: any right
message: {nl: Fout, en: Wrong}
help: {nl: Hulp, en: Help}
why: {nl: Waarom, en: Why}
examples:
  fails: [Niets.]
  passes: [{text: U hebt recht op inzage., name: Inzage}]
"""
HELP = """{nl: 'Bijvoorbeeld: "{suggestion}"', en: 'For example: "{suggestion}"'}"""
WRONG_RULES: list[tuple[str, str]] = [
    ("kind: missing", "kind: mising"),
    ("kind: missing", ""),
    ("level: note", "level: info"),
    ("level: note", "severity: note"),
    ("law: [AVG 13]", "law: AVG 13"),
    ("law: [AVG 13]", "law: []"),
    ("law: [AVG 13]", "law: [13]"),
    ("law: [AVG 13]", "law: [AVG artikel 13]"),
    ("title: {nl: Titel, en: Title}", "title: Titel"),
    ("title: {nl: Titel, en: Title}", "title: {nl: Titel}"),
    ("title: {nl: Titel, en: Title}", "title: {nl: Titel, en: ' '}"),
    ("title: {nl: Titel, en: Title}", "title: {nl: Titel, en: Title, de: Titel}"),
    ("topic: rights", "topic: right"),
    ("check: any right", "check:"),
    ("check: any right", f"check: any right where right is x{' ' * LONGEST_QUERY}or y"),
    ("check: any right", "check: any right\nwhen: [any right]"),
    ("id: own-rule", "id: Own_Rule"),
    ("topic: rights", "topic: rights\npreview: 'yes'"),
    ("topic: rights", "topic: rights\nsuggestion: {nl: Zin., en: Sentence.}"),
    ("topic: rights", "topic: rights\nsuggestion: {put: above, nl: Zin., en: Sentence.}"),
    ("topic: rights", "topic: rights\nmessages: []"),
    ("topic: rights", "topic: rights\nmessages: {for: right, nl: A., en: B.}"),
    ("topic: rights", "topic: rights\nmessages: [{nl: A., en: B.}]"),
    ("topic: rights", "topic: rights\nmessages: [{for: right, nl: A.}]"),
    ("topic: rights", "topic: rights\nmessages: [{for: '', nl: A., en: B.}]"),
    ("topic: rights", "topic: rights\nfix: {}"),
    ("topic: rights", "topic: rights\nfix: {words: {}}"),
    ("topic: rights", "topic: rights\nfix: {words: [Wbp]}"),
    ("topic: rights", "topic: rights\nfix: {words: {Wbp: ''}}"),
    ("topic: rights", "topic: rights\nfix: {words: {Wbp: AVG}, unless: []}"),
    ("topic: rights", "topic: rights\nfix: {words: {Wbp: AVG}, if: [x]}"),
    ("  fails: [Niets.]\n", ""),
    ("  fails: [Niets.]", "  fails: []"),
    ("  fails: [Niets.]", "  fails: [{name: Niets}]"),
    ("  fails: [Niets.]", "  fails: [{text: Niets, title: Niets}]"),
    (GOOD_RULE, "[]\n"),
    (GOOD_RULE, ""),
]
RIGHT_WORDS = [
    "right-access: [meekijken, '{a|b}']",
    "right-access: []",
    "right-access: {phrases: [meekijken, 112], except: [stiekem meekijken]}",
    "inflections: {gooien: gooi gooit}",
    "vendors: [{name: Wolk, outside: partly, kind: hosting, aliases: [Wolkje, 365], exact: true}]",
]
WRONG_WORDS = [
    "",
    "- meekijken",
    "Right: [x]",
    "right-access: meekijken",
    "right-access: [[x]]",
    "right-access: [true]",
    "right-access: {except: [x]}",
    "right-access: {phrases: [x], but: [y]}",
    "right-access: {phrases: x}",
    "inflections: [gooien]",
    "inflections: {gooien: [gooi]}",
    "vendors: {name: Wolk}",
    "vendors: [{name: Wolk, kind: hosting}]",
    "vendors: [{name: Wolk, outside: ja, kind: hosting}]",
    "vendors: [{name: Wolk, outside: 'yes', kind: hosting, alias: [x]}]",
    "vendors: [{name: Wolk, outside: 'yes', kind: hosting, aliases: x}]",
    "vendors: [{name: Wolk, outside: 'yes', kind: hosting, exact: 'yes'}]",
]


@pytest.mark.parametrize(("schema", "file"), FILES, ids=[file.stem for _, file in FILES])
def test_every_file_of_privlint_is_valid(schema: Draft7Validator, file: Path) -> None:
    assert [f"{error.json_path}: {error.message}" for error in schema.iter_errors(load(file))] == []


def test_the_rule_that_is_made_wrong_below_is_right(tmp_path: Path) -> None:
    file = tmp_path / "own-rule.yaml"
    file.write_text(GOOD_RULE, encoding="utf-8")
    assert read_rule(file).id == "own-rule"
    assert list(RULE.iter_errors(load(file))) == []


@pytest.mark.parametrize(
    "key",
    [
        "messages: [{for: right where right is access, nl: A., en: B.}]",
        "preview: true",
        "fix: {words: {Wbp: AVG}, unless: [tot 2018]}",
        "suggestion: {put: behind, nl: A., en: B.}",
    ],
)
def test_an_optional_key_is_right_to_both(key: str, tmp_path: Path) -> None:
    file = tmp_path / "own-rule.yaml"
    rule = GOOD_RULE.replace("{nl: Hulp, en: Help}", HELP) if key.startswith("suggestion") else GOOD_RULE
    rule = rule.replace("check: any right", "check: no right") if key.startswith("messages") else rule
    file.write_text(f"{rule}{key}\n", encoding="utf-8")
    read_rule(file)
    assert list(RULE.iter_errors(load(file))) == []


@pytest.mark.parametrize(("right", "wrong"), WRONG_RULES, ids=[wrong[:40] for _, wrong in WRONG_RULES])
def test_a_wrong_rule_is_wrong_to_both(right: str, wrong: str, tmp_path: Path) -> None:
    file = tmp_path / "own-rule.yaml"
    assert right in GOOD_RULE
    file.write_text(GOOD_RULE.replace(right, wrong), encoding="utf-8")
    with pytest.raises(PrivlintError):
        read_rule(file)
    assert list(RULE.iter_errors(load(file)))


@pytest.mark.parametrize("text", RIGHT_WORDS)
def test_right_words_are_right_to_both(text: str, tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text, encoding="utf-8")
    compile_files([file])
    assert list(VOCABULARY.iter_errors(load(file))) == []


@pytest.mark.parametrize("text", WRONG_WORDS)
def test_wrong_words_are_wrong_to_both(text: str, tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PrivlintError) as refused:
        compile_files([file])
    assert refused.value.remedy
    assert list(VOCABULARY.iter_errors(load(file)))


def test_the_schema_of_rules_knows_what_the_loader_knows() -> None:
    schema: dict[str, Any] = RULE.schema
    assert set(schema["required"]) == set(REQUIRED)
    assert set(schema["properties"]) == {*REQUIRED, *OPTIONAL}
    assert schema["properties"]["kind"]["enum"] == list(KINDS_OF_DEFECT)
    assert schema["properties"]["topic"]["enum"] == list(TOPICS)
    assert schema["properties"]["suggestion"]["properties"]["put"]["enum"] == list(PUTS)
    assert set(schema["properties"]["level"]["enum"]) == set(LEVELS)
    assert schema["properties"]["check"]["maxLength"] == LONGEST_QUERY
    assert schema["properties"]["law"]["items"]["pattern"] == rf"^\s*{LAW}\s*$"
    assert schema["definitions"]["translations"]["required"] == list(LANGUAGES)
