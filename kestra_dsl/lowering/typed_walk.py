"""Visits the parts of a rendered flow, each with the class that it would be read as."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.class_facts import fields_in_order, old_names
from kestra_dsl.core.field_kinds import kind_of_class, kind_of_field
from kestra_dsl.core.node import Part
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.reading.classes import class_of

if TYPE_CHECKING:
    from kestra_dsl.catalog.kinds import Kind
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["names_of", "remove_unknown", "sort_properties"]

_Change = Callable[[dict[str, Any], "type[Node]", bool], None]
"""Changes a part in place. The flag says whether its type is known, so that the class is not just a base."""


def sort_properties(data: dict[str, Any], flow: type[Flow]) -> None:
    """Sort the properties of every part into the order in which they are written."""
    _change_parts(data, kind_of_class(flow), _order)


def remove_unknown(value: Any, cls: type[Node], name: str) -> None:
    """Remove from the value of a property what the types in it do not have."""
    _change_parts(value, kind_of_field(cls, name), _leave_out)


def _order(part: dict[str, Any], cls: type[Node], _known: bool) -> None:
    fields = [*fields_in_order(cls).values()]
    if "type" not in fields:
        fields.insert(1 if fields[:1] == ["id"] else 0, "type")
    names = [name for name in fields if name in part]
    if list(part)[: len(names)] == names:
        return
    values = {name: part[name] for name in (*names, *(name for name in part if name not in names))}
    part.clear()
    part.update(values)


def _leave_out(part: dict[str, Any], cls: type[Node], known: bool) -> None:
    for key in [*part] if known else ():
        if key not in names_of(cls) and key != "type":
            del part[key]


@cache
def names_of(cls: type[Node]) -> Mapping[str, str]:
    """Kestra name to Python name, including the old names that Kestra accepts."""
    names = {kestra: name for name, kestra in fields_in_order(cls).items()}
    return {**names, **{old: name for old, (name, _) in old_names(cls).items()}}


def _change_parts(value: Any, kind: Kind, change: _Change) -> None:
    if isinstance(value, list):
        for inner in _inner(kind, "list"):
            for item in value:
                _change_parts(item, inner, change)
    elif isinstance(value, dict):
        if kind.held is not None or (kind.name == "union" and not _inner(kind, "map")):
            for held in _held(kind):
                _change_part(value, held, change)
        else:
            for inner in _inner(kind, "map"):
                for item in value.values():
                    _change_parts(item, inner, change)


def _change_part(part: dict[str, Any], held: type[Node], change: _Change) -> None:
    cls: type[Node] | None = held
    if held._kestra.type is None and issubclass(held, (BaseTask, BaseTrigger, Part)):
        cls = class_of(str(part.get("type")), held)
    change(part, cls or held, cls is not None)
    names = names_of(cls or held)
    for key, value in part.items():
        if isinstance(value, (dict, list)) and key in names:
            _change_parts(value, kind_of_field(cls or held, names[key]), change)


def _inner(kind: Kind, name: str) -> list[Kind]:
    """The kind of the items of a list or a map, if the property accepts one."""
    return [choice.inner[0] for choice in kind.choices if choice.name == name][:1]


def _held(kind: Kind) -> list[type[Node]]:
    return [choice.held for choice in kind.choices if choice.held is not None][:1]
