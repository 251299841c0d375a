"""Rules as JSON, for the cache: a rule that is read back needs neither ruamel.yaml nor pyparsing.

A tree becomes a list that begins with the name of its form. Decoding trusts
nothing: what is not exactly a rule raises ValueError, and the cache is made anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from privlint.cache import JSON
from privlint.engine.kinds import attributes
from privlint.engine.model import (
    KINDS_OF_DEFECT,
    LANGUAGES,
    PUTS,
    TOPICS,
    And,
    AnyFact,
    AtLeast,
    Compare,
    Condition,
    EveryFact,
    Example,
    Examples,
    Has,
    Holds,
    Is,
    MessageOf,
    NoFact,
    Not,
    Or,
    Query,
    Replacements,
    Rule,
    SameValue,
    Selector,
    SuggestionTemplate,
)
from privlint.facts import KINDS
from privlint.findings import Level


def encode(rule: Rule) -> JSON:
    """`rule` as JSON."""
    return {
        "id": rule.id,
        "kind": rule.kind,
        "level": int(rule.level),
        "law": rule.law,
        "title": rule.title,
        "topic": rule.topic,
        "when": None if rule.when is None else _encode_query(rule.when),
        "check": _encode_query(rule.check),
        "at": None if rule.at is None else _encode_selector(rule.at),
        "message": rule.message,
        "messages": [[_encode_selector(selector), texts] for selector, texts in rule.messages],
        "related": rule.related,
        "help": rule.help,
        "why": rule.why,
        "fails": [[example.text, example.name, example.line] for example in rule.examples.fails],
        "passes": [[example.text, example.name, example.line] for example in rule.examples.passes],
        "path": rule.path,
        "preview": rule.preview,
        "suggestion": None if rule.suggestion is None else _encode_suggestion(rule.suggestion),
        "fix": rule.fix,
    }


def decode(data: JSON) -> Rule:
    """The rule that `encode` made `data` of. Raises ValueError if it made nothing of the kind."""
    try:
        return Rule(
            id=_text(data["id"]),
            kind=_one_of(data["kind"], KINDS_OF_DEFECT),
            level=Level(data["level"]),
            law=tuple(map(_text, data["law"])),
            title=_texts(data["title"]),
            topic=_one_of(data["topic"], TOPICS),
            when=None if data["when"] is None else _decode_query(data["when"]),
            check=_decode_query(data["check"]),
            at=None if data["at"] is None else _decode_selector(data["at"]),
            message=_texts(data["message"]),
            messages=tuple(map(_decode_message, data["messages"])),
            related=None if data["related"] is None else _texts(data["related"]),
            help=_texts(data["help"]),
            why=_texts(data["why"]),
            examples=Examples(_examples(data["fails"]), _examples(data["passes"])),
            path=_text(data["path"]),
            preview=_truth(data["preview"]),
            suggestion=None if data["suggestion"] is None else _decode_suggestion(data["suggestion"]),
            fix=None if data["fix"] is None else _decode_fix(data["fix"]),
        )
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError(f"not a compiled rule: {error!r}") from None


def _encode_suggestion(suggestion: SuggestionTemplate) -> JSON:
    facts = {source: [name, _encode_selector(selector)] for source, (name, selector) in suggestion.facts.items()}
    return [suggestion.put, suggestion.texts, facts]


def _decode_message(data: JSON) -> MessageOf:
    selector, texts = data
    return MessageOf(_decode_selector(selector), _texts(texts))


def _encode_query(query: Query) -> JSON:
    match query:
        case And(parts):
            return ["and", [_encode_query(part) for part in parts]]
        case Or(parts):
            return ["or", [_encode_query(part) for part in parts]]
        case Not(part):
            return ["not", _encode_query(part)]
        case AnyFact(selector):
            return ["any", _encode_selector(selector)]
        case NoFact(selector, beside, same):
            return ["no", _encode_selector(selector), None if beside is None else _encode_selector(beside), same]
        case EveryFact(selector, wanted):
            return ["every", _encode_selector(selector), wanted]
        case SameValue(attribute, selector, group):
            return ["same", attribute, _encode_selector(selector), group]
        case AtLeast(number, selector):
            return ["at least", number, _encode_selector(selector)]
        case _:
            raise AssertionError(query)


def _encode_selector(selector: Selector) -> JSON:
    return [selector.kind, None if selector.condition is None else _encode_condition(selector.condition)]


def _encode_condition(condition: Condition) -> JSON:
    match condition:
        case And(parts):
            return ["and", [_encode_condition(part) for part in parts]]
        case Or(parts):
            return ["or", [_encode_condition(part) for part in parts]]
        case Not(part):
            return ["not", _encode_condition(part)]
        case Is(attribute, values):
            return ["is", attribute, values]
        case Compare(attribute, operator, number):
            return ["compare", attribute, operator, number]
        case Has(attribute):
            return ["has", attribute]
        case Holds(attribute):
            return ["holds", attribute]
        case _:
            raise AssertionError(condition)


def _decode_suggestion(data: JSON) -> SuggestionTemplate:
    match data:
        case [put, texts, dict(facts)]:
            return SuggestionTemplate(_one_of(put, PUTS), _texts(texts), dict(map(_decode_source, facts.items())))
        case _:
            raise _refusal(data)


def _decode_source(entry: tuple[str, JSON]) -> tuple[str, tuple[str, Selector]]:
    match entry:
        case (source, [attribute, selector]):
            of = _decode_selector(selector)
            return source, (_attribute(attribute, of.kind), of)
        case _:
            raise _refusal(entry)


def _decode_fix(data: JSON) -> Replacements:
    match data:
        case [[*words], [*unless]] if all(isinstance(pair, list) and len(pair) == 2 for pair in words):
            return Replacements(tuple((_text(old), _text(new)) for old, new in words), tuple(map(_text, unless)))
        case _:
            raise _refusal(data)


def _decode_query(data: JSON) -> Query:
    match data:
        case ["and", [*parts]]:
            return And(tuple(map(_decode_query, parts)))
        case ["or", [*parts]]:
            return Or(tuple(map(_decode_query, parts)))
        case ["not", part]:
            return Not(_decode_query(part))
        case ["any", selector]:
            return AnyFact(_decode_selector(selector))
        case ["no", selector, None, []]:
            return NoFact(_decode_selector(selector))
        case ["no", selector, beside, [*same]]:
            first, second = _decode_selector(selector), _decode_selector(beside)
            for attribute in same:
                _attribute(attribute, second.kind)
            return NoFact(first, second, tuple(_attribute(attribute, first.kind) for attribute in same))
        case ["every", selector, [*wanted]]:
            of = _decode_selector(selector)
            return EveryFact(of, tuple(_attribute(attribute, of.kind) for attribute in wanted))
        case ["same", attribute, selector, group]:
            of = _decode_selector(selector)
            return SameValue(_attribute(attribute, of.kind), of, None if group is None else _attribute(group, of.kind))
        case ["at least", int(number), selector]:
            return AtLeast(number, _decode_selector(selector))
        case _:
            raise _refusal(data)


def _decode_selector(data: JSON) -> Selector:
    match data:
        case [str(kind), condition] if kind in KINDS:
            return Selector(kind, None if condition is None else _decode_condition(condition, kind))
        case _:
            raise _refusal(data)


def _decode_condition(data: JSON, kind: str) -> Condition:
    match data:
        case ["and", [*parts]]:
            return And(tuple(_decode_condition(part, kind) for part in parts))
        case ["or", [*parts]]:
            return Or(tuple(_decode_condition(part, kind) for part in parts))
        case ["not", part]:
            return Not(_decode_condition(part, kind))
        case ["is", attribute, [*values]] if all(isinstance(value, str | int) for value in values):
            return Is(_attribute(attribute, kind), tuple(values))
        case ["compare", attribute, "<" | "<=" | ">" | ">=" as operator, int(number)]:
            return Compare(_attribute(attribute, kind), operator, number)
        case ["has", attribute]:
            return Has(_attribute(attribute, kind))
        case ["holds", attribute]:
            return Holds(_attribute(attribute, kind))
        case _:
            raise _refusal(data)


def _examples(data: JSON) -> tuple[Example, ...]:
    return tuple(Example(_text(text), _text(name), _number(line)) for text, name, line in data)


def _texts(data: JSON) -> dict[str, str]:
    if not isinstance(data, dict) or tuple(data) != LANGUAGES:
        raise _refusal(data)
    return {language: _text(text) for language, text in data.items()}


def _text(data: JSON) -> str:
    if not isinstance(data, str):
        raise _refusal(data)
    return data


def _number(data: JSON) -> int:
    if not isinstance(data, int):
        raise _refusal(data)
    return data


def _truth(data: JSON) -> bool:
    if not isinstance(data, bool):
        raise _refusal(data)
    return data


def _one_of(data: JSON, known: Sequence[str]) -> str:
    if not (isinstance(data, str) and data in known):
        raise _refusal(data)
    return data


def _attribute(data: JSON, kind: str) -> str:
    if not (isinstance(data, str) and data in attributes(kind)):
        raise _refusal(data)
    return data


def _refusal(data: JSON) -> ValueError:
    return ValueError(f"not a compiled rule: {data!r:.100}")
