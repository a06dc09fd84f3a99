"""Types that do not exist, that stand in the wrong place, or that nobody should use any more."""

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
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.models import Asset
from kestra_dsl.reading.classes import nearest_type

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []


def _is_deprecated(cls: type[Node]) -> bool:
    return cls._kestra.deprecated


def _has_deprecated(cls: type[Node]) -> bool:
    return any(_deprecated(cls, target) for target in version_names())


_WORDS: dict[str, list[str]] = {}
"""The base of parts whose type is a plain word, to those words."""
for _base, _, _word in (key.partition(":") for key in CLASSES if ":" in key):
    _WORDS.setdefault(_base, []).append(_word)


@rule("KD111", "A type that does not exist", Task, Trigger, Part, when=is_verbatim)
def types_exist(part: Any, subject: Subject) -> Problems:
    if not part.type or isinstance(part, Asset):  # whose type anybody can make up
        return
    kind = _kind(type(part))
    known = known_class(part.type)
    if known is not None:
        if not issubclass(known, kind):
            yield Problem(f"{part.type!r} is no {_called(kind)}", hint=_place_for(known), on="type")
    elif kind.__name__ in _WORDS:
        words = _WORDS[kind.__name__]
        if part.type not in words:
            same = [word for word in words if word.lower() == part.type.lower()]
            hint = suggest(same[0] if same else part.type, words, f"there are {', '.join(words)}")
            yield Problem(f"there is no {kind.__name__.lower()} of the type {part.type!r}", hint=hint, on="type")
    elif not (package := part.type.rpartition(".")[0]) or subject.version.has(versions_known(package)):
        near_type = nearest_type(part.type)
        where = f"look at what {package} has" if package else "a type is a package and a name in it"
        hint = f"did you mean {near_type!r}?" if near_type else where
        yield Problem(f"there is no type {part.type!r}", hint=hint, on="type")


@rule("KD123", "A type that is nearly one that exists", Task, Trigger, Part, when=is_verbatim, severity="warning")
def types_are_spelled_right(part: Any, subject: Subject) -> Problems:
    if not part.type or isinstance(part, Asset) or known_class(part.type) is not None:
        return
    if subject.version.has(versions_known(part.type.rpartition(".")[0])):
        return
    near = near_miss(part.type)
    if near:
        yield Problem(f"the type {part.type!r} is not known here", hint=f"did you mean {near!r}?", on="type")


@rule("KD112", "A generic part for a type that has a class", Task, Trigger, Part, when=is_verbatim, severity="warning")
def known_types_are_written_with_their_class(part: Any, _subject: Subject) -> Problems:
    known = known_class(part.type)
    if known is not None and issubclass(known, _kind(type(part))):
        home = known.__module__.rpartition(".")[0]
        yield Problem(
            f"{part.type!r} has a class, and its properties are not checked here",
            hint=f"from {home} import {known.__name__}",
            on="type",
        )


@rule(
    "KD116", "A type that Kestra will take away", BaseTask, BaseTrigger, Part, when=_is_deprecated, severity="warning"
)
def types_are_current(part: Any, subject: Subject) -> Problems:
    facts = part._kestra
    if subject.version.has(facts.versions):
        hint = f"use {facts.replaced_by}" if facts.replaced_by else "Kestra's docs say what to use instead"
        yield Problem(f"{facts.type!r} is deprecated", hint=hint, on="type")


@rule("KD115", "A property that Kestra will take away", Node, when=_has_deprecated, severity="warning")
def properties_are_current(node: Node, subject: Subject) -> Problems:
    values = node.__dict__
    for name in _deprecated(type(node), subject.target):
        if values[name] is not None:
            instead = _spelled(property_facts(type(node), name).replaced_by, node, subject)
            yield Problem(
                f"{subject.name_of(node, name)!r} is deprecated",
                hint=_advice(instead),
                on=name,
            )


def _advice(instead: str) -> str:
    if instead == NOTHING:
        return "remove it: it has no effect"
    return f"use {instead}" if instead else "Kestra's docs say what to use instead"


_PROPERTY = re.compile(r"(\w+)(?:='(\w+)')?\Z")


def _spelled(instead: str, node: Node, subject: Subject) -> str:
    """What to use instead, which is told in Python, in the author's language."""
    told = _PROPERTY.match(instead)
    if not told or told[1] not in type(node).model_fields:
        return instead
    name = subject.name_of(node, told[1])
    return instead if name == told[1] and not subject.flow._source else f"{name}: {told[2]}" if told[2] else name


@cache
def _deprecated(cls: type[Node], target: str) -> tuple[str, ...]:
    """The deprecated properties of a class that the Kestra version still has."""
    return tuple(
        name
        for name in cls.model_fields
        if name not in cls._unwritten
        and (facts := property_facts(cls, name)).deprecated
        and version_of(target).has(facts.versions)
    )


def _kind(cls: Any) -> type[Node]:
    """The base that a generic part stands for."""
    return BaseTask if cls is Task else BaseTrigger if cls is Trigger else cls.__bases__[0]


def _called(kind: type[Node]) -> str:
    return {BaseTask: "task", BaseTrigger: "trigger"}.get(kind, kind.__name__)


def _place_for(known: type[Node]) -> str:
    if issubclass(known, BaseTask):
        return "it is a task: put it among the tasks"
    if issubclass(known, BaseTrigger):
        return "it is a trigger: put it among the triggers"
    return f"it is a {next(base.__name__ for base in known.__mro__[1:] if base is not known)}"
