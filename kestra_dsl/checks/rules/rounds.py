"""Loops: how a text names the round it is in, and the round whose outputs it reads."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.checks.contexts import context_of, is_core
from kestra_dsl.checks.giving import NEW_LOOP, lacks_round, rounds
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.checks.usage import spelled
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.placeholders import placeholder
from kestra_dsl.lowering.rounds import FOR_EACH_ITEM

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Standing, Subject
    from kestra_dsl.checks.usage import Read

_LOOP_UNTIL = "io.kestra.plugin.core.flow.LoopUntil"


@rule("KD213", "The round of a loop where there is none, or under another name", Written)
def round_is_there(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads
    if not (reads.keys() & {"taskrun", "parent", "parents", "item"}) or context_of(written) != "task":
        return
    around, node = written.standing.around, written.standing.node
    if type_of(written.standing.member) == FOR_EACH_ITEM and written.property == "run_if":
        return  # the only one of its properties that is rendered for the task itself
    if node._verbatim or any(not is_core(type_of(holder)) for holder, _ in around):
        return  # a private task may have loops of its own
    if subject.tasks.get(_id(written)) is None:
        return
    loops = [holder for holder, field in around if holder._loops and (field == "tasks" or type_of(holder) == NEW_LOOP)]
    for root in ("taskrun", "parent", "parents", "item"):
        for read in reads.get(root, ()):
            problem = None if read.guarded else _wrong_round(read, written, loops, subject)
            if problem is not None:
                yield problem


def _id(written: Written) -> str:
    return str(written.standing.member.__dict__["id"])


def _wrong_round(read: Read, written: Written, loops: list[Any], subject: Subject) -> Problem | None:
    around, new = written.standing.around, [type_of(loop) == NEW_LOOP for loop in loops]
    name = spelled(read)
    is_value = read.path[-2:] == ("taskrun", "value") or (read.root, read.path) == ("taskrun", ("value",))
    if read.root == "item":
        if subject.version.has_loop and not loops:
            return Problem(f"'{name}' is used outside of a loop", hint="it exists for the tasks in a Loop only")
        if not subject.version.has_loop and not any(new):
            return Problem(f"Kestra {subject.target} knows no 'item'", hint=_spelled_here(written, loops, subject))
        return None
    below = around or type_of(written.standing.member) == FOR_EACH_ITEM
    if read.root in ("parent", "parents") and read.path and not below:
        return Problem(f"'{name}' is used in a task that stands in no other one", hint=None)
    if (read.root, read.path) == ("taskrun", ("iteration",)) and not loops:
        numbered = type_of(written.standing.member) == FOR_EACH_ITEM or any(
            type_of(holder) == _LOOP_UNTIL for holder, _ in around
        )
        return None if numbered else Problem(f"'{name}' is used outside of a loop", hint="only rounds have numbers")
    if not is_value:
        return None
    if not loops:
        return Problem(f"'{name}' is used outside of a loop", hint="it exists for the tasks in a loop only")
    if subject.version.has_loop:
        wrong = all(new)
    elif any(new):
        return None
    else:
        here = _items(written, loops, subject)
        direct = "taskrun.value" in here
        wrong = not direct if read.root == "taskrun" else direct and len(loops) == 1 and read.root == "parent"
    return (
        Problem(f"'{name}' is not the round's value here", hint=_spelled_here(written, loops, subject))
        if wrong
        else None
    )


def _items(written: Written, loops: list[Any], subject: Subject) -> list[str]:
    """How the value of each loop around is spelled here."""
    found: list[str] = []
    for loop in loops:
        with suppress(ExpressionError):  # said of the text that asks for it
            found.append(_resolved(placeholder("item", loop.id), written, subject))
    return found


def _spelled_here(written: Written, loops: list[Any], subject: Subject) -> str:
    here = _items(written, loops, subject)
    return f"write '{here[-1]}'" if here else "the value of a round is 'taskrun.value', directly in a ForEach"


@rule("KD214", "An output of a loop without its round", Written)
def round_is_named(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads.get("outputs")
    if reads is None or context_of(written) not in ("task", "outputs"):
        return
    for read in reads:
        standing = subject.tasks.get(read.first or "")
        if standing is None or read.guarded:
            continue
        if lacks_round(read, standing, subject):
            loop = rounds(standing, subject)[-1]
            yield Problem(
                f"{read.first!r} runs once a round of {loop.id!r}, and '{spelled(read)}' does not say which",
                hint=_with_rounds(read, written, subject),
            )
        elif subject.version.has_loop and (outside := _loop_between(standing, written)) is not None:
            yield Problem(
                f"{read.first!r} runs in the loop {outside.id!r}, and is read from outside of it",
                hint=_all_rounds_of_2_0(outside, read, subject),
            )


def _with_rounds(read: Read, written: Written, subject: Subject) -> str:
    name = f".{read.path[1]}"
    try:
        return f"write '{_resolved(placeholder('output', str(read.first)) + name, written, subject)}'"
    except ExpressionError:
        loop = rounds(subject.tasks[str(read.first)], subject)[-1]
        every = f"outputs.{read.first} | jq('[.[]{name}]') | first" if subject.flow._source else _collect(loop, read)
        return f"write 'outputs.{read.first}['the value of the round']{name}', or for all rounds '{every}'"


def _all_rounds_of_2_0(loop: Any, read: Read, subject: Subject) -> str:
    if subject.flow._source or len(read.path) < 2:
        return "give the Loop `outputs`, and read them with loopOutputs()"
    return f"collect what all rounds give: {_collect(loop, read)}"


def _collect(loop: Any, read: Read) -> str:
    return f"{loop.id}.collect({read.first}.outputs.{snake(str(read.path[1]))})"


def _resolved(text: str, written: Written, subject: Subject) -> str:
    return subject.resolver.text(text, written.standing.node, written.standing.around)


def _loop_between(standing: Standing, written: Written) -> Any:
    """The new loop around a task that is not around the text."""
    mine = {id(holder) for holder, _ in written.standing.around} | {id(written.standing.member)}
    return next(
        (holder for holder, _ in standing.around if type_of(holder) == NEW_LOOP and id(holder) not in mine), None
    )
