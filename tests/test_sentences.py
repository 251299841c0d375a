from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.sentences import LONGEST, split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Wij bewaren uw gegevens. U kunt ze inzien.",
        "Wie zijn wij? De Bron!",
        "Dit doet Drukkerij Bos B.V. Wij bewaren niets.",
        "Dat volgt uit het tweede lid. Wij houden ons daaraan.",
        "Namen, adressen enz. Ook uw leeftijd.",
        "Wij zeggen: “Dat mag.” Daarna stoppen wij.",
        "Zie www.debron.nl. Daar staat meer.",
        "Eerste regel\nTweede regel.",
        "Wacht… Nog even.",
        "U krijgt antwoord (binnen een maand.) Dat is gratis.",
    ],
)
def test_two_sentences(text: str) -> None:
    assert len(sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Op grond van art. 13 AVG mag dat.",
        "Wij delen dit o.a. met de Belastingdienst.",
        "Neem contact op met mr. J. de Vries of dr. A.B. Jansen.",
        "Drukkerij Bos B.V. te Zwolle is verantwoordelijk.",
        "Uiterlijk 1 jan. 2025 wissen wij alles, max. 2 keer.",
        "1. Wie zijn wij",
        "3.1. Bewaren",
        "Bewaartermijn d.m.v. een schema, zie par. 3.2 en p. 4.",
        "Mail naar info@debron.nl voor meer.",
        "Dat kost € 2.500,00 per jaar.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_only_the_part_asked_for_is_split() -> None:
    text = "Een. Twee. Drie."
    assert [text[start:end] for start, end in split_sentences(text, 5, 10)] == ["Twee."]


@given(st.text(alphabet='aB1 .!?…)"”\n\u00a0', max_size=200))
def test_all_text_but_white_space_belongs_to_one_sentence(text: str) -> None:
    end = 0
    for start, stop in split_sentences(text, 0, len(text)):
        assert not text[end:start].strip()
        assert text[start:stop] == text[start:stop].strip() != ""
        end = stop
    assert not text[end:].strip()


@pytest.mark.parametrize("text", ["." * 500_000, ".)" * 250_000, "a. " * 150_000, ")" * 500_000, "a." * 250_000])
def test_hostile_rows_of_marks_are_split(text: str) -> None:
    assert "".join(sentences(text)).replace(" ", "") == text.replace(" ", "")


def test_a_sentence_without_end_is_divided_between_words() -> None:
    text = "Wij delen uw gegevens met de bezorger en " * 200
    parts = sentences(text)
    assert " ".join(parts) == text.strip()
    assert len(parts) == -(-len(text) // LONGEST)
    assert all(len(part) <= LONGEST and part.split()[-1] in text.split() for part in parts)


def test_a_word_without_end_is_divided_too() -> None:
    assert sentences("a" * (2 * LONGEST + 1)) == ["a" * LONGEST, "a" * LONGEST, "a"]
