"""Colour for a terminal, unless NO_COLOR asks for none."""

from __future__ import annotations

import os

__all__ = ["DIFF_STYLES", "colour"]

DIFF_STYLES = {"+": "green", "-": "red", "@": "cyan"}
"""The first character of a line of a diff to its colour."""


def colour() -> bool | None:
    """What click's ``color`` is to be: None leaves it to whether this is a terminal."""
    return False if os.environ.get("NO_COLOR") else None
