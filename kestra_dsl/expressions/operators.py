"""Operators that Python has no overloadable form of. Every operand that is not one piece gets parentheses."""

from __future__ import annotations

from kestra_dsl.expressions.expression import Expression, operand

__all__ = ["and_", "coalesce", "concat", "contains", "if_undefined", "is_in", "not_", "or_", "ternary"]


def and_(first: object, second: object, *more: object) -> Expression:
    """``a and b``."""
    return _chain(" and ", first, second, *more)


def or_(first: object, second: object, *more: object) -> Expression:
    """``a or b``."""
    return _chain(" or ", first, second, *more)


def not_(value: object) -> Expression:
    """``not a``."""
    return Expression(f"not {operand(value)}")


def coalesce(first: object, second: object, *more: object) -> Expression:
    """``a ?? b``: the first that is neither undefined nor null."""
    return _chain(" ?? ", first, second, *more)


def if_undefined(value: object, otherwise: object) -> Expression:
    """``a ??? b``: the value unless it is undefined; a null stays."""
    return _chain(" ??? ", value, otherwise)


def concat(first: object, second: object, *more: object) -> Expression:
    """``a ~ b``: the texts of its parts, one after the other. In an f-string the same comes by itself."""
    return _chain(" ~ ", first, second, *more)


def contains(collection: object, item: object) -> Expression:
    """``a contains b``: whether a list holds an item, a map a key, a text a part."""
    return _chain(" contains ", collection, item)


def is_in(item: object, collection: object) -> Expression:
    """``a isIn b``: whether an item is in a list."""
    return _chain(" isIn ", item, collection)


def ternary(condition: object, then: object, otherwise: object) -> Expression:
    """``condition ? then : otherwise``."""
    return Expression(f"{operand(condition)} ? {operand(then)} : {operand(otherwise)}")


def _chain(symbol: str, *values: object) -> Expression:
    return Expression(symbol.join(map(operand, values)))
