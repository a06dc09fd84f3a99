"""Python source as a tree, and its lines as ruff lays them out."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

__all__ = ["WIDTH", "Atom", "Call", "Code", "Entry", "Items", "Pairs", "flat", "lay_out"]

WIDTH = 88
"""The default line length of ruff and black."""

_STEP = "    "


class Atom(NamedTuple):
    """Source that is never split: a name, a number, a text, an operation."""

    text: str


class Entry(NamedTuple):
    """One argument of a call, item of a list or pair of a dict, with the comments above it."""

    label: str
    """``name=`` or ``"key": ``; empty for a positional argument and an item."""
    value: Code
    comments: tuple[str, ...] = ()


class Call(NamedTuple):
    """A call; ``head`` is what is called."""

    head: str
    arguments: tuple[Entry, ...]
    brackets: str = "()"


class Items(NamedTuple):
    """A list."""

    entries: tuple[Entry, ...]


class Pairs(NamedTuple):
    """A dict."""

    entries: tuple[Entry, ...]


Code: TypeAlias = Atom | Call | Items | Pairs


def flat(code: Code) -> str | None:
    """The code in one line; None when it has comments or a text of several lines."""
    if isinstance(code, Atom):
        return None if "\n" in code.text else code.text
    inner = _flat_entries(_entries(code))
    return None if inner is None else f"{_opening(code)}{inner}{_closing(code)}"


def lay_out(prefix: str, code: Code, suffix: str, indent: str = "") -> list[str]:
    """The lines of ``prefix + code + suffix``, the first one indented."""
    text = flat(code)
    if text is not None and len(indent) + len(prefix) + len(text) + len(suffix) <= WIDTH:
        return [f"{indent}{prefix}{text}{suffix}"]
    if isinstance(code, Atom):
        code = _split(code.text)
    if isinstance(code, Atom) or not _entries(code):
        whole = code.text if isinstance(code, Atom) else f"{_opening(code)}{_closing(code)}"
        first, *rest = f"{prefix}{whole}{suffix}".split("\n")
        return [indent + first, *rest]
    entries, inner = _entries(code), indent + _STEP
    lines = [f"{indent}{prefix}{_opening(code)}"]
    together = _flat_entries(entries)
    if isinstance(code, Call) and together is not None and len(inner) + len(together) <= WIDTH:
        lines.append(inner + together)
    else:
        alone = isinstance(code, Call) and len(entries) == 1 and not entries[0].label
        for entry in entries:
            lines += [f"{inner}{comment}" for comment in entry.comments]
            lines += lay_out(entry.label, entry.value, "" if alone else ",", inner)
    return [*lines, f"{indent}{_closing(code)}{suffix}"]


def _split(source: str) -> Code:
    """The tree of an expression that is too long for a line: the brackets at its end can be split."""
    if "\n" in source or not source.endswith((")", "]")):
        return Atom(source)
    return _tree(ast.parse(source, mode="eval").body, source)


def _tree(node: ast.expr, source: str) -> Code:
    def text(part: ast.expr) -> str:
        return ast.get_source_segment(source, part) or ""

    if isinstance(node, ast.Subscript):
        return Call(text(node.value), (Entry("", _tree(node.slice, source)),), "[]")
    if not isinstance(node, ast.Call):
        return Atom(text(node))
    positional = [Entry("", _tree(argument, source)) for argument in node.args]
    named = [Entry(f"{word.arg}=", _tree(word.value, source)) for word in node.keywords]
    return Call(text(node.func), (*positional, *named))


def _flat_entries(entries: Sequence[Entry]) -> str | None:
    parts: list[str] = []
    for entry in entries:
        text = None if entry.comments else flat(entry.value)
        if text is None:
            return None
        parts.append(entry.label + text)
    return ", ".join(parts)


def _entries(code: Call | Items | Pairs) -> tuple[Entry, ...]:
    return code.arguments if isinstance(code, Call) else code.entries


def _opening(code: Call | Items | Pairs) -> str:
    return f"{code.head}{code.brackets[0]}" if isinstance(code, Call) else "[" if isinstance(code, Items) else "{"


def _closing(code: Call | Items | Pairs) -> str:
    return code.brackets[1] if isinstance(code, Call) else "]" if isinstance(code, Items) else "}"
