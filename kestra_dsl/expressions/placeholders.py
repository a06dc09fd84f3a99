"""Placeholders for references whose text depends on the task that reads them and on the Kestra version.

A placeholder is delimited by two characters that Unicode reserves for internal use. Rendering a flow replaces it, when
the task and the version are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

__all__ = [
    "END",
    "SEPARATOR",
    "START",
    "broken",
    "collectable",
    "collections",
    "holds",
    "placeholder",
    "readable",
    "replace",
]

START, END, SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"

Kind = Literal["output", "free", "item", "index", "variable", "collect"]

# json.dumps() and repr() write the characters as escapes, which are recognised as well.
_START, _END = rf"(?:{START}|\\ufdd0)", rf"(?:{END}|\\ufdd1)"
_PLACEHOLDER = re.compile(
    rf"{_START}(output|free|item|index|variable|collect):((?:(?!{_START}|{_END}).)*){_END}", re.DOTALL
)

# Without escapes, a single first character lets the search skip what cannot match.
_UNESCAPED = re.compile(rf"{START}(output|free|item|index|variable|collect):([^{START}{END}]*){END}")

_STEP = re.compile(r"\.(\w+)|\['([^'\\]*)'\]|\[(\d+)\]")
_OUTPUT = re.compile(rf"{START}(?:output|free):([^{END}]*){END}((?:{_STEP.pattern})*)")

# What remains of a placeholder in text that was cut, put in upper case, or quoted for a URL.
_LEFT = re.compile(rf"{_START}|{_END}|%EF%B7%9[01]", re.IGNORECASE)


def placeholder(kind: Kind, what: str) -> str:
    """The text of a placeholder.

    Args:
        kind: The kind of reference. ``free`` is an output of a task that is known only by its id.
        what: For ``output`` and ``free``, the id of the task; for ``item`` and ``index``, the id of the loop; for
            ``variable``, its path; for ``collect``, the id of the loop, that of the task, and the steps to its output.
    """
    return f"{START}{kind}:{what}{END}"


def holds(text: str) -> bool:
    """Whether a text may have a placeholder, the rest of one, or the ``repr()`` of an object. It may be wrong about it.

    Searching a single character is much faster than several, and one that is not ASCII is not searched in ASCII text.
    """
    return (
        START in text
        or END in text
        or ("\\" in text and "ufdd" in text)
        or ("%" in text and "%EF%B7%9" in text)
        or ("<" in text and ("kestra_dsl" in text or " at 0x" in text))
    )


def replace(text: str, resolve: Callable[[str, str, str], str]) -> str:
    """The text with every placeholder replaced by ``resolve(kind, what, next character)``."""

    def one(found: re.Match[str]) -> str:
        return resolve(found[1], found[2].replace("\\ufdd2", SEPARATOR), text[found.end() : found.end() + 1])

    return (_PLACEHOLDER if "\\ufdd" in text else _UNESCAPED).sub(one, text)


def broken(text: str) -> bool:
    """Whether a text has the rest of a placeholder that was changed."""
    return holds(text) and bool(_LEFT.search(text))


def collectable(body: str) -> list[str] | None:
    """The task and the steps to its output, ``.name`` or ``#1`` each, if a reference is nothing but that path."""
    found = _OUTPUT.fullmatch(body)
    if found is None or not found[2]:
        return None
    steps = (f"#{index}" if index else f".{name or key}" for name, key, index in _STEP.findall(found[2]))
    return [found[1], *steps]


def collections(text: str) -> list[tuple[str, str]]:
    """The ids of the loop and the task, for each collected output in a text."""
    return [
        (loop, task)
        for kind, what in _PLACEHOLDER.findall(text)
        if kind == "collect"
        for loop, task, *_ in [what.replace("\\ufdd2", SEPARATOR).split(SEPARATOR)]
    ]


def readable(text: str) -> str:
    """The text for messages, with each placeholder in readable form."""
    roots = {
        "output": "outputs.{}",
        "free": "outputs.{}",
        "variable": "vars.{}",
        "item": "the item of {}",
        "index": "the index of {}",
    }

    def one(kind: str, what: str, _next: str) -> str:
        if kind == "collect":
            loop, task, *steps = what.split(SEPARATOR)
            return f"{loop}.collect({'.'.join([task, *(step[1:] for step in steps)])})"
        return roots[kind].format(what.replace(SEPARATOR, "."))

    return replace(text, one)
