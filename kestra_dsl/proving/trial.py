"""What a flow needs to run without its surroundings: inputs, mocks, secrets, key-value pairs, files, other flows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.checked_flow import input_paths
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.plain_data import mappings_of
from kestra_dsl.engine.mocks import Mock, giving
from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.lowering.api_tasks import API_TASKS
from kestra_dsl.lowering.flow_triggers import FLOW_TRIGGER
from kestra_dsl.lowering.local_files import LOCAL_FILES
from kestra_dsl.lowering.rendered import plain
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.lowering.template_texts import templates_in
from kestra_dsl.proving.samples import input_value, mock_outputs, trigger_value
from kestra_dsl.reading.classes import own_name
from kestra_dsl.templates import Literal, calls, parse, references

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["CalledFlow", "Trial", "trial_of"]

_CORE = "io.kestra.plugin.core."
_SCHEDULE = _CORE + "trigger.Schedule"
_CALLS = (_CORE + "flow.Subflow", _CORE + "flow.ForEachItem")
_PAUSE = _CORE + "flow.Pause"
_NEVER_RUN = (_CORE + "http.",)
_OF_PLUGINS = {*API_TASKS, LOCAL_FILES}
"""Core tasks that 2.0 has in plugins, which do not run here."""
_DAY = "2026-01-05"
"""Schedules start the flow at their first instant from this day."""


class CalledFlow(NamedTuple):
    """A flow that another flow calls, with the inputs that it passes and the outputs that it reads."""

    namespace: str
    id: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


class Trial(NamedTuple):
    """The surroundings of a run, the same for both versions."""

    inputs: dict[str, Any]
    mocks: dict[str, Mock]
    """By task. A task that a version does not have is left out for it."""
    secrets: dict[str, str]
    kv: dict[str, Any]
    files: dict[str, str]
    resume: dict[str, dict[str, Any]]
    trigger: str | dict[str, dict[str, Any]] | None
    at: str | None
    called: tuple[CalledFlow, ...]
    """The flows that this one calls."""


def trial_of(flow: Flow, version: str, file: Path) -> Trial:
    """Generate what a flow needs to run.

    Args:
        flow: The flow, as the old version has it.
        version: The old version.
        file: A file for inputs and outputs that are files.
    """
    data = plain(flow.to_dict(version))
    read: dict[str, Any] = {}
    named: dict[str, list[str]] = {"secret": [], "kv": [], "read": []}
    for text in templates_in(data):
        _collect(text, read, named)
    trigger, at = _trigger(data, read, file)
    return Trial(
        inputs={
            path: input_value(declared, file)
            for path, declared in input_paths(flow.inputs or ())
            if _needs_value(declared)
        },
        mocks=_mocks(flow, data, read.get("outputs") or {}, file),
        secrets=dict.fromkeys(named["secret"], "a secret"),
        kv=dict.fromkeys(named["kv"], "a value"),
        files=dict.fromkeys(named["read"], "some text\n"),
        resume={task.id: _resumed(task, file) for task, _ in walk(flow) if own_name(str(type_of(task))) == _PAUSE},
        trigger=trigger,
        at=at,
        called=_called(data, read.get("outputs") or {}),
    )


def _needs_value(declared: Any) -> bool:
    properties = declared.__dict__
    if str(type_of(declared)) == "FORM":
        return False
    return properties.get("defaults") is None and properties.get("required") is not False


def _resumed(task: Any, file: Path) -> dict[str, Any]:
    declared = task.__dict__.get("on_resume") or ()
    return {path: input_value(one, file) for path, one in input_paths(declared) if _needs_value(one)}


def _mocks(flow: Flow, data: Mapping[str, Any], read: Mapping[str, Any], file: Path) -> dict[str, Mock]:
    found = {}
    mappings = {str(one.get("id")): one for one in mappings_of(data)}
    for task, _ in walk(flow):
        type_ = own_name(str(type_of(task)))
        if type_.startswith(_CORE) and not type_.startswith(_NEVER_RUN) and type_ not in _OF_PLUGINS:
            continue
        if task._children and any(task.__dict__.get(name) for name in ("tasks", "task")):
            continue
        properties = mappings.get(task.id, {})
        outputs = mock_outputs(type_, properties, read.get(task.id) or {}, file)
        if type_ == LOCAL_FILES:  # 2.0 has a shell task in its place
            outputs["outputFiles"] = outputs.get("uris")
        found[task.id] = giving(outputs, checked=False)
    return found


def _called(data: Mapping[str, Any], read: Mapping[str, Any]) -> tuple[CalledFlow, ...]:
    found: dict[tuple[str, str], CalledFlow] = {}
    for one in mappings_of(data):
        if one.get("type") in _CALLS:
            namespace, id_ = str(one.get("namespace")), str(one.get("flowId"))
            known = found.get((namespace, id_), CalledFlow(namespace, id_, (), ()))
            outputs = (read.get(str(one.get("id"))) or {}).get("outputs") or {}
            passed: Mapping[str, Any] = one.get("inputs") or {}
            inputs = dict.fromkeys((*known.inputs, *passed))
            found[namespace, id_] = CalledFlow(namespace, id_, tuple(inputs), (*known.outputs, *outputs))
    return tuple(found.values())


def _trigger(
    data: Mapping[str, Any], read: Mapping[str, Any], file: Path
) -> tuple[str | dict[str, dict[str, Any]] | None, str | None]:
    """The trigger that starts the run, if the flow reads what a trigger gives, or a schedule has conditions."""
    triggers = [one for one in data.get("triggers") or () if isinstance(one, dict)]
    reads = read.get("trigger")
    for one in triggers:
        if one.get("type") == _SCHEDULE and (reads or one.get("conditions") or one.get("when")):
            return str(one["id"]), _DAY
    for one in triggers:
        if reads and one.get("type") not in (_SCHEDULE, FLOW_TRIGGER):
            return {str(one["id"]): trigger_value(reads, file)}, None
    return None, None


def _collect(text: str, read: dict[str, Any], named: Mapping[str, list[str]]) -> None:
    try:
        template = parse(text)
    except TemplateSyntaxError:
        return
    for reference in references(template):
        below = read.setdefault(reference.root, {})
        for step in reference.path:
            if isinstance(step, (str, int)):
                below = below.setdefault(str(step), {})
    for use in calls(template):
        arguments = [*getattr(use.node, "arguments", ())]
        if (
            use.name in named
            and arguments
            and isinstance(arguments[0], Literal)
            and isinstance(arguments[0].value, str)
        ):
            named[use.name].append(arguments[0].value)
