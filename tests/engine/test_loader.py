"""Loading rules through the cache, which may hold anything."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from privlint.engine.compiled import decode, encode
from privlint.engine.loader import load_rules
from privlint.engine.model import Rule
from privlint.errors import PrivlintError, RuleError
from privlint.resources import rules_directory

CHECKS = (
    "any retention where concrete and (days > 30 or not has subject) or term is not year or 'één maand'",
    "no sharing-denial where flat beside recipient where not processor",
    "no retention beside retention with same subject and days",
    "every activity where basis is consent has interest or retention",
    "same days of response-deadline by stage and same days of retention",
    "not at least 2 right or any retention where days is 30 or 31 and no fee",
)


@pytest.fixture
def directory(write_rule: Any, tmp_path: Path) -> Path:
    """A directory with a rule for each of `CHECKS`, and what is no rule beside them."""
    path = tmp_path / "rules"
    for number, check in enumerate(CHECKS):
        lines = {"id": f"rule-{number}", "check": check, "message": "{nl: x, en: y}"}
        write_rule(path, f"rule-{number}.yaml", **lines)
    optional = {"when": "any fee", "at": "retention where has days", "related": "{nl: x, en: y}", "preview": "true"}
    optional["messages"] = "[{for: response-deadline where days > 30, nl: '{days}', en: y}]"
    write_rule(path, **optional)
    (path / "vocabulary").mkdir()
    (path / "vocabulary" / "terms.yaml").write_text("term: [phrase]\n", encoding="utf-8")
    (path / ".#rule-1.yaml").write_text("an editor's lock", encoding="utf-8")
    (path / "README.md").write_text("about these rules", encoding="utf-8")
    return path


def test_rules_are_sorted_and_the_same_from_the_cache(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from privlint.engine import rule_file

    first = load_rules([directory])
    assert [rule.id for rule in first] == ["response-deadline-conflict", *(f"rule-{n}" for n in range(len(CHECKS)))]
    monkeypatch.setattr(rule_file, "read_rules", None)  # a cache hit does not read them
    assert load_rules([directory]) == first


def test_a_change_is_seen(directory: Path, write_rule: Any) -> None:
    load_rules([directory])
    write_rule(directory, level="note")
    assert str(load_rules([directory])[0].level) == "note"
    (directory / "rule-0.yaml").unlink()
    assert "rule-0" not in [rule.id for rule in load_rules([directory])]


def test_rules_of_several_directories(directory: Path, write_rule: Any, tmp_path: Path) -> None:
    own = tmp_path / "own"
    write_rule(own, "own-rule.yaml", id="own-rule")
    assert "own-rule" in [rule.id for rule in load_rules([directory, own])]
    write_rule(own, "rule-0.yaml", id="rule-0")
    with pytest.raises(RuleError, match='the id "rule-0" is taken by') as caught:
        load_rules([directory, own])
    assert caught.value.path == str(own / "rule-0.yaml")
    assert (caught.value.line, caught.value.column) == (1, 5)


def test_a_mistake_is_reported_each_time(directory: Path, write_rule: Any) -> None:
    write_rule(directory, check="any retenton")
    for _ in range(2):
        with pytest.raises(RuleError, match="retenton"):
            load_rules([directory])


def test_a_directory_without_rules(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert load_rules([tmp_path / "empty"]) == ()
    assert load_rules([]) == ()


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(PrivlintError, match="no such file or folder"):
        load_rules([tmp_path / "absent"])
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PrivlintError, match=r"a rule file ends in \.yaml"):
        load_rules([tmp_path / "file"])


def test_a_file_is_named_by_itself_or_by_its_directory_and_counts_once(directory: Path, write_rule: Any) -> None:
    rules = load_rules([directory])
    file = directory / "rule-0.yaml"
    assert [rule.id for rule in load_rules([file, file])] == ["rule-0"]
    assert load_rules([file, directory]) == rules


def test_a_file_that_ends_in_yml_is_not_silently_ignored(directory: Path) -> None:
    (directory / "rule.yml").write_text("", encoding="utf-8")
    with pytest.raises(PrivlintError, match=r"rename it to rule\.yaml"):
        load_rules([directory])


def test_loading_from_the_cache_imports_neither_yaml_nor_pyparsing(directory: Path) -> None:
    load_rules([directory])
    code = (
        "import sys; from pathlib import Path; from privlint.engine import load_rules;"
        f"rules = load_rules([Path({str(directory)!r})]);"
        "print(len(rules), [name for name in ('ruamel.yaml', 'pyparsing') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == f"{len(CHECKS) + 1} []"


def paths_in(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The key path of every value inside `data`."""
    children = list(data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ())
    return [place for key, child in children for place in [(*path, key), *paths_in(child, (*path, key))]]


def changed(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    result = copy.deepcopy(data)
    target = result
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return result


@pytest.mark.parametrize("value", [None, 7, "xyz", [], {}, [[]], True])
def test_an_entry_that_is_changed_anywhere_is_refused_or_still_a_rule(directory: Path, value: Any) -> None:
    for rule in load_rules([directory]):
        data = json.loads(json.dumps(encode(rule)))
        assert decode(data) == rule
        for path in paths_in(data):
            try:
                made: Rule | None = decode(changed(data, path, value))
            except ValueError:
                made = None
            assert made is None or decode(json.loads(json.dumps(encode(made)))) == made


@pytest.mark.parametrize(
    "value",
    [None, 1, "x", {}, [1], [{}], [{"id": "x"}], [[]], [None]],
)
def test_a_cache_entry_that_holds_no_rules_is_made_anew(directory: Path, own_cache: Path, value: Any) -> None:
    rules = load_rules([directory])
    (entry,) = own_cache.iterdir()
    content = json.loads(entry.read_bytes())
    entry.write_text(json.dumps({**content, "value": value}), encoding="utf-8")
    assert load_rules([directory]) == rules
    assert json.loads(entry.read_bytes()) == content


@pytest.mark.parametrize(
    "query",
    [
        ["any", ["retenton", None]],
        ["any", ["retention", ["holds", "xyz"]]],
        ["any", ["retention", ["compare", "days", "=", 3]]],
        ["any", ["retention", ["is", "days", [None]]]],
        ["every", ["fee", None], ["days"]],
        ["same", "days", ["fee", None], None],
        ["same", "days", ["retention", None], "xyz"],
        ["no", ["fee", None], ["retention", None], ["days"]],
        ["no", ["retention", None], None, ["days"]],
        ["at least", "2", ["fee", None]],
        ["perhaps", ["fee", None]],
        "any fee",
    ],
)
def test_a_tree_that_cannot_be_evaluated_is_refused(rule: Any, query: Any) -> None:
    with pytest.raises(ValueError, match="not a compiled rule"):
        decode({**json.loads(json.dumps(encode(rule()))), "check": query})


def test_the_built_in_rules_load() -> None:
    rules = load_rules([rules_directory()])
    assert rules
    assert all(rule.examples.fails and rule.examples.passes for rule in rules)
