"""The first line of a generated file: which definition it was made from, and whose it is."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Header", "header", "read_header"]

_LINE = re.compile(r"# Made by kdsl from (?P<source>.+?)(?: \((?P<owner>[\w./-]+)\))?: change that, not this file\.")


class Header(NamedTuple):
    source: str
    """The definition, relative to the project."""
    owner: str | None
    """The project's id, and the environment's name behind a slash; None for a project without an id."""


def header(source: str, owner: str | None) -> str:
    """The line, with its end."""
    whose = "" if owner is None else f" ({owner})"
    return f"# Made by kdsl from {source}{whose}: change that, not this file.\n"


def read_header(text: str) -> Header | None:
    """What the first line says; None if `kdsl build` did not write it."""
    found = _LINE.match(text.lstrip("\ufeff\r\n"))
    return None if found is None else Header(found["source"], found["owner"])
