"""The expression in a text, and whether it can only be true or false."""

from __future__ import annotations

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.lowering.paths import bare
from kestra_dsl.templates import Binary, Call, ExpressionNode, Literal, Print, Test, Unary, parse

__all__ = ["inner_expression", "is_boolean", "is_true_or_false", "only_expression"]

_ASKING = frozenset(
    ("isWeekend", "isDayWeekInMonth", "isPublicHoliday", "isLastWorkingDay", "fileExists", "isFileEmpty")
)
_COMPARISONS = frozenset("== != < <= > >= equals contains isIn and or".split())


def inner_expression(text: str) -> str:
    """The expression in a text that consists of one."""
    text = text.strip()
    return text if text in ("true", "false") else text.removeprefix("{{").removesuffix("}}").strip(" \n\t-")


def is_boolean(text: str) -> bool:
    """Whether a text is one expression that can only be true or false."""
    expression = only_expression(text)
    return expression is not None and is_true_or_false(expression)


def only_expression(text: str) -> ExpressionNode | None:
    """The expression of a text that consists of one, or of the word true or false."""
    text = text.strip()
    try:
        parts = parse("{{ " + text + " }}" if text in ("true", "false") else text).parts
    except TemplateSyntaxError:
        return None
    only = parts[0] if len(parts) == 1 else None
    return only.expression if isinstance(only, Print) else None


def is_true_or_false(node: ExpressionNode) -> bool:
    """Whether an expression can only be true or false."""
    match bare(node):
        case Binary(operator=operator):
            return operator in _COMPARISONS
        case Unary(operator="not") | Test():
            return True
        case Call(name=name, target=None):
            return name in _ASKING
        case Literal(value=value):
            return isinstance(value, bool)
        case _:
            return False
