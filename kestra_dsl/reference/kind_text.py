"""Describe kinds of values in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.catalog.kinds import Kind

__all__ = ["is_rendered", "kind_text", "python_text"]

_WORDS = {
    "text": "text",
    "bool": "true or false",
    "int": "whole number",
    "number": "number",
    "duration": "duration",
    "datetime": "date and time",
    "date": "date",
    "time": "time of day",
    "data": "any data",
    "task": "task",
}

_PYTHON = {
    "text": "str | Expression",
    "number": "int | float",
    "duration": "str | timedelta",
    "datetime": "str | datetime",
    "date": "str | date",
    "time": "str | time",
    "data": "Any",
    "task": "BaseTask",
}


def kind_text(kind: Kind, names: dict[str, str]) -> str:
    """Describe a kind.

    Args:
        kind: What a property or output holds.
        names: The names of classes, by the Java types and bases that the facts name.
    """
    if kind.name == "union":
        return ", or ".join(kind_text(part, names) for part in kind.inner)
    if kind.name == "list":
        return f"list of {_each(kind.inner[0], names)}"
    if kind.name == "map":
        return f"mapping of names to {_each(kind.inner[0], names)}"
    if kind.name == "enum":
        *most, last = kind.words
        return f"{', '.join(most)} or {last}" if most else last
    if kind.name in ("node", "base"):
        return names.get(kind.words[0], kind.words[0])
    return _WORDS[kind.name]


def _each(kind: Kind, names: dict[str, str]) -> str:
    words = kind_text(kind, names)
    return f"({words})" if kind.name == "union" else words


def is_rendered(kind: Kind) -> bool:
    """Whether Kestra renders a value of this kind, or a part of it."""
    return any(part.dynamic for part in kind.walk())


def python_text(kind: Kind) -> str:
    """Write the Python type of a kind, as a type checker sees it."""
    if kind.name == "union":
        parts = [python_text(part) for part in kind.inner]
        return " | ".join(dict.fromkeys(word for part in parts for word in _alternatives(part)))
    if kind.name in ("list", "map"):
        inner = python_text(kind.inner[0])
        text = f"list[{inner}]" if kind.name == "list" else f"dict[str, {inner}]"
    elif kind.name == "enum":
        text = f"Literal[{', '.join(map(repr, kind.words))}]"
    elif kind.name in ("node", "base"):
        text = kind.words[0]
    else:
        text = _PYTHON.get(kind.name, kind.name)
    return f"{text} | Expression" if kind.dynamic and kind.name not in ("text", "data") else text


def _alternatives(text: str) -> list[str]:
    """The parts of a union; text with brackets stays whole."""
    return [text] if "[" in text else text.split(" | ")
