"""Expressions: the content of ``{{ }}`` as a Python object.

An expression is not a value: it has no truth, no length and no items. It becomes text, in an f-string or as a property
of a task, and Kestra evaluates it when the flow runs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeAlias

from kestra_dsl._iso import iso_duration
from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.errors import ExpressionError, KestraDslError
from kestra_dsl.expressions import refusals
from kestra_dsl.expressions.literals import step, string
from kestra_dsl.expressions.placeholders import readable
from kestra_dsl.expressions.refusals import NotPlain
from kestra_dsl.expressions.reprs import Reprs, find_repr, marked, repr_error, shortened

__all__ = ["Expression", "Filter", "Reference", "argument", "compose", "expr", "operand"]


Quantity: TypeAlias = "int | float | Expression"
"""Operands of arithmetic."""


class Expression(NotPlain):
    """A Kestra expression, which is evaluated when the flow runs.

    Comparisons and arithmetic with an expression give an expression; ``|`` passes it through a filter. ``and_()``,
    ``or_()`` and ``not_()`` take the place of Python's keywords.

    Args:
        body: The text between ``{{`` and ``}}``.
        atomic: Whether the text needs no parentheses beside an operator.
    """

    __slots__ = ("_atomic", "_body")

    def __new__(cls, *_args: Any, **_named: Any) -> Self:
        # Python asks the right operand of a comparison first if its class derives from that of the left operand, which
        # would swap `a < b`. So no class that has instances derives from another such class.
        made: Self = object.__new__(_CONCRETE.get(cls, cls))
        return made

    def __init__(self, body: str, *, atomic: bool = False) -> None:
        self._body = body
        self._atomic = atomic

    def __str__(self) -> str:
        return "{{ " + self._body + " }}"

    def __repr__(self) -> str:
        return marked(f"expression {readable(self._body)}")

    def __format__(self, spec: str) -> str:
        if spec:
            raise ExpressionError(
                f"an expression cannot be formatted with {spec!r}: only Kestra knows its value",
                hint="use a filter, as in `reference | f.date('yyyy-MM')` or `reference | f.number_format('00')`",
                origin=caller(),
            )
        return str(self)

    # Comparisons and arithmetic build expressions. Text is joined with f-strings or concat(): here, + adds numbers.

    def __eq__(self, other: object) -> Expression:  # type: ignore[override]
        return _binary(self, "==", other)

    def __ne__(self, other: object) -> Expression:  # type: ignore[override]
        return _binary(self, "!=", other)

    def __lt__(self, other: object) -> Expression:
        return _binary(self, "<", other)

    def __le__(self, other: object) -> Expression:
        return _binary(self, "<=", other)

    def __gt__(self, other: object) -> Expression:
        return _binary(self, ">", other)

    def __ge__(self, other: object) -> Expression:
        return _binary(self, ">=", other)

    def __add__(self, other: Quantity) -> Expression:
        return _arithmetic(self, "+", other)

    def __radd__(self, other: Quantity) -> Expression:
        return _arithmetic(other, "+", self)

    def __sub__(self, other: Quantity) -> Expression:
        return _arithmetic(self, "-", other)

    def __rsub__(self, other: Quantity) -> Expression:
        return _arithmetic(other, "-", self)

    def __mul__(self, other: Quantity) -> Expression:
        return _arithmetic(self, "*", other)

    def __rmul__(self, other: Quantity) -> Expression:
        return _arithmetic(other, "*", self)

    def __truediv__(self, other: Quantity) -> Expression:
        return _arithmetic(self, "/", other)

    def __rtruediv__(self, other: Quantity) -> Expression:
        return _arithmetic(other, "/", self)

    def __mod__(self, other: Quantity) -> Expression:
        return _arithmetic(self, "%", other)

    def __rmod__(self, other: Quantity) -> Expression:
        return _arithmetic(other, "%", self)

    def __neg__(self) -> Expression:
        return Expression(f"-{operand(self)}")

    def __or__(self, other: Filter) -> Expression:
        if not isinstance(other, Filter):
            raise ExpressionError(
                f"`|` passes an expression through a filter, and {shortened(repr(other))} is not a filter",
                hint="call a filter from `f`, as in `reference | f.upper()`; 'or' is or_(a, b)",
                origin=caller(),
            )
        return Pipeline(f"{_piped(self)} | {other.text}")

    # What an expression cannot do, because only Kestra knows its value. Type checkers see the most common ones.

    if TYPE_CHECKING:

        def __bool__(self) -> NoReturn: ...
        def __iter__(self) -> NoReturn: ...
        def __hash__(self) -> NoReturn: ...
    else:
        locals().update(refusals.of_expressions())


class _Computed(Expression):
    __slots__ = ()


class Pipeline(Expression):
    """A value passed through filters. Another filter is appended without parentheses."""

    __slots__ = ()


class Reference(Expression):
    """A path to a value of an execution. Attributes and indexes extend the path; Kestra checks them at run time."""

    __slots__ = ()

    def __init__(self, body: str) -> None:
        super().__init__(body, atomic=True)

    def __getitem__(self, key: str | int | Expression) -> Reference:
        known = self._below(key) if isinstance(key, str) and "{" not in key else None
        return Reference(f"{self._body}[{argument(key)}]") if known is None else known

    def __getattr__(self, name: str) -> Reference:
        if name.startswith("__"):  # protocols look for dunders; a reference has only those that it defines
            raise AttributeError(name)
        known = self._below(name)
        return Reference(self._body + step(name)) if known is None else known

    def _below(self, _name: str) -> Reference | None:
        """The reference for a name, where it is more than a step of the path."""
        return None

    if not TYPE_CHECKING:

        def __call__(self, *_args: object, **_named: object) -> NoReturn:
            raise ExpressionError(
                f"{readable(self._body)} cannot be called: it is a reference, not a value with methods",
                hint="use a filter, as in `reference | f.upper()`",
                origin=caller(),
            )


class _Path(Reference):
    __slots__ = ()


_CONCRETE: dict[type, Any] = {Expression: _Computed, Reference: _Path}
for _public, _concrete in _CONCRETE.items():
    _concrete.__name__ = _public.__name__  # errors of Python's own name the class


class Filter(NotPlain):
    """A filter, for the right side of ``|``: ``reference | f.date('yyyy-MM')``."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return marked(f"filter {self.text}")

    if not TYPE_CHECKING:
        locals().update(refusals.of_filters())

        def __or__(self, other: object) -> NoReturn:
            raise ExpressionError(
                f"the filter {self.text!r} has no value to its left",
                hint="start with a reference, as in `reference | f.trim() | f.upper()`",
                origin=caller(),
            )

        def __ror__(self, other: object) -> NoReturn:
            raise ExpressionError(
                f"`|` passes an expression through a filter, and {shortened(repr(other))} is a Python value",
                hint="change it in Python, or make it an expression: expr(\"'text'\") | f.upper()",
                origin=caller(),
            )


def expr(body: str) -> Expression:
    """An expression from its text, for what the library has no function for.

    >>> f"{expr('inputs.a is map')}"
    '{{ inputs.a is map }}'

    Args:
        body: The text of an expression, with or without ``{{ }}``.

    Returns:
        The expression.

    Raises:
        ExpressionError: The text is empty, or more than one expression.
    """
    untyped: object = body
    if not isinstance(untyped, str):
        raise ExpressionError(
            f"expr() needs the text of an expression, not {shortened(repr(untyped))}",
            hint="a reference is already an expression; operators and functions accept Python values",
            origin=caller(),
        )
    text = body.strip()
    _refuse_repr(text)
    if text.startswith("{{") and text.removeprefix("{{").removesuffix("}}").strip():
        from kestra_dsl import templates

        parts = templates.parse(text).parts
        if len(parts) != 1 or not isinstance(parts[0], templates.Print):
            raise ExpressionError(f"{body!r} is more than one expression", hint="use a plain string", origin=caller())
        text = text[2:-2].strip()
    if not text or text.startswith("{{"):
        raise ExpressionError("expr() needs the text of an expression", origin=caller())
    return Expression(text)


def compose(value: object) -> Expression:
    """Any value as an expression: text with ``{{ }}`` becomes a concatenation, everything else a literal."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return Expression({None: "null", True: "true", False: "false"}[value], atomic=True)
    if isinstance(value, (int, float)):
        return _number(value)
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
        f"a {type(value).__name__} cannot be part of an expression",
        hint="expressions can contain references, text, numbers, booleans, dates, lists and mappings",
        origin=caller(),
    )


def operand(value: object) -> str:
    """The text of a value as an operand, in parentheses if it needs them."""
    expression = compose(value)
    return expression._body if expression._atomic else f"({expression._body})"


def argument(value: object) -> str:
    """The text of a value as an argument or index, where it needs no parentheses."""
    return compose(value)._body


def _piped(value: Expression) -> str:
    return value._body if isinstance(value, Pipeline) else operand(value)


def _number(value: int | float) -> Expression:  # noqa: PYI041 - they are written differently
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ExpressionError(f"{value} cannot be written in an expression", origin=caller())
        text = format(Decimal(repr(value)), "f")
        text += "" if "." in text else ".0"
    else:
        if not -(2**63) < value < 2**63:
            raise ExpressionError(
                f"{value} cannot be written in an expression: Kestra's integers have 64 bits", origin=caller()
            )
        text = str(value)
    return Expression(text, atomic=not text.startswith("-"))


def _text(text: str) -> Expression:
    _refuse_repr(text)
    if "{" not in text:
        return Expression(string(text), atomic=True)
    from kestra_dsl import templates

    if not templates.is_template(text):
        return Expression(string(text), atomic=True)
    try:
        parsed = templates.parse(text)
    except KestraDslError as error:
        error.origin = caller()
        raise
    parts: list[Expression] = []
    for part in parsed.parts:
        if isinstance(part, (templates.Text, templates.Raw)):
            parts.append(Expression(string(part.rendered), atomic=True))
        elif isinstance(part, templates.Print):
            inner = part.expression
            body = text[inner.span.start : inner.span.end]
            parts.append(Expression(body, atomic=isinstance(inner, templates.ATOMIC)))
        elif not isinstance(part, templates.Comment):
            raise ExpressionError(
                "text with a {% tag %} cannot be part of an expression",
                hint="put the text into a variable of its own, or use ternary()",
                origin=caller(),
            )
    if len(parts) == 1:
        return parts[0]
    return Expression(" ~ ".join(map(operand, parts))) if parts else Expression("''", atomic=True)


def _binary(left: object, symbol: str, right: object) -> Expression:
    return Expression(f"{operand(left)} {symbol} {operand(right)}")


def _refuse_repr(text: str) -> None:
    form = find_repr(text) if Reprs.made else None
    if form is not None:
        raise repr_error("the text of an expression", form, caller(1))


def _arithmetic(left: object, symbol: str, right: object) -> Expression:
    for side in (left, right):
        if isinstance(side, str):
            raise ExpressionError(
                f"'{symbol}' cannot join an expression and text",
                hint="Kestra's + - * / % are for numbers; join text with an f-string or concat()",
                origin=caller(),
            )
    return _binary(left, symbol, right)
