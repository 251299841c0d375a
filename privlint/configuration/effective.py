"""From settings with their places to the configuration that the commands use."""

from __future__ import annotations

from pathlib import Path

from privlint.configuration.folder import existing_folder
from privlint.configuration.model import Configuration, Entry, Settings
from privlint.organisation import Organisation


def configuration_of(path: Path, settings: Settings) -> Configuration:
    """The configuration in the file at `path`, which comes to `settings`.

    Raises PrivlintError for a folder that is not there.
    """
    baseline, has_officer = settings.get(("baseline",)), settings.get(("organisation", "has-dpo"))
    return Configuration(
        path=path,
        vocabulary=_folders(settings, "vocabulary"),
        rules=_folders(settings, "rules"),
        select=_entries(settings, "select"),
        ignore=_entries(settings, "ignore"),
        preview=_is_true(settings, "preview"),
        level=tuple((name, str(settings["level", name.text].value)) for name in _keys(settings, "level")),
        per_file_ignores=tuple(
            (glob, _entries(settings, "per-file-ignores", glob.text)) for glob in _keys(settings, "per-file-ignores")
        ),
        exclude=_entries(settings, "exclude"),
        baseline=None if baseline is None else Entry(str(baseline.value), baseline.origin),
        lang=_text(settings, "lang"),
        show_level=_text(settings, "show-level"),
        fail_level=_text(settings, "fail-level"),
        format=_text(settings, "format"),
        require=_is_true(settings, "require"),
        organisation=Organisation(
            kind=_text(settings, "organisation", "controller-kind"),
            has_officer=None if has_officer is None else has_officer.value is True,
            country=_text(settings, "organisation", "country"),
        ),
        settings=settings,
    )


def _text(settings: Settings, *keys: str) -> str:
    setting = settings.get(keys)
    return "" if setting is None else str(setting.value)


def _is_true(settings: Settings, key: str) -> bool:
    setting = settings.get((key,))
    return setting is not None and setting.value is True


def _entries(settings: Settings, *keys: str) -> tuple[Entry, ...]:
    setting = settings.get(keys)
    return setting.value if setting is not None and isinstance(setting.value, tuple) else ()


def _keys(settings: Settings, key: str) -> list[Entry]:
    """The keys of the mapping `key`, each with its place."""
    return [Entry(keys[1], setting.origin) for keys, setting in settings.items() if keys[0] == key]


def _folders(settings: Settings, key: str) -> tuple[Path, ...]:
    what = {"vocabulary": "vocabulary", "rules": "rule"}[key]
    entries = [entry for keys in settings if keys[0] == key for entry in _entries(settings, *keys)]
    return tuple(dict.fromkeys(existing_folder(entry, what) for entry in entries))
