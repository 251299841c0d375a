"""A value that is asked for is found under its whole key, and nothing else is."""

from __future__ import annotations

import json

from privlint.lexicon.groups import grouped, value_in

VALUES = {"verzoek": [[1, 2], []], "ver": [[3], [7]], "zoek": [4], "7": [5, None], "verzoeken": [6]}


def test_a_value_is_found_under_its_whole_key() -> None:
    groups = grouped(VALUES)
    assert {key: value_in(groups, key) for key in VALUES} == VALUES
    assert [value_in(groups, key) for key in ("ve", "verz", "oek", "[6]", "", "rechten")] == [None] * 6


def test_groups_are_texts_that_the_cache_can_keep() -> None:
    groups = grouped(VALUES)
    assert json.loads(json.dumps(groups)) == groups
    assert sorted(groups) == ["7", "ver", "zoe"]
