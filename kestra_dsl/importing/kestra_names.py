"""Names in Kestra's expressions, and their Python counterparts."""

from __future__ import annotations

import inspect
import keyword
from functools import cache
from types import ModuleType
from typing import Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.templates import ExpressionNode, Group, Literal

__all__ = ["holds_expression", "is_attribute", "parameters_of", "plain_key", "python_name"]


def holds_expression(value: Any) -> bool:
    """Whether a variable's value holds an expression, so that a reference to it renders it."""
    if isinstance(value, str):
        return "{{" in value or "{%" in value
    if isinstance(value, dict):
        return any(map(holds_expression, value.values()))
    return isinstance(value, list) and any(map(holds_expression, value))


def plain_key(key: ExpressionNode) -> str | ExpressionNode:
    while isinstance(key, Group):
        key = key.inner
    return key.value if isinstance(key, Literal) and isinstance(key.value, str) else key


def is_attribute(name: str) -> bool:
    return (
        name.isidentifier()
        and name.isascii()
        and not keyword.iskeyword(name)
        and not name.startswith("_")
        and name != "raw"
    )


def python_name(name: str) -> str:
    python = snake(name).rstrip("_")
    return python + "_" if keyword.iskeyword(python) else python


@cache
def parameters_of(module: ModuleType, name: str) -> tuple[str, ...] | None:
    if name not in module.__all__:
        return None
    parameters = inspect.signature(getattr(module, name)).parameters.values()
    return tuple("*" if one.kind is one.VAR_POSITIONAL else one.name for one in parameters)
