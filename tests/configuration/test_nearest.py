"""Which configuration counts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.configuration import Configuration, find_configuration, load_configuration
from privlint.errors import PrivlintError

Write = Callable[[str, str], Path]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("privlint.yaml", "vocabulary:\n  - words\n"),
        ("pyproject.toml", '[project]\nname = "x"\n\n[tool.privlint]\nvocabulary = ["words"]\n'),
    ],
)
def test_either_file_names_folders_of_words(name: str, text: str, write: Write) -> None:
    write(name, text)
    configuration = load_configuration()
    assert (configuration.path, configuration.vocabulary) == (Path(name), (Path("words"),))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("README.md", "privlint\n"),
        ("pyproject.toml", '[project]\nname = "website"\n'),
        ("pyproject.toml", '[project]\ndependencies = ["privlint"]\n'),
        ("pyproject.toml", '[project]\nname = "another tool must mend this\n'),
    ],
)
def test_without_a_configuration_there_is_an_empty_one(name: str, text: str, write: Write) -> None:
    write(name, text)
    assert load_configuration() == Configuration()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "vocabulary: []\n"])
def test_a_file_may_set_nothing(text: str, write: Write) -> None:
    write("privlint.yaml", text)
    assert load_configuration() == Configuration(Path("privlint.yaml"))


class TestSearching:
    def test_the_nearest_wins(self, monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
        write("privlint.yaml", "")
        write("site/pyproject.toml", "[tool.privlint]\n")
        write("site/content/privacy.md", "")
        monkeypatch.chdir("site/content")
        assert find_configuration() == Path("../pyproject.toml")
        Path("../pyproject.toml").write_text("[project]\n", encoding="utf-8")
        assert find_configuration() == Path("../../privlint.yaml")

    @pytest.mark.parametrize("command", ["check", "baseline", "suggest", "inventory", "config"])
    def test_one_beside_the_file_that_is_named_is_told_not_to_count(
        self, command: str, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("a/privlint.yaml", "exclude: [nothing/]\n")
        write("a/site/pyproject.toml", "[tool.privlint]\n")
        write("b/privlint.yaml", "")
        write("a/site/privacy.md", "")
        main([command, "a/site/privacy.md"])
        notes = [line for line in capsys.readouterr().err.splitlines() if "not used" in line]
        assert notes == [
            "privlint: a/privlint.yaml: this configuration is not used (run privlint from a, or name it with --config)",
            "privlint: a/site/pyproject.toml: this configuration is not used "
            "(run privlint from a/site, or name it with --config)",
        ]
        main([command, "a/site/privacy.md", "--config", "a/privlint.yaml"])
        main([command, "a/site/privacy.md", "--no-config"])
        assert "not used" not in capsys.readouterr().err

    def test_one_in_a_folder_that_is_named_is_told_once_unless_it_is_extended(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("a/privlint.yaml", "require: false\n")
        full = str(Path.cwd() / "a")
        main(["check", "a", full, "."])
        assert capsys.readouterr().err.count("this configuration is not used") == 1
        write("privlint.yaml", "extends: a/privlint.yaml\n")
        main(["check", "a"])
        assert capsys.readouterr().err == ""

    def test_folders_are_relative_to_the_file(self, monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        write("site/privacy.md", "")
        monkeypatch.chdir("site")
        assert load_configuration().vocabulary == (Path("../words"),)

    def test_it_ends_at_the_top_of_the_repository(self, project: Path, write: Write) -> None:
        (project.parent / "privlint.yaml").write_text("", encoding="utf-8")
        assert find_configuration() is None
        (project / ".git").rmdir()
        assert find_configuration() == Path("../privlint.yaml")

    @pytest.mark.skipif(sys.platform == "win32", reason="the home is told otherwise there")
    def test_it_ends_at_the_home_of_the_user(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, write: Write
    ) -> None:
        (project / ".git").rmdir()
        (project.parent / "privlint.yaml").write_text("", encoding="utf-8")
        monkeypatch.setenv("HOME", str(project))
        assert find_configuration() is None

    def test_two_in_a_folder_are_refused(self, write: Write) -> None:
        write("privlint.yaml", "")
        write("pyproject.toml", "[tool.privlint]\n")
        with pytest.raises(PrivlintError) as refused:
            find_configuration()
        assert str(refused.value) == (
            "privlint.yaml: there is a configuration in pyproject.toml too, in [tool.privlint] (keep one of them)"
        )

    @pytest.mark.parametrize("name", ["privlint.yml", ".privlint.yaml", ".privlint.yml"])
    def test_another_name_is_not_passed_over_in_silence(self, name: str, write: Write) -> None:
        write(name, "")
        with pytest.raises(PrivlintError) as refused:
            find_configuration()
        assert str(refused.value) == f"{name}: the configuration is called privlint.yaml (rename it)"

    @pytest.mark.parametrize("table", ["[privlint]", "[privlint.level]"])
    def test_a_table_of_another_name_is_not_passed_over_in_silence(self, table: str, write: Write) -> None:
        write("pyproject.toml", f'[project]\nname = "site"\n\n{table}\n')
        with pytest.raises(PrivlintError) as refused:
            find_configuration()
        assert str(refused.value) == "pyproject.toml:4:1: the table is called [tool.privlint] (rename it)"

    def test_a_table_of_another_tool_is_none_of_ours(self, write: Write) -> None:
        write("pyproject.toml", '[privlint-plugin]\n[project]\ndependencies = ["privlint"]\n')
        assert find_configuration() is None


class TestNaming:
    def test_a_named_file_is_read_instead_of_the_nearest(self, write: Write) -> None:
        write("privlint.yaml", "vocabulary: [nowhere]\n")
        write("site/own.yaml", "vocabulary: [../words]\n")
        assert load_configuration("site/own.yaml").vocabulary == (Path("site/../words"),)
        write("site/own.toml", '[tool.privlint]\nvocabulary = ["../words"]\n')
        assert load_configuration("site/own.toml").vocabulary == (Path("site/../words"),)

    def test_an_ignored_configuration_is_not_even_looked_for(self, write: Write) -> None:
        write("privlint.yaml", "not: right\n")
        assert load_configuration(ignored=True) == Configuration()

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("privlnt.yaml", 'there is no configuration "privlnt.yaml" (did you mean "privlint.yaml"?)'),
            (
                "own.toml",
                'there is no configuration "own.toml" (check the name, which begins at the current folder)',
            ),
            ("site", '"site" is a folder (name a file in it)'),
        ],
    )
    def test_a_named_file_must_be_there(self, name: str, message: str, write: Write) -> None:
        write("privlint.yaml", "")
        write("site/privacy.md", "")
        with pytest.raises(PrivlintError) as refused:
            load_configuration(name)
        assert str(refused.value) == message

    def test_a_named_toml_file_must_have_the_table(self, write: Write) -> None:
        write("own.toml", "[project]\n")
        with pytest.raises(PrivlintError, match=r"own\.toml: there is no table \[tool\.privlint\]"):
            load_configuration("own.toml")
