"""A flow as the statements of a module: a ``with`` block, its inputs and variables, its tasks, its triggers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.containers import Branches, Cases, Container, Graph, Handlers
from kestra_dsl.importing.defaults import plugin_defaults
from kestra_dsl.importing.layout import Atom, Call, Entry
from kestra_dsl.importing.literals import quoted
from kestra_dsl.importing.scope import Names, Scope, spelled_in
from kestra_dsl.importing.statements import Statement
from kestra_dsl.lowering.resolving import Resolver, walk

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.importing.naming import Naming
    from kestra_dsl.importing.values import Writer
    from kestra_dsl.lowering.resolving import Around

__all__ = ["FlowWriter"]

_BLOCKS = {"errors": "on_error", "finally_": "on_finish", "after_execution": "afterwards"}


class FlowWriter:
    """Writes one flow. What it names is assigned only where something refers to it."""

    def __init__(
        self, flow: Flow, writer: Writer, naming: Naming, above: Callable[[Node], tuple[str, ...]], name: str
    ) -> None:
        self.flow = flow
        self.writer = writer
        self.above = above
        self.names = Names()
        self.name = name
        for declared in flow.inputs or ():
            self.names.inputs[declared.id] = naming.name(declared.id, "input")
        for variable in flow.variables or {}:
            self.names.variables[variable] = naming.name(variable, "variable")
        self.around: dict[str, Around] = {}
        for task, around in walk(flow):
            self.names.tasks[task.id] = naming.name(task.id, "task")
            self.around[task.id] = around
        self.resolver = Resolver(flow)
        self.scope = Scope(flow, self.names, tasks={})

    def statement(self) -> Statement:
        """The ``with`` block of the flow."""
        flow = self.flow
        if not flow.tasks:
            return self._as_data()
        without = ["inputs", "tasks", "errors", "finally_", "after_execution", "triggers", "revision", "deleted"]
        without += ["variables", "outputs", "updated", "tenant_id"]
        defaults = plugin_defaults(flow, self.writer, self.scope, self.name)
        if defaults is not None:
            without.append("plugin_defaults")
        comments = self.above(flow)
        head = self.writer.call(flow, self.scope, "", tuple(without))
        body = [*self._inputs(), *self._variables()]
        body += self._tasks(flow.tasks or (), "tasks")
        for field, method in _BLOCKS.items():
            if vars(flow)[field]:
                block = Call(f"{self.name}.{method}", ())
                body.append(Statement(block, body=self._tasks(vars(flow)[field], field)))
        for place, trigger in enumerate(flow.triggers or ()):
            comments_above = self.above(trigger)
            body.append(Statement(self.writer.call(trigger, self.scope, f"triggers[{place}]"), comments=comments_above))
        for place, output in enumerate(flow.outputs or ()):
            body.append(self._declaration("output", output, f"outputs[{place}]"))
        body += defaults or ()
        return Statement(head, self.name, comments, body, is_kept=True)

    def _as_data(self) -> Statement:
        """A flow without tasks, which has no block to enter."""
        comments = self.above(self.flow)
        without = ("revision", "deleted", "updated", "tenant_id")
        return Statement(self.writer.call(self.flow, self.scope, "", without), self.name, comments, is_kept=True)

    def _inputs(self) -> list[Statement]:
        found = []
        for place, declared in enumerate(self.flow.inputs or ()):
            statement = self._declaration("input", declared, f"inputs[{place}]")
            statement.name = self.names.inputs[declared.id]
            found.append(statement)
            self.scope = replace(self.scope, inputs=self.scope.inputs | {declared.id})
        return found

    def _variables(self) -> list[Statement]:
        found = []
        for name, value in (self.flow.variables or {}).items():
            code = self.writer.value(value, self.scope, f"variables[{name!r}]")
            call = Call(f"{self.name}.variable", (Entry("", Atom(quoted(name))), Entry("", code)))
            found.append(Statement(call, self.names.variables[name]))
            self.scope = replace(self.scope, variables=self.scope.variables | {name})
        return found

    def _declaration(self, method: str, node: Node, path: str) -> Statement:
        comments = self.above(node)
        code = self.writer.call(node, self.scope, path)
        return Statement(Call(f"{self.name}.{method}", (Entry("", code),)), comments=comments)

    # Tasks

    def _tasks(self, tasks: Iterable[Any], path: str) -> list[Statement]:
        return [self._task(task, f"{path}[{place}]") for place, task in enumerate(tasks)]

    def _task(self, task: BaseTask, path: str) -> Statement:
        comments, name = self.above(task), self.names.tasks[task.id]
        self.writer.tally.tasks += 1
        scope = self._scope_of(task)
        blocks = _blocks(task)
        code = self.writer.call(task, scope, path, blocks)
        self.scope = replace(self.scope, tasks={**self.scope.tasks, task.id: task})
        statement = Statement(code, name, comments)
        if isinstance(task, Container) and task._body in blocks and not isinstance(task, Cases):
            if isinstance(task, Graph):
                statement.body = self._graph(task, path)
            else:
                statement.body = self._tasks(vars(task)[task._body], f"{path}.{task._body}")
        if isinstance(task, Cases) and "cases" in blocks:
            for value, held in vars(task)["cases"].items():
                case = (Entry("", Atom(quoted(value))),)
                statement.after.append(self._block(name, "case", case, held, f"{path}.cases[{value!r}]"))
        for field, method in (*_branch(task), *_BLOCKS.items()):
            if field in blocks:
                statement.after.append(self._block(name, method, (), vars(task)[field], f"{path}.{field}"))
        return statement

    def _block(self, name: str, method: str, arguments: tuple[Entry, ...], held: Any, path: str) -> Statement:
        self.names.used.add(name)
        return Statement(Call(f"{name}.{method}", arguments), body=self._tasks(held, path))

    def _graph(self, graph: Graph, path: str) -> list[Statement]:
        name, found = self.names.tasks[graph.id], []
        for place, link in enumerate(vars(graph)["tasks"]):
            statement = self._task(link.task, f"{path}.tasks[{place}].task")
            if link.depends_on:
                awaited = [self.names.tasks[other] for other in link.depends_on]
                self.names.used.update((name, *awaited))
                arguments = tuple(Entry("", Atom(other)) for other in awaited)
                statement = Statement(Call(f"{name}.after", arguments), body=[statement])
            found.append(statement)
        return found

    def _scope_of(self, task: BaseTask) -> Scope:
        around = self.around[task.id]
        if not any(self.resolver.loops(container, field) for container, field in around):
            return self.scope
        return replace(self.scope, spelled=spelled_in(self.scope, self.resolver, task, around))


def _blocks(task: BaseTask) -> tuple[str, ...]:
    """The properties of a task that become ``with`` blocks."""
    values, found = vars(task), []
    if isinstance(task, Handlers):
        found += [field for field in ("errors", "finally_") if values.get(field)]
    if isinstance(task, Cases):
        cases = values["cases"]
        found += ["cases"] if cases and all(cases.values()) else []
        found += ["defaults"] if values["defaults"] else []
    elif isinstance(task, Graph):
        found += ["tasks"] if values["tasks"] and _is_in_order(values["tasks"]) else []
    elif isinstance(task, Container) and values.get(task._body):
        found.append(task._body)
    if isinstance(task, Branches) and values["else_"]:
        found.append("else_")
    return tuple(found)


def _is_in_order(links: Sequence[Any]) -> bool:
    """Whether each task of a graph comes after those that it waits for, and nothing else is said of it."""
    known: set[str] = set()
    for link in links:
        set_names = {name for name in link.__pydantic_fields_set__ if vars(link)[name] is not None}
        if link.task is None or set_names - {"task", "depends_on"} or not known.issuperset(link.depends_on or ()):
            return False
        if link.depends_on == [] or len(set(link.depends_on or ())) < len(link.depends_on or ()):
            return False
        known.add(link.task.id)
    return True


def _branch(task: BaseTask) -> tuple[tuple[str, str], ...]:
    if isinstance(task, Branches):
        return (("else_", "otherwise"),)
    return (("defaults", "otherwise"),) if isinstance(task, Cases) else ()
