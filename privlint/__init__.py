"""A linter for Dutch privacy statements."""

__version__ = "0.1.0"
