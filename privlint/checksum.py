"""What tells two texts apart that differ by an edit, not by intent. OpenSSL, for a stronger one, takes 5 ms to load."""

from __future__ import annotations

import zlib


def checksum(data: bytes) -> str:
    """The size and two checksums of `data`, in hexadecimal digits."""
    return f"{len(data):x}-{zlib.crc32(data):08x}{zlib.adler32(data):08x}"
