"""What triggers give to the executions that they start, and what flow triggers wait for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.given import refusal
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
from kestra_dsl.templates import references

if TYPE_CHECKING:
    from kestra_dsl.catalog.versions import Version
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_GIVEN_BY_THE_CALLER = "io.kestra.plugin.core.trigger.McpToolTrigger"
_PREPARED = re.compile(r"\?\?|\bdefault\b|\bdefined\b|\bempty\b|\bnull\b")
_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]*\Z")
_WITHOUT_VALUE = frozenset(("IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL"))
_WITH_VALUES = frozenset(("IN", "NOT_IN"))


@rule("KD312", "A trigger's input that the flow does not ask for", BaseTrigger)
def given_inputs_are_asked_for(trigger: BaseTrigger, subject: Subject) -> Problems:
    for name in _given(trigger):
        if name not in subject.input_ids:
            known = ", ".join(map(repr, sorted(subject.input_ids)))
            yield Problem(
                f"the trigger {trigger.id!r} gives {name!r}, which is no input of the flow",
                hint=suggest(name, subject.input_ids, f"the inputs are {known}" if known else "there are none"),
                on="inputs",
            )


@rule("KD313", "A trigger's input that the flow does not take", BaseTrigger)
def given_inputs_are_taken(trigger: BaseTrigger, subject: Subject) -> Problems:
    given = _given(trigger)
    if not given:
        return
    for path, declared in _inputs(subject.flow.inputs or ()):
        value = given.get(path)
        wrong = None if value is None or isinstance(value, dict) else refusal(declared, value)
        if wrong:
            yield Problem(f"{path!r}, given by {trigger.id!r}, {wrong[0]}", hint=wrong[1], on="inputs")


@rule("KD314", "A required input that a trigger leaves open", BaseTrigger)
def required_inputs_are_given(trigger: BaseTrigger, subject: Subject) -> Problems:
    given = trigger.__dict__.get("inputs") or {}
    if trigger._verbatim or trigger._kestra.type == _GIVEN_BY_THE_CALLER or not isinstance(given, Mapping):
        return
    if (trigger.disabled and not subject.version.judges_disabled_triggers) or not subject.flow.inputs:
        return
    open_ = [
        path
        for path, declared in _inputs(subject.flow.inputs)
        if path not in given and _is_needed(declared, subject.version)
    ]
    if open_ and not _refuses_open_inputs(trigger, subject.version):
        read = set(_read(subject))
        open_ = [path for path in open_ if path in read]
    if open_:
        yield Problem(
            f"the trigger {trigger.id!r} does not give {', '.join(map(repr, open_))}, which the flow requires",
            hint="give it in the inputs of the trigger, or give the input defaults",
        )


def _refuses_open_inputs(trigger: BaseTrigger, version: Version) -> bool:
    """Whether Kestra judges the inputs before it starts. Others start without, and fail where the input is read."""
    return isinstance(trigger, (Schedule, ScheduleOnDates)) or (
        version.judges_webhook_inputs and isinstance(trigger, Webhook)
    )


def _read(subject: Subject) -> Iterator[str]:
    """The inputs that some text reads, and that is not prepared to find nothing."""
    for standing in subject.standings:
        for written in subject.written(standing):
            if written.template is None or _PREPARED.search(written.text):
                continue
            for reference in references(written.template):
                if reference.root == "inputs":
                    steps = [str(step) for step in reference.path]
                    yield from (".".join(steps[:end]) for end in range(1, len(steps) + 1))


def _is_needed(declared: Any, version: Version) -> bool:
    values = declared.__dict__
    if declared._verbatim or declared._kestra.type in ("FORM", "REUSABLE_INPUTS"):
        return False
    if values["required"] is False or values["defaults"] is not None or values.get("auto_select_first"):
        return False
    return values["depends_on"] is None or version.requires_dependent_inputs


def _given(trigger: BaseTrigger) -> Mapping[str, Any]:
    given = trigger.__dict__.get("inputs")
    return given if isinstance(given, Mapping) else {}


def _inputs(declared: Any, above: str = "") -> Iterator[tuple[str, Any]]:
    for one in declared:
        yield above + one.id, one
        yield from _inputs(one.__dict__.get("inputs") or (), f"{above}{one.id}.")


@rule("KD316", "A trigger for every execution of every flow", FlowTrigger, severity="warning")
def flow_triggers_say_which_flow(trigger: Any, _subject: Subject) -> Problems:
    if not (trigger.conditions or trigger.preconditions or trigger.depends_on or trigger.when):
        yield Problem(
            f"the trigger {trigger.id!r} starts this flow after every execution of every flow",
            hint="say in preconditions (1.x) or depends_on (2.0) which flows it waits for",
        )


@rule(
    "KD317",
    "A flow trigger that contradicts itself",
    FlowTrigger,
    FlowPreconditions,
    FlowExecutionFilter,
    FlowFilter,
    TimeWindow,
    Window,
)
def flow_triggers_make_sense(part: Any, subject: Subject) -> Problems:
    judge = _JUDGES[type(part)]
    yield from judge(part, subject)


def _flow_trigger(trigger: FlowTrigger, subject: Subject) -> Problems:
    flows = len(list(trigger.depends_on or ()))
    if trigger.mode == "AT_LEAST" and trigger.min_satisfied is None:
        yield Problem(
            f"{trigger.id!r} waits for at least so many, and does not say how many",
            hint=f"give {subject.name_of(trigger, 'min_satisfied')}",
            on="mode",
        )
    elif trigger.min_satisfied is not None and trigger.min_satisfied > flows:
        yield Problem(
            f"{trigger.id!r} waits for {trigger.min_satisfied} of {flows} flows",
            hint="name more flows, or wait for fewer",
            on="min_satisfied",
        )


def _preconditions(part: FlowPreconditions, _subject: Subject) -> Problems:
    if not _ID.match(part.id):
        yield Problem(f"invalid preconditions id {part.id!r}", hint="letters, digits, hyphens and underscores", on="id")


def _execution_filter(part: FlowExecutionFilter, subject: Subject) -> Problems:
    if part.filters is not None and not list(part.filters) and not subject.was_refused(part, "filters"):
        yield Problem(f"{part.id!r} has no filters", hint="give it one, or take it away", on="filters")


def _filter(part: FlowFilter, _subject: Subject) -> Problems:
    if part.type is None or part.type in _WITHOUT_VALUE:
        return
    if part.type in _WITH_VALUES:
        if part.values is None or part.value is not None:
            yield Problem(f"a filter of the type {part.type} needs values, and no value", hint="write them as a list")
    elif part.value is None:
        yield Problem(f"a filter of the type {part.type} needs a value", hint="give it what to compare with")


_NEEDED = {"DAILY_TIME_DEADLINE": ("deadline",), "DAILY_TIME_WINDOW": ("start_time", "end_time")}
_ALLOWED = {
    "DAILY_TIME_DEADLINE": ("deadline",),
    "DAILY_TIME_WINDOW": ("start_time", "end_time"),
    "DURATION_WINDOW": ("window", "window_advance"),
    "SLIDING_WINDOW": ("window",),
}


def _time_window(part: TimeWindow, subject: Subject) -> Problems:
    kind = part.type or "DURATION_WINDOW"
    for name in _NEEDED.get(kind, ()):
        if part.__dict__[name] is None and not subject.was_refused(part, name):
            yield Problem(f"a time window of the type {kind} needs {subject.name_of(part, name)!r}", hint="give it")
    for name in ("deadline", "start_time", "end_time", "window", "window_advance"):
        if part.__dict__[name] is not None and name not in _ALLOWED[kind]:
            yield Problem(
                f"a time window of the type {kind} has no {subject.name_of(part, name)!r}",
                hint=f"it has {', '.join(subject.name_of(part, allowed) for allowed in _ALLOWED[kind])}",
                on=name,
            )


def _window(part: Window, subject: Subject) -> Problems:
    ways = [bool(part.from_ or part.to), bool(part.deadline), bool(part.lookback)]
    if sum(ways) > 1:
        yield Problem(
            "the window is described in several ways",
            hint=f"give {subject.name_of(part, 'from_')} and to, a deadline, or a lookback",
        )
    elif bool(part.from_) != bool(part.to):
        yield Problem("the window has one end only", hint=f"give {subject.name_of(part, 'from_')} and to")


_JUDGES: dict[type, Any] = {
    FlowTrigger: _flow_trigger,
    FlowPreconditions: _preconditions,
    FlowExecutionFilter: _execution_filter,
    FlowFilter: _filter,
    TimeWindow: _time_window,
    Window: _window,
}
