"""Find the flows in a module's globals."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from kestra_dsl.core.flow import Flow
from kestra_dsl.project.loaded_modules import loaded_from

__all__ = ["flows_of", "is_one_of", "own_flows"]


def flows_of(module: ModuleType) -> list[Flow]:
    """Return every flow in a module's globals, also in lists, tuples, dicts and dataclasses, each once."""
    return [*_flows_in(vars(module).values(), {})]


def own_flows(module: ModuleType, file: Path, imported: Collection[Path]) -> list[Flow]:
    """Return a module's flows without those that it imports from other files.

    Args:
        module: The loaded module.
        file: The module's file.
        imported: The files whose flows belong to their own module.
    """
    elsewhere: dict[str, list[Flow]] = {}
    for other in sorted({*imported} - {file}):
        for loaded in loaded_from(other):
            for flow in flows_of(loaded):
                elsewhere.setdefault(flow.id, []).append(flow)
    return [
        flow
        for flow in flows_of(module)
        if not is_one_of(flow, elsewhere.get(flow.id, ())) or _is_written_in(flow, file)
    ]


def is_one_of(flow: Flow, flows: Iterable[Flow]) -> bool:
    """Whether this very object is among the flows: two flows are equal when their data is."""
    return any(other is flow for other in flows)


def _is_written_in(flow: Flow, file: Path) -> bool:
    """Of two modules that import each other, the one that creates the flow owns it."""
    return flow.origin.code is not None and Path(flow.origin.file).resolve() == file


def _flows_in(values: Iterable[Any], visited: dict[int, Any]) -> Iterator[Flow]:
    """Walk arbitrary objects, which may contain themselves. `visited` keeps them alive, so that ids stay unique."""
    for value in [*values]:  # the globals of a module may change meanwhile
        kind = type(value)  # isinstance() reads `__class__` of the object, which may raise
        is_flow = issubclass(kind, Flow)
        children = () if is_flow else _children(value, kind)
        if children is None or id(value) in visited:
            continue
        visited[id(value)] = value
        if is_flow:
            yield value
        yield from _flows_in(children, visited)


def _children(value: Any, kind: type[Any]) -> Iterable[Any] | None:
    """What a container holds; None if the value is no container."""
    if issubclass(kind, (list, tuple)):
        return [*value]
    if issubclass(kind, dict):
        return dict.values(value)
    fields = kind.__dict__.get("__dataclass_fields__")
    return None if fields is None else [getattr(value, name, None) for name in fields]
