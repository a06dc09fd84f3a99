"""A flow and the target that it is checked for, with data about the whole flow that several rules need."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.alike import is_judged_alike, verdict_key
from kestra_dsl.checks.property_templates import PropertyTemplate, texts_in
from kestra_dsl.checks.visiting import VisitedNode, visit
from kestra_dsl.core.class_facts import fields_in_order, type_of
from kestra_dsl.core.defaults import DefaultValues
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM
from kestra_dsl.lowering.resolving import Resolver

if TYPE_CHECKING:
    from kestra_dsl.checks.template_usage import Read, TemplateUsage
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["CheckedFlow", "input_paths"]

_PARTS_OF_FOR_EACH_ITEM = ("_split", "_items", "_merge")


class CheckedFlow:
    """The flow of the node or template that a rule checks."""

    def __init__(self, flow: Flow, target: str) -> None:
        self.flow = flow
        self.target = target
        self.version = version_of(target)
        self._clean: set[Hashable] = set()

    def name_of(self, node: Node, property_: str) -> str:
        """The name of a property as the author writes it: the Python name in a definition, Kestra's name in YAML."""
        return fields_in_order(type(node)).get(property_, property_) if self.flow._source else property_

    def was_refused(self, node: Node, property_: str) -> bool:
        """Whether a document has the property, and reading left it out since its value is of the wrong kind."""
        source = self.flow._source
        return source is not None and source.refused(node, property_)

    @cached_property
    def visited(self) -> list[VisitedNode]:
        """Every node of the flow, parents first."""
        return visit(self.flow)

    @cached_property
    def nodes(self) -> list[Node]:
        """Every node of the flow, parents first."""
        return [visited.node for visited in self.visited]

    @cached_property
    def kinds(self) -> frozenset[tuple[type[Node], str | None]]:
        """The classes and Kestra types of the nodes."""
        return frozenset((node.__class__, type_of(node)) for node in self.nodes)

    @cached_property
    def tasks(self) -> dict[str, VisitedNode]:
        """The tasks by their ids; of two with the same id, the first."""
        found: dict[str, VisitedNode] = {}
        for visited in self.all_tasks:
            found.setdefault(visited.position[-1].task.id, visited)
        return found

    @cached_property
    def all_tasks(self) -> list[VisitedNode]:
        """The tasks of all blocks."""
        return [visited for visited in self.visited if visited.position and visited.node is visited.owner]

    @cached_property
    def hidden_task_ids(self) -> frozenset[str]:
        """The ids of tasks in properties that the library has no class for, and of tasks that Kestra adds."""
        return frozenset(_hidden_task_ids(self.nodes))

    @cached_property
    def inputs(self) -> dict[str, Any]:
        """The inputs of the flow by their paths."""
        return dict(input_paths(self.flow.inputs or ()))

    @cached_property
    def plugin_defaults(self) -> DefaultValues:
        """What plugin defaults add to each node."""
        return DefaultValues(self.flow.plugin_defaults)

    @cached_property
    def resolver(self) -> Resolver:
        """Writes references for the target."""
        return Resolver(self.flow, self.target)

    def templates(self, visited: VisitedNode) -> Iterator[PropertyTemplate]:
        """The templates directly in a node, without the variables of the flow."""
        return (
            PropertyTemplate(text, name, visited, self, line)
            for text, name, line in visited.texts
            if name != "variables" or visited.node is not self.flow
        )

    def all_templates(self, *, without_alike: bool = False) -> Iterator[PropertyTemplate]:
        """Every template that Kestra renders. Those in variables come last, since the others decide which are rendered.

        Args:
            without_alike: Whether templates are left out that are judged like one that ``note_clean`` was called for.
        """
        rendered: set[str | None] = set()
        for visited in self.visited:
            for text, property_, line in visited.texts:
                if property_ == "variables" and visited.node is self.flow:
                    continue
                key = verdict_key(text, property_, visited) if without_alike else None
                if key is None or key not in self._clean:
                    template = PropertyTemplate(text, property_, visited, self, line)
                    template.key = key
                    rendered.update(read.first for read in template.usage.reads.get("vars", ()) if read.is_rendered)
                    yield template
        variables = self.flow.variables
        if isinstance(variables, dict):
            names = self._rendered_variables(rendered)
            for name, value in variables.items():
                for text in texts_in([value]):
                    if holds(text) or name in names:
                        yield PropertyTemplate(text, "variables", self.visited[0], self)

    def note_clean(self, template: PropertyTemplate) -> None:
        """Remember that no rule reports anything about a template."""
        if template.key is not None and is_judged_alike(template, self):
            self._clean.add(template.key)

    def _rendered_variables(self, direct: Iterable[str | None]) -> frozenset[str]:
        """The names of variables that are rendered, also by others. None is a name that is computed at run time."""
        variables = self.flow.variables or {}
        ahead = list(direct)
        if None in ahead:
            return frozenset(variables)
        seen: set[str | None] = set()
        while ahead:
            name = ahead.pop()
            if name not in seen:
                seen.add(name)
                ahead += [read.first for read in self._reads_in(variables.get(name or "")) if read.root == "vars"]
        return frozenset(name for name in seen if name is not None)

    def usage_of(self, text: str, visited: VisitedNode) -> TemplateUsage:
        """What a text uses when it is rendered for a node; nothing when Kestra cannot parse it."""
        return PropertyTemplate(text, "", visited, self).usage

    @cached_property
    def variable_reads(self) -> dict[str, tuple[Read, ...]]:
        """What rendering each variable of the flow reads, also through the variables that it renders."""
        direct = {name: self._reads_in(value) for name, value in (self.flow.variables or {}).items()}
        return {name: tuple(_reads_through_variables(name, direct)) for name in direct}

    @cached_property
    def variable_outputs(self) -> dict[str, list[Read]]:
        """The outputs that rendering a variable reads, for the variables that read any."""
        found = {
            name: [read for read in reads if read.root == "outputs"] for name, reads in self.variable_reads.items()
        }
        return {name: reads for name, reads in found.items() if reads}

    def _reads_in(self, variable: Any) -> list[Read]:
        flow = self.visited[0]
        return [
            read
            for text in texts_in([variable])
            for reads in self.usage_of(text, flow).reads.values()
            for read in reads
        ]


def _reads_through_variables(name: str, direct: Mapping[str, list[Read]]) -> Iterator[Read]:
    seen, ahead = {name}, [name]
    for variable in ahead:
        for read in direct.get(variable, ()):
            yield read
            if read.root == "vars" and read.is_rendered and read.first is not None and read.first not in seen:
                seen.add(read.first)
                ahead.append(read.first)


def _hidden_task_ids(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, BaseTask):
            yield node.id
            if type_of(node) == FOR_EACH_ITEM:
                yield from (node.id + part for part in _PARTS_OF_FOR_EACH_ITEM)
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


def input_paths(inputs: Iterable[Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Each input with its path: an input in a form has the id of the form before its own, with a dot between."""
    for declared in inputs:
        yield above + declared.id, declared
        yield from input_paths(declared.__dict__.get("inputs") or (), f"{above}{declared.id}.")
