"""Inputs of the executions that triggers start, and conditions of flow triggers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.input_values import rejection
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.models import TimeWindow, Window
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import (
    FlowExecutionFilter,
    FlowFilter,
    FlowPreconditions,
    Schedule,
    ScheduleOnDates,
    Webhook,
)

if TYPE_CHECKING:
    from kestra_dsl.catalog.versions import Version
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_INPUTS_FROM_CALLER = "io.kestra.plugin.core.trigger.McpToolTrigger"
_ALTERNATIVE = re.compile(r"\?\?|\bdefault\b|\bdefined\b|\bempty\b|\bnull\b")
_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]*\Z")
_WITHOUT_VALUE = frozenset(("IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL"))
_WITH_VALUES = frozenset(("IN", "NOT_IN"))


@rule("KD312", "An unknown input in a trigger", BaseTrigger)
def inputs_of_triggers_are_declared(trigger: BaseTrigger, checked: CheckedFlow) -> Problems:
    for name in _inputs_of(trigger):
        if name not in checked.inputs:
            known = ", ".join(map(repr, sorted(checked.inputs)))
            yield Problem(
                f"the trigger {trigger.id!r} sets {name!r}, which is not an input of the flow",
                hint=suggest(name, checked.inputs, f"its inputs are {known}" if known else "it has no inputs"),
                on="inputs",
            )


@rule("KD313", "An invalid input in a trigger", BaseTrigger)
def inputs_of_triggers_are_valid(trigger: BaseTrigger, checked: CheckedFlow) -> Problems:
    inputs = _inputs_of(trigger)
    if not inputs:
        return
    for path, declared in checked.inputs.items():
        value = inputs.get(path)
        wrong = None if value is None or isinstance(value, dict) else rejection(declared, value)
        if wrong:
            yield Problem(f"{path!r}, set by {trigger.id!r}, {wrong[0]}", hint=wrong[1], on="inputs")


@rule("KD314", "A required input that a trigger does not set", BaseTrigger)
def required_inputs_are_set(trigger: BaseTrigger, checked: CheckedFlow) -> Problems:
    inputs = trigger.__dict__.get("inputs") or {}
    if trigger._verbatim or trigger._kestra.type == _INPUTS_FROM_CALLER or not isinstance(inputs, Mapping):
        return
    if (trigger.disabled and not checked.version.judges_disabled_triggers) or not checked.flow.inputs:
        return
    missing = [
        path
        for path, declared in checked.inputs.items()
        if path not in inputs and _is_required(declared, checked.version)
    ]
    if missing and not _validates_inputs(trigger, checked.version):
        read = set(_read_inputs(checked))
        missing = [path for path in missing if path in read]
    if missing:
        yield Problem(
            f"the trigger {trigger.id!r} does not set {', '.join(map(repr, missing))}, which the flow requires",
            hint="set it in the inputs of the trigger, or give the input defaults",
        )


def _validates_inputs(trigger: BaseTrigger, version: Version) -> bool:
    """Whether Kestra validates inputs before the execution starts; otherwise reading the input fails."""
    return isinstance(trigger, (Schedule, ScheduleOnDates)) or (
        version.judges_webhook_inputs and isinstance(trigger, Webhook)
    )


def _read_inputs(checked: CheckedFlow) -> Iterator[str]:
    """The inputs that some template reads without an alternative."""
    for template in checked.all_templates():
        for read in template.usage.reads.get("inputs", ()):
            if not _ALTERNATIVE.search(template.text):
                steps = [str(step) for step in read.path]
                yield from (".".join(steps[:end]) for end in range(1, len(steps) + 1))


def _is_required(declared: Any, version: Version) -> bool:
    values = declared.__dict__
    if declared._verbatim or declared._kestra.type in ("FORM", "REUSABLE_INPUTS"):
        return False
    if values["required"] is False or values["defaults"] is not None or values.get("auto_select_first"):
        return False
    return values["depends_on"] is None or version.requires_dependent_inputs


def _inputs_of(trigger: BaseTrigger) -> Mapping[str, Any]:
    inputs = trigger.__dict__.get("inputs")
    return inputs if isinstance(inputs, Mapping) else {}


@rule("KD316", "A flow trigger without conditions", FlowTrigger, severity="warning")
def flow_triggers_have_conditions(trigger: Any, _checked: CheckedFlow) -> Problems:
    if not (trigger.conditions or trigger.preconditions or trigger.depends_on or trigger.when):
        yield Problem(
            f"the trigger {trigger.id!r} starts this flow after every execution of every flow",
            hint="name the flows that it waits for, in preconditions (1.x) or depends_on (2.0)",
        )


@rule(
    "KD317",
    "Contradictory conditions of a flow trigger",
    FlowTrigger,
    FlowPreconditions,
    FlowExecutionFilter,
    FlowFilter,
    TimeWindow,
    Window,
)
def conditions_of_flow_triggers_are_consistent(part: Any, checked: CheckedFlow) -> Problems:
    judge = _JUDGES[type(part)]
    yield from judge(part, checked)


def _flow_trigger(trigger: FlowTrigger, checked: CheckedFlow) -> Problems:
    flows = len(list(trigger.depends_on or ()))
    if trigger.mode == "AT_LEAST" and trigger.min_satisfied is None:
        yield Problem(
            f"{trigger.id!r} has the mode AT_LEAST without a number of flows",
            hint=f"set {checked.name_of(trigger, 'min_satisfied')}",
            on="mode",
        )
    elif trigger.min_satisfied is not None and trigger.min_satisfied > flows:
        yield Problem(
            f"{trigger.id!r} waits for {trigger.min_satisfied} of {flows} flows",
            hint="name more flows, or wait for fewer",
            on="min_satisfied",
        )


def _preconditions(part: FlowPreconditions, _checked: CheckedFlow) -> Problems:
    if not _ID.match(part.id):
        yield Problem(f"invalid preconditions id {part.id!r}", hint="letters, digits, hyphens and underscores", on="id")


def _execution_filter(part: FlowExecutionFilter, checked: CheckedFlow) -> Problems:
    if part.filters is not None and not list(part.filters) and not checked.was_refused(part, "filters"):
        yield Problem(f"{part.id!r} has no filters", hint="add a filter, or remove it", on="filters")


def _filter(part: FlowFilter, _checked: CheckedFlow) -> Problems:
    if part.type is None or part.type in _WITHOUT_VALUE:
        return
    if part.type in _WITH_VALUES:
        if part.values is None or part.value is not None:
            yield Problem(f"a filter of the type {part.type} needs values instead of a value", hint="write a list")
    elif part.value is None:
        yield Problem(f"a filter of the type {part.type} needs a value", hint="set what to compare with")


_NEEDED = {"DAILY_TIME_DEADLINE": ("deadline",), "DAILY_TIME_WINDOW": ("start_time", "end_time")}
_ALLOWED = {
    "DAILY_TIME_DEADLINE": ("deadline",),
    "DAILY_TIME_WINDOW": ("start_time", "end_time"),
    "DURATION_WINDOW": ("window", "window_advance"),
    "SLIDING_WINDOW": ("window",),
}


def _time_window(part: TimeWindow, checked: CheckedFlow) -> Problems:
    kind = part.type or "DURATION_WINDOW"
    for name in _NEEDED.get(kind, ()):
        if part.__dict__[name] is None and not checked.was_refused(part, name):
            yield Problem(f"a time window of the type {kind} needs {checked.name_of(part, name)!r}")
    for name in ("deadline", "start_time", "end_time", "window", "window_advance"):
        if part.__dict__[name] is not None and name not in _ALLOWED[kind]:
            yield Problem(
                f"a time window of the type {kind} has no {checked.name_of(part, name)!r}",
                hint=f"it has {', '.join(checked.name_of(part, allowed) for allowed in _ALLOWED[kind])}",
                on=name,
            )


def _window(part: Window, checked: CheckedFlow) -> Problems:
    ways = [bool(part.from_ or part.to), bool(part.deadline), bool(part.lookback)]
    if sum(ways) > 1:
        yield Problem(
            "the window has several definitions",
            hint=f"set {checked.name_of(part, 'from_')} and to, a deadline, or a lookback",
        )
    elif bool(part.from_) != bool(part.to):
        yield Problem("the window has only one end", hint=f"set both {checked.name_of(part, 'from_')} and to")


_JUDGES: dict[type, Any] = {
    FlowTrigger: _flow_trigger,
    FlowPreconditions: _preconditions,
    FlowExecutionFilter: _execution_filter,
    FlowFilter: _filter,
    TimeWindow: _time_window,
    Window: _window,
}
