"""Where the data files of privlint are."""

from __future__ import annotations

from pathlib import Path

from privlint.errors import PrivlintError


def rules_directory() -> Path:
    """The directory of the built-in rules: inside the package, or beside it in a checkout or an editable install.

    Raises PrivlintError if there is none, which means that the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for directory in (package / "rules", package.parent / "rules"):
        if directory.is_dir():
            return directory
    raise PrivlintError("the built-in rules are missing", path=str(package / "rules"), remedy="install privlint again")
