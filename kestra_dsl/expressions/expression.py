"""Expressions: what stands between ``{{`` and ``}}``, as a Python object.

An expression is not a value. It has no truth, no length and no members; it renders to text, in an f-string or as a
property of a task, and Kestra computes it when the flow runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.errors import ExpressionError
from kestra_dsl.origin import caller

if TYPE_CHECKING:
    from kestra_dsl.expressions.filter import Filter

__all__ = ["Expression", "Reference", "expr"]


class Expression:
    """The body of one ``{{ }}``. ``atomic`` says that it binds as one piece, so that no operator can split it."""

    __slots__ = ("_atomic", "_body")

    def __init__(self, body: str, *, atomic: bool = False) -> None:
        self._body = body
        self._atomic = atomic

    def __str__(self) -> str:
        return "{{ " + self._body + " }}"

    def __repr__(self) -> str:
        return f"<expression {self._body}>"

    def __format__(self, spec: str) -> str:
        if spec:
            raise ExpressionError(
                f"an expression cannot be formatted with {spec!r}: its value is known to Kestra only",
                hint="use a filter, as in `reference | f.date('yyyy-MM')` or `reference | f.numberformat('00')`",
                origin=caller(),
            )
        return str(self)

    # Comparisons and arithmetic build expressions. Text is joined with f-strings or concat(): in Kestra, + adds numbers.

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

    def __add__(self, other: object) -> Expression:
        return _arithmetic(self, "+", other)

    def __radd__(self, other: object) -> Expression:
        return _arithmetic(other, "+", self)

    def __sub__(self, other: object) -> Expression:
        return _arithmetic(self, "-", other)

    def __rsub__(self, other: object) -> Expression:
        return _arithmetic(other, "-", self)

    def __mul__(self, other: object) -> Expression:
        return _arithmetic(self, "*", other)

    def __rmul__(self, other: object) -> Expression:
        return _arithmetic(other, "*", self)

    def __truediv__(self, other: object) -> Expression:
        return _arithmetic(self, "/", other)

    def __rtruediv__(self, other: object) -> Expression:
        return _arithmetic(other, "/", self)

    def __mod__(self, other: object) -> Expression:
        return _arithmetic(self, "%", other)

    def __rmod__(self, other: object) -> Expression:
        if isinstance(other, str):  # "..." % reference is old-style formatting, not a remainder
            _refuse("'%' formatting", "use an f-string")
        return _arithmetic(other, "%", self)

    def __neg__(self) -> Expression:
        return Expression(f"-{operand(self)}")

    def __or__(self, other: Filter) -> Expression:
        from kestra_dsl.expressions.filter import Filter

        if not isinstance(other, Filter):
            _refuse("`|` with something that is no filter", "filters are in `f`: `reference | f.upper()`; or_(a, b) is 'or'")
        return Pipeline(f"{piped(self)} | {other.text}")

    # What an expression cannot do, because only Kestra will know its value.

    def __bool__(self) -> NoReturn:
        _refuse(
            "the truth of an expression",
            "use and_(), or_(), not_() or ternary(); to branch, use If(condition=...)",
        )

    def __len__(self) -> NoReturn:
        _refuse("the length of an expression", "use the filter `reference | f.length()`")

    def __contains__(self, item: object) -> NoReturn:
        _refuse("membership in an expression", "use contains(reference, item)")

    def __iter__(self) -> NoReturn:
        _refuse("the items of an expression", "use the task ForEach(values=reference)")

    def __hash__(self) -> NoReturn:
        _refuse("an expression as a key", "use its text: str(reference)")

    def __int__(self) -> NoReturn:
        _refuse("an expression as an int", "use the filter `reference | f.number('INT')`")

    def __float__(self) -> NoReturn:
        _refuse("an expression as a float", "use the filter `reference | f.number('DOUBLE')`")


class Pipeline(Expression):
    """A value passed through filters. One more filter goes on the end, without parentheses."""

    __slots__ = ()


class Reference(Expression):
    """A path to a value in the context of an execution. Attributes and indexes lead deeper, as they stand."""

    __slots__ = ()

    def __init__(self, body: str) -> None:
        super().__init__(body, atomic=True)

    def __getitem__(self, key: object) -> Reference:
        return Reference(f"{self._body}[{argument(key)}]")

    def __getattr__(self, name: str) -> Reference:
        if name.startswith("__"):  # protocols probe for dunders; a reference has those it defines
            raise AttributeError(name)
        from kestra_dsl.expressions.literals import step

        return Reference(self._body + step(name))


def expr(body: str) -> Expression:
    """Raw text for what nothing else says: ``expr("inputs.a ?: 1")`` renders as ``{{ inputs.a ?: 1 }}``."""
    text = body.strip()
    if text.startswith("{{") and text.endswith("}}"):
        text = text[2:-2].strip()
    if not text:
        raise ExpressionError("expr() needs the text of an expression", origin=caller())
    return Expression(text)


def operand(value: object) -> str:
    """The text of a value as an operand: in parentheses unless it binds as one piece."""
    from kestra_dsl.expressions.literals import compose

    expression = value if isinstance(value, Expression) else compose(value)
    return expression._body if expression._atomic else f"({expression._body})"


def argument(value: object) -> str:
    """The text of a value between commas or brackets, where nothing can split it."""
    from kestra_dsl.expressions.literals import compose

    return value._body if isinstance(value, Expression) else compose(value)._body


def piped(value: object) -> str:
    """The text of a value to the left of a filter."""
    return value._body if isinstance(value, Pipeline) else operand(value)


def _binary(left: object, symbol: str, right: object) -> Expression:
    return Expression(f"{operand(left)} {symbol} {operand(right)}")


def _arithmetic(left: object, symbol: str, right: object) -> Expression:
    for side in (left, right):
        if isinstance(side, str):
            _refuse(
                f"'{symbol}' between an expression and text",
                "Kestra's + - * / are for numbers; join text with an f-string or concat()",
            )
    return _binary(left, symbol, right)


def _refuse(what: str, hint: str) -> NoReturn:
    raise ExpressionError(f"{what} is not known before Kestra runs the flow", hint=hint, origin=caller(2))

