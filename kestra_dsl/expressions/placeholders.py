"""References whose text depends on where they end up, and for which Kestra version.

Such a reference is written into text as a placeholder between two characters that Unicode keeps free for a
program's own use. Rendering a flow replaces it, when the place and the version are known.
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

# json.dumps() and repr() write the characters as escapes, which are as good as the characters themselves.
_START, _END = rf"(?:{START}|\\ufdd0)", rf"(?:{END}|\\ufdd1)"
_PLACEHOLDER = re.compile(
    rf"{_START}(output|free|item|index|variable|collect):((?:(?!{_START}|{_END}).)*){_END}", re.DOTALL
)

_STEP = re.compile(r"\.(\w+)|\['([^'\\]*)'\]|\[(\d+)\]")
_OUTPUT = re.compile(rf"{START}(?:output|free):([^{END}]*){END}((?:{_STEP.pattern})*)")

# What is left of one when a text was changed: cut, put in upper case, or quoted for a URL.
_LEFT = re.compile(rf"{_START}|{_END}|%EF%B7%9[01]", re.IGNORECASE)


def placeholder(kind: Kind, what: str) -> str:
    """What each kind is about.

    ``output``, ``free`` when nobody holds the task: its id; ``item``, ``index``: a loop's; ``variable``: a path;
    ``collect``: a loop's id, a task's, and the steps to what it gives.
    """
    return f"{START}{kind}:{what}{END}"


def holds(text: str) -> bool:
    """Whether a text may hold a placeholder, what is left of one, or a form of an object: a fast look.

    A single character is found much faster than several, and one that is not ASCII is not even looked for in ASCII.
    """
    return (
        START in text
        or END in text
        or ("\\" in text and "ufdd" in text)
        or ("%" in text and "%EF%B7%9" in text)
        or ("<" in text and ("kestra_dsl" in text or " at 0x" in text))
    )


def replace(text: str, resolve: Callable[[str, str, str], str]) -> str:
    """The text with every placeholder replaced; ``resolve`` is given its kind, what it is about, and what follows."""

    def one(found: re.Match[str]) -> str:
        return resolve(found[1], found[2].replace("\\ufdd2", SEPARATOR), text[found.end() : found.end() + 1])

    return _PLACEHOLDER.sub(one, text)


def broken(text: str) -> bool:
    """Whether a text holds what is left of a placeholder that was changed as text."""
    return holds(text) and bool(_LEFT.search(text))


def collectable(body: str) -> list[str] | None:
    """The task and the steps to what it gives, ``.name`` or ``#1`` each, when a reference leads there by them alone."""
    found = _OUTPUT.fullmatch(body)
    if found is None or not found[2]:
        return None
    steps = (f"#{index}" if index else f".{name or key}" for name, key, index in _STEP.findall(found[2]))
    return [found[1], *steps]


def collections(text: str) -> list[tuple[str, str]]:
    """The ids of the loop and the task of each collection in a text."""
    return [
        (loop, task)
        for kind, what in _PLACEHOLDER.findall(text)
        if kind == "collect"
        for loop, task, *_ in [what.replace("\\ufdd2", SEPARATOR).split(SEPARATOR)]
    ]


def readable(text: str) -> str:
    """The text for people: each placeholder as what it is about."""
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
