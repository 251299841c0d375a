"""Reading vocabulary files: terms, exceptions, vendors, and the errors with their places."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.errors import PrivlintError
from privlint.lexicon import Lexicon, Vendor, load_lexicon
from privlint.lexicon import loader as loader_module
from privlint.lexicon.vocabulary import compile_files

VENDORS = """\
vendors:
  - {name: Mailbezorger, aliases: [Mail Bezorger BV], outside: "yes", kind: nieuwsbrief}
  - {name: Aarde, outside: "no", kind: hosting, exact: true}
"""


def knows(lexicon: Lexicon) -> list[str]:
    """The words among these that are phrases of the term `inzien`."""
    return [word for word in ("inzage", "inkijken", "wissen") if lexicon.fit(word).terms == ("inzien",)]


def test_terms_that_are_read_as_text_have_their_wordings(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("legal-form: [B.V., vennootschap  onder firma]\nnumber-6: [6]\ninzien: [inzage]\n")
    assert lexicon.wordings == {"legal-form": "B.V.\nvennootschap onder firma", "number-6": "6"}


def test_exceptions_are_no_wordings(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("month-3:\n  phrases: [maart]\n  except: [niet maart]\n")
    assert lexicon.wordings == {"month-3": "maart"}


def test_vendors_are_kept_with_what_is_known_of_them(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of(VENDORS)
    assert lexicon.vendors == {
        "Mailbezorger": Vendor("Mailbezorger", "yes", "nieuwsbrief"),
        "Aarde": Vendor("Aarde", "no", "hosting"),
    }


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("inzien:\n  - recht op inzage\n  - recht {op\n", 3, 11, 'this "{" is not closed'),
        ('inzien:\n  - "recht {op|}"\n', 2, 16, "there is no word in this alternative"),
        ('inzien: [""]\n', 1, 11, "this phrase is empty"),
        ("inzien:\n  phrases:\n    - inzage\n  except:\n    - … in\n", 5, 7, "cannot begin with …"),
        ("Inzien: [inzage]\n", 1, 9, "'Inzien' is not a term"),
        ("wissen:\n  - wissen\ninzien: inzage\n", 3, 9, "no list of phrases"),
        ("inzien:\n  except: [inzage]\n", 2, 3, "no list of phrases"),
        ("inzien:\n  phrases: inzage\n", 2, 12, "not a list"),
        ("inzien:\n  - [inzage]\n", 2, 5, "not a text"),
        ("vendors:\n  - {name: Mailbezorger}\n", 2, 5, "a vendor is not well formed"),
        ("vendors: Mailbezorger\n", 1, 10, "not a list"),
    ],
)
def test_a_mistake_is_refused_with_its_place(
    lexicon_of: Callable[[str], Lexicon], text: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(PrivlintError) as refused:
        lexicon_of(text)
    assert message in str(refused.value)
    assert (refused.value.line, refused.value.column) == (line, column)
    assert refused.value.remedy


def test_a_file_that_is_not_a_mapping_is_refused(lexicon_of: Callable[[str], Lexicon]) -> None:
    with pytest.raises(PrivlintError, match="maps terms to lists"):
        lexicon_of("- inzage\n")


def test_files_add_to_the_same_term(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("inzien: [inzage]\n")
    (tmp_path / "b.yaml").write_text("inzien: [inkijken]\n")
    lexicon = Lexicon(compile_files([tmp_path / "a.yaml", tmp_path / "b.yaml"]))
    assert knows(lexicon) == ["inzage", "inkijken"]


class TestLoading:
    @pytest.fixture(autouse=True)
    def _own_vocabulary_only(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "rules" / "vocabulary").mkdir(parents=True)
        monkeypatch.setattr(loader_module, "rules_directory", lambda: tmp_path / "rules")
        monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "cache"))

    def test_an_edited_file_is_read_anew(self, tmp_path: Path) -> None:
        file = tmp_path / "rules" / "vocabulary" / "rights.yaml"
        file.write_text("inzien: [inzage]\n")
        assert knows(load_lexicon()) == ["inzage"]
        file.write_text("inzien: [inkijken]\n")
        assert knows(load_lexicon()) == ["inkijken"]

    def test_directories_of_a_project_add_to_it(self, tmp_path: Path) -> None:
        (tmp_path / "rules" / "vocabulary" / "rights.yaml").write_text("inzien: [inzage]\n")
        (tmp_path / "own").mkdir()
        (tmp_path / "own" / "words.yaml").write_text("inzien: [inkijken]\n")
        assert knows(load_lexicon([tmp_path / "own"])) == ["inzage", "inkijken"]

    def test_a_project_cannot_add_a_term_that_no_grammar_asks_for(self, tmp_path: Path) -> None:
        (tmp_path / "rules" / "vocabulary" / "rights.yaml").write_text("inzien: [inzage]\n")
        (tmp_path / "own").mkdir()
        (tmp_path / "own" / "words.yaml").write_text("# ours\ninzein: [inkijken]\n")
        with pytest.raises(PrivlintError) as refused:
            load_lexicon([tmp_path / "own"])
        assert refused.value.message == 'no grammar asks for the term "inzein"'
        assert (refused.value.line, refused.value.column) == (2, 1)
        assert refused.value.remedy == 'did you mean "inzien"?'

    def test_a_cache_that_holds_something_else_is_made_anew(self, tmp_path: Path) -> None:
        (tmp_path / "rules" / "vocabulary" / "rights.yaml").write_text("inzien: [inzage]\n")
        load_lexicon()
        (entry,) = (tmp_path / "cache").glob("vocabulary-*.json")
        key = entry.read_text().split('"')[3]
        entry.write_text(f'{{"key":"{key}","value":["inzage"]}}')
        assert knows(load_lexicon()) == ["inzage"]

    def test_the_modules_that_compile_are_sources_of_the_cache(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sources: list[Path] = []

        def noting(name: str, files: list[Path], build: Callable[[], object]) -> object:
            sources.extend(files)
            return build()

        monkeypatch.setattr(loader_module, "cached", noting)
        load_lexicon()
        assert {"notation.py", "steps.py", "vocabulary.py"} <= {source.name for source in sources}
        assert all(os.access(source, os.R_OK) for source in sources)


def test_a_form_of_a_verb_is_found_where_the_phrase_has_the_infinitive(lexicon_of: Callable[[str], Lexicon]) -> None:
    lexicon = lexicon_of("removal: [gooien]\nkeeping: [gooit weg]\ninflections: {gooien: gooi gooit}\n")
    assert lexicon.fit("gooit").terms == ("removal",)
    assert lexicon.fit("gooide").terms == ()
    assert lexicon.fit("gooien").terms == ("removal",)


def test_inflections_are_a_table_of_verbs(tmp_path: Path) -> None:
    file = tmp_path / "verbs.yaml"
    file.write_text("inflections: [gooien]\n", encoding="utf-8")
    with pytest.raises(PrivlintError, match="not a table of verbs") as raised:
        compile_files([file])
    assert (raised.value.line, raised.value.column) == (1, 14)
