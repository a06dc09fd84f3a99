"""Find the source location of what an engine's message is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.checks.apply_rules import owner_name
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.lowering.rendered import RenderedMapping, mappings_in

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.engine.stubs import PreparedFlow

__all__ = ["Location", "SourceLocations"]

_STEP = re.compile(r'\["([^"]+)"\]|\[(\d+)\]')
_FIELD = re.compile(r'Unrecognized field "([^"]+)" \(class ([\w.$]+)\)')
_TYPE = re.compile(r"Invalid type: ([\w.$]+)")
_QUOTED = re.compile(r"'([^']+)'|\[([^\]]+)\]")

Location: TypeAlias = tuple[Origin, str]
"""A source location, and the task, trigger or flow there, such as ``task 'load'``."""


class SourceLocations:
    """The source locations of one flow."""

    def __init__(self, prepared: PreparedFlow) -> None:
        self._flow = prepared.flow
        self._data = prepared.data
        nodes = prepared.rendered.nodes  # parents first
        self._mappings = [mapping for _, mapping in mappings_in(prepared.data)]
        self._ids = {str(node.__dict__["id"]): node for node in nodes[1:] if node.__dict__.get("id") is not None}
        members = [node for node in nodes if isinstance(node, (BaseTask, BaseTrigger))]
        self._members = {id(part): member for member in members for part in nodes_in(member)}

    def of_error(self, error: str) -> Location:
        """Where the reason for a refusal is."""
        field = _FIELD.match(error)
        if field:
            return self._with(field[1], field[2])
        type_ = _TYPE.match(error)
        if type_:
            return self._typed(type_[1])
        if "reference chain: " in error:
            return self._at_chain(error.partition("reference chain: ")[2])
        path, colon, _ = error.partition(":")
        place = self._at_path(path) if colon else None
        return place or self.of_mention(error)

    def of_mention(self, text: str) -> Location:
        """The task or trigger that a text names in quotes."""
        for match in _QUOTED.finditer(text):
            for name in (match[1] or match[2]).split(", "):
                if name in self._ids:
                    return self._place(self._ids[name], None)
        return self._place(self._flow, None)

    def of_deprecation(self, path: str) -> Location:
        """The engine counts within the nearest list, wherever in the flow that is."""
        match = re.match(r"^(\w+)\[(\d+)\](?:\.(\w+))?", path)
        if not match:
            return self._place(self._flow, path)
        block, number, name = match[1], int(match[2]), match[3]
        candidates = [listed[number] for listed in self._lists(block, self._data) if len(listed) > number]
        fitting = [item for item in candidates if name in item] if name else candidates
        known = [item.node for item in fitting if isinstance(item, RenderedMapping)]
        deprecated = [node for node in known if node._kestra.deprecated] if not name else []
        for node in (*deprecated, *known):
            return self._place(node, name)
        return self._place(self._flow, None)

    def of_property(self, task: str, name: str | None) -> Location:
        """A task by its id, and one of its properties under Kestra's name."""
        return self._place(self._ids.get(task, self._flow), name)

    # Inside

    def _with(self, name: str, cls: str) -> Location:
        holders = [mapping for mapping in self._mappings if name in mapping]
        typed = [mapping for mapping in holders if mapping.get("type") == cls]
        for mapping in (*typed, *holders):
            return self._place(mapping.node, name)
        return self._place(self._flow, None)

    def _typed(self, type_: str) -> Location:
        for mapping in self._mappings:
            if mapping.get("type") == type_:
                return self._place(mapping.node, None)
        return self._place(self._flow, None)

    def _at_chain(self, chain: str) -> Location:
        """As deep as ``Flow["tasks"]->ArrayList[0]->Log["level"]`` leads."""
        steps = [int(number) if number else name for name, number in _STEP.findall(chain)]
        return self._follow(steps)

    def _at_path(self, path: str) -> Location | None:
        """A path such as ``tasks[0].retry``, ``say.message`` or ``tasks[say].message``: ids say more than places."""
        steps: list[str | int] = []
        for name, inside in re.findall(r"([^.\[\]]+)|\[([^\]]*)\]", path):
            steps.append(name or (int(inside) if inside.isdigit() else inside))
        known = [place for place, step in enumerate(steps) if step in self._ids]
        if known:
            rest = steps[known[-1] + 1 :]
            last = rest[-1] if rest and isinstance(rest[-1], str) else None
            return self._place(self._ids[str(steps[known[-1]])], last)
        return self._follow(steps) if steps and steps[0] in self._data else None

    def _follow(self, steps: list[str | int]) -> Location:
        value: Any = self._data
        node: Node = self._flow
        name: str | None = None
        for step in steps:
            if isinstance(value, dict) and isinstance(step, str):
                name = step
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                break
            if isinstance(value, RenderedMapping):
                node, name = value.node, None
        return self._place(node, name)

    def _place(self, node: Node, kestra: str | None) -> Location:
        origin = node.origin
        source = self._flow._source
        if source is not None and kestra is not None:
            names = {value: key for key, value in fields_in_order(type(node)).items()}
            origin = source.origin(node, names.get(kestra, kestra))
        return origin, owner_name(self._members.get(id(node), self._flow))

    def _lists(self, name: str, value: Any) -> Iterator[list[Any]]:
        if isinstance(value, dict):
            for key, item in value.items():
                if key == name and isinstance(item, list):
                    yield item
                yield from self._lists(name, item)
        elif isinstance(value, list):
            for item in value:
                yield from self._lists(name, item)
