"""Functions for operators that Python cannot overload. Operands get parentheses where they need them."""

from __future__ import annotations

from kestra_dsl.expressions.expression import Expression, operand

__all__ = ["and_", "coalesce", "concat", "contains", "if_undefined", "is_in", "not_", "or_", "ternary"]


def and_(first: object, second: object, *more: object) -> Expression:
    """``a and b``: whether all values are true.

    Args:
        first: A value, or an expression.
        second: Another one.
        *more: More of them.

    Returns:
        The expression, true if all values are true.
    """
    return _chain(" and ", first, second, *more)


def or_(first: object, second: object, *more: object) -> Expression:
    """``a or b``: whether any value is true.

    Args:
        first: A value, or an expression.
        second: Another one.
        *more: More of them.

    Returns:
        The expression, true if any value is true.
    """
    return _chain(" or ", first, second, *more)


def not_(value: object) -> Expression:
    """``not a``: whether a value is false.

    Args:
        value: A value, or an expression.

    Returns:
        The expression, true if the value is false.
    """
    return Expression(f"not {operand(value)}")


def coalesce(first: object, second: object, *more: object) -> Expression:
    """``a ?? b``: the first value that is neither undefined nor null.

    Args:
        first: A value, or an expression.
        second: Another one.
        *more: More of them.

    Returns:
        The expression for that value.
    """
    return _chain(" ?? ", first, second, *more)


def if_undefined(value: object, otherwise: object) -> Expression:
    """``a ??? b``: the value unless it is undefined; null is kept.

    Args:
        value: An expression.
        otherwise: The value for an undefined one.

    Returns:
        The expression for that value.
    """
    return _chain(" ??? ", value, otherwise)


def concat(first: object, second: object, *more: object) -> Expression:
    """``a ~ b``: the text of all values, joined. An f-string does the same.

    Args:
        first: A value, or an expression.
        second: Another one.
        *more: More of them.

    Returns:
        The expression for the text.
    """
    return _chain(" ~ ", first, second, *more)


def contains(collection: object, item: object) -> Expression:
    """``a contains b``: whether a list has an item, a map a key, or a text a substring.

    Args:
        collection: A list, a map or text.
        item: The item, key or substring.

    Returns:
        The expression, true or false.
    """
    return _chain(" contains ", collection, item)


def is_in(item: object, collection: object) -> Expression:
    """``a isIn b``: whether an item is in a list.

    Args:
        item: The item.
        collection: The list.

    Returns:
        The expression, true or false.
    """
    return _chain(" isIn ", item, collection)


def ternary(condition: object, then: object, otherwise: object) -> Expression:
    """``condition ? then : otherwise``: one of two values.

    Args:
        condition: An expression that is true or false.
        then: The value if it is true.
        otherwise: The value if it is false.

    Returns:
        The expression for the chosen value.
    """
    return Expression(f"{operand(condition)} ? {operand(then)} : {operand(otherwise)}")


def _chain(symbol: str, *values: object) -> Expression:
    return Expression(symbol.join(map(operand, values)))
