"""Old names of types and properties that Kestra 1.x still accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.node import Node
from kestra_dsl.lowering.old_names import names_of_default, old_names_in

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []


def _has_plain_data(shape: Shape) -> bool:
    return shape.cls._verbatim or issubclass(shape.cls, (Flow, PluginDefault))


@rule("KD113", "A deprecated name of a type or property", Node, when=_has_plain_data, severity="warning")
def names_are_current(node: Node, checked: CheckedFlow) -> Problems:
    """Kestra 2.0 rejects most old names, which KD114 reports."""
    if isinstance(node, Flow):
        for one in node._source.renamed if node._source else ():
            if not one.gone or checked.version.has_old_names:
                yield _problem(one.old, one.new, gone=one.gone)._replace(at=one.node, on=one.property)
    if checked.version.has_old_names:  # otherwise they are lowered, or reported by KD114
        for on, old, new in _in_plain_data(node):
            yield _problem(old, new, gone=True)._replace(at=node, on=on)


def _problem(old: str, new: str, *, gone: bool) -> Problem:
    return Problem(f"{old!r} is a deprecated name", hint=f"use {new!r}{'; Kestra 2.0 rejects the old name' * gone}")


def _in_plain_data(node: Node) -> Iterator[tuple[str, str, str]]:
    """Properties with plain data: the Python name, an old name in the data, and the new name."""
    values = node.__dict__
    held: tuple[str, ...] = ()
    if isinstance(node, Flow):
        held = ("task_defaults", "listeners")
    elif isinstance(node, PluginDefault):
        held = ("values",)
    elif node._verbatim:
        values, held = values["properties"], tuple(values["properties"])
    for on in held:
        for old, new in _old_names(values[on]):
            yield on, old, new
    if isinstance(node, PluginDefault):
        for old, new in names_of_default(node.type).items():
            if old in (node.values or {}):
                yield "values", old, new


def _old_names(data: Any) -> Iterator[tuple[str, str]]:
    if isinstance(data, Mapping):
        for old, new in old_names_in(data).items():
            if old in data:
                yield old, new
        for item in data.values():
            yield from _old_names(item)
    elif isinstance(data, list):
        for item in data:
            yield from _old_names(item)
