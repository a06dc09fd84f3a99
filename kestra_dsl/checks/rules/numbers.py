"""Numbers and durations that are too small."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kestra_dsl._iso import DURATION
from kestra_dsl.checks.input_values import duration_of
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.models import Concurrency, Sla
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.retries import Retry

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []

_CORE = "io.kestra.plugin.core."
_ZERO = timedelta()
_IN_ORDER = {
    "constant": (("interval", "max_duration"),),
    "exponential": (("interval", "max_interval"), ("interval", "max_duration")),
    "random": (("min_interval", "max_interval"), ("min_interval", "max_duration"), ("max_interval", "max_duration")),
}
_DURATIONS = ("interval", "min_interval", "max_interval", "max_duration")
_OF_PARTS = (*_DURATIONS, "duration", "late_maximum_delay")


@rule(
    "KD125",
    "A number that is too small",
    Concurrency,
    Retry,
    types=tuple(_CORE + name for name in ("flow.ForEach", "flow.Loop", "flow.Subflow", "flow.ForEachItem")),
)
def numbers_are_large_enough(part: Node, checked: CheckedFlow) -> Problems:
    for name, least in (("limit", 1), ("max_attempts", 1), ("revision", 1), ("concurrency_limit", 0)):
        value = part.__dict__.get(name)
        if isinstance(value, int) and value < least:
            yield Problem(
                f"{checked.name_of(part, name)} is {value}", hint=f"the smallest valid value is {least}", on=name
            )


@rule("KD126", "Durations of a retry that contradict each other", Retry)
def durations_of_retries_are_in_order(retry: Retry, checked: CheckedFlow) -> Problems:
    for short, long in _IN_ORDER.get(retry._kestra.type or "", ()):
        first, last = _duration(retry, short), _duration(retry, long)
        if first is not None and last is not None and first >= last:
            names = checked.name_of(retry, short), checked.name_of(retry, long)
            yield Problem(
                f"{names[0]} is {retry.__dict__[short]}, and {names[1]} is {retry.__dict__[long]}",
                hint=f"{names[1]} must be longer than {names[0]}",
                on=long,
            )


def _has_duration(shape: Shape) -> bool:
    return not shape.fields_set.isdisjoint(("timeout", *_OF_PARTS))


@rule("KD127", "A duration that is not longer than zero", BaseTask, Retry, Sla, Schedule, when=_has_duration)
def durations_are_positive(part: Any, checked: CheckedFlow) -> Problems:
    names: tuple[str, ...] = ("timeout",)
    if not isinstance(part, BaseTask):
        names = _OF_PARTS if checked.version.restricts_durations else ()
    for name in names:
        if part.__dict__.get(name) is not None:
            duration = _duration(part, name)
            if duration is not None and duration <= _ZERO:
                yield Problem(
                    f"{checked.name_of(part, name)} is {part.__dict__[name]}",
                    hint="set a duration that is longer than zero",
                    on=name,
                )


def _duration(part: Node, name: str) -> timedelta | None:
    value = part.__dict__.get(name)
    if not isinstance(value, str) or not is_literal(value) or not DURATION.match(value):
        return None
    return duration_of(value)
