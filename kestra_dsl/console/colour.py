"""Colour for terminals, unless NO_COLOR is set."""

from __future__ import annotations

import os

__all__ = ["DIFF_STYLES", "colour"]

DIFF_STYLES = {"+": "green", "-": "red", "@": "cyan"}
"""First character of a diff line to its colour."""


def colour() -> bool | None:
    """Return the `color` argument for click: False disables colour, None enables it for terminals."""
    return False if os.environ.get("NO_COLOR") else None
