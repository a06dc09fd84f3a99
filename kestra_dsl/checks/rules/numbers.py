"""Numbers and durations that Kestra refuses, or that end a task at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kestra_dsl._iso import DURATION
from kestra_dsl.checks.given import length_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import is_literal
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.models import Concurrency, Sla
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.retries import Retry

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.node import Node

__all__: list[str] = []

_CORE = "io.kestra.plugin.core."
_NOTHING = timedelta()
_LONGER = {
    "constant": (("interval", "max_duration"),),
    "exponential": (("interval", "max_interval"), ("interval", "max_duration")),
    "random": (("min_interval", "max_interval"), ("min_interval", "max_duration"), ("max_interval", "max_duration")),
}
_LENGTHS = ("interval", "min_interval", "max_interval", "max_duration")


@rule(
    "KD125",
    "A number that is too small",
    Concurrency,
    Retry,
    types=tuple(_CORE + name for name in ("flow.ForEach", "flow.Loop", "flow.Subflow", "flow.ForEachItem")),
)
def numbers_are_large_enough(part: Node, subject: Subject) -> Problems:
    for name, least in (("limit", 1), ("max_attempts", 1), ("revision", 1), ("concurrency_limit", 0)):
        value = part.__dict__.get(name)
        if isinstance(value, int) and value < least:
            yield Problem(
                f"{subject.name_of(part, name)} is {value}", hint=f"Kestra takes numbers from {least} on", on=name
            )


@rule("KD126", "Lengths of a retry that are not in order", Retry)
def retries_get_longer(retry: Retry, subject: Subject) -> Problems:
    for short, long in _LONGER.get(retry._kestra.type or "", ()):
        first, last = _length(retry, short), _length(retry, long)
        if first is not None and last is not None and first >= last:
            names = subject.name_of(retry, short), subject.name_of(retry, long)
            yield Problem(
                f"{names[0]} is {retry.__dict__[short]}, and {names[1]} is {retry.__dict__[long]}",
                hint=f"{names[1]} has to be longer than {names[0]}",
                on=long,
            )


@rule("KD127", "A duration that leaves no time", BaseTask, Retry, Sla, Schedule)
def durations_leave_time(part: Any, subject: Subject) -> Problems:
    names: tuple[str, ...] = ("timeout",)
    if not isinstance(part, BaseTask):
        names = (*_LENGTHS, "duration", "late_maximum_delay") if subject.version.restricts_durations else ()
    for name in names:
        if part.__dict__.get(name) is not None:
            length = _length(part, name)
            if length is not None and length <= _NOTHING:
                yield Problem(
                    f"{subject.name_of(part, name)} is {part.__dict__[name]}",
                    hint="give it a duration that is longer than nothing",
                    on=name,
                )


def _length(part: Node, name: str) -> timedelta | None:
    value = part.__dict__.get(name)
    if not isinstance(value, str) or not is_literal(value) or not DURATION.match(value):
        return None
    return length_of(value)
