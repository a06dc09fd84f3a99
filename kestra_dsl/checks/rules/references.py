"""Whether what a text names exists: inputs, variables, tasks and what they give, triggers, rounds of loops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.contexts import context_of, knows_its_names
from kestra_dsl.checks.giving import lacks_round, old_loops, outputs_of, rounds
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.rules.dashes import misread, within
from kestra_dsl.checks.subject import Written
from kestra_dsl.checks.usage import NAMES, spelled
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.diagnostics.suggesting import nearest

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.checks.usage import Read

_CORE = "io.kestra.plugin.core."
_FLOW = _CORE + "flow."

_MISTAKEN = {
    "input": "inputs",
    "output": "outputs",
    "var": "vars",
    "variable": "vars",
    "variables": "vars",
    "triggers": "trigger",
    "env": "envs",
    "label": "labels",
    "taskRun": "taskrun",
    "task_run": "taskrun",
    "executions": "execution",
    "secrets": "secret('NAME')",
}

# What an execution that another flow started knows about that flow, whatever triggers this one has.
_OF_A_CALLER = frozenset(("executionId", "namespace", "flowId", "flowRevision"))
# the tasks that Kestra 1.x makes of one
_MADE_BY_ITEMS = ("_split", "_items", "_merge")


@rule("KD203", "A name that expressions do not know", Written)
def name_is_known(written: Written, subject: Subject) -> Problems:
    unknown = written.usage.reads.keys() - NAMES
    if not unknown or context_of(written) not in ("task", "outputs") or "{% macro" in written.text:
        return  # a macro sees names of those who call it
    certain = knows_its_names(written)
    for name in sorted(unknown):
        if not (certain or name in _MISTAKEN):
            continue
        for read in written.usage.reads[name]:
            if not read.guarded and not within(read.span, misread(written, subject)):
                yield Problem(f"expressions know no '{name}'", hint=_instead_of(read, subject))


def _instead_of(read: Read, subject: Subject) -> str:
    name = read.root
    if name in _MISTAKEN:
        return f"write '{spelled(read).replace(name, _MISTAKEN[name], 1)}'"
    if name in subject.input_ids:
        return f"write 'inputs.{name}'"
    if name in (subject.flow.variables or {}):
        return f"write 'vars.{name}'"
    if name in subject.tasks:
        return f"write 'outputs.{spelled(read)}'"
    return _nearest(name, NAMES) or "text stands in quotes; values are in inputs, vars, outputs, trigger, ..."


@rule("KD204", "An input that the flow does not have", Written)
def input_is_declared(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads.get("inputs")
    if reads is None:
        return
    ids = subject.input_ids
    for read in reads:
        if read.first is None or read.first in ids or read.guarded or _leads_to_one(read, ids):
            continue
        if within(read.span, misread(written, subject)):
            continue
        if context_of(written) not in ("trigger", "elsewhere") and not _has_reusable_inputs(subject):
            yield Problem(
                f"the flow has no input {read.first!r}",
                hint=_nearest(str(read.first), ids) or _declared(ids, "inputs", "declare it"),
            )


def _leads_to_one(read: Read, ids: Iterable[str]) -> bool:
    """Whether a path is the way to an input, or through one; dots in ids nest."""
    names: list[str] = []
    for step in read.path:
        if not isinstance(step, str):
            break
        names.append(step)
    way = ".".join(names)
    return any(f"{way}.".startswith(f"{known}.") or known.startswith(f"{way}.") for known in ids)


def _has_reusable_inputs(subject: Subject) -> bool:
    return any(type_of(declared) == "REUSABLE_INPUTS" for declared in subject.flow.inputs or ())


@rule("KD205", "A variable that the flow does not have", Written)
def variable_is_declared(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads.get("vars")
    if reads is None:
        return
    variables: Any = subject.flow.variables or {}
    for read in reads:
        guarded = read.guarded or within(read.span, misread(written, subject))
        missing = None if guarded else _missing(read, variables)
        if missing is not None and context_of(written) != "elsewhere" and not _sets_variables(subject):
            names = variables if missing == read.first else ()
            yield Problem(
                f"the flow has no variable '{spelled(read)}'",
                hint=_nearest(missing, names) or _declared(names, "variables", "declare it"),
            )


def _in_an_execution(written: Written, root: str) -> Sequence[Read]:
    """What a text reads below a root, if it is rendered where the whole flow is known."""
    reads = written.usage.reads.get(root)
    return () if reads is None or context_of(written) in ("trigger", "elsewhere") else reads


def _missing(read: Read, variables: Any) -> str | None:
    """The first name on a path into the variables that is not there; lists and texts are not looked into."""
    value = variables
    for step in read.path:
        if not (isinstance(step, str) and isinstance(value, Mapping)):
            return None
        if step not in value:
            return step
        value = value[step]
    return None


def _sets_variables(subject: Subject) -> bool:
    return any(type_of(standing.node) == f"{_CORE}execution.SetVariables" for standing in subject.tasks.values())


@rule("KD206", "A task that the flow does not have", Written)
def task_exists(written: Written, subject: Subject) -> Problems:
    for read in _in_an_execution(written, "outputs"):
        name = read.first
        if name is None or name in subject.tasks or read.guarded or name in _hidden_tasks(subject):
            continue
        if within(read.span, misread(written, subject)):
            continue
        if not _runs_others_tasks(subject):
            yield Problem(
                f"'{spelled(read)}' is of a task {name!r}, and the flow has none",
                hint=_nearest(name, subject.tasks) or "outputs are read by the id of their task",
            )


def _hidden_tasks(subject: Subject) -> frozenset[str]:
    """The ids of tasks in properties that nothing is known about, and of those that Kestra adds."""
    known = subject.kept.get("hidden tasks")
    if known is None:
        known = subject.kept["hidden tasks"] = frozenset(_hidden(subject))
    found: frozenset[str] = known
    return found


def _hidden(subject: Subject) -> Iterator[str]:
    for standing in subject.standings:
        node = standing.node
        if isinstance(node, BaseTask):
            yield node.id
            if type_of(node) == f"{_FLOW}ForEachItem":
                yield from (node.id + part for part in _MADE_BY_ITEMS)
        if node._verbatim:
            yield from _ids_in(node.__dict__["properties"])


def _ids_in(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        if isinstance(value.get("id"), str) and "type" in value:
            yield value["id"]
        for item in value.values():
            yield from _ids_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _ids_in(item)


def _runs_others_tasks(subject: Subject) -> bool:
    return any(type_of(standing.node) == f"{_FLOW}Template" for standing in subject.tasks.values())


@rule("KD207", "An output that the task does not have", Written)
def output_exists(written: Written, subject: Subject) -> Problems:
    for read in _in_an_execution(written, "outputs"):
        standing = subject.tasks.get(read.first or "")
        if standing is None or read.guarded or (subject.version.has_loop and old_loops(standing)):
            continue
        place = 1 + len(rounds(standing, subject))
        name = read.path[place] if place < len(read.path) else None
        names = outputs_of(standing.node)
        if (
            names is not None
            and isinstance(name, str)
            and name not in names
            and not lacks_round(read, standing, subject)
        ):
            yield Problem(
                f"the task {read.first!r} has no output {name!r}",
                hint=_nearest(name, names) or (f"it has {', '.join(sorted(names))}" if names else "it has none"),
            )


@rule("KD208", "A trigger that the flow does not have, or what no trigger of it gives", Written)
def trigger_gives_it(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads.get("trigger")
    if reads is None or context_of(written) in ("trigger", "elsewhere"):
        return
    triggers = subject.flow.triggers or ()
    for read in reads:
        if read.guarded or read.first is None or read.first in _OF_A_CALLER or read.first.startswith("_"):
            continue
        given = [outputs_of(trigger) for trigger in triggers]
        names = frozenset[str]().union(*(known or () for known in given))
        if None in given or read.first in names:
            continue
        if triggers:
            hint = _nearest(read.first, names) or f"they give {', '.join(sorted(names))}"
            yield Problem(f"no trigger of the flow gives {read.first!r}", hint=hint)
        elif not read.sometimes:
            yield Problem(
                f"'{spelled(read)}' is of a trigger, and the flow has none",
                hint=f"say what to take without one, as in {spelled(read)} ?? execution.startDate",
            )


def _nearest(name: str, names: Iterable[str]) -> str | None:
    near = nearest(name, names)
    return f"did you mean '{near}'?" if near else None


def _declared(names: Iterable[str], kind: str, otherwise: str) -> str:
    listed = ", ".join(sorted(names)[:10])
    return f"its {kind} are {listed}" if listed else otherwise
