"""A flow as rules look at it: each part with its place, each text with its references resolved and parsed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.places import Place, places
from kestra_dsl.checks.usage import Read, Usage, usage
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.defaults import DefaultValues
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.errors import DefinitionError, ExpressionError, TemplateSyntaxError
from kestra_dsl.expressions.placeholders import collections, holds
from kestra_dsl.lowering.expressions import AbsentError, lowered
from kestra_dsl.lowering.resolving import Resolver, walk
from kestra_dsl.models import Output
from kestra_dsl.templates import Template, is_template, parse

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.lowering.resolving import Around

__all__ = ["Standing", "Subject", "Written", "input_paths", "is_literal"]

_NEVER_RENDERED = frozenset(("id", "description", "display_name", "type", "namespace", "name"))


def is_literal(value: Any) -> bool:
    """Whether a value is a text that stands for itself: no expression, no reference."""
    return isinstance(value, str) and "{{" not in value and "{%" not in value and not holds(value)


class Standing(NamedTuple):
    """A part of a flow and where it stands."""

    node: Node
    member: Node
    """The task or trigger that it belongs to, or the flow."""
    around: Around
    """The containers around that task, the outermost first."""


class Written:
    """A text that Kestra renders, as it will be written."""

    __slots__ = ("collected", "error", "kept", "line", "misread", "property", "standing", "template", "text", "usage")

    def __init__(
        self, text: str, property_: str, standing: Standing, subject: Subject, line: str | None = None
    ) -> None:
        self.property = property_
        """The Python name of the property that it stands in."""
        self.line = line or property_
        """The property whose line is told: of a generic part, one among its ``properties``."""
        self.standing = standing
        self.text = text
        self.template: Template | None = None
        self.usage: Usage = _NOTHING
        """What the template uses."""
        self.misread: Any = None
        """Names with hyphens in it, once a rule has looked for them."""
        self.kept: Any = None
        """What one rule found out and others want to know."""
        self.error: TemplateSyntaxError | ExpressionError | None = None
        self.collected: list[tuple[str, str]] = []
        """The loops whose rounds the text collects, each with the task that is asked."""
        node: Node = standing.node
        try:
            if holds(text):
                self.collected = collections(text)
                self.text = subject.resolver.text(text, node, standing.around)
            if not subject.version.has_operators_of_model:
                self.text = _lowered(self.text, subject.target)
            self.template = parse(self.text, subject.target)
            self.usage = usage(self.template, guarded=isinstance(node, Output) and node.required is False)
        except (TemplateSyntaxError, ExpressionError) as error:
            self.error = error
        except DefinitionError:
            pass  # two tasks of one id, which is reported for the tasks


_NOTHING = Usage({}, [], [], [])


def _lowered(text: str, target: str) -> str:
    """The text as it is written for the target, or as it stands when it cannot be, which a rule reports."""
    try:
        return lowered(text, target)
    except AbsentError:
        return text


class Subject:
    """What rules are given beside the part they look at."""

    def __init__(self, flow: Flow, target: str) -> None:
        self.flow = flow
        self.target = target
        self.version = version_of(target)
        self.kept: dict[str, Any] = {}
        """What a rule found out about the whole flow, under a name of its own."""

    def name_of(self, node: Node, property_: str) -> str:
        """What the author calls a property: its Python name in a definition, Kestra's in YAML."""
        return fields_in_order(type(node)).get(property_, property_) if self.flow._source else property_

    def was_refused(self, node: Node, property_: str) -> bool:
        """Whether a property was given, and left out because its value is of the wrong kind."""
        source = self.flow._source
        return source is not None and source.refused(node, property_)

    @cached_property
    def resolver(self) -> Resolver:
        return Resolver(self.flow, self.target)

    @cached_property
    def tasks(self) -> dict[str, Standing]:
        """The tasks by their ids; of two with one id, the first."""
        found: dict[str, Standing] = {}
        for task, around in walk(self.flow):
            found.setdefault(task.id, Standing(task, task, around))
        return found

    @cached_property
    def nodes(self) -> list[Node]:
        """Every part of the flow."""
        return [standing.node for standing in self.standings]

    @cached_property
    def input_ids(self) -> frozenset[str]:
        return frozenset(path for path, _ in input_paths(self.flow.inputs or ()))

    @cached_property
    def given(self) -> DefaultValues:
        """What plugin defaults give."""
        return DefaultValues(self.flow.plugin_defaults)

    @cached_property
    def places(self) -> dict[int, Place]:
        """The way to each task, by the task's identity."""
        return places(self.flow)

    def usage_of(self, text: str, standing: Standing) -> Usage:
        """What a text uses that is looked at from another one; nothing when it cannot be read."""
        return Written(text, "", standing, self).usage

    @cached_property
    def variable_reads(self) -> dict[str, tuple[Read, ...]]:
        """What each variable of the flow reads when it is rendered, in the variables too that are rendered in it."""
        standing = Standing(self.flow, self.flow, ())
        direct = {
            name: [
                read
                for text in _texts([value])
                for reads in self.usage_of(text, standing).reads.values()
                for read in reads
            ]
            for name, value in (self.flow.variables or {}).items()
        }
        return {name: tuple(_deep(name, direct)) for name in direct}

    @cached_property
    def variable_outputs(self) -> dict[str, list[Read]]:
        """The outputs that variables read when they are rendered, for the variables that do."""
        found = {
            name: [read for read in reads if read.root == "outputs"] for name, reads in self.variable_reads.items()
        }
        return {name: reads for name, reads in found.items() if reads}

    @cached_property
    def rendered_variables(self) -> frozenset[str]:
        """The variables that something renders. The others are text to Kestra, whatever they hold."""
        ahead = [
            read.first
            for standing in self.standings
            for written in self._written(standing, ("variables",) if standing.node is self.flow else ())
            if "vars" in written.text
            for read in written.usage.reads.get("vars", ())
            if read.rendered
        ]
        variables = self.flow.variables or {}
        if None in ahead:
            return frozenset(variables)  # which one it is depends on the run
        seen: set[str | None] = set()
        while ahead:
            name = ahead.pop()
            if name not in seen:
                seen.add(name)
                standing = Standing(self.flow, self.flow, ())
                for text in _texts([variables.get(name or "")]):
                    ahead += [read.first for read in self.usage_of(text, standing).reads.get("vars", ())]
        return frozenset(name for name in seen if name is not None)

    @cached_property
    def standings(self) -> list[Standing]:
        """Every part of the flow, parents first."""
        found: list[Standing] = []
        _collect(Standing(self.flow, self.flow, ()), found)
        return found

    def written(self, standing: Standing) -> Iterator[Written]:
        """The texts directly in a part that hold an expression, as far as something renders them."""
        variables = self.flow.variables if standing.node is self.flow else None
        if not isinstance(variables, dict):
            yield from self._written(standing)
            return
        yield from self._written(standing, ("variables",))
        for name, value in variables.items():
            for text in _texts([value]):
                if holds(text) or name in self.rendered_variables:
                    yield Written(text, "variables", standing, self)

    def _written(self, standing: Standing, without: tuple[str, ...] = ()) -> Iterator[Written]:
        for name, value in standing.node.__dict__.items():
            if value is None or name in _NEVER_RENDERED or name in without:
                continue
            if value.__class__ is str:
                if ("{" in value and is_template(value)) or holds(value):
                    yield Written(value, name, standing, self)
            elif name == "properties" and standing.node._verbatim:
                for key, item in value.items():
                    for text in _texts([item]):
                        yield Written(text, name, standing, self, line=key)
            elif value.__class__ in (list, dict):
                for text in _texts(value):
                    yield Written(text, name, standing, self)


def _deep(name: str, direct: Mapping[str, list[Read]]) -> Iterator[Read]:
    seen, ahead = {name}, [name]
    for variable in ahead:
        for read in direct.get(variable, ()):
            yield read
            if read.root == "vars" and read.rendered and read.first is not None and read.first not in seen:
                seen.add(read.first)
                ahead.append(read.first)


def _texts(value: Any) -> Iterator[str]:
    for item in value.values() if isinstance(value, dict) else value:
        if item.__class__ is str:
            if ("{" in item and is_template(item)) or holds(item):
                yield item
        elif isinstance(item, (list, dict)):
            yield from _texts(item)
    if isinstance(value, dict):
        for key in value:
            if ("{" in key and is_template(key)) or holds(key):
                yield key


def _collect(standing: Standing, found: list[Standing]) -> None:
    found.append(standing)
    for name, value in standing.node.__dict__.items():
        if value is not None and value.__class__ is not str:
            _collect_held(value, name, standing, found)


def _collect_held(value: Any, name: str, standing: Standing, found: list[Standing]) -> None:
    if isinstance(value, Node):
        _collect(_placed(value, name, standing), found)
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            if item.__class__ is not str:
                _collect_held(item, name, standing, found)


def _placed(node: Node, field: str, outer: Standing) -> Standing:
    if isinstance(node, BaseTask):
        # a wrapper inside a container, such as a place in a graph, is no place of its own
        held = (outer.member, field) if outer.node is outer.member else (outer.member, "tasks")
        return Standing(node, node, (*outer.around, held) if isinstance(outer.member, BaseTask) else ())
    if isinstance(node, BaseTrigger):
        return Standing(node, node, ())
    return Standing(node, outer.member, outer.around)


def input_paths(inputs: Iterable[Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Each input with its path: an input of a form is written with the form's id before it."""
    for declared in inputs:
        yield above + declared.id, declared
        yield from input_paths(declared.__dict__.get("inputs") or (), f"{above}{declared.id}.")
