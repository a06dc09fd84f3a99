"""The type facts: what Kestra's schemas say about each type, merged over its versions, one line for each type."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["artifacts", "expressions", "nested", "types"]

_NO_TYPES = ("artifacts", "expressions", "nested")

_FOLDER = Path(__file__).parent


@cache
def _read(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return document


@cache
def types() -> dict[str, Any]:
    """The facts of each type that a flow can hold, by its Java name."""
    names = sorted(path.stem for path in _FOLDER.glob("*.json"))
    return {java: facts for name in names if name not in _NO_TYPES for java, facts in _read(name).items()}


def nested() -> dict[str, Any]:
    """The facts of parts that have no type of their own, by their Java name."""
    return _read("nested")


def expressions() -> dict[str, Any]:
    """The facts of functions, filters, tests and operators of the template language."""
    return _read("expressions")


def artifacts() -> dict[str, Any]:
    """The plugin of each package of types, by the package."""
    return _read("artifacts")
