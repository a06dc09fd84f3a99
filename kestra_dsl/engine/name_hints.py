"""Hints for names that do not exist."""

from __future__ import annotations

from collections.abc import Iterable

from kestra_dsl.diagnostics.suggesting import suggest

__all__ = ["name_hint"]


def name_hint(name: str, known: Iterable[str], introduction: str) -> str:
    """Suggest the known name that is most similar, or else list all known names after the introduction."""
    names = list(dict.fromkeys(known))
    return suggest(name, names, f"{introduction}: {', '.join(names) or 'none'}")
