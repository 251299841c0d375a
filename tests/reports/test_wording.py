from __future__ import annotations

from privlint.reports.wording import WORDS, cite, in_language


def test_every_phrase_exists_in_both_languages() -> None:
    assert all(set(phrases) == {"nl", "en"} and all(phrases.values()) for phrases in WORDS.values())


def test_articles_of_one_act_are_cited_together() -> None:
    assert cite(("AVG 13(1)(c)", "AVG 6(1)"), "nl") == "AVG art. 13(1)(c), 6(1)"
    assert cite(("AVG 4(11), 7", "Tw 11.7a"), "nl") == "AVG art. 4(11), 7; Tw art. 11.7a"
    assert cite(("AVG 13(2)(a)", "WP260"), "en") == "GDPR art. 13(2)(a); WP260"


def test_a_text_in_another_language_is_better_than_none() -> None:
    assert in_language({"nl": "doel"}, "en") == "doel"
    assert in_language({}, "en") == ""
