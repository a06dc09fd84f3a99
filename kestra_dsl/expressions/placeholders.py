"""References whose text depends on where they end up, and for which Kestra version.

Such a reference is written into text as a placeholder between two characters that Unicode keeps free for a
program's own use. Rendering a flow replaces it, when the place and the version are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

__all__ = ["END", "SEPARATOR", "START", "placeholder", "readable", "replace"]

START, END, SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"

Kind = Literal["output", "item", "index", "variable"]

_PLACEHOLDER = re.compile(f"{START}(output|item|index|variable):([^{START}{END}]*){END}")


def placeholder(kind: Kind, what: str) -> str:
    """``output`` and a task's id, ``item`` or ``index`` and a loop's id, ``variable`` and its path."""
    return f"{START}{kind}:{what}{END}"


def replace(text: str, resolve: Callable[[str, str], str]) -> str:
    """The text with every placeholder replaced; ``resolve`` is given its kind and what it is about."""
    return _PLACEHOLDER.sub(lambda found: resolve(found[1], found[2]), text)


def readable(text: str) -> str:
    """The text for people: each placeholder as what it is about."""
    roots = {"output": "outputs.{}", "variable": "vars.{}", "item": "the item of {}", "index": "the index of {}"}
    return replace(text, lambda kind, what: roots[kind].format(what.replace(SEPARATOR, ".")))
