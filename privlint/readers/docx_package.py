"""The package of a Word document: a ZIP file of parts, with the relations that tell what each part is for."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Callable
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

Element = Any  # lxml has no types

_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relation(NamedTuple):
    """What a part is related to: another part by its name, or if `is_external` an address outside; `kind` is for what,
    such as "styles"."""

    kind: str
    target: str
    is_external: bool


class TooLargeError(Exception):
    """The parts that were asked for are larger than they may be."""


class Package:
    """Reads the parts of the package `data`, of which `most` bytes are unpacked; `etree` is the module of lxml.

    Raises BadZipFile if it is no ZIP file.
    """

    def __init__(self, etree: Any, data: bytes, most: int) -> None:
        self._etree = etree
        self._left = most
        self._zip = ZipFile(io.BytesIO(data))
        self._names = frozenset(self._zip.namelist())
        self._unpacked: dict[str, bytes] = {}

    @property
    def size(self) -> int:
        """The bytes of all parts when they are unpacked."""
        return sum(part.file_size for part in self._zip.infolist())

    def relations(self, part: str = "") -> dict[str, Relation]:
        """The relations of a part, or of the package as a whole, by their identifiers."""
        folder, name = posixpath.split(part)
        file = posixpath.join(folder, "_rels", f"{name}.rels")
        written = self.root(file).iter(_RELATION) if file in self._names else ()
        return {relation.get("Id"): _relation(relation, folder) for relation in written}

    def root(self, part: str) -> Element:
        """The XML of a part. Raises TooLargeError, and what zipfile or lxml does if it cannot be read."""
        return self._parsed(self._bytes(part))

    def shortened(self, part: str, shorten: Callable[[bytes], bytes]) -> Element:
        """What `shorten` leaves of the XML of a part, or all of it if that is none any more. Raises as `root` does."""
        try:
            return self._parsed(shorten(self._bytes(part)))
        except self._etree.XMLSyntaxError:
            return self.root(part)

    def _parsed(self, xml: bytes) -> Element:
        parser = self._etree.XMLParser(remove_blank_text=True, resolve_entities=False)
        return self._etree.fromstring(xml, parser)

    def _bytes(self, part: str) -> bytes:
        if part not in self._unpacked:
            self._unpacked[part] = self._unpack(part)
        return self._unpacked[part]

    def _unpack(self, part: str) -> bytes:
        told = self._zip.getinfo(part)
        self._left -= told.file_size
        if self._left < 0:
            raise TooLargeError(part)
        if told.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BadZipFile(part)  # others are unpacked all at once, and no program for Word documents writes them
        with self._zip.open(told) as packed:
            return packed.read(told.file_size)  # and no more of a part that is larger than is told


def target_of(relations: dict[str, Relation], kind: str) -> str | None:
    """The name of the part that is related for `kind`; None if there is none."""
    found = (relation for relation in relations.values() if relation.kind == kind and not relation.is_external)
    return next((relation.target for relation in found), None)


def _relation(written: Element, folder: str) -> Relation:
    """The relation of a part in `folder`, beside which the names of others are told."""
    kind, target = written.get("Type", "").removeprefix(_KINDS), written.get("Target", "")
    if written.get("TargetMode") == "External":
        return Relation(kind, target, True)
    return Relation(kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"), False)
