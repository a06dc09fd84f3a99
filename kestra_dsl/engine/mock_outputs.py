"""Whether a mock gives what a task of this type can give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.checks.task_outputs import outputs_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.engine.given import ByValue, Mock
from kestra_dsl.engine.spelling import meant
from kestra_dsl.errors import UsageError
from kestra_dsl.reading.classes import own_name

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["refuse_wrong_outputs"]

_INSIDE = re.compile(r"(list|map|node|enum)\((.*)\)", re.DOTALL)
_UNCHECKED = "if the type does give it: giving({...}, checked=False)"


def refuse_wrong_outputs(name: str, task: Node, mock: Any) -> None:
    """What the type does not know is an error; of a generic task, and of a type without known outputs, nothing is."""
    known = outputs_of(task)
    if known is None:
        return
    kinds = types().get(own_name(str(type_of(task))), {}).get("outputs") or {}
    for outputs in _outputs(mock):
        for key, value in outputs.items():
            if key not in known:
                raise UsageError(
                    f"the mock of {name!r} gives {key!r}, which {type_of(task)} does not",
                    hint=f"{meant(str(key), sorted(known), 'it gives')}; {_UNCHECKED}",
                    origin=task.origin,
                )
            wrong = _wrong(str(kinds.get(key, "data")), value)
            if wrong:
                raise UsageError(
                    f"the mock of {name!r} gives {value!r} as {key!r}, which is not {wrong}",
                    hint=_UNCHECKED,
                    origin=task.origin,
                )


def _outputs(mock: Any) -> Iterator[Mapping[str, Any]]:
    """Of each entry that is to be checked; what is no mock at all is refused elsewhere."""
    if isinstance(mock, ByValue):
        for entry in mock.rounds.values():
            yield from _outputs(entry)
    elif isinstance(mock, list):
        for entry in mock:
            yield from _outputs(entry)
    elif isinstance(mock, Mock):
        if mock.checked and isinstance(mock.outputs, Mapping):
            yield mock.outputs
    elif isinstance(mock, Mapping):
        yield mock


def _wrong(kind: str, value: Any) -> str | None:
    """What the value should have been, where it certainly is something else."""
    if value is None:
        return None
    kind = kind.removesuffix("~")
    inside = _INSIDE.fullmatch(kind)
    word, rest = (inside[1], inside[2]) if inside else (kind, "")
    holds = _KINDS.get(word)
    if holds is None:
        return None
    types, told = holds
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        return told
    inner = next(filter(None, (_wrong(rest, item) for item in _items(word, value))), None)
    return inner and f"{told}, each value {inner}"


def _items(word: str, value: Any) -> list[Any]:
    """What is in a list or a mapping whose values are of one kind."""
    return [*value] if word == "list" else [*value.values()] if word == "map" else []


_TEXT = (str, int, float, bool, date, Path)
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "bool": ((bool,), "true or false"),
    "datetime": ((str, date), "a date"),
    "enum": ((str,), "a text"),
    "int": ((int, float), "a number"),
    "list": ((list, tuple), "a list"),
    "map": ((Mapping,), "a mapping"),
    "node": ((Mapping,), "a mapping"),
    "text": (_TEXT, "a text"),
}
