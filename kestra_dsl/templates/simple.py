"""Finds the expressions of a template without parsing it, where it is certain what they are."""

from __future__ import annotations

import re

__all__ = ["simple_expressions"]

# An expression without braces, and without quotes that are not closed in it: its end is certain.
_EXPRESSION = re.compile(r"""\{\{([^{}"'\\]*(?:(?:"[^{}"\\]*"|'[^{}'\\]*')[^{}"'\\]*)*)\}\}""")
_DELIMITER = re.compile(r"\{[{%#\0]")


def simple_expressions(text: str) -> tuple[str, list[str]] | None:
    """The plain text of a template, and its expressions without their braces.

    Args:
        text: A template, which may hold placeholders of references.

    Returns:
        The plain text has a null character in place of each expression. None if only the parser can tell what is an
        expression.
    """
    parts = _EXPRESSION.split(text)
    plain = "\0".join(parts[::2])
    if "{" in plain and _DELIMITER.search(plain):
        return None
    return plain, parts[1::2]
