"""References whose text depends on where they end up, and for which Kestra version.

Such a reference is written into text as a placeholder between two characters that Unicode keeps free for a
program's own use. Rendering a flow replaces it, when the place and the version are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

__all__ = ["END", "SEPARATOR", "START", "broken", "holds", "placeholder", "readable", "replace"]

START, END, SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"

Kind = Literal["output", "free", "item", "index", "variable"]

# json.dumps() and repr() write the characters as escapes, which are as good as the characters themselves.
_START, _END = rf"(?:{START}|\\ufdd0)", rf"(?:{END}|\\ufdd1)"
_PLACEHOLDER = re.compile(rf"{_START}(output|free|item|index|variable):((?:(?!{_START}|{_END}).)*){_END}", re.DOTALL)

# What is left of one when a text was changed: cut, put in upper case, or quoted for a URL.
_LEFT = re.compile(rf"{_START}|{_END}|%EF%B7%9[01]", re.IGNORECASE)


def placeholder(kind: Kind, what: str) -> str:
    """``output``, ``free`` when nobody holds the task: its id; ``item``, ``index``: a loop's; ``variable``: a path."""
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


def readable(text: str) -> str:
    """The text for people: each placeholder as what it is about."""
    roots = {
        "output": "outputs.{}",
        "free": "outputs.{}",
        "variable": "vars.{}",
        "item": "the item of {}",
        "index": "the index of {}",
    }
    return replace(text, lambda kind, what, _next: roots[kind].format(what.replace(SEPARATOR, ".")))
