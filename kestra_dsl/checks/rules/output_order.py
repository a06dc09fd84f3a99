"""Outputs that a template reads before their task has run, while it runs, or although it may not run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.contexts import context_of, is_core
from kestra_dsl.checks.execution_order import (
    AVAILABLE,
    LOOP_UNTIL,
    Availability,
    Outcome,
    Position,
    Slot,
    availability,
    certainty,
    conditions,
    is_within,
)
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.task_outputs import loops_of_1_x
from kestra_dsl.checks.template_usage import Read
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.inputs import Input
from kestra_dsl.templates import Dynamic, PathStep, Span, references

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.template_usage import TemplateUsage
    from kestra_dsl.checks.visiting import VisitedNode

__all__ = ["UnavailableRead"]

# Kestra renders these properties of a container after the tasks in it have run.
_RENDERED_LAST = frozenset(((LOOP_UNTIL, "condition"),))
# Kestra renders these properties of a container before the tasks in it run.
_RENDERED_FIRST = frozenset(("condition", "value", "values", "run_if"))
_OF_THE_ITERATION = frozenset(("taskrun", "parent", "parents", "item"))


class UnavailableRead(NamedTuple):
    """An output that does not exist, or may not exist, where a template reads it."""

    task: str
    read: Read
    availability: Availability

    @property
    def alternative(self) -> str:
        return f"{self.read.spelling} ?? 'none'"


@rule("KD209", "An output that does not exist when it is read", PropertyTemplate)
def output_exists_when_read(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for task, read, why in _unavailable(template, checked, Outcome.NEVER):
        yield Problem(
            f"{read.spelling} is read {why.reason}",
            hint=f"run {task!r} before this, in a block that runs whenever this does",
        )


@rule("KD210", "An output of a task that runs at the same time", PropertyTemplate)
def output_is_not_of_a_concurrent_task(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for task, read, why in _unavailable(template, checked, Outcome.CONCURRENT):
        yield Problem(
            f"{read.spelling} is read while task {task!r} may still run: {why.reason}",
            hint=f"make this wait for {task!r}: with Sequential instead of Parallel, with dependsOn in a Dag",
        )


@rule("KD211", "An output of a task that may not run", PropertyTemplate, severity="warning")
def output_is_of_a_task_that_runs(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for found in _unavailable(template, checked, Outcome.CONDITIONAL):
        task, read, why = found
        yield Problem(
            f"{read.spelling} is read although task {task!r} may not run: {why.reason}",
            hint=f"give an alternative, as in {found.alternative}, or read it only where {task!r} has run",
        )


@rule("KD212", "An output that is missing after a failure", PropertyTemplate, severity="warning")
def output_exists_after_a_failure(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for found in _unavailable(template, checked, Outcome.AFTER_SUCCESS):
        task, read, why = found
        yield Problem(
            f"{read.spelling} is read although task {task!r} may have failed: {why.reason}",
            hint=f"give an alternative, as in {found.alternative}",
        )


def _unavailable(template: PropertyTemplate, checked: CheckedFlow, outcome: Outcome) -> list[UnavailableRead]:
    """The reads of a template with this outcome, which are found once for all four rules."""
    if template.unavailable is None:
        template.unavailable = tuple(_all_unavailable(template, checked)) if _may_read(template, checked) else ()
    return [found for found in template.unavailable if found.availability.outcome is outcome]


def _may_read(template: PropertyTemplate, checked: CheckedFlow) -> bool:
    reads = template.usage.reads
    return bool(template.collected) or "outputs" in reads or ("vars" in reads and bool(checked.variable_outputs))


def _all_unavailable(template: PropertyTemplate, checked: CheckedFlow) -> Iterator[UnavailableRead]:
    context = context_of(template)
    if isinstance(template.visited.node, Input) and context == "flow":
        too_early = Availability(Outcome.NEVER, "by an input, before any task has run")
        for read in _output_reads(template, checked):
            if read.first in checked.tasks and not read.is_guarded:
                yield UnavailableRead(read.first, read, too_early)
        return
    reader = _position_of(template, checked)
    if not reader or any(isinstance(slot.task, BaseTask) and slot.task.disabled is True for slot in reader):
        return
    yield from _unavailable_collections(template, reader, checked)
    for read in _output_reads(template, checked):
        task = checked.tasks.get(read.first or "")
        if task is None or read.is_guarded:
            continue
        found = UnavailableRead(str(read.first), read, _availability(template, task.position, reader))
        if found.availability.outcome is not Outcome.AVAILABLE and not _is_tolerable(found, template, reader, checked):
            yield found


def _position_of(template: PropertyTemplate, checked: CheckedFlow) -> Position:
    context = context_of(template)
    if context == "outputs":
        return (Slot(checked.flow, "outputs", None, 0, checked.flow),)
    return template.visited.position if context == "task" else ()


def _unavailable_collections(
    template: PropertyTemplate, reader: Position, checked: CheckedFlow
) -> Iterator[UnavailableRead]:
    """Collections of a loop that has not run. A loop without iterations gives an empty list, which is fine."""
    for loop, task in template.collected if template.error is None else ():
        visited = checked.tasks.get(loop)
        if visited is None:
            continue
        position = visited.position
        if is_within(reader, position) or is_within(position, reader) or position == reader:
            continue
        found = availability(position, reader)
        if found.outcome is Outcome.CONCURRENT or (found.outcome is Outcome.NEVER and found.runs_later):
            yield UnavailableRead(loop, Read("outputs", (task,), Span(0, 0), False, False, False), found)


def _output_reads(template: PropertyTemplate, checked: CheckedFlow) -> Iterator[Read]:
    """The outputs that a template reads, also through the variables that it renders."""
    yield from template.usage.reads.get("outputs", ())
    for variable in template.usage.reads.get("vars", ()):
        if variable.is_rendered and variable.first is not None:
            for read in checked.variable_outputs.get(variable.first, ()):
                yield read._replace(is_conditional=read.is_conditional or variable.is_conditional)


def _availability(template: PropertyTemplate, producer: Position, reader: Position) -> Availability:
    """Whether a task's outputs exist when a template is rendered; ``AVAILABLE`` also when that is not known."""
    owner, node, property_ = template.visited.owner, template.visited.node, template.property
    is_rendered_last = (type_of(owner), property_) in _RENDERED_LAST
    name = producer[-1].task.id
    if producer == reader:
        if is_rendered_last or node is not owner or node._verbatim:
            return AVAILABLE
        return Availability(Outcome.NEVER, f"by task {name!r} itself, before it has run")
    if is_within(reader, producer):
        return AVAILABLE
    if is_within(producer, reader):
        if is_rendered_last:
            return certainty(producer[len(reader) :], in_shared_block=True)
        if node is owner and is_core(type_of(owner)) and property_ in _RENDERED_FIRST:
            return Availability(Outcome.NEVER, f"before task {name!r} has run, which is in {reader[-1].task.id!r}")
        return AVAILABLE
    return availability(producer, reader)


def _is_tolerable(found: UnavailableRead, template: PropertyTemplate, reader: Position, checked: CheckedFlow) -> bool:
    """Whether the template needs the output only when it exists."""
    task, read, why = found
    decisive = list(conditions(reader))
    if template.property == "run_if" and decisive:
        decisive.pop()  # the template itself
    if why.outcome is Outcome.NEVER:
        # An earlier iteration of a loop may have left outputs, which a condition can test; LoopUntil drops them.
        is_checked = read.is_conditional or bool(decisive)
        return _is_in_loop(reader) and (_is_of_other_iteration(read) or (why.runs_later and is_checked))
    if read.is_conditional:
        return True
    if why.outcome is Outcome.CONCURRENT:
        return False
    producer = checked.tasks[task]
    if isinstance(_key(read), str) and loops_of_1_x(producer):
        return True  # a template that names an iteration knows that it exists
    return _has_common_condition(producer, decisive, template.visited, checked)


def _is_in_loop(position: Position) -> bool:
    return any(isinstance(slot.parent, BaseTask) and slot.parent._loops for slot in position)


def _is_of_other_iteration(read: Read) -> bool:
    key = _key(read)
    return isinstance(key, Dynamic) and not any(
        used.root in _OF_THE_ITERATION and "value" in used.path for used in references(key.key)
    )


def _key(read: Read) -> PathStep | None:
    """The step after the task: the name of an output, or the value of an iteration."""
    return read.path[1] if len(read.path) > 1 else None


def _has_common_condition(
    producer: VisitedNode, decisive: list[str], reader: VisitedNode, checked: CheckedFlow
) -> bool:
    """Whether the reader runs on a condition about the producer, or about what the producer runs on."""
    about: set[tuple[str, tuple[Any, ...]]] = {("outputs", (producer.position[-1].task.id,))}
    for text in conditions(producer.position):
        if text in decisive:
            return True
        about.update(_paths(checked.usage_of(text, producer)))
    return any(path in about for text in decisive for path in _paths(checked.usage_of(text, reader)))


def _paths(used: TemplateUsage) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """The variables that a text reads with the first step after each: the input, variable or task."""
    for root, reads in used.reads.items():
        for read in reads:
            yield root, read.path[:1]
