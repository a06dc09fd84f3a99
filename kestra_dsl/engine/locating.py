"""Find the source location of what an engine's message is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.checks.apply_rules import owner_name
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.engine.property_paths import parse_path, parse_reference_chain

if TYPE_CHECKING:
    from kestra_dsl.engine.flow_parts import FlowPart
    from kestra_dsl.engine.stubs import PreparedFlow
    from kestra_dsl.lowering.rendered import Path

__all__ = ["Location", "SourceLocations"]

Location: TypeAlias = tuple[Origin, str]
"""A source location, and the task, trigger or flow there, such as ``task 'load'``."""

_CHAIN = "reference chain: "

# For these errors Kestra leaves the path out of the message, so they are found by what they name.
_UNKNOWN_FIELD = re.compile(r'Unrecognized field "([^"]+)" \(class ([\w.$]+)\)')
_UNKNOWN_TYPE = re.compile(r"Invalid type: ([\w.$]+)")
# Warnings, infos and errors about a whole flow name tasks in prose: "Duplicate task id with name [one]".
_QUOTED = re.compile(r"'([^']+)'|\[([^\]]+)\]")


class SourceLocations:
    """The source locations of one flow."""

    def __init__(self, prepared: PreparedFlow) -> None:
        self._source = prepared.flow._source
        self._parts = {part.path: part for part in prepared.parts}
        self._flow = self._parts[()]
        self._ids: dict[str, Path] = {
            str(part.node.__dict__["id"]): part.path
            for part in prepared.parts[1:]
            if part.node.__dict__.get("id") is not None
        }

    def of_error(self, error: str) -> Location:
        """The location of an error."""
        field = _UNKNOWN_FIELD.match(error)
        if field:
            return self._first(self._with_field(field[1], field[2]), field[1])
        type_ = _UNKNOWN_TYPE.match(error)
        if type_:
            return self._first(part for part in self._parts.values() if part.mapping.get("type") == type_[1])
        if _CHAIN in error:
            path = self._walk(parse_reference_chain(error.partition(_CHAIN)[2]))
        else:
            text, colon, _ = error.partition(":")  # a violated constraint: its path, a colon, and the message
            path = self._walk(parse_path(text)) if colon else None
        return self.of_mention(error) if path is None else self._at(path)

    def of_mention(self, text: str) -> Location:
        """The location of the first task or trigger that a text names in quotes or brackets."""
        for match in _QUOTED.finditer(text):
            for name in (match[1] or match[2]).split(", "):
                if name in self._ids:
                    return self._at(self._ids[name])
        return self._at(())

    def of_deprecation(self, text: str) -> Location:
        """The location of a deprecation, whose path begins at the innermost list, such as ``then[1].delay``."""
        path = parse_path(text)
        name = next((step for step in path[2:] if isinstance(step, str)), None)
        found = [part for part in self._parts.values() if part.path[-2:] == tuple(path[:2])] if len(path) > 1 else []
        if not found:
            return self._location(self._flow, text)
        if name is not None:
            return self._first((part for part in found if name in part.mapping), name)
        deprecated = [part for part in found if part.node._kestra.deprecated]
        return self._first((*deprecated, *found))

    def of_property(self, task: str, name: str | None) -> Location:
        """The location of a task by its id, or of one of its properties under Kestra's name."""
        return self._location(self._parts[self._ids.get(task, ())], name)

    def _with_field(self, name: str, type_: str) -> list[FlowPart]:
        """The parts with a property, those of a type first."""
        found = [part for part in self._parts.values() if name in part.mapping]
        return sorted(found, key=lambda part: part.mapping.get("type") != type_)

    def _walk(self, steps: Sequence[str | int]) -> Path | None:
        """The path in the flow, or None if the steps do not begin with a property of the flow or an id."""
        path: Path = ()
        value: Any = self._flow.mapping
        for step in steps:
            if isinstance(value, dict) and step in value:
                path, value = (*path, step), value[str(step)]
            elif isinstance(value, list) and isinstance(step, int):
                path, value = (*path, step), value[step] if step < len(value) else None
            elif step in self._ids:
                path = self._ids[str(step)]
                value = self._parts[path].mapping
            elif path:
                path, value = (*path, step), None
            else:
                return None
        return path or None

    def _at(self, path: Path) -> Location:
        """The location of the innermost part on a path, and of its property that the path goes on with."""
        length = next(length for length in range(len(path), -1, -1) if path[:length] in self._parts)
        name = path[length] if length < len(path) else None
        return self._location(self._parts[path[:length]], name if isinstance(name, str) else None)

    def _first(self, parts: Iterable[FlowPart], name: str | None = None) -> Location:
        """The location of the first part, or of the flow if there is none."""
        part = next(iter(parts), None)
        return self._location(self._flow, None) if part is None else self._location(part, name)

    def _location(self, part: FlowPart, kestra_name: str | None) -> Location:
        origin = part.node.origin
        if self._source is not None and kestra_name is not None:
            names = {value: key for key, value in fields_in_order(type(part.node)).items()}
            origin = self._source.origin(part.node, names.get(kestra_name, kestra_name))
        return origin, owner_name(part.member)
