"""The first line of a generated file, which names its definition and the project that owns it."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Header", "header", "read_header"]

_LINE = re.compile(r"# Made by kdsl from (?P<source>.+?)(?: \((?P<owner>[\w./-]+)\))?: change that, not this file\.")


class Header(NamedTuple):
    """What the first line of a generated file says."""

    source: str
    """The definition, relative to the project."""
    owner: str | None
    """The project's id, with the environment after a slash; None for a project without an id."""


def header(source: str, owner: str | None) -> str:
    """Return the first line of a generated file, with its line end.

    Args:
        source: The definition, relative to the project.
        owner: The project's id, with the environment after a slash; None for a project without an id.
    """
    whose = "" if owner is None else f" ({owner})"
    return f"# Made by kdsl from {source}{whose}: change that, not this file.\n"


def read_header(text: str) -> Header | None:
    """Return what the first line of a file says; None if `kdsl build` did not write it."""
    found = _LINE.match(text.lstrip("\ufeff\r\n"))
    return None if found is None else Header(found["source"], found["owner"])
