"""What each key may hold, in YAML and in TOML, and what is refused, at its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from privlint.arguments.shared import LANGUAGES, LEVELS
from privlint.configuration import Configuration, Entry, load_configuration
from privlint.configuration.keys import KEYS, ORGANISATION_KEYS
from privlint.engine.model import KINDS_OF_DEFECT
from privlint.errors import PrivlintError
from privlint.organisation import COUNTRIES, KINDS, Organisation
from privlint.path_settings import with_path_settings
from privlint.reports.formats import AUTO, FORMATS
from privlint.resources import rules_directory
from privlint.settings import all_rules, chosen_rules
from privlint.suppression.rules import KIND
from privlint.toml_file import read_table
from privlint.yaml_file import load

Write = Callable[[str, str], Path]
Refused = Callable[[Callable[[], object]], PrivlintError]

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / "privlint.schema.json"
VALIDATOR = Draft7Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

YAML = """\
extends: privlint:strict
select: [right-*, kind:missing]
ignore:
  - statement-date
preview: true
level:
  right-portability: note
  kind:missing: warning
  purposes: off
per-file-ignores:
  "legacy/*.md": [statement-date, right-*]
exclude: [archive/, "!archive/privacy.md"]
baseline: known.json
show-level: note
fail-level: warning
lang: en
format: json
require: true
organisation:
  controller-kind: association
  has-dpo: false
  country: be
vocabulary: [words]
rules: []
"""
TOML = """\
[tool.privlint]
extends = "privlint:strict"
select = ["right-*", "kind:missing"]
ignore = ["statement-date"]
preview = true
exclude = ["archive/", "!archive/privacy.md"]
baseline = "known.json"
show-level = "note"
fail-level = "warning"
lang = "en"
format = "json"
require = true
organisation = { controller-kind = "association", has-dpo = false, country = "be" }
vocabulary = ["words"]
rules = []

[tool.privlint.level]
right-portability = "note"
"kind:missing" = "warning"
purposes = "off"

[tool.privlint.per-file-ignores]
"legacy/*.md" = ["statement-date", "right-*"]
"""

RIGHT = [
    "",
    "select: ['*']",
    "ignore: []",
    "level: {}",
    "level: {purposes: error, 'right-*': off}",
    "exclude: ['*.draft.md', '/build', '**/old/**', 'a[0-9].md', 'a[!0-9].md', 'a\\[b.md']",
    "per-file-ignores: {privacy.md: []}",
    "organisation: {}",
    "organisation: {country: nl}",
    "show-level: error",
    "level: {kind:suppression: off, suppression-unused: error}",
    "lang: nl",
    "extends: privlint:essential",
    "vocabulary: [words]",
    "require: false",
    "preview: false",
    "baseline: ../privlint-baseline.json",
]
WRONG = [
    # the text, the place, the message, how the remedy begins
    ("vocabulry: [words]", (1, 1), 'there is no key "vocabulry"', 'did you mean "vocabulary"?'),
    ("show_level: note", (1, 1), 'there is no key "show_level"', 'did you mean "show-level"?'),
    (
        "lang: nl\ncolour: red",
        (2, 1),
        'there is no key "colour"',
        "the keys are extends, select, ignore, preview, level, ",
    ),
    ("- words", (1, 1), "the configuration maps keys to values", "write one of the keys extends, "),
    ("vocabulary: words", (1, 13), "vocabulary is not a list", "write a list: [words]"),
    ("vocabulary:\n  - words\n  - 3", (3, 5), "this is not the name of a folder", "write a text: words"),
    ("vocabulary: ['']", (1, 14), "this is not the name of a folder", "write a text: words"),
    ("select: right-access", (1, 9), "select is not a list", "write a list: [right-access]"),
    ("select: []", (1, 9), "select is an empty list", 'name a rule, or write ["*"] for all'),
    ("ignore:", (1, 8), "ignore is not a list", "write a list: [right-access]"),
    ("ignore: [Right-Access]", (1, 10), 'there is no rule "Right-Access"', 'did you mean "right-access"?'),
    ("ignore: [kind:mising]", (1, 10), 'there is no kind of rules "kind:mising"', 'did you mean "kind:missing"?'),
    ("level: warning", (1, 8), "level is not a mapping", "write rules and their levels: {right-portability: note}; "),
    ("level:\n  purposes: warn", (2, 13), '"warn" is not a value of purposes', 'did you mean "warning"?'),
    ("level:\n  right_access: note", (2, 3), 'there is no rule "right_access"', 'did you mean "right-access"?'),
    ("per-file-ignores: [a.md]", (1, 19), "per-file-ignores is not a mapping", "write globs and the rules"),
    ("per-file-ignores:\n  a.md: right-*", (2, 9), "a.md is not a list", "write a list: [right-access]"),
    ("per-file-ignores:\n  '!a.md': []", (2, 3), "a glob here cannot begin with !", "name the files themselves"),
    ("per-file-ignores: {a.md: [Purposes]}", (1, 27), 'there is no rule "Purposes"', 'did you mean "purposes"?'),
    ("exclude: archive/", (1, 10), "exclude is not a list", "write a list: [archive/]"),
    ("exclude: [../other]", (1, 11), "a glob cannot leave the folder of its file", "write it from there"),
    ("show-level: all", (1, 13), '"all" is not a value of show-level', "write error, warning or note"),
    ("fail-level: 3", (1, 13), "this is not a value of fail-level", "write error, warning or note"),
    ("lang: [nl]", (1, 7), "this is not a value of lang", "write nl or en"),
    ("lang:", (1, 6), "this is not a value of lang", "write nl or en"),
    ("format: sarf", (1, 9), '"sarf" is not a value of format', 'did you mean "sarif"?'),
    ("preview: yes please", (1, 10), "preview is neither true nor false", "write true or false"),
    ("baseline: true", (1, 11), "baseline is not a text", 'name the file that "privlint baseline" writes'),
    ("baseline: ''", (1, 11), "baseline is not a text", 'name the file that "privlint baseline" writes'),
    ("base-line: a.json", (1, 1), 'there is no key "base-line"', 'did you mean "baseline"?'),
    ("require: 'yes'", (1, 10), "require is neither true nor false", "write true or false"),
    (
        "organisation: public-authority",
        (1, 15),
        "organisation is not a mapping",
        "write one of the keys controller-kind",
    ),
    ("organisation:\n  has-fg: true", (2, 3), 'organisation has no key "has-fg"', 'did you mean "has-dpo"?'),
    (
        "controller-kind: business",
        (1, 1),
        'there is no key "controller-kind"',
        "it is a fact about the organisation: write organisation: {controller-kind: …}",
    ),
    ("organisation: {has-dpo: 1}", (1, 25), "has-dpo is neither true nor false", "write true or false"),
    ("organisation: {country: de}", (1, 25), '"de" is not a value of country', "write nl or be"),
    ("organisation: {controller-kind: busines}", (1, 33), '"busines" is not a value of', 'did you mean "business"?'),
    ("extends: 3", (1, 10), "extends is not a text", "name a file, or a profile"),
    ("extends: ''", (1, 10), "extends is not a text", "name a file, or a profile"),
    ("extends: privlint:stict", (1, 10), 'there is no profile "privlint:stict"', 'did you mean "privlint:strict"?'),
]
WRONG_TOML = [
    ('select = "right-access"', 'write a list: ["right-access"]'),
    ("rules = [1]", 'write a text: "our-rules"'),
    ('level = "note"', 'write rules and their levels: {right-portability = "note"}; the lowest'),
    ("per-file-ignores = []", 'write globs and the rules to ignore there: {"legacy/" = ["statement-date"]}'),
    ("lang = 3", 'write "nl" or "en"'),
    ("has-dpo = true", 'it is a fact about the organisation: write organisation = {has-dpo = "…"}'),
]
# What only shows in the files, or once the rules are loaded: the form is right.
OTHERS = [
    ("ignore: [right-acces]", (1, 10), 'there is no rule "right-acces"', 'did you mean "right-access"?'),
    ("ignore: [missing]", (1, 10), 'there is no rule "missing"', 'did you mean "kind:missing"?'),
    ("ignore: [right]", (1, 10), 'there is no rule "right"', 'did you mean "right-*"?'),
    ("ignore: [rigth-*]", (1, 10), 'there is no group of rules "rigth-*"', 'did you mean "right-*"?'),
    ("exclude: ['a[b.md']", (1, 11), "this glob has a [ that is not closed", "close it, or write \\[ for the"),
    ("exclude: ['a[z-a].md']", (1, 11), "the range z-a runs backwards", "write a-z"),
    ("exclude: ['a\\']", (1, 11), "this glob ends in a backslash", "leave it out; a path is written with /"),
    ("exclude: ['/']", (1, 11), "this glob is empty", "write a path such as archive/"),
    ("vocabulary:\n  - words\n  - wrds", (3, 5), 'there is no folder "wrds"', 'did you mean "words"?'),
    ("vocabulary: [a/b/c]", (1, 14), 'there is no folder "a/b/c"', "make it, or mend the path"),
    (f"vocabulary: [{'a' * 5000}]", (1, 14), "there is no folder", "make it, or mend the path"),
    ("vocabulary: [.git]", (1, 14), 'there is no vocabulary file in ".git"', "a vocabulary file is called *.yaml"),
    ("vocabulary: [privlint.yaml]", (1, 14), '"privlint.yaml" is not a folder', "name the folder"),
    ("rules: [.git]", (1, 9), 'there is no rule file in ".git"', "a rule file is called *.yaml"),
    ("extends: basis.yaml", (1, 10), 'there is no file "basis.yaml"', "mend the path, which begins at this file"),
    ("extends: strict", (1, 10), 'there is no file "strict"', 'did you mean "privlint:strict"?'),
    ("lang: nl\nlang: en", (2, 1), 'the key "lang" stands here for the second time', "keep one of them"),
    ("level:\n\tpurposes: note", (2, 1), "a tab cannot indent a line", "use spaces"),
    ("vocabulary: [", (2, 1), "", ""),
]


@pytest.mark.parametrize(("text", "remedy"), WRONG_TOML)
def test_in_toml_the_remedy_is_toml(text: str, remedy: str, write: Write, refused: Refused) -> None:
    write("pyproject.toml", f"[tool.privlint]\n{text}\n")
    assert refused(load_configuration).remedy.startswith(remedy)


def load_all() -> Configuration:
    """The configuration, with all that a run looks up for it."""
    configuration = load_configuration()
    rules = all_rules(configuration)
    chosen_rules(rules, configuration)
    with_path_settings([], rules, configuration)
    return configuration


def texts(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.text for entry in entries]


@pytest.mark.parametrize(("name", "text"), [("privlint.yaml", YAML), ("pyproject.toml", TOML)])
def test_each_key_is_read_from_either_file(name: str, text: str, write: Write) -> None:
    write(name, text)
    found = load_all()
    assert texts(found.select) == ["right-*", "kind:missing"]
    assert texts(found.ignore) == ["statement-date"]
    levels = {entry.text: level for entry, level in found.level}
    assert levels == {"right-portability": "note", "kind:missing": "warning", "purposes": "off"}
    [(glob, names)] = found.per_file_ignores
    assert (glob.text, texts(names)) == ("legacy/*.md", ["statement-date", "right-*"])
    assert texts(found.exclude) == ["archive/", "!archive/privacy.md"]
    assert (found.show_level, found.fail_level, found.lang, found.format) == ("note", "warning", "en", "json")
    assert found.require
    assert found.preview
    assert found.baseline is not None
    assert found.baseline.text == "known.json"
    assert found.organisation == Organisation("association", False, "be")
    assert found.vocabulary == (Path("words"),)


@pytest.mark.parametrize(("name", "text"), [("privlint.yaml", YAML), ("pyproject.toml", TOML)])
def test_every_value_has_its_place(name: str, text: str, write: Write) -> None:
    lines = write(name, text).read_text(encoding="utf-8").splitlines()
    found = load_configuration()
    places = {entry.text: entry.origin for entry in (*found.select, *found.exclude, *(key for key, _ in found.level))}
    for expected, origin in places.items():
        assert origin is not None
        assert lines[origin.line - 1][origin.column - 1 :].strip("\"'").startswith(expected)
    place = found.settings["organisation", "country"].origin
    assert lines[place.line - 1][place.column - 1 :].strip('"').startswith("be")


@pytest.mark.parametrize("text", [YAML, *RIGHT])
def test_the_loader_and_the_schema_take_what_is_right(text: str, write: Write) -> None:
    load_all_of(text, write)
    assert list(VALIDATOR.iter_errors(load(Path("privlint.yaml")))) == []


def load_all_of(text: str, write: Write) -> Configuration:
    write("privlint.yaml", f"{text}\n")
    return load_all()


def test_the_schema_takes_the_table_of_a_toml_file(write: Write) -> None:
    table = read_table(write("pyproject.toml", TOML), "tool", "privlint")
    assert table is not None
    assert list(VALIDATOR.iter_errors(table.data)) == []


@pytest.mark.parametrize(("text", "place", "message", "remedy"), WRONG)
def test_the_loader_and_the_schema_refuse_what_is_wrong(
    text: str, place: tuple[int, int], message: str, remedy: str, write: Write, refused: Refused
) -> None:
    assert_refused(text, place, message, remedy, write, refused)
    assert list(VALIDATOR.iter_errors(load(Path("privlint.yaml"))))


@pytest.mark.parametrize(("text", "place", "message", "remedy"), OTHERS)
def test_a_mistake_that_is_not_in_the_form_has_its_place_too(
    text: str, place: tuple[int, int], message: str, remedy: str, write: Write, refused: Refused
) -> None:
    assert_refused(text, place, message, remedy, write, refused)


def assert_refused(
    text: str, place: tuple[int, int], message: str, remedy: str, write: Write, refused: Refused
) -> None:
    write("privlint.yaml", f"{text}\n")
    for _ in range(2):  # a mistake is not hidden by the cache
        error = refused(load_all)
        assert error.path == "privlint.yaml"
        assert (error.line, error.column) == place
        assert error.message.startswith(message)
        assert error.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('[tool.privlint]\nvocabulary = [\n  "wrds",\n]\n', '3:3: there is no folder "wrds" (did you mean "words"?)'),
        ('[tool.privlint.level]\npurpose = "note"\n', '2:1: there is no rule "purpose" (did you mean "purposes"?)'),
        ("[tool.privlint]\norganisation.has-dpo = 1\n", "2:24: has-dpo is neither true nor false"),
        ("[tool.privlint]\nlang = 2020-05-01\n", '2:8: "2020-05-01" is not a value of lang'),
        ('[tool.privlint]\nlang = "nl"\nlang = "en"\n', "not TOML: cannot overwrite a value"),
        ("[[tool.privlint.exclude]]\na = 1\n", "1:1: this is not a glob"),
    ],
)
def test_a_mistake_in_toml_has_its_place_too(text: str, shown: str, write: Write, refused: Refused) -> None:
    write("pyproject.toml", text)
    assert shown in str(refused(load_all))


def test_the_schema_knows_the_keys_and_values_of_the_loader() -> None:
    properties: dict[str, Any] = VALIDATOR.schema["properties"]
    assert list(properties) == list(KEYS)
    kinds = "|".join((*KINDS_OF_DEFECT, KIND))
    assert f"(kind:({kinds})|" in VALIDATOR.schema["definitions"]["rule"]["pattern"]
    assert list(properties["organisation"]["properties"]) == list(ORGANISATION_KEYS)
    assert properties["organisation"]["properties"]["controller-kind"]["enum"] == list(KINDS)
    assert properties["organisation"]["properties"]["country"]["enum"] == list(COUNTRIES)
    assert properties["show-level"]["enum"] == properties["fail-level"]["enum"] == list(LEVELS)
    assert properties["lang"]["enum"] == list(LANGUAGES)
    assert properties["format"]["enum"] == [AUTO, *FORMATS]
    profiles = {f"privlint:{file.stem}" for file in (rules_directory() / "profiles").glob("*.yaml")}
    assert set(properties["extends"]["anyOf"][0]["enum"]) == profiles
    assert all("description" in of_key for of_key in properties.values())
