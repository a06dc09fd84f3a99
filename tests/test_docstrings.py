"""Public functions, classes and methods say what they do, and what they expect."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from .test_public_names import PUBLIC

GENERATED = ("kestra_dsl.inputs", "kestra_dsl.models", "kestra_dsl.retries")
"""Their classes describe properties, which `tests/codegen` looks at."""

KESTRAS_FUNCTIONS = "kestra_dsl.expressions.functions"
"""Generated too: each names the function of Kestra, whose parameters Kestra documents."""


@pytest.mark.parametrize("module", [name for name in PUBLIC if name not in GENERATED])
def test_a_public_name_documents_itself_its_parameters_and_what_comes_back(module: str) -> None:
    missing = [
        f"{name}: {problem}"
        for name, value in _public(import_module(module))
        if (problem := _problem(value)) is not None
    ]
    assert not missing, "\n".join(missing)


def _public(module: Any) -> Iterator[tuple[str, Any]]:
    for name in module.__all__:
        value = getattr(module, name)
        if not callable(value) or _is_generated(value):
            continue
        yield name, value
        for member, function in vars(value).items() if inspect.isclass(value) else ():
            is_field = member in getattr(value, "__dataclass_fields__", ())
            is_own = inspect.isfunction(_unwrapped(function)) and not _is_generated(_unwrapped(function))
            if not member.startswith("_") and not is_field and is_own:
                yield f"{name}.{member}", _unwrapped(function)


def _unwrapped(member: Any) -> Any:
    return member.__func__ if isinstance(member, classmethod | staticmethod) else member


def _is_generated(value: Any) -> bool:
    module = getattr(value, "__module__", "")
    return module in (*GENERATED, KESTRAS_FUNCTIONS) or "kestra_dsl" not in module


def _problem(value: Any) -> str | None:
    documented = (vars(value).get("__doc__") if inspect.isclass(value) else value.__doc__) or ""
    if not documented.strip():
        return "has no docstring"
    if not inspect.isfunction(value):
        return None
    parameters = [
        name for name in inspect.signature(value).parameters if name not in ("self", "cls") and not name.startswith("_")
    ]
    section = documented.partition("Args:")[2]
    undocumented = [name for name in parameters if f"{name}:" not in section and f"{name} (" not in section]
    if parameters and _returns_a_value(value) and "Returns:" not in documented and "Yields:" not in documented:
        undocumented.append("what it returns")
    if _raises(value) and "Raises:" not in documented:
        undocumented.append("what it raises")
    return f"does not document {', '.join(undocumented)}" if undocumented else None


def _returns_a_value(function: Any) -> bool:
    return function.__annotations__.get("return") not in (None, "None", "Never", "NoReturn")


def _raises(function: Any) -> bool:
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    return any(isinstance(node, ast.Raise) for node in ast.walk(tree))
