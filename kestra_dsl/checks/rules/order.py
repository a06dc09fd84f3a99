"""Whether what a text reads is there when it is rendered: tasks that run later, at the same time, or perhaps not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.contexts import context_of, is_core
from kestra_dsl.checks.giving import old_loops
from kestra_dsl.checks.places import LOOP_UNTIL, Order, Place, Step, certainty, conditions, relation, within
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.checks.usage import Read, spelled
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.inputs import Input
from kestra_dsl.templates import Dynamic, Span, references

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Standing, Subject
    from kestra_dsl.checks.usage import Usage

# what a container renders after the tasks in it have run
_RENDERED_LATE = frozenset(((LOOP_UNTIL, "condition"),))
# what Kestra renders of a container before any task in it runs
_RENDERED_FIRST = frozenset(("condition", "value", "values", "run_if"))
_ROUNDS = frozenset(("taskrun", "parent", "parents", "item"))


class Misplaced(NamedTuple):
    """A text that reads what may not be there."""

    task: str
    read: Read
    order: Order


@rule("KD209", "An output that is never there when it is read", Written)
def output_is_there(written: Written, subject: Subject) -> Problems:
    for task, read, order in misplaced(written, subject, "never"):
        yield Problem(
            f"the output '{spelled(read)}' is never there: {order.why}",
            hint=f"let {task!r} run before it, in a block that runs whenever this does",
        )


@rule("KD210", "An output of a task that runs at the same time", Written)
def output_is_awaited(written: Written, subject: Subject) -> Problems:
    for task, read, order in misplaced(written, subject, "together"):
        yield Problem(
            f"the output '{spelled(read)}' may not be there yet: {order.why}",
            hint=f"let this wait for {task!r}: a Sequential in place of the Parallel, dependsOn in a Dag",
        )


@rule("KD211", "An output of a task that may not have run", Written, severity="warning")
def output_is_certain(written: Written, subject: Subject) -> Problems:
    for task, read, order in misplaced(written, subject, "perhaps"):
        yield Problem(
            f"the output '{spelled(read)}' is not always there: {order.why}",
            hint=f"say what to take without it, as in {spelled(read)} ?? 'none', or read it where {task!r} has run",
        )


@rule("KD212", "An output that is missing after a failure", Written, severity="warning")
def output_outlives_failure(written: Written, subject: Subject) -> Problems:
    for task, read, order in misplaced(written, subject, "unless it failed"):
        yield Problem(
            f"the output '{spelled(read)}' is missing when {task!r} failed or was not reached: {order.why}",
            hint=f"say what to take without it, as in {spelled(read)} ?? 'none'",
        )


def misplaced(written: Written, subject: Subject, when: str) -> list[Misplaced]:
    """What a text reads that is there so late; found once for all the rules."""
    if written.kept is None:
        reads = written.usage.reads
        none = not written.collected and "outputs" not in reads and not ("vars" in reads and subject.variable_outputs)
        written.kept = () if none else tuple(_misplaced(written, subject))
    return [found for found in written.kept if found.order.when == when]


def _misplaced(written: Written, subject: Subject) -> Iterator[Misplaced]:
    context = context_of(written)
    if isinstance(written.standing.node, Input) and context == "flow":
        too_early = Order("never", "inputs are asked for before any task runs")
        for read in _reads(written, subject):
            if read.first in subject.tasks and not read.guarded:
                yield Misplaced(read.first, read, too_early)
        return
    if context == "outputs":
        reader: Place = (Step(subject.flow, "outputs", None, 0, subject.flow),)
    elif context == "task":
        reader = subject.places.get(id(written.standing.member), ())
    else:
        return
    if not reader or any(isinstance(step.task, BaseTask) and step.task.disabled is True for step in reader):
        return
    yield from _collected(written, reader, subject)
    for read in _reads(written, subject):
        standing = subject.tasks.get(read.first or "")
        if read.guarded or standing is None:
            continue
        order = _order(written, subject.places[id(standing.node)], reader)
        if order is None or order.when == "before":
            continue
        found = Misplaced(standing.node.__dict__["id"], read, order)
        if not _excused(found, written, reader, subject):
            yield found


def _collected(written: Written, reader: Place, subject: Subject) -> Iterator[Misplaced]:
    """Collections of a loop that has not run. That it, or some of its rounds, gave nothing is what they allow for."""
    for loop, task in written.collected:
        standing = subject.tasks.get(loop)
        if standing is None or written.error is not None:
            continue
        place = subject.places[id(standing.node)]
        if within(reader, place) or within(place, reader) or place == reader:
            continue
        order = relation(place, reader)
        if order.when == "together" or (order.when == "never" and order.later):
            yield Misplaced(loop, Read("outputs", (task,), Span(0, 0), False, False, False), order)


def _reads(written: Written, subject: Subject) -> Iterator[Read]:
    """The outputs that a text reads, in the variables too that it renders."""
    yield from written.usage.reads.get("outputs", ())
    for variable in written.usage.reads.get("vars", ()):
        if variable.rendered and variable.first is not None:
            for read in subject.variable_outputs.get(variable.first, ()):
                yield read._replace(sometimes=read.sometimes or variable.sometimes)


def _order(written: Written, place: Place, reader: Place) -> Order | None:
    """How the task that is read relates to the text; None when nothing is known to be wrong."""
    member, node, property_ = written.standing.member, written.standing.node, written.property
    if place == reader:
        if (type_of(member), property_) in _RENDERED_LATE or node is not member or node._verbatim:
            return None
        return Order("never", "the task reads its own output")
    if within(reader, place):
        return None
    if within(place, reader):
        if (type_of(member), property_) in _RENDERED_LATE:
            return certainty(place[len(reader) :], place[len(reader)])
        first = node is member and is_core(type_of(member)) and property_ in _RENDERED_FIRST
        return Order("never", f"it runs after that, in {member.__dict__['id']!r}") if first else None
    return relation(place, reader)


def _excused(found: Misplaced, written: Written, reader: Place, subject: Subject) -> bool:
    """Whether it is right all the same: read only in some cases, or only when the same thing holds."""
    task, read, order = found
    decided = [text for text, _ in conditions(reader)]
    if written.property == "run_if" and decided:
        decided.pop()  # the text itself
    if order.when == "never":
        # an earlier round of a loop may have left it, and a text can know that; LoopUntil forgets its rounds
        return _in_loop(reader) and (_of_other_round(read) or (order.later and (read.sometimes or bool(decided))))
    if read.sometimes:
        return True
    if order.when == "together":
        return False
    if isinstance(_key(read), str) and old_loops(subject.tasks[task]):
        return True  # who names a round knows about it
    return _decided_alike(subject.tasks[task], decided, written.standing, subject)


def _in_loop(place: Place) -> bool:
    return any(isinstance(step.holder, BaseTask) and step.holder._loops for step in place)


def _of_other_round(read: Read) -> bool:
    key = _key(read)
    return isinstance(key, Dynamic) and not any(
        used.root in _ROUNDS and "value" in used.path for used in references(key.key)
    )


def _key(read: Read) -> Any:
    """What comes after the task: the name of an output, or a round."""
    return read.path[1] if len(read.path) > 1 else None


def _decided_alike(task: Standing, decided: list[str], reader: Standing, subject: Subject) -> bool:
    """Whether a condition of the reader looks at the task, or at what decides about the task."""
    looked_at: set[tuple[str, tuple[Any, ...]]] = {("outputs", (task.node.__dict__["id"],))}
    for text, _ in conditions(subject.places[id(task.node)]):
        if text in decided:
            return True
        looked_at.update(_paths(subject.usage_of(text, task)))
    return any(path in looked_at for text in decided for path in _paths(subject.usage_of(text, reader)))


def _paths(used: Usage) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Each path that a text reads, as far as it says which input, variable or task it is about."""
    for root, reads in used.reads.items():
        for read in reads:
            yield root, read.path[:1]
