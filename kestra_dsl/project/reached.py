"""The flows that the globals of a module reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from kestra_dsl.core.flow import Flow

__all__ = ["flows_of"]


def flows_of(module: ModuleType) -> list[Flow]:
    """Every flow that the module's globals reach, also through lists, tuples, dicts and dataclasses, each once."""
    found: dict[int, Flow] = {}
    seen: dict[int, Any] = {}  # the objects themselves, so that no other one gets their id
    for flow in _reached(vars(module).values(), seen):
        found.setdefault(id(flow), flow)
    return list(found.values())


def _reached(values: Iterable[Any], seen: dict[int, Any]) -> Iterator[Flow]:
    for value in [*values]:  # the globals of a module may change meanwhile
        kind = type(value)  # isinstance() asks the object itself, which may raise
        if issubclass(kind, Flow):
            yield value
        elif id(value) not in seen:
            inner = _inner(value, kind)
            if inner is not None:
                seen[id(value)] = value
                yield from _reached(inner, seen)


def _inner(value: Any, kind: type[Any]) -> Iterable[Any] | None:
    if issubclass(kind, (list, tuple)):
        return [*value]
    if issubclass(kind, dict):
        return dict.values(value)
    fields = kind.__dict__.get("__dataclass_fields__")
    return None if fields is None else [getattr(value, name, None) for name in fields]
