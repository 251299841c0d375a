"""Reading one rule file strictly: from YAML to a `Rule`, or an error at the exact place of the mistake."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from privlint.engine.kinds import attributes
from privlint.engine.law import mistake_in
from privlint.engine.model import (
    KINDS_OF_DEFECT,
    LANGUAGES,
    PUTS,
    TOPICS,
    Example,
    Examples,
    MessageOf,
    Query,
    Replacements,
    Rule,
    Selector,
    SuggestionTemplate,
)
from privlint.engine.query import QueryError, parse_query, parse_selector
from privlint.engine.suggestion import FIELD_IN_HELP, BlankTemplate, blanks, in_form, with_examples
from privlint.engine.template import TemplateError, kinds_of_findings, message_fields, related_fields, used_fields
from privlint.errors import PrivlintError, RuleError, did_you_mean
from privlint.findings import Level
from privlint.yaml_file import YamlFile, read

Keys: TypeAlias = list[str | int]
Tree = TypeVar("Tree")

REQUIRED = ("id", "kind", "level", "law", "title", "topic", "check", "message", "help", "why", "examples")
OPTIONAL = ("when", "at", "messages", "related", "preview", "suggestion", "fix")
LEVELS = {str(level): level for level in Level}
ID = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


def read_rules(files: Sequence[Path]) -> list[Rule]:
    """The rules in `files`, sorted by id. Raises RuleError for the first mistake, or for an id that is there twice."""
    rules: dict[str, Rule] = {}
    for path in files:
        rule = read_rule(path)
        if rule.id in rules:
            message = f'the id "{rule.id}" is taken by {rules[rule.id].path}'
            raise _error(read(path), ["id"], message, "choose another id, and rename the file to match")
        rules[rule.id] = rule
    return [rules[name] for name in sorted(rules)]


def read_rule(path: Path) -> Rule:
    """The rule in the file at `path`. Raises RuleError at the line and column of the first mistake."""
    try:
        file = read(path)
    except PrivlintError as error:
        raise RuleError(*error.args) from None
    if file.data is None:
        raise _error(file, [], "the file is empty", f"write a rule; its keys are {', '.join(REQUIRED)}")
    _check_keys(file, [], file.data, REQUIRED, OPTIONAL)
    check = _query(file, ["check"], parse_query)
    fields, fields_of_related = message_fields(check), related_fields(check)
    if "related" in file.data and not fields_of_related:
        raise _error(file, ["related"], "no finding of this check has another place", "leave it out", at_key=True)
    suggestion = _suggestion(file, fields) if "suggestion" in file.data else None
    return Rule(
        id=_id(file),
        kind=_choice(file, ["kind"], KINDS_OF_DEFECT),
        level=LEVELS[_choice(file, ["level"], LEVELS)],
        law=tuple(_article(file, ["law", index]) for index, _ in enumerate(_items(file, ["law"]))),
        title=_on_one_line(_translations(file, ["title"])),
        topic=_choice(file, ["topic"], TOPICS),
        when=_query(file, ["when"], parse_query) if "when" in file.data else None,
        check=check,
        at=_query(file, ["at"], parse_selector) if "at" in file.data else None,
        message=_templates(file, ["message"], fields),
        messages=_messages(file, check) if "messages" in file.data else (),
        related=_templates(file, ["related"], fields_of_related) if "related" in file.data else None,
        help=_help(file, fields, suggestion),
        why=_translations(file, ["why"]),
        examples=_examples(file),
        path=str(path),
        preview=_truth(file, ["preview"]) if "preview" in file.data else False,
        suggestion=suggestion,
        fix=_fix(file) if "fix" in file.data else None,
    )


def _error(
    file: YamlFile, keys: Keys, message: str, remedy: str, *, offset: int | None = None, at_key: bool = False
) -> RuleError:
    """An error at the value of `keys`, at a character of it, or at its key."""
    line, column = file.key_place(keys) if at_key else file.place(keys, offset)
    return RuleError(message, str(file.path), line, column, remedy)


def _value(file: YamlFile, keys: Keys) -> Any:
    value = file.data
    for key in keys:
        value = value[key]
    return value


def _check_keys(file: YamlFile, keys: Keys, value: Any, required: Sequence[str], optional: Sequence[str] = ()) -> None:
    """Refuse `value`, at `keys`, unless it is a mapping with the `required` keys and none but the `optional` ones."""
    name = (_name(keys) if isinstance(keys[-1], int) else f'"{keys[-1]}"') if keys else "a rule"
    known = (*required, *optional)
    if not isinstance(value, dict):
        raise _error(file, keys, f"{name} is not a mapping", f"write the keys {', '.join(required)}")
    for key in value:
        if key not in known:
            remedy = did_you_mean(key, known) or f"the keys are {', '.join(known)}"
            if " " in key:
                remedy = "put the whole text in quotation marks: the colon in it makes a key of what stands before"
            raise _error(file, [*keys, key], f'{name} has no key "{key}"', remedy, at_key=True)
    for key in required:
        if key not in value:
            raise _error(file, keys, f'{name} lacks the key "{key}"', "add it")


def _text(file: YamlFile, keys: Keys) -> str:
    """The text at `keys`, without the white space around it."""
    value = _value(file, keys)
    if not isinstance(value, str):
        what = "empty" if value is None else "not a text"
        remedy = "write a text" if value is None or isinstance(value, dict | list) else "put it in quotation marks"
        raise _error(file, keys, f"{_name(keys)} is {what}", remedy)
    if not value.strip():
        raise _error(file, keys, f"{_name(keys)} is empty", "write a text")
    return value.strip()


def _truth(file: YamlFile, keys: Keys) -> bool:
    value = _value(file, keys)
    if not isinstance(value, bool):
        raise _error(file, keys, f"{_name(keys)} is neither true nor false", "write true, or leave it out")
    return value


def _name(keys: Keys) -> str:
    return '"' + " ".join(str(key + 1) if isinstance(key, int) else key for key in keys) + '"'


def _items(file: YamlFile, keys: Keys) -> list[Any]:
    value = _value(file, keys)
    if not isinstance(value, list):
        raise _error(file, keys, f"{_name(keys)} is not a list", "begin each item with a hyphen, or use brackets")
    if not value:
        raise _error(file, keys, f"{_name(keys)} is an empty list", "give at least one")
    return value


def _choice(file: YamlFile, keys: Keys, known: Iterable[str]) -> str:
    value = _text(file, keys)
    names = list(known)
    if value not in names:
        remedy = did_you_mean(value, names) or f"it is one of {', '.join(names)}"
        raise _error(file, keys, f'unknown {keys[-1]} "{value}"', remedy)
    return value


def _id(file: YamlFile) -> str:
    value = _text(file, ["id"])
    if not ID.fullmatch(value):
        raise _error(file, ["id"], f'"{value}" is not an id', "use lower-case words with hyphens between them")
    if value != file.path.stem:
        remedy = f'rename the file to {value}.yaml, or write "id: {file.path.stem}"'
        raise _error(file, ["id"], f'the id "{value}" is not the name of the file', remedy)
    return value


def _article(file: YamlFile, keys: Keys) -> str:
    text = _text(file, keys)
    mistake = mistake_in(text)
    if mistake is not None:
        raise _error(file, keys, *mistake)
    return text


def _translations(file: YamlFile, keys: Keys) -> dict[str, str]:
    _check_keys(file, keys, _value(file, keys), LANGUAGES)
    return {language: _text(file, [*keys, language]) for language in LANGUAGES}


def _templates(file: YamlFile, keys: Keys, fields: frozenset[str]) -> dict[str, str]:
    """The texts at `keys`, which may use the template `fields`."""
    texts = _translations(file, keys)
    for language in texts:
        _check_fields(file, [*keys, language], _value(file, [*keys, language]), fields)
    return _on_one_line(texts)


def _messages(file: YamlFile, check: Query) -> tuple[MessageOf, ...]:
    """The messages of certain findings of `check`; each may also use the attributes of the facts that it is for."""
    messages = []
    for index, _ in enumerate(_items(file, ["messages"])):
        keys: Keys = ["messages", index]
        _check_keys(file, keys, _value(file, keys), ("for", *LANGUAGES))
        selector = _query(file, [*keys, "for"], parse_selector)
        kinds = kinds_of_findings(check)
        if selector.kind not in kinds:
            remedy = f"write {' or '.join(sorted(kinds))}, or leave it out" if kinds else "leave it out"
            raise _error(file, [*keys, "for"], f"no finding of this check stands at a {selector.kind}", remedy)
        fields = message_fields(check) | {"here", *attributes(selector.kind)}
        texts = {}
        for language in LANGUAGES:
            texts[language] = _text(file, [*keys, language])
            _check_fields(file, [*keys, language], _value(file, [*keys, language]), fields)
        messages.append(MessageOf(selector, _on_one_line(texts)))
    return tuple(messages)


def _check_fields(file: YamlFile, place: Keys, template: str, fields: frozenset[str]) -> None:
    """Refuse `template`, the text at `place`, if it uses another field than `fields`."""
    try:
        for name, offset in used_fields(template):
            if name not in fields:
                names = ", ".join(f"{{{field}}}" for field in sorted(fields))
                remedy = did_you_mean(name, fields) or f"every finding of this check has {names}"
                raise _error(file, place, f'no field "{{{name}}}" in this rule', remedy, offset=offset)
    except TemplateError as error:
        remedy = "write {here} for a field, and double a brace that is text"
        raise _error(file, place, error.message, remedy, offset=error.offset) from None


def _help(file: YamlFile, fields: frozenset[str], suggestion: SuggestionTemplate | None) -> dict[str, str]:
    """The help, in which the suggestion stands with its examples where the file has the field for it."""
    if suggestion is None:
        return _templates(file, ["help"], fields)
    return {
        language: text.replace(f"{{{FIELD_IN_HELP}}}", with_examples(suggestion.texts[language]))
        for language, text in _templates(file, ["help"], fields | {FIELD_IN_HELP}).items()
    }


def _suggestion(file: YamlFile, fields: frozenset[str]) -> SuggestionTemplate:
    keys: Keys = ["suggestion"]
    _check_keys(file, keys, _value(file, keys), ("put", *LANGUAGES))
    facts: dict[str, tuple[str, Selector]] = {}
    for language in LANGUAGES:
        place: Keys = [*keys, language]
        _text(file, place)
        text: str = _value(file, place)
        try:
            for blank in blanks(text):
                if blank.source and blank.source not in fields:
                    facts[blank.source] = _source(file, place, blank)
        except TemplateError as error:
            raise _error(file, place, error.message, "write [words = example]", offset=error.offset) from None
        for informal in (False, True):
            _check_fields(file, place, in_form(text, informal=informal), fields)
    texts = {language: " ".join(_value(file, [*keys, language]).split()) for language in LANGUAGES}
    return SuggestionTemplate(_choice(file, [*keys, "put"], PUTS), texts, facts)


def _source(file: YamlFile, place: Keys, blank: BlankTemplate) -> tuple[str, Selector]:
    """The attribute and the facts of `name of controller`. Raises RuleError if it is something else."""
    attribute, of, selector_text = blank.source.partition(" of ")
    if not of:
        remedy = 'write an attribute of the finding, or "attribute of facts"'
        raise _error(file, place, f'nothing is called "{blank.source}" here', remedy, offset=blank.offset)
    try:
        selector = parse_selector(selector_text)
    except QueryError as error:
        raise _error(file, place, error.message, error.remedy, offset=blank.offset) from None
    known = attributes(selector.kind)
    if attribute not in known:
        remedy = did_you_mean(attribute, known) or f"the attributes are {', '.join(known)}"
        raise _error(file, place, f'{selector.kind} has no attribute "{attribute}"', remedy, offset=blank.offset)
    return attribute, selector


def _fix(file: YamlFile) -> Replacements:
    _check_keys(file, ["fix"], _value(file, ["fix"]), ("words",), ("unless",))
    words = _value(file, ["fix", "words"])
    if not isinstance(words, dict) or not words:
        raise _error(file, ["fix", "words"], '"words" is not a mapping', 'write "old words: new words", one a line')
    pairs = tuple((" ".join(old.split()), _text(file, ["fix", "words", old])) for old in words)
    unless = _items(file, ["fix", "unless"]) if "unless" in file.data["fix"] else []
    return Replacements(pairs, tuple(_text(file, ["fix", "unless", index]) for index, _ in enumerate(unless)))


def _on_one_line(texts: dict[str, str]) -> dict[str, str]:
    """The texts as the reports print them, however they are folded in the file."""
    return {language: " ".join(text.split()) for language, text in texts.items()}


def _query(file: YamlFile, keys: Keys, parse: Callable[[str], Tree]) -> Tree:
    _text(file, keys)
    try:
        return parse(_value(file, keys))
    except QueryError as error:
        raise _error(file, keys, error.message, error.remedy, offset=error.offset) from None


def _examples(file: YamlFile) -> Examples:
    _check_keys(file, ["examples"], _value(file, ["examples"]), ("fails", "passes"))
    fails, passes = (
        tuple(
            _example(file, ["examples", outcome, index]) for index, _ in enumerate(_items(file, ["examples", outcome]))
        )
        for outcome in ("fails", "passes")
    )
    return Examples(fails, passes)


def _example(file: YamlFile, keys: Keys) -> Example:
    value = _value(file, keys)
    name = _name(keys[1:]).strip('"')
    if isinstance(value, dict):
        _check_keys(file, keys, value, ("text",), ("name",))
        if "name" in value:
            name = _text(file, [*keys, "name"])
        keys = [*keys, "text"]
    _text(file, keys)
    line, _ = file.place(keys, 0)
    return Example(_value(file, keys), name, line)
