"""A line of description for the properties that flows use most."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

__all__ = ["property_line"]

_PLUGINS = "io.kestra.plugin."


def property_line(name: str, java: str = "", role: str = "", *, file: bool = False) -> str:
    """Return the line about a property, or an empty text.

    Args:
        name: The name in YAML.
        java: The type that has it; empty for a property that all tasks or all triggers have.
        role: ``task`` or ``trigger``.
        file: Whether the facts say that it takes a file.
    """
    lines = _lines().get(name, {})
    path = java.removeprefix(_PLUGINS) if java.startswith(_PLUGINS) else ""
    while path:
        if path in lines:
            return lines[path]
        path = path.rpartition(".")[0]
    return lines.get("file" if file else "") or lines.get(role, "") or lines.get("", "")


@cache
def _lines() -> Mapping[str, Mapping[str, str]]:
    """The lines by property, and by the package, type or role that they are about; an empty key is for all others."""
    text = Path(__file__).with_name("property_lines.json").read_text(encoding="utf-8")
    lines: Mapping[str, Mapping[str, str]] = json.loads(text)
    return lines
