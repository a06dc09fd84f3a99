"""Mappings into parts of a flow, noting what is wrong and going on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import fields_in_order, old_names
from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, Task, Trigger
from kestra_dsl.core.source import Renamed
from kestra_dsl.diagnostics.codes import severity_of
from kestra_dsl.diagnostics.documents import INCOMPLETE, UNKNOWN_PROPERTY, WRONG_KIND
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin
from kestra_dsl.diagnostics.suggesting import nearest, suggest
from kestra_dsl.errors import PropertyError
from kestra_dsl.reading.classes import class_of, own_name
from kestra_dsl.reading.rendered import rendered_text, takes_rendered_text
from kestra_dsl.reading.values import Mismatch, convert, is_unset, shape_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kestra_dsl.yaml import Document

__all__ = ["Parts"]

_GENERIC: dict[type[Node], type[Node]] = {BaseTask: Task, BaseTrigger: Trigger}
_SHOWN = 60
_INSTEAD = {"image": "containerImage"}
"""What is meant by a name that looks like none of the type's."""


class Parts:
    """The parts of one document."""

    def __init__(self, document: Document, target: str) -> None:
        self.document = document
        self.target = target
        self.findings: list[tuple[int, Finding]] = []
        """The identity of a mapping, and what is wrong with it."""
        self.made: dict[int, Node] = {}
        """The identity of a mapping, and what was made of it; children before what holds them."""
        self.all: list[Node] = []
        """What was made, also where something else took its place: an identity holds as long as its object is kept."""
        self.lines: dict[tuple[int, str], int] = {}
        self.own_names: set[tuple[int, str]] = set()
        """The identity of a mapping and the Python name of a property that the target has under a name of its own."""
        self.refused: set[tuple[int, str]] = set()
        """The identity of a mapping and the Python name of a property that was meant to be given, and was left out."""
        self.renamed: list[tuple[int, str, str, str, bool]] = []
        """The identity of a mapping, and what ``Renamed`` says of a name in it."""

    def node(self, base: type[Node], mapping: dict[str, Any]) -> Any:
        """The object that a mapping stands for where an object of this class is expected."""
        cls, given = self._class(base, mapping)
        names, old, own = _python_names(cls), old_names(cls), _own_names(cls, self.target)
        values: dict[str, Any] = {}
        private: dict[str, Any] = {}
        for key, value in given.items():
            name = names.get(key)
            if name is None and key in own:
                name = own[key]
                self.own_names.add((id(mapping), name))
            elif key in old:
                name, gone = old[key]
                self.renamed.append((id(mapping), name, key, fields_in_order(cls)[name], gone))
            if name is None and cls._verbatim:
                private[key] = value
            elif name is None:
                self._unknown(cls, mapping, key)
            elif not is_unset(value, shape_of(cls, name)):
                try:
                    values[name] = convert(value, shape_of(cls, name), _Entry(self, mapping, key, name))
                except Mismatch as wrong:
                    if isinstance(value, (dict, list)) and takes_rendered_text(cls, key):
                        values[name] = rendered_text(value)
                        continue
                    self.refused.add((id(mapping), name))
                    self._mismatch(mapping, key, wrong)
        if cls._verbatim:
            values["type"], values["properties"] = mapping["type"], private
        if "id" in cls.model_fields and "id" not in values:
            named = values.get("name") or private.get("name")  # what Kestra called it first
            values["id"] = named if isinstance(named, str) else self._without_id(cls, mapping)
        return self._made(cls, mapping, values)

    def _class(self, base: type[Node], mapping: dict[str, Any]) -> tuple[type[Node], dict[str, Any]]:
        """The class for the ``type`` of a mapping, and what else is in the mapping."""
        if base._kestra.type is None and not issubclass(base, (BaseTask, BaseTrigger, Part)):
            return base, mapping  # where a `type` is a property like any other
        rest = {key: value for key, value in mapping.items() if key != "type"}
        type_ = mapping.get("type")
        if base._kestra.type is not None:
            if type_ is not None and type_ != base._kestra.type:
                self._say(WRONG_KIND, f"type is {type_!r}, but must be {base._kestra.type!r}", mapping, "type")
            return base, rest
        if not isinstance(type_, str):
            key = "type" if "type" in mapping else None
            self._say(
                INCOMPLETE, f"{_called(mapping)} has no type", mapping, key, hint="name one: `kdsl docs` knows them"
            )
            mapping["type"] = type_ = "" if type_ is None else str(type_)
        cls = class_of(type_, base)
        if cls is None:
            return _GENERIC[base] if base in _GENERIC else _private(base), rest
        if own_name(type_) != type_:
            new = own_name(type_)
            gone = type_ in types()[new].get("dropped", ())
            self.renamed.append((id(mapping), "type", type_, new, gone))
        return cls, rest

    def renamed_parts(self) -> tuple[Renamed, ...]:
        """The old names that the parts of the document have."""
        return tuple(
            Renamed(self.made[mapping], name, old, new, gone)
            for mapping, name, old, new, gone in self.renamed
            if mapping in self.made
        )

    def _made(self, cls: type[Node], mapping: dict[str, Any], values: dict[str, Any]) -> Any:
        line = self.document.line(mapping)
        while True:
            try:
                made = cls(**values)
                break
            except PropertyError as error:
                self._say(WRONG_KIND, error.message, mapping, hint=error.hint)
                kept = {name: value for name, value in values.items() if name not in error.names or name == "id"}
                if len(kept) == len(values):
                    raise
                self.refused.update((id(mapping), name) for name in values.keys() - kept.keys())
                values = kept
        object.__setattr__(made, "_origin", (self.document.file, line, None))
        keys = fields_in_order(cls)
        for name in values:
            key = keys.get(name, name)
            if key in mapping:
                self.lines[id(made), name] = self.document.line(mapping, key)
        if "type" in mapping:
            self.lines.setdefault((id(made), "type"), self.document.line(mapping, "type"))
        others = {**{key: name for key, (name, _) in old_names(cls).items()}, **_own_names(cls, self.target)}
        for key, name in others.items():
            if key in mapping:
                self.lines[id(made), name] = self.document.line(mapping, key)
        for key in mapping if cls._verbatim else ():
            self.lines.setdefault((id(made), key), self.document.line(mapping, key))
        self.made[id(mapping)] = made
        self.all.append(made)
        return made

    # What is wrong

    def _unknown(self, cls: type[Node], mapping: dict[str, Any], key: str) -> None:
        names = _python_names(cls)
        near = nearest(camel(key), names)
        hint = f"did you mean {near!r}?" if near else f"it has {', '.join(sorted(names))}"
        if key in _INSTEAD and _INSTEAD[key] in names:
            near, hint = None, f"did you mean {_INSTEAD[key]!r}?"
        if near:
            self.refused.add((id(mapping), names[near]))
        type_ = cls._kestra.type or cls.__name__
        self._say(UNKNOWN_PROPERTY, f"{type_} has no property {key!r}", mapping, key, hint=hint)

    def _mismatch(self, mapping: dict[str, Any], key: str, wrong: Mismatch) -> None:
        where = key + "".join(f"[{step!r}]" for step in wrong.steps)
        shown = repr(wrong.value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 3]}..."
        hint = suggest(str(wrong.value).upper(), wrong.words)
        self._say(WRONG_KIND, f"{where} is {shown}, but must be {wrong.expected}", mapping, key, hint=hint)

    def _without_id(self, cls: type[Node], mapping: dict[str, Any]) -> str:
        kind = _kind(cls)
        article = "an" if kind[0] in "AEIOUaeiou" else "a"
        self._say(
            INCOMPLETE, f"{article} {kind} has no id", mapping, hint="give it one that nothing else in the flow has"
        )
        return f"line_{self.document.line(mapping)}"

    def _say(
        self, code: str, message: str, mapping: dict[str, Any], key: str | None = None, hint: str | None = None
    ) -> None:
        line = self.document.line(mapping, key)
        severity = severity_of(code)
        origin = Origin(self.document.file, line)
        finding = Finding(origin, code, severity, message, hint, flow="", subject=_called(mapping))
        self.findings.append((id(mapping), finding))


@cache
def _own_names(cls: type[Node], target: str) -> Mapping[str, str]:
    """Names that a version has for properties which the model has under others, to the Python names."""
    renamed = version_of(target).renamed_properties.get(cls._kestra.type or cls.__name__, {})
    names = _python_names(cls)
    return {new: names[old] for old, new in renamed.items() if old in names and new not in names}


def _private(base: Any) -> type[Node]:
    private: type[Node] = base.private()
    return private


class _Entry(NamedTuple):
    """One property while it is read."""

    parts: Parts
    mapping: dict[str, Any]
    key: str
    name: str

    def node(self, base: type[Node], mapping: Any) -> Any:
        document = self.parts.document
        document.place(mapping, document.line(self.mapping, self.key))
        return self.parts.node(base, mapping)

    def skip(self, wrong: Mismatch) -> None:
        self.parts.refused.add((id(self.mapping), self.name))
        self.parts._mismatch(self.mapping, self.key, wrong)


def _kind(cls: type[Node]) -> str:
    """What a message calls an object of a class: for what nobody generated, the kind of part that it is."""
    if cls is Task or cls is Trigger:
        return cls.__name__.lower()
    return cls.__mro__[1].__name__.lower() if cls._verbatim else cls.__name__


def _called(mapping: dict[str, Any]) -> str:
    """What a message calls a part."""
    known = mapping.get("id")
    return repr(known) if isinstance(known, str) else "this part"


@cache
def _python_names(cls: type[Node]) -> dict[str, str]:
    """Kestra name to Python name."""
    own = ("type", "properties") if cls._verbatim else ()
    return {kestra: name for name, kestra in fields_in_order(cls).items() if name not in own}
