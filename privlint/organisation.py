"""What a text does not tell of the organisation that publishes it, and its configuration may."""

from __future__ import annotations

from privlint.record import NamedTuple

KINDS = ("public-authority", "business", "association", "foundation", "person")
COUNTRIES = ("nl", "be")


class Organisation(NamedTuple):
    """Facts about the controller, each unknown unless the configuration tells it.

    `kind` is one of `KINDS` and `country` one of `COUNTRIES`, or empty; `has_officer` tells whether there is a data
    protection officer (GDPR art. 37). What is known here counts, whatever the text seems to say.
    """

    kind: str = ""
    has_officer: bool | None = None
    country: str = ""


UNKNOWN = Organisation()
