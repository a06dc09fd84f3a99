"""Writes string literals and paths, and text whose braces Kestra does not render."""

from __future__ import annotations

import re

__all__ = ["OPENING_BRACE", "literal", "path", "step", "string"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# The engine's lexer reads these as operators, also after a dot.
_RESERVED = frozenset("and or not is contains equals isIn".split())

# A backslash escapes only a quote, so a backslash before a quote or at the end cannot be written.
_UNWRITABLE = re.compile(r"\\('|\Z)")
OPENING_BRACE = "{{ '{' }}"
"""A brace that Kestra renders as text."""
_OPENING = re.compile(r"\{(?=[{%#]|\Z)")


def string(text: str) -> str:
    """A string literal. Single quotes only: double ones interpolate ``#{}``."""
    if not _UNWRITABLE.search(text):
        return "'" + text.replace("'", "\\'") + "'"
    codes = "".join(f"\\u{ord(char):04x}" if char in "'\"\\{}" or char < " " else char for char in text)
    return f"fromJson('\"{codes}\"')"


def step(name: str) -> str:
    """One step of a path: ``.name`` if the name is an identifier, ``['name']`` otherwise."""
    return f".{name}" if _IDENTIFIER.match(name) and name not in _RESERVED else f"[{string(name)}]"


def path(root: str, *names: str) -> str:
    """A path from a root: ``path('inputs', 'my-id')`` is ``inputs['my-id']``."""
    return root + "".join(map(step, names))


def literal(text: str) -> str:
    """Escape braces, so that Kestra does not evaluate them. Use it for templates of dbt, Go or Jinja.

    >>> literal("docker ps --format '{{.Names}}'")
    "docker ps --format '{{ '{' }}{.Names}}'"

    Args:
        text: Text with braces that Kestra must not evaluate.

    Returns:
        The text, in which Kestra prints each opening brace.
    """
    return _OPENING.sub(OPENING_BRACE, text)
