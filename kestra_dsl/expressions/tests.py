# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's template tests: ``is_.empty(reference)`` renders ``{{ reference is empty }}``."""

# ruff: noqa: A001, A002 - the names are Kestra's own

from kestra_dsl.expressions.expression import Expression, operand

__all__ = [
    "defined",
    "empty",
    "even",
    "iterable",
    "json",
    "map",
    "null",
    "odd",
]


def defined(value: object) -> Expression:
    """Kestra's test ``value is defined``."""
    return Expression(f"{operand(value)} is defined")


def empty(value: object) -> Expression:
    """Kestra's test ``value is empty``."""
    return Expression(f"{operand(value)} is empty")


def even(value: object) -> Expression:
    """Kestra's test ``value is even``."""
    return Expression(f"{operand(value)} is even")


def iterable(value: object) -> Expression:
    """Kestra's test ``value is iterable``."""
    return Expression(f"{operand(value)} is iterable")


def json(value: object) -> Expression:
    """Kestra's test ``value is json``."""
    return Expression(f"{operand(value)} is json")


def map(value: object) -> Expression:
    """Kestra's test ``value is map``."""
    return Expression(f"{operand(value)} is map")


def null(value: object) -> Expression:
    """Kestra's test ``value is null``."""
    return Expression(f"{operand(value)} is null")


def odd(value: object) -> Expression:
    """Kestra's test ``value is odd``."""
    return Expression(f"{operand(value)} is odd")
