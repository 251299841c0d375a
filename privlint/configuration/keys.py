"""The keys of the configuration: what each may hold, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from privlint.arguments.shared import LANGUAGES, LEVELS
from privlint.cache import JSON
from privlint.configuration.file import ConfigurationFile
from privlint.configuration.model import Entry, Setting, Settings
from privlint.errors import did_you_mean
from privlint.organisation import COUNTRIES, KINDS
from privlint.reports.formats import AUTO, FORMATS
from privlint.selection import OFF

Check: TypeAlias = Callable[[ConfigurationFile, tuple[str, ...]], Settings]
"""The settings that the value at the given keys comes to. Raises PrivlintError for one that is not right."""


def settings_in(file: ConfigurationFile) -> Settings:
    """What `file` sets. Raises PrivlintError at the first unknown key or wrong value."""
    return {} if file.data is None else _mapping(file, (), KEYS)


def _mapping(file: ConfigurationFile, keys: tuple[str, ...], known: dict[str, Check]) -> Settings:
    """The settings of a mapping whose keys are `known`."""
    data = _mapped(file, keys, f"write one of the keys {', '.join(known)}")
    settings: Settings = {}
    for key in data:
        if key not in known:
            remedy = did_you_mean(key, known) or f"the keys are {', '.join(known)}"
            if not keys and key in ORGANISATION_KEYS:
                remedy = (
                    f"it is a fact about the organisation: write {file.written({'organisation': {key: '…'}})[1:-1]}"
                )
            message = f'there is no key "{key}"' if not keys else f'{keys[-1]} has no key "{key}"'
            raise file.error(message, remedy, *keys, key, at_key=True)
        settings |= known[key](file, (*keys, key))
    return settings


def _mapped(
    file: ConfigurationFile, keys: tuple[str, ...], remedy: str, example: JSON = None, more: str = ""
) -> dict[str, JSON]:
    data = _value(file, keys)
    if not isinstance(data, dict):
        remedy += f": {file.written(example)}{more}" if example is not None else ""
        message = "the configuration maps keys to values" if not keys else f"{keys[-1]} is not a mapping"
        raise file.error(message, remedy, *keys)
    return data


def _value(file: ConfigurationFile, keys: Sequence[str | int]) -> JSON:
    value = file.data
    for key in keys:
        value = value[key]
    return value


def _text(remedy: str) -> Check:
    def check(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
        value = _value(file, keys)
        if not isinstance(value, str) or not value:
            raise file.error(f"{keys[-1]} is not a text", remedy, *keys)
        return {keys: Setting(value, file.origin(*keys))}

    return check


def _truth(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    value = _value(file, keys)
    if not isinstance(value, bool):
        raise file.error(f"{keys[-1]} is neither true nor false", "write true or false, without quotation marks", *keys)
    return {keys: Setting(value, file.origin(*keys))}


def _one_of(*choices: str) -> Check:
    def check(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
        value = _value(file, keys)
        if not isinstance(value, str) or value not in choices:
            near = did_you_mean(value, choices) if isinstance(value, str) else ""
            what = f'"{value}"' if isinstance(value, str) else "this"
            either = _either([file.written(choice) for choice in choices])
            raise file.error(f"{what} is not a value of {keys[-1]}", near or f"write {either}", *keys)
        return {keys: Setting(value, file.origin(*keys))}

    return check


def _either(choices: Sequence[str]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


def _texts(file: ConfigurationFile, keys: tuple[str, ...], what: str, example: str) -> tuple[Entry, ...]:
    """The texts of a list, each of which is `what`, such as "the name of a folder"."""
    value = _value(file, keys)
    if not isinstance(value, list):
        raise file.error(f"{keys[-1]} is not a list", f"write a list: {file.written([example])}", *keys)
    for number, text in enumerate(value):
        if not isinstance(text, str) or not text:
            raise file.error(f"this is not {what}", f"write a text: {file.written(example)}", *keys, number)
    return tuple(Entry(text, file.origin(*keys, number)) for number, text in enumerate(value))


def _folders(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    """Each folder is a setting of its own, so that those of an extended file are added to it."""
    folders = _texts(file, keys, "the name of a folder", {"vocabulary": "words", "rules": "our-rules"}[keys[0]])
    return {
        (*keys, file.name, folder.text): Setting((folder,), file.origin(*keys, number))
        for number, folder in enumerate(folders)
    }


def _rule_names(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    """Whether there are such rules is known once the rules are loaded, perhaps some of the project's own."""
    names = _texts(file, keys, "the name of a rule", "right-access")
    return {keys: Setting(names, file.origin(*keys))}


def _selected(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    settings = _rule_names(file, keys)
    if not settings[keys].value:
        raise file.error("select is an empty list", 'name a rule, or write ["*"] for all', *keys)
    return settings


def _levels(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    settings: Settings = {}
    example = {"right-portability": "note"}
    for name in _mapped(file, keys, "write rules and their levels", example, "; the lowest level shown is show-level"):
        value = _one_of(*LEVELS, OFF)(file, (*keys, name))
        settings |= {at: Setting(level, file.origin(*at, at_key=True)) for at, (level, _) in value.items()}
    return settings


def _globs(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    globs = _texts(file, keys, "a glob", "archive/")
    for glob in globs:
        _check_glob(glob)
    return {keys: Setting(globs, file.origin(*keys))}


def _check_glob(glob: Entry) -> None:
    from privlint.globs import GlobError, parse  # few configurations have globs

    try:
        parse(glob.text)
    except GlobError as error:
        raise glob.error(error.message, error.remedy) from None


def _ignores_of_files(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    settings: Settings = {}
    for text in _mapped(file, keys, "write globs and the rules to ignore there", {"legacy/": ["statement-date"]}):
        glob = Entry(text, file.origin(*keys, text, at_key=True))
        _check_glob(glob)
        if text.startswith("!"):
            raise file.error("a glob here cannot begin with !", "name the files themselves", *keys, text, at_key=True)
        rules = _rule_names(file, (*keys, text))
        settings |= {at: Setting(names, file.origin(*at, at_key=True)) for at, (names, _) in rules.items()}
    return settings


def _organisation(file: ConfigurationFile, keys: tuple[str, ...]) -> Settings:
    return _mapping(file, keys, ORGANISATION_KEYS)


ORGANISATION_KEYS: dict[str, Check] = {
    "controller-kind": _one_of(*KINDS),
    "has-dpo": _truth,
    "country": _one_of(*COUNTRIES),
}
KEYS: dict[str, Check] = {
    "extends": _text("name a file, or a profile such as privlint:strict"),
    "select": _selected,
    "ignore": _rule_names,
    "preview": _truth,
    "level": _levels,
    "per-file-ignores": _ignores_of_files,
    "exclude": _globs,
    "baseline": _text('name the file that "privlint baseline" writes'),
    "show-level": _one_of(*LEVELS),
    "fail-level": _one_of(*LEVELS),
    "lang": _one_of(*LANGUAGES),
    "format": _one_of(AUTO, *FORMATS),
    "require": _truth,
    "organisation": _organisation,
    "vocabulary": _folders,
    "rules": _folders,
}
"""Each key, with what checks its value; `privlint config` shows them in this order."""
