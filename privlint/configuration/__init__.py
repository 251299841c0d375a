"""The configuration of a project: the file privlint.yaml, or the table [tool.privlint] of pyproject.toml."""

from privlint.configuration.model import Configuration, Entry, Origin, Setting
from privlint.configuration.nearest import find_configuration, load_configuration, unused_configurations

__all__ = [
    "Configuration",
    "Entry",
    "Origin",
    "Setting",
    "find_configuration",
    "load_configuration",
    "unused_configurations",
]
