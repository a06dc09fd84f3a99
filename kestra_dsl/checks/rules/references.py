"""References to inputs, variables, tasks, outputs and triggers that the flow does not have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.contexts import context_of, has_core_variables
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.rules.hyphens import is_in_hyphenated_name
from kestra_dsl.checks.task_outputs import keyed_loops, lacks_iteration, loops_of_1_x, outputs_of
from kestra_dsl.checks.template_usage import VARIABLES
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.diagnostics.suggesting import nearest

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.template_usage import Read

__all__: list[str] = []

_CORE = "io.kestra.plugin.core."

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

# What the trigger of a subflow's execution has, whatever triggers the subflow has itself.
_OF_THE_CALLER = frozenset(("executionId", "namespace", "flowId", "flowRevision"))
_MOST_LISTED = 10


@rule("KD203", "An unknown variable in an expression", PropertyTemplate)
def variable_is_known(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    unknown = template.usage.reads.keys() - VARIABLES
    if not unknown or context_of(template) not in ("task", "outputs") or "{% macro" in template.text:
        return  # a macro also has the variables of its callers
    is_certain = has_core_variables(template)
    for name in sorted(unknown):
        if not (is_certain or name in _MISTAKEN):
            continue
        for read in template.usage.reads[name]:
            if not read.is_guarded and not is_in_hyphenated_name(read.span, template, checked):
                yield Problem(f"unknown variable '{name}' in an expression", hint=_instead_of(read, checked))


def _instead_of(read: Read, checked: CheckedFlow) -> str:
    name = read.root
    if name in _MISTAKEN:
        return f"write '{read.spelling.replace(name, _MISTAKEN[name], 1)}'"
    if name in checked.inputs:
        return f"write 'inputs.{name}'"
    if name in (checked.flow.variables or {}):
        return f"write 'vars.{name}'"
    if name in checked.tasks:
        return f"write 'outputs.{read.spelling}'"
    return _nearest(name, VARIABLES) or "text needs quotes; values are in inputs, vars, outputs, trigger and others"


@rule("KD204", "An input that the flow does not have", PropertyTemplate, reads=("inputs",))
def input_is_declared(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    paths = checked.inputs
    for read in template.usage.reads["inputs"]:
        if read.first is None or read.first in paths or read.is_guarded or _is_part_of_input(read, paths):
            continue
        if is_in_hyphenated_name(read.span, template, checked):
            continue
        if context_of(template) not in ("trigger", "elsewhere") and not _has_reusable_inputs(checked):
            yield Problem(
                f"the flow has no input {read.first!r}",
                hint=_nearest(str(read.first), paths) or _listed(paths, "inputs"),
            )


def _is_part_of_input(read: Read, paths: Iterable[str]) -> bool:
    """Whether a path leads to an input or through one, since ids with dots are nested."""
    names: list[str] = []
    for step in read.path:
        if not isinstance(step, str):
            break
        names.append(step)
    path = ".".join(names)
    return any(f"{path}.".startswith(f"{known}.") or known.startswith(f"{path}.") for known in paths)


def _has_reusable_inputs(checked: CheckedFlow) -> bool:
    return any(type_of(declared) == "REUSABLE_INPUTS" for declared in checked.flow.inputs or ())


@rule("KD205", "A variable that the flow does not have", PropertyTemplate, reads=("vars",))
def variable_is_declared(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    variables: Any = checked.flow.variables or {}
    for read in template.usage.reads["vars"]:
        is_skipped = read.is_guarded or is_in_hyphenated_name(read.span, template, checked)
        missing = None if is_skipped else _missing(read, variables)
        if missing is not None and context_of(template) != "elsewhere" and not _sets_variables(checked):
            names = variables if missing == read.first else ()
            yield Problem(
                f"the flow has no variable '{read.spelling}'",
                hint=_nearest(missing, names) or _listed(names, "variables"),
            )


def _missing(read: Read, variables: Any) -> str | None:
    """The first key on a path into the variables that does not exist. Lists are not looked into."""
    value = variables
    for step in read.path:
        if not (isinstance(step, str) and isinstance(value, Mapping)):
            return None
        if step not in value:
            return step
        value = value[step]
    return None


def _sets_variables(checked: CheckedFlow) -> bool:
    return any(type_of(visited.node) == f"{_CORE}execution.SetVariables" for visited in checked.tasks.values())


@rule("KD206", "A task that the flow does not have", PropertyTemplate, reads=("outputs",))
def task_exists(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for read in _reads_in_execution(template, "outputs"):
        name = read.first
        if name is None or name in checked.tasks or read.is_guarded or name in checked.hidden_task_ids:
            continue
        if is_in_hyphenated_name(read.span, template, checked):
            continue
        if not _uses_task_templates(checked):
            yield Problem(
                f"the flow has no task {name!r}, whose output '{read.spelling}' is read",
                hint=_nearest(name, checked.tasks) or "outputs are read by the id of their task",
            )


def _reads_in_execution(template: PropertyTemplate, root: str) -> Sequence[Read]:
    """What a template reads of a variable, if it is rendered in an execution of this flow."""
    return () if context_of(template) in ("trigger", "elsewhere") else template.usage.reads[root]


def _uses_task_templates(checked: CheckedFlow) -> bool:
    return any(type_of(visited.node) == f"{_CORE}flow.Template" for visited in checked.tasks.values())


@rule("KD207", "An output that the task does not have", PropertyTemplate, reads=("outputs",))
def output_exists(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for read in _reads_in_execution(template, "outputs"):
        task = checked.tasks.get(read.first or "")
        if task is None or read.is_guarded or (checked.version.has_loop and loops_of_1_x(task)):
            continue
        number = 1 + len(keyed_loops(task, checked))
        name = read.path[number] if number < len(read.path) else None
        names = outputs_of(task.node)
        if names is None or not isinstance(name, str) or name in names or lacks_iteration(read, task, checked):
            continue
        yield Problem(
            f"the task {read.first!r} has no output {name!r}",
            hint=_nearest(name, names) or (f"it has {', '.join(sorted(names))}" if names else "it has no outputs"),
        )


@rule("KD208", "A trigger or trigger output that the flow does not have", PropertyTemplate, reads=("trigger",))
def trigger_output_exists(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    triggers = checked.flow.triggers or ()
    for read in _reads_in_execution(template, "trigger"):
        if read.is_guarded or read.first is None or read.first in _OF_THE_CALLER or read.first.startswith("_"):
            continue
        outputs = [outputs_of(trigger) for trigger in triggers]
        names = frozenset[str]().union(*(known or () for known in outputs))
        if None in outputs or read.first in names:
            continue
        if triggers:
            hint = _nearest(read.first, names) or f"they have {', '.join(sorted(names))}"
            yield Problem(f"no trigger of the flow has an output {read.first!r}", hint=hint)
        elif not read.is_conditional:
            yield Problem(
                f"the flow has no trigger, whose output '{read.spelling}' is read",
                hint=f"give an alternative, as in {read.spelling} ?? execution.startDate",
            )


def _nearest(name: str, names: Iterable[str]) -> str | None:
    near = nearest(name, names)
    return f"did you mean '{near}'?" if near else None


def _listed(names: Iterable[str], kind: str) -> str:
    listed = ", ".join(sorted(names)[:_MOST_LISTED])
    return f"its {kind} are {listed}" if listed else "declare it"
