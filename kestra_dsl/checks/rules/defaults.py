"""Types, properties and values in plugin defaults, which Kestra accepts unchecked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.generated.classes import CLASSES
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.known_types import known_class, near_miss, versions_known
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order, old_names
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, TaskRunner
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.reading.classes import nearest_type, own_name
from kestra_dsl.reading.values import Mismatch, convert

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node

__all__: list[str] = []

_SHOWN = 60


@rule("KD405", "A plugin default for a property that does not exist", PluginDefault, Flow)
def defaults_are_for_known_properties(parent: PluginDefault | Flow, _checked: CheckedFlow) -> Problems:
    if isinstance(parent, PluginDefault):
        yield from _unknown_properties(parent.type, parent.values or {}, "values")
        return
    for entry in parent.task_defaults or ():  # the old name of plugin defaults
        if isinstance(entry, Mapping) and isinstance(entry.get("type"), str):
            yield from _unknown_properties(entry["type"], entry.get("values") or {}, "task_defaults")


def _unknown_properties(type_: str, values: Mapping[str, Any], on: str) -> Problems:
    names = _properties(own_name(type_))
    known = known_class(type_)
    for key in values if names else ():
        if key not in names:
            owner = f"{type_!r} has no property" if known else f"no type in {type_!r} has a property"
            yield Problem(
                f"{owner} {key!r}",
                hint=suggest(key, names, "remove it, or set it for the type that has it"),
                on=on,
                severity=None if known else "warning",  # Kestra skips it for each type that lacks it
            )


@rule("KD406", "An invalid value in a plugin default", PluginDefault)
def default_values_are_valid(entry: PluginDefault, checked: CheckedFlow) -> Problems:
    known = known_class(entry.type)
    classes = {known} if known else {cls for cls, type_ in checked.kinds if _applies(entry, type_)}
    for key, value in (entry.values or {}).items():
        for cls in classes:
            wrong = _wrong_kind(cls, key, value)
            if wrong:
                yield Problem(wrong, hint=f"write it as for a {cls.__name__} itself", on="values")
                break


@rule("KD407", "An unused plugin default", PluginDefault, severity="warning")
def defaults_are_used(entry: PluginDefault, checked: CheckedFlow) -> Problems:
    if _unknown(entry.type, checked.target):
        return
    if entry.ref is not None:
        if not any(node.__dict__.get("plugin_defaults_ref") == entry.ref for node in checked.nodes):
            yield Problem(f"no task uses the plugin default {entry.ref!r}", hint="remove it", on="ref")
    elif not any(_applies(entry, type_) for type_ in _types_used(checked)):
        yield Problem(
            f"no type in this flow begins with {entry.type!r}",
            hint="remove the default, or correct its type",
            on="type",
        )


@rule("KD408", "A plugin default for an unknown type", PluginDefault)
def defaults_are_for_known_types(entry: PluginDefault, checked: CheckedFlow) -> Problems:
    if _unknown(entry.type, checked.target):
        near = near_miss(entry.type, packages=True) or nearest_type(entry.type)
        hint = f"did you mean {near!r}?" if near else "write the type as the task does"
        yield Problem(f"unknown type or package {entry.type!r}", hint=hint, on="type")


def _unknown(type_: str, target: str) -> bool:
    """Whether no type begins like this: its package is known, or it is a misspelled known type."""
    if known_class(type_) is not None or any(java.startswith(type_) for java in CLASSES):
        return False
    known = version_of(target).has(versions_known(type_.rpartition(".")[0]))
    return known or near_miss(type_, packages=True) is not None


def _applies(entry: PluginDefault, type_: str | None) -> bool:
    return type_ is not None and type_.startswith((entry.type, own_name(entry.type)))


def _types_used(checked: CheckedFlow) -> Iterator[str]:
    yield from (type_ for _, type_ in checked.kinds if type_ is not None)
    for node in checked.nodes:
        if node._verbatim:
            yield from _types_within(node.__dict__["properties"])
    yield from _types_within(checked.flow.listeners or [])


def _types_within(value: Any) -> Iterator[str]:
    """The types in the properties of a generic task."""
    if isinstance(value, Mapping):
        if isinstance(value.get("type"), str):
            yield value["type"]
        for item in value.values():
            yield from _types_within(item)
    elif isinstance(value, list):
        for item in value:
            yield from _types_within(item)


@cache
def _properties(prefix: str) -> frozenset[str]:
    """The Kestra names of the properties of a type, or of all types with a prefix."""
    known = known_class(prefix)
    if known is not None:
        return frozenset((*fields_in_order(known).values(), *old_names(known), "type"))
    own = [facts.get("properties", {}) for java, facts in types().items() if java.startswith(prefix)]
    shared = [fields_in_order(base).values() for base in (BaseTask, BaseTrigger, TaskRunner)]
    if not own:
        return frozenset()
    return frozenset(name for names in (*own, *shared, old_names(BaseTrigger)) for name in names) | {"type"}


def _wrong_kind(cls: type[Node], key: str, value: Any) -> str | None:
    name = next((name for name, kestra in fields_in_order(cls).items() if kestra == key), None)
    if name is None or value is None or cls._verbatim:
        return None
    try:
        convert(_with_expressions(value), kind_of_field(cls, name), _Verbatim())
    except Mismatch as wrong:
        shown = repr(wrong.value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 3]}..."
        return f"the default of {key!r} is {shown}, but must be {wrong.expected}"
    return None


class _Verbatim:
    """Leaves nodes inside of a default unchecked."""

    def node_of(self, base: type[Node], mapping: Any) -> Any:  # noqa: ARG002 - what a reader is given
        return mapping

    def skip(self, wrong: Mismatch) -> None:
        raise wrong


def _with_expressions(value: Any) -> Any:
    """The value with expressions in place of references."""
    if isinstance(value, str):
        return "{{ a reference }}" if holds(value) else value
    if isinstance(value, Mapping):
        return {key: _with_expressions(item) for key, item in value.items()}
    return [_with_expressions(item) for item in value] if isinstance(value, list) else value
