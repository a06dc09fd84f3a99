"""Types that are unknown, misplaced or deprecated, and deprecated properties."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.generated.classes import CLASSES
from kestra_dsl.catalog.type_facts import NOTHING
from kestra_dsl.catalog.versions import version_names, version_of
from kestra_dsl.checks.known_types import is_verbatim, known_class, near_miss, versions_known
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import property_facts
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, Task, Trigger
from kestra_dsl.core.source import DocumentLocation
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.models import Asset
from kestra_dsl.reading.classes import nearest_type

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []


def _is_generic(shape: Shape) -> bool:
    return is_verbatim(shape.cls)


def _is_deprecated(shape: Shape) -> bool:
    return shape.cls._kestra.deprecated


def _has_deprecated(shape: Shape) -> bool:
    return any(not shape.fields_set.isdisjoint(_deprecated(shape.cls, target)) for target in version_names())


_WORDS: dict[str, list[str]] = {}
"""Base class to the types of its classes, where types are plain words."""
for _base, _, _word in (key.partition(":") for key in CLASSES if ":" in key):
    _WORDS.setdefault(_base, []).append(_word)


@rule("KD111", "An unknown type", Task, Trigger, Part, when=_is_generic)
def types_exist(part: Any, checked: CheckedFlow) -> Problems:
    if not part.type or isinstance(part, Asset):  # whose types are free to choose
        return
    kind = _kind(type(part))
    known = known_class(part.type)
    if known is not None:
        if not issubclass(known, kind):
            yield Problem(f"{part.type!r} is not a {_called(kind)}", hint=_hint_for(known), on="type")
    elif kind.__name__ in _WORDS:
        words = _WORDS[kind.__name__]
        if part.type not in words:
            same = [word for word in words if word.lower() == part.type.lower()]
            hint = suggest(same[0] if same else part.type, words, f"there are {', '.join(words)}")
            yield Problem(f"unknown {kind.__name__.lower()} type {part.type!r}", hint=hint, on="type")
    elif not (package := part.type.rpartition(".")[0]) or checked.version.has(versions_known(package)):
        near_type = nearest_type(part.type)
        where = f"{package} has no such type" if package else "write the type with its package"
        hint = f"did you mean {near_type!r}?" if near_type else where
        yield Problem(f"unknown type {part.type!r}", hint=hint, on="type")


@rule("KD123", "A type that looks misspelled", Task, Trigger, Part, when=_is_generic, severity="warning")
def types_are_spelled_right(part: Any, checked: CheckedFlow) -> Problems:
    if not part.type or isinstance(part, Asset) or known_class(part.type) is not None:
        return
    if checked.version.has(versions_known(part.type.rpartition(".")[0])):
        return
    near = near_miss(part.type)
    if near:
        yield Problem(f"the library does not know the type {part.type!r}", hint=f"did you mean {near!r}?", on="type")


@rule("KD112", "A generic node for a type that has a class", Task, Trigger, Part, when=_is_generic, severity="warning")
def known_types_are_written_with_their_class(part: Any, _checked: CheckedFlow) -> Problems:
    if isinstance(part._origin, DocumentLocation):
        return  # chosen while reading, because of a property that the library does not know
    known = known_class(part.type)
    if known is not None and issubclass(known, _kind(type(part))):
        package, _, module = known.__module__.rpartition(".")
        home = package if module.startswith("_") else known.__module__  # a user's package has a module for each class
        yield Problem(
            f"the properties of {part.type!r} are not checked, although the type has a class",
            hint=f"from {home} import {known.__name__}",
            on="type",
        )


@rule("KD116", "A deprecated type", BaseTask, BaseTrigger, Part, when=_is_deprecated, severity="warning")
def types_are_current(part: Any, checked: CheckedFlow) -> Problems:
    facts = part._kestra
    if checked.version.has(facts.versions):
        hint = f"use {facts.replaced_by}" if facts.replaced_by else "Kestra's documentation says what to use instead"
        yield Problem(f"{facts.type!r} is deprecated", hint=hint, on="type")


@rule("KD115", "A deprecated property", Node, when=_has_deprecated, severity="warning")
def properties_are_current(node: Node, checked: CheckedFlow) -> Problems:
    values = node.__dict__
    for name in _deprecated(type(node), checked.target):
        if values[name] is not None:
            instead = _spelled(property_facts(type(node), name).replaced_by, node, checked)
            yield Problem(
                f"{checked.name_of(node, name)!r} is deprecated",
                hint=_advice(instead),
                on=name,
            )


def _advice(instead: str) -> str:
    if instead == NOTHING:
        return "remove it: it has no effect"
    return f"use {instead}" if instead else "Kestra's documentation says what to use instead"


_PROPERTY = re.compile(r"(\w+)(?:='(\w+)')?\Z")


def _spelled(instead: str, node: Node, checked: CheckedFlow) -> str:
    """The replacement as the author writes it; the facts have its Python name."""
    match = _PROPERTY.match(instead)
    if not match or match[1] not in type(node).model_fields:
        return instead
    name = checked.name_of(node, match[1])
    return instead if name == match[1] and not checked.flow._source else f"{name}: {match[2]}" if match[2] else name


@cache
def _deprecated(cls: type[Node], target: str) -> tuple[str, ...]:
    """The deprecated properties of a class that the target has."""
    return tuple(
        name
        for name in cls.model_fields
        if name not in cls._unwritten
        and (facts := property_facts(cls, name)).deprecated
        and version_of(target).has(facts.versions)
    )


def _kind(cls: Any) -> type[Node]:
    """The base class of what a generic node can be."""
    return BaseTask if cls is Task else BaseTrigger if cls is Trigger else cls.__bases__[0]


def _called(kind: type[Node]) -> str:
    return {BaseTask: "task", BaseTrigger: "trigger"}.get(kind, kind.__name__)


def _hint_for(known: type[Node]) -> str:
    if issubclass(known, BaseTask):
        return "it is a task: move it to the tasks"
    if issubclass(known, BaseTrigger):
        return "it is a trigger: move it to the triggers"
    return f"it is a {next(base.__name__ for base in known.__mro__[1:] if base is not known)}"
