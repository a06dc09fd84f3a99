"""Python values as text inside an expression."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.expression import Expression, argument, operand
from kestra_dsl.iso import iso_duration
from kestra_dsl.origin import caller

__all__ = ["compose", "literal", "path", "step", "string"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# The engine's lexer takes these for operators, also after a dot.
_RESERVED = frozenset("and or not is contains equals isIn".split())

# A backslash is no escape, save before the closing quote; so one before a quote or at the end cannot be written.
_UNWRITABLE = re.compile(r"\\('|\Z)")
_OPENING = re.compile(r"\{(?=[{%#]|\Z)")


def compose(value: object) -> Expression:
    """Any value as an expression: text that holds ``{{ }}`` becomes a concatenation, all else a literal."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return Expression({None: "null", True: "true", False: "false"}[value], atomic=True)
    if isinstance(value, int):
        if not -(2**63) < value < 2**63:
            raise ExpressionError(
                f"{value} has no form in an expression: Kestra's integers have 64 bits", origin=caller()
            )
        return Expression(str(value), atomic=value >= 0)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ExpressionError(f"{value} has no form in an expression", origin=caller())
        return Expression(format(Decimal(repr(value)), "f"), atomic=value >= 0)
    if isinstance(value, (datetime, date, time)):
        return Expression(string(value.isoformat()), atomic=True)
    if isinstance(value, timedelta):
        return Expression(string(iso_duration(value)), atomic=True)
    if isinstance(value, (list, tuple)):
        return Expression("[" + ", ".join(argument(item) for item in value) + "]", atomic=True)
    if isinstance(value, Mapping):
        pairs = (f"{argument(key)}: {argument(item)}" for key, item in value.items())
        return Expression("{" + ", ".join(pairs) + "}", atomic=True)
    raise ExpressionError(
        f"a {type(value).__name__} cannot stand in an expression",
        hint="expressions hold references, text, numbers, booleans, dates, lists and mappings",
        origin=caller(),
    )


def string(text: str) -> str:
    """A string literal. Single quotes only: double ones interpolate ``#{}``."""
    if not _UNWRITABLE.search(text):
        return "'" + text.replace("'", "\\'") + "'"
    codes = "".join(_unicode_escape(char) if char in "'\"\\{}" or char < " " else char for char in text)
    return f"fromJson('\"{codes}\"')"


def literal(text: str) -> str:
    """Text that Kestra shall leave as it is, for what has braces of its own: dbt, Go templates, Jinja.

    >>> literal("docker ps --format '{{.Names}}'")
    "docker ps --format '{{ '{' }}{.Names}}'"
    """
    return _OPENING.sub("{{ '{' }}", text)


def step(name: str) -> str:
    """One step down a path: ``.name`` where the name can stand bare, ``['name']`` where it cannot."""
    return f".{name}" if _IDENTIFIER.match(name) and name not in _RESERVED else f"[{string(name)}]"


def path(root: str, *names: str) -> str:
    """A path from a root: ``path('inputs', 'my-id')`` is ``inputs['my-id']``."""
    return root + "".join(map(step, names))


def _unicode_escape(char: str) -> str:
    return f"\\u{ord(char):04x}"


def _text(text: str) -> Expression:
    if "{" not in text:
        return Expression(string(text), atomic=True)
    from kestra_dsl import templates

    if not templates.is_template(text):
        return Expression(string(text), atomic=True)
    parts: list[Expression] = []
    for part in templates.parse(text).parts:
        if isinstance(part, (templates.Text, templates.Raw)):
            parts.append(Expression(string(part.rendered), atomic=True))
        elif isinstance(part, templates.Print):
            inner = part.expression
            body = text[inner.span.start : inner.span.end]
            parts.append(Expression(body, atomic=isinstance(inner, templates.ATOMIC)))
        elif not isinstance(part, templates.Comment):
            raise ExpressionError(
                "text with a {% tag %} cannot stand inside an expression",
                hint="render the text in a variable of its own, or use ternary()",
                origin=caller(),
            )
    return parts[0] if len(parts) == 1 else Expression(" ~ ".join(map(operand, parts)))
