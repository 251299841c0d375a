"""A configuration that adds to another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.configuration import Configuration, load_configuration
from privlint.errors import PrivlintError
from privlint.resources import rules_directory
from privlint.settings import DEFAULTS, all_rules, chosen_rules

Write = Callable[[str, str], Path]
Refused = Callable[[Callable[[], object]], PrivlintError]


def levels(configuration: Configuration) -> dict[str, str]:
    return {rule.id: str(rule.level) for rule in chosen_rules(all_rules(configuration), configuration)}


def test_what_is_nearer_wins_key_by_key(write: Write) -> None:
    write("base/privlint.yaml", "lang: en\nshow-level: note\nignore: [purposes]\norganisation: {country: be}\n")
    write("privlint.yaml", "extends: base/privlint.yaml\nlang: nl\nignore: []\norganisation: {has-dpo: true}\n")
    found = load_configuration()
    assert (found.lang, found.show_level, found.ignore) == ("nl", "note", ())
    assert (found.organisation.country, found.organisation.has_officer) == ("be", True)


def test_levels_are_taken_over_rule_by_rule(write: Write) -> None:
    write("base.yaml", "level: {purposes: note, legal-basis: note}\n")
    write("privlint.yaml", "extends: base.yaml\nlevel: {purposes: off}\n")
    found = levels(load_configuration())
    assert "purposes" not in found
    assert found["legal-basis"] == "note"


def test_folders_add_up_and_are_relative_to_the_file_that_names_them(write: Write) -> None:
    write("shared/more/rights.yaml", "right-erasure: [weggooien]\n")
    write("shared/privlint.yaml", "vocabulary: [more, ../words]\n")
    write("privlint.yaml", "extends: shared/privlint.yaml\nvocabulary: [words]\n")
    assert load_configuration().vocabulary == (Path("shared/more"), Path("shared/../words"), Path("words"))


def test_a_chain_ends_where_nothing_is_extended(write: Write) -> None:
    write("a.yaml", "lang: en\nextends: privlint:strict\n")
    write("b/pyproject.toml", '[tool.privlint]\nextends = "../a.yaml"\nrequire = true\n')
    write("privlint.yaml", "extends: b/pyproject.toml\nfail-level: note\n")
    found = load_configuration()
    assert (found.lang, found.require, found.show_level, found.fail_level) == ("en", True, "note", "note")


@pytest.mark.parametrize("other", ["privlint.yaml", "./privlint.yaml", "../project/privlint.yaml"])
def test_a_file_cannot_extend_itself(other: str, write: Write, refused: Refused) -> None:
    write("privlint.yaml", f"lang: nl\nextends: {other}\n")
    error = refused(load_configuration)
    assert (error.path, error.line, error.column) == ("privlint.yaml", 2, 10)
    assert error.message.startswith("the files extend each other: privlint.yaml → ")


def test_a_circle_is_shown_where_it_closes(write: Write, refused: Refused) -> None:
    write("a.yaml", "extends: b.yaml\n")
    write("b.yaml", "# back\nextends: a.yaml\n")
    write("privlint.yaml", "extends: a.yaml\n")
    assert str(refused(load_configuration)) == (
        "b.yaml:2:10: the files extend each other: privlint.yaml → a.yaml → b.yaml → a.yaml (take one of them out)"
    )


def test_a_mistake_in_an_extended_file_is_shown_there(write: Write, refused: Refused) -> None:
    write("base/all.yaml", "lang: nl\nvocabulary: [wrds]\n")
    write("privlint.yaml", "extends: base/all.yaml\n")
    error = refused(load_configuration)
    assert (error.path, error.line, error.column) == ("base/all.yaml", 2, 14)


def test_a_misspelt_file_is_named_with_the_nearest(write: Write, refused: Refused) -> None:
    write("base.yaml", "")
    write("privlint.yaml", "extends: bse.yaml\n")
    assert refused(load_configuration).remedy == 'did you mean "base.yaml"?'


def test_an_extended_toml_file_must_have_the_table(write: Write, refused: Refused) -> None:
    write("pyproject.toml", "[project]\n")
    write("privlint.yaml", "extends: pyproject.toml\n")
    assert refused(load_configuration).message == 'there is no table [tool.privlint] in "pyproject.toml"'


@pytest.mark.parametrize("name", ["privlint:../profiles/strict", "privlint:", "privlint:strict.yaml"])
def test_a_profile_is_no_path(name: str, write: Write, refused: Refused) -> None:
    write("privlint.yaml", f'extends: "{name}"\n')
    assert refused(load_configuration).message == f'there is no profile "{name}"'


class TestProfiles:
    def profile(self, name: str, write: Write) -> Configuration:
        write("privlint.yaml", f"extends: privlint:{name}\n")
        return load_configuration()

    def test_recommended_is_what_counts_without_a_configuration(self, write: Write) -> None:
        found = self.profile("recommended", write)
        assert (found.show_level, found.fail_level) == (DEFAULTS["show-level"], DEFAULTS["fail-level"])
        assert levels(found) == levels(Configuration())

    def test_strict_shows_notes_and_fails_on_warnings(self, write: Write) -> None:
        found = self.profile("strict", write)
        assert (found.show_level, found.fail_level) == ("note", "warning")
        assert levels(found) == levels(Configuration())

    def test_essential_leaves_out_what_is_vague_or_a_warning(self, write: Write) -> None:
        found = self.profile("essential", write)
        assert (found.show_level, found.fail_level) == ("error", "error")
        assert {"complaint-right", "retention-conflict", "placeholder-left", "outdated-law"} <= set(levels(found))
        assert {"retention-vague", "form-of-address"}.isdisjoint(levels(found))

    def test_none_depends_on_the_place_of_a_file(self, write: Write) -> None:
        for file in (rules_directory() / "profiles").glob("*.yaml"):
            found = self.profile(file.stem, write)
            assert (found.exclude, found.per_file_ignores, found.vocabulary, found.rules) == ((), (), (), ())
