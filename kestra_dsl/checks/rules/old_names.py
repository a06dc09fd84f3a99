"""Old names of types and properties that Kestra 1.x still accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.flow import Flow
from kestra_dsl.lowering.old_names import names_of_default, old_names_in

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node

__all__: list[str] = []


@rule("KD113", "A deprecated name of a type or property", Flow, severity="warning")
def names_are_current(flow: Flow, checked: CheckedFlow) -> Problems:
    """Kestra 2.0 rejects most old names, which KD114 reports."""
    for one in flow._source.renamed if flow._source else ():
        if not one.gone or checked.version.has_old_names:
            yield _problem(one.old, one.new, gone=one.gone)._replace(at=one.node, on=one.property)
    if not checked.version.has_old_names:
        return  # which are lowered, or reported by KD114
    for node in checked.nodes:
        for on, old, new in _in_plain_data(node) if isinstance(node, _WITH_PLAIN_DATA) or node._verbatim else ():
            yield _problem(old, new, gone=True)._replace(at=node, on=on)


_WITH_PLAIN_DATA = (Flow, PluginDefault)


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
