"""Iterations of loops: how a template names its own, and that of the outputs it reads."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.checks.contexts import context_of, is_core
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.task_outputs import keyed_loops, lacks_iteration
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.placeholders import placeholder
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.template_usage import Read
    from kestra_dsl.checks.visiting import VisitedNode

__all__: list[str] = []

_LOOP_UNTIL = "io.kestra.plugin.core.flow.LoopUntil"
_VARIABLES = ("taskrun", "parent", "parents", "item")


@rule("KD213", "The value of an iteration outside of a loop, or under another name", PropertyTemplate, reads=_VARIABLES)
def iteration_is_available(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    if context_of(template) != "task":
        return
    containers, node, owner = template.visited.containers, template.visited.node, template.visited.owner
    if type_of(owner) == FOR_EACH_ITEM and template.property == "run_if":
        return  # the only one of its properties that Kestra renders for the task itself
    if node._verbatim or any(not is_core(type_of(container)) for container, _ in containers):
        return  # a task of a private plugin may have loops of its own
    if checked.tasks.get(owner.__dict__["id"]) is None:
        return
    loops = [
        container
        for container, field in containers
        if container._loops and (field == "tasks" or type_of(container) == NEW_LOOP)
    ]
    for root in _VARIABLES:
        for read in template.usage.reads.get(root, ()):
            problem = None if read.is_guarded else _problem_with(read, template, loops, checked)
            if problem is not None:
                yield problem


def _problem_with(read: Read, template: PropertyTemplate, loops: list[Any], checked: CheckedFlow) -> Problem | None:
    name, owner, containers = read.spelling, template.visited.owner, template.visited.containers
    are_new = [type_of(loop) == NEW_LOOP for loop in loops]
    is_for_each_item = type_of(owner) == FOR_EACH_ITEM
    if read.root == "item":
        if checked.version.has_loop and not loops:
            return Problem(f"{name} is read outside of a loop", hint="only tasks in a Loop can read it")
        if not checked.version.has_loop and not any(are_new):
            hint = _spelled_here(template, loops, checked)
            return Problem(f"Kestra {checked.target} has no variable 'item'", hint=hint)
        return None
    if read.root in ("parent", "parents") and read.path and not (containers or is_for_each_item):
        return Problem(f"{name} is read by a task without a parent task")
    if (read.root, read.path) == ("taskrun", ("iteration",)) and not loops:
        has_number = is_for_each_item or any(type_of(container) == _LOOP_UNTIL for container, _ in containers)
        return None if has_number else Problem(f"{name} is read outside of a loop", hint="only iterations have numbers")
    if not (read.path[-2:] == ("taskrun", "value") or (read.root, read.path) == ("taskrun", ("value",))):
        return None
    if not loops:
        return Problem(f"{name} is read outside of a loop", hint="only tasks in a loop can read it")
    if _is_value(read, template, loops, checked):
        return None
    hint = _spelled_here(template, loops, checked)
    return Problem(f"{name} is not the value of the iteration here", hint=hint)


def _is_value(read: Read, template: PropertyTemplate, loops: list[Any], checked: CheckedFlow) -> bool:
    """Whether a path to ``taskrun.value`` is the value of an iteration, or may be."""
    are_new = [type_of(loop) == NEW_LOOP for loop in loops]
    if checked.version.has_loop:
        return not all(are_new)
    if any(are_new):
        return True
    is_direct = "taskrun.value" in _values(template, loops, checked)
    if read.root == "taskrun":
        return is_direct
    return not (is_direct and len(loops) == 1 and read.root == "parent")


def _values(template: PropertyTemplate, loops: list[Any], checked: CheckedFlow) -> list[str]:
    """How the value of each loop around a template is written in it."""
    found: list[str] = []
    for loop in loops:
        with suppress(ExpressionError):  # reported for the text with the reference
            found.append(_resolved(placeholder("item", loop.id), template, checked))
    return found


def _spelled_here(template: PropertyTemplate, loops: list[Any], checked: CheckedFlow) -> str:
    here = _values(template, loops, checked)
    if here:
        return f"write '{here[-1]}'"
    return "the value of an iteration is 'taskrun.value', directly in a ForEach"


@rule("KD214", "An output of a loop without its iteration", PropertyTemplate, reads=("outputs",))
def iteration_is_named(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    if context_of(template) not in ("task", "outputs"):
        return
    for read in template.usage.reads["outputs"]:
        visited = checked.tasks.get(read.first or "")
        if visited is None or read.is_guarded:
            continue
        if lacks_iteration(read, visited, checked):
            loop = keyed_loops(visited, checked)[-1]
            yield Problem(
                f"{read.spelling} does not select an iteration: {read.first!r} runs in the loop {loop.id!r}",
                hint=_with_iterations(read, template, checked),
            )
        elif checked.version.has_loop and (loop := _loop_between(visited, template)) is not None:
            yield Problem(
                f"outputs.{read.first} is read outside of the loop {loop.id!r}, in which the task runs",
                hint=_all_iterations_of_2_0(loop, read, checked),
            )


def _with_iterations(read: Read, template: PropertyTemplate, checked: CheckedFlow) -> str:
    name = f".{read.path[1]}"
    try:
        return f"write '{_resolved(placeholder('output', str(read.first)) + name, template, checked)}'"
    except ExpressionError:
        loop = keyed_loops(checked.tasks[str(read.first)], checked)[-1]
        every = f"outputs.{read.first} | jq('[.[]{name}]') | first" if checked.flow._source else _collect(loop, read)
        one = f"outputs.{read.first}['the value of the iteration']{name}"
        return f"write '{one}', or '{every}' for all iterations"


def _all_iterations_of_2_0(loop: Any, read: Read, checked: CheckedFlow) -> str:
    if checked.flow._source or len(read.path) < 2:
        return "give the Loop `outputs`, and read them with loopOutputs()"
    return f"collect the outputs of all iterations: {_collect(loop, read)}"


def _collect(loop: Any, read: Read) -> str:
    return f"{loop.id}.collect({read.first}.outputs.{snake(str(read.path[1]))})"


def _resolved(text: str, template: PropertyTemplate, checked: CheckedFlow) -> str:
    return checked.resolver.text(text, template.visited.node, template.visited.containers)


def _loop_between(task: VisitedNode, template: PropertyTemplate) -> Any:
    """The ``Loop`` around a task that is not around a template."""
    around = [*(container for container, _ in template.visited.containers), template.visited.owner]
    return next(
        (
            container
            for container, _ in task.containers
            if type_of(container) == NEW_LOOP and not any(container is other for other in around)
        ),
        None,
    )
