"""Ids and namespaces that Kestra rejects, and ids that are not unique."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.checked_flow import input_paths
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.inputs import Input
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.flow import Pause
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_FLOW_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}\Z")
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9._-]{0,149}\Z")
_MEMBER_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]{0,255}\Z")
_INPUT_ID = re.compile(r"[a-zA-Z0-9][.a-zA-Z0-9_-]*\Z")


@rule("KD101", "An invalid flow id", Flow)
def flow_id_is_valid(flow: Flow, _checked: CheckedFlow) -> Problems:
    if not _FLOW_ID.match(flow.id):
        yield Problem(
            f"invalid flow id {flow.id!r}",
            hint="up to 100 letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="id",
        )


@rule("KD102", "An invalid namespace", Flow)
def namespace_is_valid(flow: Flow, _checked: CheckedFlow) -> Problems:
    if flow.namespace is not None and not _NAMESPACE.match(flow.namespace):
        yield Problem(
            f"invalid namespace {flow.namespace!r}",
            hint="up to 150 lower case letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="namespace",
        )


@rule("KD103", "An invalid id of a task or trigger", Flow)
def task_or_trigger_ids_are_valid(_flow: Flow, checked: CheckedFlow) -> Problems:
    for visited in checked.visited:
        member = visited.node
        if visited.owner is member and isinstance(member, (BaseTask, BaseTrigger)) and not _MEMBER_ID.match(member.id):
            kind = "task" if isinstance(member, BaseTask) else "trigger"
            yield Problem(
                f"invalid {kind} id {member.id!r}",
                hint="up to 256 letters, digits, hyphens and underscores, the first a letter or a digit",
                on="id",
                found=visited,
            )


@rule("KD117", "An invalid id of an input or output", Input, Output)
def input_or_output_id_is_valid(declared: Input | Output, _checked: CheckedFlow) -> Problems:
    if not _INPUT_ID.match(declared.id):
        kind = "input" if isinstance(declared, Input) else "output"
        yield Problem(
            f"invalid {kind} id {declared.id!r}",
            hint="letters, digits, dots, hyphens and underscores, the first a letter or a digit",
            on="id",
        )


@rule("KD105", "A reserved flow id", Flow)
def flow_id_is_not_reserved(flow: Flow, checked: CheckedFlow) -> Problems:
    if flow.id in checked.version.reserved_flow_ids:
        yield Problem(
            f"the flow id {flow.id!r} is reserved",
            hint="Kestra's API has a path of that name: rename the flow",
            on="id",
        )


@rule("KD104", "A duplicate id", Flow, Pause)
def ids_are_unique(parent: Flow | Pause, checked: CheckedFlow) -> Problems:
    if isinstance(parent, Pause):
        yield from _duplicates("input", input_paths(parent.on_resume or ()))
        return
    yield from _duplicates("task", _by_id(visited.node for visited in checked.all_tasks))
    yield from _duplicates("trigger", _by_id(parent.triggers or ()))
    yield from _duplicates("output", _by_id(parent.outputs or ()))
    yield from _duplicates("preconditions", _by_id(_preconditions(parent)))
    inputs = list(input_paths(parent.inputs or ()))
    yield from _duplicates("input", inputs)
    if checked.version.has_nested_inputs:
        yield from _inner_paths(dict(inputs))


def _by_id(members: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    for member in members:
        yield member.id, member


def _preconditions(flow: Flow) -> Iterator[Any]:
    for trigger in flow.triggers or ():
        if isinstance(trigger, FlowTrigger) and trigger.preconditions is not None:
            yield trigger.preconditions


def _duplicates(what: str, named: Iterable[tuple[str, Any]]) -> Problems:
    known: dict[str, Any] = {}
    for name, member in named:
        first = known.setdefault(name, member)
        if first is not member:
            yield Problem(
                f"duplicate {what} id {name!r}, first used at {first.origin}",
                hint=f"{what} ids must be unique in the whole flow",
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
                    f"the input {path!r} is nested in the input {outer!r}, which is not a form",
                    hint="rename one of them",
                    at=declared,
                    on="id",
                )
            outer = outer.rpartition(".")[0]
