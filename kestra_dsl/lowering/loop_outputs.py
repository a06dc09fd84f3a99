"""The outputs of a task in all iterations of a loop, as one list in the order of the iterations.

1.x keeps outputs by the value of the iteration, in no order, so the order is taken from the values of the loop. 2.0
keeps what the Loop declares as its ``outputs``, in the order in which iterations ended, each with its number.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.expression import argument
from kestra_dsl.expressions.literals import path, string
from kestra_dsl.expressions.placeholders import SEPARATOR
from kestra_dsl.templates import calls, is_template, parse, references

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.resolving import Around, Resolver

__all__ = ["LoopOutput", "collect_expression", "declare_outputs", "whole_outputs"]

_CHANGING = frozenset(("http", "id", "ksuid", "nanoId", "now", "randomInt", "randomPort", "subflow", "uuid"))
_ITERATIONS = frozenset(("item", "parent", "parents", "taskrun"))

# An iteration that is not among the values comes first, so that none is lost.
_OLD = (
    "(.[0] | fromjson? // . | map(tostring)) as $rounds"
    " | [.[1] | to_entries | sort_by(.key as $round | $rounds | index($round))[].value{steps} | values]"
)
_NEW = "[sort_by(.item.iteration)[].outputs{steps} | values]"
_WHOLE = "map(select(.outputs{steps} != null) | {{(.item.value): .outputs{steps}}}) | add"


class LoopOutput(NamedTuple):
    """An output that a Loop of 2.0 declares, so that it keeps its value for each iteration."""

    id: str
    text: str


def collect_expression(what: str, at: Node, around: Around, resolver: Resolver) -> str:
    """The expression for the list that ``Looping.collect`` refers to.

    Args:
        what: The payload of the placeholder: the id of the loop, the id of the task, and the steps to its output.
        at: The node that reads the list.
        around: The containers around that node.
        resolver: Writes the references in the expression, and collects the outputs that the loop has to declare.

    Raises:
        ExpressionError: The list is not available there, or its order is not known.
    """
    loop_id, task, *encoded = what.split(SEPARATOR)
    names = [int(step[1:]) if step.startswith("#") else step[1:] for step in encoded]
    outside, loop = _located(loop_id, task, at, around, resolver)
    _refuse_unknown(task, names, at, resolver)
    if resolver.is_new(loop):
        kept = _kept(loop, task, names, at)
        resolver.kept.setdefault(loop_id, {})[kept.id] = kept
        source = f"({path('outputs', loop_id)}.outputs ?? [])"
        program = _NEW.format(steps=_jq([kept.id]))
    else:
        iterations = resolver.text(_iterations(loop, outside, at, around), at, around)
        source = f"[{iterations}, {resolver.output(task, at, around, iterations_follow=True)} ?? {{}}]"
        program = _OLD.format(steps=_jq(names))
    return f"{source} | jq({string(program)}) | first"


def whole_outputs(task: str) -> tuple[LoopOutput, str]:
    """All outputs of a task, and the jq program that makes the map by values of 1.x from them."""
    text = f"{{{{ ({path('outputs', task)} ?? null) | toJson }}}}"
    return LoopOutput(task, text), _WHOLE.format(steps=_jq([task]))


def declare_outputs(loop: dict[str, Any], kept: Iterable[LoopOutput]) -> None:
    """Add outputs to those that the mapping of a Loop declares."""
    declared: list[Any] = list(loop.get("outputs") or ())
    known = {output.get("id") for output in declared if isinstance(output, Mapping)}
    new = [{"id": one.id, "type": "JSON", "value": one.text} for one in kept if one.id not in known]
    rest = {name: loop.pop(name) for name in [*loop] if name in ("outputs", "tasks", "errors", "finally")}
    loop.setdefault("fetchType", "FETCH")  # AUTO may put them into a file
    loop["outputs"] = [*declared, *new]
    loop.update({name: value for name, value in rest.items() if name != "outputs"})


def _located(loop_id: str, task: str, at: Node, around: Around, resolver: Resolver) -> tuple[Around, Any]:
    """The containers around the loop, and the loop."""
    containers = resolver.places.get(task, ())
    if task not in resolver.tasks:
        raise ExpressionError(
            f"collect() of {loop_id!r} gets an output of {task!r}, which is not a task of this flow", origin=at.origin
        )
    loops = [index for index, (holder, field) in enumerate(containers) if resolver.loops(holder, field)]
    if all(containers[index][0].id != loop_id for index in loops):
        raise ExpressionError(
            f"collect() of {loop_id!r} gets an output of {task!r}, which does not run in its iterations",
            hint=f"a task outside of the loop runs once: read {task!r} directly",
            origin=at.origin,
        )
    innermost = loops[-1]
    loop = containers[innermost][0]
    if loop.id != loop_id:
        raise ExpressionError(
            f"{task!r} runs in the iterations of {loop.id!r}, which is a loop in {loop_id!r}",
            hint=f"collect from the inner loop in a task after it, such as Return(format={loop.id}.collect(...)), "
            f"and that task's value from {loop_id!r}",
            origin=at.origin,
        )
    known = [(holder.id, field) for holder, field in around]
    if (loop_id, containers[innermost][1]) in known:
        raise ExpressionError(
            f"the iterations of {loop_id!r} are collected in the loop itself, before all of them have ended",
            hint="collect them in a task after the loop",
            origin=at.origin,
        )
    outer = [(containers[index][0].id, containers[index][1]) for index in loops[:-1]]
    missing = next((id_ for id_, field in outer if (id_, field) not in known), None)
    if missing is not None:
        raise ExpressionError(
            f"the iterations of {loop_id!r} are collected outside of {missing!r}, the loop around it",
            hint=f"collect them in a task in {missing!r}, such as a Return, and that task's value from {missing!r}",
            origin=at.origin,
        )
    return containers[:innermost], loop


def _refuse_unknown(task: str, names: Sequence[str | int], at: Node, resolver: Resolver) -> None:
    known = [*resolver.tasks[task].outputs._kestra_names.values()]
    if known and names[0] not in known:
        raise ExpressionError(
            f"{task!r} has no output {names[0]!r} to collect",
            hint=f"it has {', '.join(known)}; give the output to collect() without an iteration",
            origin=at.origin,
        )


def _kept(loop: Any, task: str, names: Sequence[str | int], at: Node) -> LoopOutput:
    if loop.__dict__.get("fetch_type") == "STORE":
        raise ExpressionError(
            f"{loop.id!r} stores the outputs of its iterations in files, so they cannot be collected",
            hint="leave fetch_type out",
            origin=at.origin,
        )
    read = path("outputs", task) + "".join(f"[{name}]" if isinstance(name, int) else path("", name) for name in names)
    id_ = "_".join([task, *map(str, names)])
    id_ = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in id_)
    text = f"{{{{ ({read} ?? null) | toJson }}}}"
    own = {output.id: output.value for output in loop.__dict__.get("outputs_") or ()}
    while own.get(id_, text) != text:
        id_ += "_"
    return LoopOutput(id_, text)


def _iterations(loop: Any, outside: Around, at: Node, around: Around) -> str:
    """The values of a loop of 1.x as an expression, its references not resolved yet."""
    declared = loop.__dict__.get("values", loop.__dict__.get("value"))
    if declared is None:
        raise ExpressionError(
            f"{loop.id!r} gets its values from a plugin default, so the order of its iterations is not known",
            hint="give it `values`",
            origin=at.origin,
        )
    texts = [text for text in (declared if isinstance(declared, list) else [declared]) if isinstance(text, str)]
    for text in texts:
        _refuse_changing(text, loop, outside, at, around)
    if isinstance(declared, list) and any(isinstance(value, Mapping) for value in declared):
        return string(json.dumps(declared, ensure_ascii=False))
    return argument(declared)


def _refuse_changing(text: str, loop: Any, outside: Around, at: Node, around: Around) -> None:
    if not is_template(text):
        return
    template = parse(text)
    called = next((use.name for use in calls(template) if use.name in _CHANGING), None)
    if called is not None:
        raise ExpressionError(
            f"{loop.id!r} iterates over the result of {called}(), which changes with each call",
            hint="make the list in a task before the loop, and give its output to the loop",
            origin=at.origin,
        )
    read = next((one.root for one in references(template) if one.root in _ITERATIONS), None)
    if read is not None and around != outside:
        raise ExpressionError(
            f"{loop.id!r} iterates over {read!r}, which has another value where its iterations are collected",
            hint="name the iteration of the outer loop with its item",
            origin=at.origin,
        )


def _jq(names: Sequence[str | int]) -> str:
    """Steps down a path, as jq writes them."""
    return "".join(
        f"[{name}]"
        if isinstance(name, int)
        else f".{name}"
        if name.isidentifier() and name.isascii()
        else f"[{json.dumps(name)}]"
        for name in names
    )
