from __future__ import annotations

import sys
from pathlib import Path

import pytest

from privlint.configuration import Configuration, find_configuration, load_configuration
from privlint.errors import PrivlintError

WORDS = "right-access:\n  - meekijken\n"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: the top of a repository, with a folder of words."""
    top = tmp_path / "project"
    (top / ".git").mkdir(parents=True)
    (top / "words").mkdir()
    (top / "words" / "rights.yaml").write_text(WORDS, encoding="utf-8")
    monkeypatch.chdir(top)
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "cache"))
    return top


def write(name: str, text: str) -> Path:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("privlint.yaml", "vocabulary:\n  - words\n"),
        ("pyproject.toml", '[project]\nname = "x"\n\n[tool.privlint]\nvocabulary = ["words"]\n'),
    ],
)
def test_either_file_names_folders_of_words(name: str, text: str) -> None:
    write(name, text)
    assert load_configuration() == Configuration(Path(name), (Path("words"),))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("README.md", "privlint\n"),
        ("pyproject.toml", '[project]\nname = "website"\n'),
        ("pyproject.toml", '[project]\ndependencies = ["privlint"]\n'),
        ("pyproject.toml", '[project]\nname = "another tool must mend this\n'),
    ],
)
def test_without_a_configuration_there_is_an_empty_one(name: str, text: str) -> None:
    write(name, text)
    assert load_configuration() == Configuration()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "vocabulary: []\n"])
def test_a_file_may_set_nothing(text: str) -> None:
    write("privlint.yaml", text)
    assert load_configuration() == Configuration(Path("privlint.yaml"))


class TestSearching:
    def test_the_nearest_wins(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("privlint.yaml", "")
        write("site/pyproject.toml", "[tool.privlint]\n")
        write("site/content/privacy.md", "")
        monkeypatch.chdir("site/content")
        assert find_configuration() == Path("../pyproject.toml")
        Path("../pyproject.toml").write_text("[project]\n", encoding="utf-8")
        assert find_configuration() == Path("../../privlint.yaml")

    def test_folders_are_relative_to_the_file(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        write("site/privacy.md", "")
        monkeypatch.chdir("site")
        assert load_configuration().vocabulary == (Path("../words"),)

    def test_it_ends_at_the_top_of_the_repository(self, project: Path) -> None:
        (project.parent / "privlint.yaml").write_text("", encoding="utf-8")
        assert find_configuration() is None
        (project / ".git").rmdir()
        assert find_configuration() == Path("../privlint.yaml")

    @pytest.mark.skipif(sys.platform == "win32", reason="the home is told otherwise there")
    def test_it_ends_at_the_home_of_the_user(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (project / ".git").rmdir()
        (project.parent / "privlint.yaml").write_text("", encoding="utf-8")
        monkeypatch.setenv("HOME", str(project))
        assert find_configuration() is None

    def test_two_in_a_folder_are_refused(self) -> None:
        write("privlint.yaml", "")
        write("pyproject.toml", "[tool.privlint]\n")
        with pytest.raises(PrivlintError) as refused:
            find_configuration()
        assert str(refused.value) == (
            "privlint.yaml: there is a configuration in pyproject.toml too, in [tool.privlint] (keep one of them)"
        )

    def test_another_ending_is_not_passed_over_in_silence(self) -> None:
        write("privlint.yml", "")
        with pytest.raises(PrivlintError, match=r"privlint\.yml: the configuration is called privlint\.yaml"):
            find_configuration()


class TestNaming:
    def test_a_named_file_is_read_instead_of_the_nearest(self) -> None:
        write("privlint.yaml", "vocabulary: [nowhere]\n")
        write("site/own.yaml", "vocabulary: [../words]\n")
        assert load_configuration("site/own.yaml").vocabulary == (Path("site/../words"),)
        write("site/own.toml", '[tool.privlint]\nvocabulary = ["../words"]\n')
        assert load_configuration("site/own.toml").vocabulary == (Path("site/../words"),)

    def test_an_ignored_configuration_is_not_even_looked_for(self) -> None:
        write("privlint.yaml", "not: right\n")
        assert load_configuration(ignored=True) == Configuration()

    def test_a_named_file_must_be_there(self) -> None:
        with pytest.raises(PrivlintError, match=r"own\.yaml: cannot be read"):
            load_configuration("own.yaml")

    def test_a_named_toml_file_must_have_the_table(self) -> None:
        write("own.toml", "[project]\n")
        with pytest.raises(PrivlintError, match=r"own\.toml: there is no table \[tool\.privlint\]"):
            load_configuration("own.toml")


MISTAKES = [
    ("vocabulry: [words]\n", (1, 1), 'there is no key "vocabulry"', 'did you mean "vocabulary"?'),
    ("vocabulary: []\ncolour: red\n", (2, 1), 'there is no key "colour"', "the keys are vocabulary"),
    ("- words\n", (1, 1), "the configuration maps keys to values", "write one of the keys vocabulary"),
    ("vocabulary: words\n", (1, 13), "vocabulary is not a list", "write a list of folders: [words]"),
    ("vocabulary:\n  - words\n  - 3\n", (3, 5), "this is not the name of a folder", "write a folder as a text"),
    ("vocabulary: ['']\n", (1, 14), "this is not the name of a folder", "write a folder as a text"),
    ("vocabulary:\n  - words\n  - wrds\n", (3, 5), 'there is no folder "wrds"', 'did you mean "words"?'),
    ("vocabulary: [a/b/c]\n", (1, 14), 'there is no folder "a/b/c"', "make it, or mend the path"),
    (f"vocabulary: [{'a' * 5000}]\n", (1, 14), "there is no folder", "make it, or mend the path"),
    ("vocabulary: [.git]\n", (1, 14), 'there is no vocabulary file in ".git"', "a vocabulary file is called *.yaml"),
    ("vocabulary: [privlint.yaml]\n", (1, 14), '"privlint.yaml" is not a folder', "name the folder"),
    ("vocabulary: [\n", (2, 1), "", ""),
]


@pytest.mark.parametrize(("text", "place", "message", "remedy"), MISTAKES)
def test_a_mistake_has_its_place_and_a_remedy(text: str, place: tuple[int, int], message: str, remedy: str) -> None:
    write("privlint.yaml", text)
    for _ in range(2):  # a mistake is not hidden by the cache
        with pytest.raises(PrivlintError) as refused:
            load_configuration()
        assert refused.value.path == "privlint.yaml"
        assert (refused.value.line, refused.value.column) == place
        assert refused.value.message.startswith(message)
        assert refused.value.remedy.startswith(remedy)


def test_a_mistake_in_toml_has_its_place_too() -> None:
    write("pyproject.toml", '[tool.privlint]\nvocabulary = [\n  "wrds",\n]\n')
    with pytest.raises(PrivlintError) as refused:
        load_configuration()
    assert str(refused.value) == 'pyproject.toml:3:3: there is no folder "wrds" (did you mean "words"?)'


class TestCache:
    def test_a_file_is_read_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        before = load_configuration()
        monkeypatch.setattr("privlint.yaml_file.read", None)
        assert load_configuration() == before

    def test_an_edited_file_is_read_anew(self) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        assert load_configuration().vocabulary == (Path("words"),)
        write("privlint.yaml", "vocabulary: []\n")
        assert load_configuration().vocabulary == ()

    def test_a_folder_that_goes_away_is_noticed(self, project: Path) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        load_configuration()
        (project / "words" / "rights.yaml").unlink()
        with pytest.raises(PrivlintError, match="there is no vocabulary file"):
            load_configuration()

    @pytest.mark.parametrize("value", ["3", '["words"]', '{"vocabulary":["words"]}', '{"vocabulary":3}', '{"own":[]}'])
    def test_what_makes_no_sense_is_made_anew(self, value: str, tmp_path: Path) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        load_configuration()
        [entry] = (tmp_path / "cache").glob("configuration-*.json")
        key = entry.read_text(encoding="utf-8").split('"')[3]
        entry.write_text(f'{{"key":"{key}","value":{value}}}', encoding="utf-8")
        assert load_configuration().vocabulary == (Path("words"),)
