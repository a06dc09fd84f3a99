"""Compare the outputs of a mock with those of the task's type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.checks.task_outputs import outputs_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.engine.mocks import ByValue, Mock
from kestra_dsl.engine.name_hints import name_hint
from kestra_dsl.errors import UsageError
from kestra_dsl.reading.classes import own_name

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["refuse_wrong_outputs"]

_INSIDE = re.compile(r"(list|map|node|enum)\((.*)\)", re.DOTALL)
_UNCHECKED = "if the type has this output: giving({...}, checked=False)"


def refuse_wrong_outputs(name: str, task: Node, mock: Any) -> None:
    """Refuse outputs that the task's type does not have; those of generic tasks and of unknown types are not checked.

    Raises:
        UsageError: If an output has an unknown name or a value of another kind.
    """
    known = outputs_of(task)
    if known is None:
        return
    kinds = types().get(own_name(str(type_of(task))), {}).get("outputs") or {}
    for outputs in _outputs(mock):
        for key, value in outputs.items():
            if key not in known:
                raise UsageError(
                    f"the mock of {name!r} has output {key!r}, which {type_of(task)} does not have",
                    hint=f"{name_hint(str(key), sorted(known), 'its outputs')}; {_UNCHECKED}",
                    origin=task.origin,
                )
            expected = _mismatch(str(kinds.get(key, "data")), value)
            if expected:
                raise UsageError(
                    f"the mock of {name!r} has {value!r} as output {key!r}, which is not {expected}",
                    hint=_UNCHECKED,
                    origin=task.origin,
                )


def _outputs(mock: Any) -> Iterator[Mapping[str, Any]]:
    """The outputs to check; ``mock_request`` refuses what is not a mock."""
    if isinstance(mock, ByValue):
        for entry in mock.iterations.values():
            yield from _outputs(entry)
    elif isinstance(mock, list):
        for entry in mock:
            yield from _outputs(entry)
    elif isinstance(mock, Mock):
        if mock.checked and isinstance(mock.outputs, Mapping):
            yield mock.outputs
    elif isinstance(mock, Mapping):
        yield mock


def _mismatch(kind: str, value: Any) -> str | None:
    """The expected kind in words, if the value certainly is of another kind."""
    if value is None:
        return None
    kind = kind.removesuffix("~")
    inside = _INSIDE.fullmatch(kind)
    word, rest = (inside[1], inside[2]) if inside else (kind, "")
    if word not in _KINDS:
        return None
    classes, expected = _KINDS[word]
    if not isinstance(value, classes) or (isinstance(value, bool) and bool not in classes):
        return expected
    inner = next(filter(None, (_mismatch(rest, item) for item in _items(word, value))), None)
    return inner and f"{expected}, each value {inner}"


def _items(word: str, value: Any) -> list[Any]:
    """The values of a list or mapping."""
    return [*value] if word == "list" else [*value.values()] if word == "map" else []


_TEXT = (str, int, float, bool, date, Path)
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "bool": ((bool,), "true or false"),
    "datetime": ((str, date), "a date"),
    "enum": ((str,), "text"),
    "int": ((int, float), "a number"),
    "list": ((list, tuple), "a list"),
    "map": ((Mapping,), "a mapping"),
    "node": ((Mapping,), "a mapping"),
    "text": (_TEXT, "text"),
}
