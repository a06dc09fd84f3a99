"""Ids and names: what Kestra takes for one, and that each is there once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import input_paths
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.inputs import Input
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.flow import Pause
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_FLOW_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}\Z")
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9._-]{0,149}\Z")
_MEMBER_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]{0,255}\Z")
_INPUT_ID = re.compile(r"[a-zA-Z0-9][.a-zA-Z0-9_-]*\Z")


@rule("KD101", "A flow's id that Kestra refuses", Flow)
def flow_id_is_plain(flow: Flow, _subject: Subject) -> Problems:
    if not _FLOW_ID.match(flow.id):
        yield Problem(
            f"invalid flow id {flow.id!r}",
            hint="up to 100 letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="id",
        )


@rule("KD102", "A namespace that Kestra refuses", Flow)
def namespace_is_plain(flow: Flow, _subject: Subject) -> Problems:
    if flow.namespace is not None and not _NAMESPACE.match(flow.namespace):
        yield Problem(
            f"{flow.namespace!r} is no namespace",
            hint="up to 150 lower case letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="namespace",
        )


@rule("KD103", "An id of a task or trigger that Kestra refuses", BaseTask, BaseTrigger)
def member_id_is_plain(member: BaseTask | BaseTrigger, _subject: Subject) -> Problems:
    if not _MEMBER_ID.match(member.id):
        kind = "task" if isinstance(member, BaseTask) else "trigger"
        yield Problem(
            f"invalid {kind} id {member.id!r}",
            hint="up to 256 letters, digits, hyphens and underscores, the first a letter or a digit",
            on="id",
        )


@rule("KD117", "An id of an input or output that Kestra refuses", Input, Output)
def input_id_is_plain(declared: Input | Output, _subject: Subject) -> Problems:
    if not _INPUT_ID.match(declared.id):
        kind = "input" if isinstance(declared, Input) else "output"
        yield Problem(
            f"invalid {kind} id {declared.id!r}",
            hint="letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="id",
        )


@rule("KD105", "A flow's id that Kestra's own paths use", Flow)
def flow_id_is_free(flow: Flow, subject: Subject) -> Problems:
    if flow.id in subject.version.reserved_flow_ids:
        yield Problem(
            f"a flow cannot be called {flow.id!r}", hint="Kestra's own API has a path of that name: rename it", on="id"
        )


@rule("KD104", "An id that is there twice", Flow, Pause)
def ids_are_there_once(holder: Flow | Pause, subject: Subject) -> Problems:
    if isinstance(holder, Pause):
        yield from _repeated("inputs", input_paths(holder.on_resume or ()))
        return
    yield from _repeated("tasks", _by_id(task for task, _ in walk(holder)))
    yield from _repeated("triggers", _by_id(holder.triggers or ()))
    yield from _repeated("outputs", _by_id(holder.outputs or ()))
    yield from _repeated("preconditions", _by_id(_preconditions(holder)))
    inputs = list(input_paths(holder.inputs or ()))
    yield from _repeated("inputs", inputs)
    if subject.version.has_nested_inputs:
        yield from _inner_paths(dict(inputs))


def _by_id(members: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    for member in members:
        yield member.id, member


def _preconditions(flow: Flow) -> Iterator[Any]:
    for trigger in flow.triggers or ():
        if isinstance(trigger, FlowTrigger) and trigger.preconditions is not None:
            yield trigger.preconditions


def _repeated(what: str, named: Iterable[tuple[str, Any]]) -> Problems:
    known: dict[str, Any] = {}
    for name, member in named:
        first = known.setdefault(name, member)
        if first is not member:
            yield Problem(
                f"there are two {what} {name!r}; the first is at {first.origin}",
                hint=f"{what.removesuffix('s')} ids must be unique in the whole flow",
                at=member,
                on="id",
            )


def _inner_paths(inputs: dict[str, Any]) -> Problems:
    forms = {path for path, declared in inputs.items() if declared.__dict__.get("inputs") is not None}
    for path, declared in inputs.items():
        outer = path.rpartition(".")[0]
        while outer:
            if outer in inputs and outer not in forms:
                yield Problem(
                    f"the input {path!r} would be a part of the input {outer!r}",
                    hint="a value cannot hold another one: rename one of them",
                    at=declared,
                    on="id",
                )
            outer = outer.rpartition(".")[0]
