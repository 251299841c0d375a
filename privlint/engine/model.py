"""A rule as data: what its file says, with its queries as trees.

The trees are plain records. `query.py` makes them from text, `compiled.py`
keeps them as JSON, `evaluation.py` asks them of a statement. Attributes have the
names of the rule language (`public-authority`), not those of Python.
"""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from privlint.findings import Level
from privlint.record import NamedTuple, Record

Operand = TypeVar("Operand")

KINDS_OF_DEFECT = ("missing", "incomplete", "inconsistent", "invalid", "outdated", "style")
TOPICS = (
    "controller",
    "officer",
    "purposes",
    "legal-basis",
    "data",
    "retention",
    "recipients",
    "transfers",
    "rights",
    "complaint",
    "cookies",
    "minors",
    "automated-decisions",
    "source",
    "date",
    "security",
)
LANGUAGES = ("nl", "en")
PUTS = ("section", "behind", "instead")


class And(Record, Generic[Operand]):
    """All of `parts` hold."""

    parts: tuple[Operand, ...]


class Or(Record, Generic[Operand]):
    """At least one of `parts` holds."""

    parts: tuple[Operand, ...]


class Not(Record, Generic[Operand]):
    """`part` does not hold."""

    part: Operand


# Conditions on one fact


class Is(Record):
    """`attribute is a or b`: the attribute, or a member of it if it is a list, is one of `values`."""

    attribute: str
    values: tuple[str | int, ...]


class Compare(Record):
    """`attribute < number`; `operator` is <, <=, > or >=. An absent number compares with nothing."""

    attribute: str
    operator: str
    number: int


class Has(Record):
    """`has attribute`: the attribute is present and not empty."""

    attribute: str


class Holds(Record):
    """`attribute`: the truth value is true."""

    attribute: str


Condition: TypeAlias = "And[Condition] | Or[Condition] | Not[Condition] | Is | Compare | Has | Holds"


class Selector(NamedTuple):
    """`kind where condition`: the facts of `kind` for which `condition` holds; all of them if it is None."""

    kind: str
    condition: Condition | None = None


# Queries on the statement


class AnyFact(Record):
    """`any S`: there is such a fact."""

    selector: Selector


class NoFact(Record):
    """`no S`: there is no such fact, or with `beside` none for which a different fact of that selector exists, equal
    in all of `same`."""

    selector: Selector
    beside: Selector | None = None
    same: tuple[str, ...] = ()


class EveryFact(Record):
    """`every S has a or b`: each such fact has at least one of `attributes`."""

    selector: Selector
    attributes: tuple[str, ...]


class SameValue(Record):
    """`same a of S by g`: such facts that have `attribute` agree on it, within each value of `group` if given."""

    attribute: str
    selector: Selector
    group: str | None = None


class AtLeast(Record):
    """`at least n S`: there are that many such facts."""

    number: int
    selector: Selector


Query: TypeAlias = "And[Query] | Or[Query] | Not[Query] | AnyFact | NoFact | EveryFact | SameValue | AtLeast"


# Rules


class Example(NamedTuple):
    """A text, in Markdown, that belongs to a rule; it stands on `line` of the rule's file."""

    text: str
    name: str
    line: int


class Examples(NamedTuple):
    """The texts that prove a rule: it must fire on each of `fails` and stay silent on each of `passes`."""

    fails: tuple[Example, ...]
    passes: tuple[Example, ...]


class SuggestionTemplate(NamedTuple):
    """The sentence to add for a finding, by language, in the notation of `suggestion.py`.

    `put` is where: in the section of the topic, behind the sentence at the finding, or instead of it. `facts` are the
    attributes that fill blanks, with the facts that have them, by what the text calls them (`name of controller`).
    """

    put: str
    texts: dict[str, str]
    facts: dict[str, tuple[str, Selector]]


class MessageOf(NamedTuple):
    """The message, by language, of a finding that stands at one of the facts that `selector` chooses."""

    selector: Selector
    texts: dict[str, str]


class Replacements(NamedTuple):
    """The words that a fix puts in the place of others, and the words of a sentence in which it changes nothing."""

    words: tuple[tuple[str, str], ...]
    unless: tuple[str, ...] = ()


class Rule(Record):
    """One rule, from the file `path`. The texts are by language: nl and en.

    `topic` is where a finding about something absent stands, unless a fact of `at`
    is there. `related` is the note at the other place of a finding that has two.
    `messages` are those of certain findings: the first that fits counts, and else `message`.
    A `preview` rule may still change: it is off unless someone asks for it.
    """

    id: str
    kind: str
    level: Level
    law: tuple[str, ...]
    title: dict[str, str]
    topic: str
    check: Query
    message: dict[str, str]
    help: dict[str, str]
    why: dict[str, str]
    examples: Examples
    path: str
    when: Query | None = None
    at: Selector | None = None
    related: dict[str, str] | None = None
    messages: tuple[MessageOf, ...] = ()
    preview: bool = False
    suggestion: SuggestionTemplate | None = None
    fix: Replacements | None = None
