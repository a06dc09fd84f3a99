"""Read mappings into nodes. What is invalid is left out and collected as findings, which are reported together."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.artifacts import artifact_of, family_of, is_uncertain
from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import fields_in_order, fields_text, old_names
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, Task, Trigger
from kestra_dsl.core.source import DocumentLocation, Renamed, Source
from kestra_dsl.diagnostics.codes import severity_of
from kestra_dsl.diagnostics.documents import INVALID_VALUE, MISSING_ID_OR_TYPE, UNKNOWN_PROPERTY
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.diagnostics.suggesting import nearest, suggest
from kestra_dsl.errors import PropertyError
from kestra_dsl.reading.classes import class_of, own_name
from kestra_dsl.reading.rendered import rendered_text, takes_rendered_text
from kestra_dsl.reading.values import Mismatch, convert, is_unset
from kestra_dsl.yaml.document import YamlMapping

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kestra_dsl.diagnostics.findings import Severity
    from kestra_dsl.yaml import Document

__all__ = ["NodeReader"]

_GENERIC: dict[type[Node], type[Node]] = {BaseTask: Task, BaseTrigger: Trigger}
_SHOWN = 60
_INSTEAD = {"image": "containerImage"}
"""Property that a type lacks to the one that is meant, where the two do not look alike."""


class NodeReader:
    """Reads the mappings of one document, and collects the findings."""

    def __init__(self, document: Document, target: str, newer_plugins: Collection[str] = ()) -> None:
        self.document = document
        self.target = target
        self.newer_plugins = newer_plugins
        self.nodes: list[Node] = []
        """All nodes that were made, children before what holds them."""
        self.findings: list[tuple[_Reading | None, Finding]] = []
        self._renamed: list[tuple[_Reading, tuple[str, str, str, bool]]] = []
        """The reading of a node, and the rest of its ``Renamed``."""

    def read(self, base: type[Node], mapping: YamlMapping) -> Any:
        """The node of a mapping, where one of this class is expected."""
        reading = _Reading(self, mapping)
        cls, entries = self._class(base, reading)
        reading.is_uncertain = is_uncertain(cls.__module__)
        names, old, own = _python_names(cls), old_names(cls), _own_names(cls, self.target)
        location, lines = reading.location, mapping.lines
        values: dict[str, Any] = {}
        private: dict[str, Any] = {}
        for key, value in entries.items():
            name = names.get(key)
            if name is None and key in own:
                name = own[key]
                location.own_names.add(name)
                location.lines[name] = lines.get(key, mapping.line)
            elif key in old:
                name, gone = old[key]
                self._renamed.append((reading, (name, key, fields_in_order(cls)[name], gone)))
                location.lines[name] = lines.get(key, mapping.line)
            if name is None and cls._verbatim:
                private[key] = value
            elif name is None:
                self._unknown(cls, reading, key)
            elif not is_unset(value, kind := kind_of_field(cls, name)):
                reading.key, reading.name = key, name
                try:
                    values[name] = convert(value, kind, reading)
                except Mismatch as wrong:
                    if not isinstance(value, (dict, list)) or not takes_rendered_text(cls, key):
                        reading.skip(wrong)
                        continue
                    values[name] = rendered_text(value)
                location.lines[name] = lines.get(key, mapping.line)
        if cls._verbatim:
            values["type"], values["properties"] = mapping["type"], private
        if "id" in cls.model_fields and "id" not in values:
            named = values.get("name") or private.get("name")  # the name of ids in old flows
            values["id"] = named if isinstance(named, str) else self._without_id(cls, reading)
        return self._made(cls, reading, values)

    def source(self, flow: str) -> Source:
        """What ``Flow._source`` keeps, for the flow of this name."""
        findings = [
            (reading.node if reading else None, finding._replace(flow=flow)) for reading, finding in self.findings
        ]
        renamed = tuple(Renamed(reading.node, *names) for reading, names in self._renamed)
        return Source(findings, renamed)

    def _class(self, base: type[Node], reading: _Reading) -> tuple[type[Node], dict[str, Any]]:
        """The class for the ``type`` of a mapping, and the other entries."""
        mapping = reading.mapping
        if base._kestra.type is None and not issubclass(base, (BaseTask, BaseTrigger, Part)):
            return base, mapping  # `type` is a property like any other
        rest = {key: value for key, value in mapping.items() if key != "type"}
        type_ = mapping.get("type")
        if base._kestra.type is not None:
            if type_ is not None and type_ != base._kestra.type:
                self._say(INVALID_VALUE, f"type is {type_!r}, but must be {base._kestra.type!r}", reading, "type")
            return base, rest
        if not isinstance(type_, str):
            key = "type" if "type" in mapping else None
            self._say(
                MISSING_ID_OR_TYPE,
                f"{_called(mapping)} has no type",
                reading,
                key,
                hint="add one: `kdsl docs` lists them",
            )
            mapping["type"] = type_ = "" if type_ is None else str(type_)
        cls = class_of(type_, base)
        if cls is None:
            return _GENERIC[base] if base in _GENERIC else _private(base), rest
        if self._is_open(cls, reading):
            return _GENERIC[base] if base in _GENERIC else _private(base), rest
        if own_name(type_) != type_:
            new = own_name(type_)
            gone = type_ in types()[new].get("dropped", ())
            self._renamed.append((reading, ("type", type_, new, gone)))
        return cls, rest

    def _is_open(self, cls: type[Node], reading: _Reading) -> bool:
        """Whether a node has properties that its plugin may have: its facts are uncertain, or the server's is newer.

        It is read as a generic node, which keeps them, and Kestra decides.
        """
        type_ = cls._kestra.type or ""
        artifact = artifact_of(type_)
        is_newer = family_of(type_) in self.newer_plugins
        if not is_newer and (artifact is None or not artifact.uncertain):
            return False
        names, old = _python_names(cls), old_names(cls)
        unknown = [key for key in reading.mapping if key != "type" and key not in names and key not in old]
        for key in unknown:
            message = f"the library does not know the property {key!r} of {type_}"
            why = (
                f"it is unknown in {artifact or 'its plugin'}"
                if is_newer
                else f"the facts about {artifact} are incomplete"
            )
            hint = f"{why}; `kdsl codegen --server` reads those of your server"
            self._say(UNKNOWN_PROPERTY, message, reading, key, hint=hint, severity="warning")
        return bool(unknown)

    def _made(self, cls: type[Node], reading: _Reading, values: dict[str, Any]) -> Any:
        mapping, location = reading.mapping, reading.location
        while True:
            try:
                made = cls(**values)
                break
            except PropertyError as error:
                self._say(INVALID_VALUE, error.message, reading, hint=error.hint)
                kept = {name: value for name, value in values.items() if name not in error.names or name == "id"}
                if len(kept) == len(values):
                    raise
                location.refused.update(values.keys() - kept.keys())
                values = kept
        if "type" in mapping:
            location.lines.setdefault("type", mapping.line_of("type"))
        for key in mapping if cls._verbatim else ():
            location.lines.setdefault(key, mapping.line_of(key))
        object.__setattr__(made, "_origin", location)
        reading.node = made
        self.nodes.append(made)
        return made

    # What is wrong

    def _unknown(self, cls: type[Node], reading: _Reading, key: str) -> None:
        names = _python_names(cls)
        near = nearest(camel(key), names)
        hint = f"did you mean {near!r}?" if near else f"it has {fields_text(cls, kestra=True)}"
        if key in _INSTEAD and _INSTEAD[key] in names:
            near, hint = None, f"did you mean {_INSTEAD[key]!r}?"
        if near:
            reading.location.refused.add(names[near])
        type_ = cls._kestra.type or cls.__name__
        artifact = artifact_of(type_)
        if artifact is not None and near is None and key not in _INSTEAD:
            setting = f"newer_plugins = [{family_of(type_)!r}] in [tool.kdsl] for a warning"
            hint = f"it is unknown in {artifact}; `kdsl codegen --server` if yours is newer, or {setting}; {hint}"
        self._say(UNKNOWN_PROPERTY, f"{type_} has no property {key!r}", reading, key, hint=hint)

    def _mismatch(self, reading: _Reading, wrong: Mismatch) -> None:
        where = reading.key + "".join(f"[{step!r}]" for step in wrong.steps)
        shown = repr(wrong.value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 3]}..."
        hint = suggest(str(wrong.value).upper(), wrong.words)
        self._say(INVALID_VALUE, f"{where} is {shown}, but must be {wrong.expected}", reading, reading.key, hint=hint)

    def _without_id(self, cls: type[Node], reading: _Reading) -> str:
        kind = _kind(cls)
        article = "an" if kind[0] in "AEIOUaeiou" else "a"
        self._say(MISSING_ID_OR_TYPE, f"{article} {kind} has no id", reading, hint="add one that is unique in the flow")
        return f"line_{reading.mapping.line}"

    def _say(  # noqa: PLR0913 - a finding
        self,
        code: str,
        message: str,
        reading: _Reading,
        key: str | None = None,
        *,
        hint: str | None = None,
        severity: Severity | None = None,
    ) -> None:
        origin = Origin(self.document.file, reading.mapping.line_of(key))
        severity = severity or ("warning" if reading.is_uncertain else severity_of(code))
        finding = Finding(origin, code, severity, message, hint, flow="", subject=_called(reading.mapping))
        self.findings.append((reading, finding))


class _Reading:
    """One mapping while it is read, and the property that is being read."""

    __slots__ = ("is_uncertain", "key", "location", "mapping", "name", "node", "reader")

    def __init__(self, reader: NodeReader, mapping: YamlMapping) -> None:
        self.reader = reader
        self.mapping = mapping
        self.location = DocumentLocation(reader.document.file, mapping.line)
        self.node: Any = None
        self.key = self.name = ""
        self.is_uncertain = False
        """Whether the class is of a plugin whose facts are uncertain, so that Kestra may accept what looks wrong."""

    def node_of(self, base: type[Node], mapping: dict[str, Any]) -> Any:
        """The node of a mapping in the value of the property."""
        if not isinstance(mapping, YamlMapping):  # it is from JSON in a text, which has one line for all of it
            plain, mapping = mapping, YamlMapping(self.mapping.line_of(self.key))
            mapping.update(plain)
        return self.reader.read(base, mapping)

    def skip(self, wrong: Mismatch) -> None:
        """Report that the property, or an item of it, is left out."""
        self.location.refused.add(self.name)
        self.reader._mismatch(self, wrong)


@cache
def _own_names(cls: type[Node], target: str) -> Mapping[str, str]:
    """Kestra name to Python name, for the properties that a version has under names of its own."""
    renamed = version_of(target).renamed_properties.get(cls._kestra.type or cls.__name__, {})
    names = _python_names(cls)
    return {new: names[old] for old, new in renamed.items() if old in names and new not in names}


def _private(base: Any) -> type[Node]:
    private: type[Node] = base.private()
    return private


def _kind(cls: type[Node]) -> str:
    """What a message calls a node of a class; for a type without a class, the kind of part that it is."""
    if cls is Task or cls is Trigger:
        return cls.__name__.lower()
    return cls.__mro__[1].__name__.lower() if cls._verbatim else cls.__name__


def _called(mapping: dict[str, Any]) -> str:
    """What a message calls the node of a mapping."""
    known = mapping.get("id")
    return repr(known) if isinstance(known, str) else "this part"


@cache
def _python_names(cls: type[Node]) -> dict[str, str]:
    """Kestra name to Python name."""
    own = ("type", "properties") if cls._verbatim else ()
    return {kestra: name for name, kestra in fields_in_order(cls).items() if name not in own}
