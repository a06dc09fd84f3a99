"""The first lines of a generated file: its definition, the project that owns it, and its former names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Header", "header", "read_header"]

_LINE = re.compile(r"# Made by kdsl from (?P<source>.+?)(?: \((?P<owner>[\w./-]+)\))?: change that, not this file\.")
_MOVED = re.compile(r"[^\n]*\n# Moved from (?P<names>[\w./, -]+)\.(?:\n|\Z)")


class Header(NamedTuple):
    """The data in the first lines of a generated file."""

    source: str
    """The definition, relative to the project."""
    owner: str | None
    """The project's id, with the environment after a slash; None for a project without an id."""
    moved_from: tuple[str, ...] = ()
    """The former names of the flow, as `namespace/id`."""


def header(source: str, owner: str | None, moved_from: Iterable[str] = ()) -> str:
    """Return the first lines of a generated file, with their line ends.

    Args:
        source: The definition, relative to the project.
        owner: The project's id, with the environment after a slash; None for a project without an id.
        moved_from: The former names of the flow, as `namespace/id`.
    """
    whose = "" if owner is None else f" ({owner})"
    names = ", ".join(moved_from)
    moved = f"# Moved from {names}.\n" if names else ""
    return f"# Made by kdsl from {source}{whose}: change that, not this file.\n{moved}"


def read_header(text: str) -> Header | None:
    """Return the data in the first lines of a file; None if `kdsl build` did not write it."""
    start = text.lstrip("\ufeff\r\n").replace("\r\n", "\n")
    found = _LINE.match(start)
    if found is None:
        return None
    moved = _MOVED.match(start)
    return Header(found["source"], found["owner"], tuple(moved["names"].split(", ")) if moved else ())
