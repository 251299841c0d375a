"""Paths as reports for programs write them: from the top of the repository, or as URIs."""

from __future__ import annotations

import os
from pathlib import Path


def relative(path: str, root: Path) -> str:
    """`path` from `root`, the top of the repository, with forward slashes; as it is if it lies elsewhere."""
    absolute = Path(os.path.abspath(path))
    return (absolute.relative_to(root) if absolute.is_relative_to(root) else Path(path)).as_posix()


def uri(path: str) -> str:
    """A URI reference (RFC 3986) for `path`: relative, or with the scheme `file` if the path is absolute."""
    from urllib.parse import quote_from_bytes

    named = Path(path)
    return named.as_uri() if named.is_absolute() else quote_from_bytes(os.fsencode(named.as_posix()), safe="/")
