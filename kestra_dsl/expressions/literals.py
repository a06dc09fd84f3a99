"""Text inside an expression: string literals, steps of a path, and braces that Kestra shall leave alone."""

from __future__ import annotations

import re

__all__ = ["OPENING_BRACE", "literal", "path", "step", "string"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# The engine's lexer takes these for operators, also after a dot.
_RESERVED = frozenset("and or not is contains equals isIn".split())

# A backslash is no escape, save before the closing quote; so one before a quote or at the end cannot be written.
_UNWRITABLE = re.compile(r"\\('|\Z)")
OPENING_BRACE = "{{ '{' }}"
"""A brace that Kestra prints and does not read."""
_OPENING = re.compile(r"\{(?=[{%#]|\Z)")


def string(text: str) -> str:
    """A string literal. Single quotes only: double ones interpolate ``#{}``."""
    if not _UNWRITABLE.search(text):
        return "'" + text.replace("'", "\\'") + "'"
    codes = "".join(f"\\u{ord(char):04x}" if char in "'\"\\{}" or char < " " else char for char in text)
    return f"fromJson('\"{codes}\"')"


def step(name: str) -> str:
    """One step down a path: ``.name`` where the name can stand bare, ``['name']`` where it cannot."""
    return f".{name}" if _IDENTIFIER.match(name) and name not in _RESERVED else f"[{string(name)}]"


def path(root: str, *names: str) -> str:
    """A path from a root: ``path('inputs', 'my-id')`` is ``inputs['my-id']``."""
    return root + "".join(map(step, names))


def literal(text: str) -> str:
    """Text that Kestra shall leave as it is, for what has braces of its own: dbt, Go templates, Jinja.

    >>> literal("docker ps --format '{{.Names}}'")
    "docker ps --format '{{ '{' }}{.Names}}'"
    """
    return _OPENING.sub(OPENING_BRACE, text)
