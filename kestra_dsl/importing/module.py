"""Flows as the text of a Python module, and the proof that the module gives the same flows."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import TYPE_CHECKING, Any

import kestra_dsl
from kestra_dsl.comparing import Difference, differences
from kestra_dsl.core.nodes import Task, Trigger
from kestra_dsl.core.plain_data import nodes_in
from kestra_dsl.errors import KestraDslError
from kestra_dsl.importing.comments import comments_of
from kestra_dsl.importing.flows import FlowWriter
from kestra_dsl.importing.imports import Imports
from kestra_dsl.importing.naming import Naming
from kestra_dsl.importing.statements import Statement, lines_of, nested
from kestra_dsl.importing.values import Tally, Writer

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["Document", "Module", "draft", "load", "prove"]

_RESERVED = ("main", "comment", "default", "forced_default", "literal", "silence", "only_for", "python_task", "plugins")
_NOT_RESERVED = {"flow"}


@dataclass
class Document:
    """A YAML document, and how its texts are written."""

    flow: Flow
    text: str
    target: str
    levels: dict[str, int] = field(default_factory=dict)
    """Path to 1 where only ``ctx`` is used, and to 2 where texts stay as they are."""


@dataclass
class Module:
    """A module before it is laid out."""

    imports: Imports
    statements: list[Statement]
    names: list[str]
    """What its flows are called, in the order of the documents."""
    used: set[str]
    tally: Tally
    title: str
    comments: list[str]

    def source(self) -> str:
        """The text of the module."""
        self.imports.add("kestra_dsl.project", "main")
        lines = [f'"""{self.title}"""', ""]
        if any(map(nested, self.statements)):
            lines += ["# ruff: noqa: SIM117 - a block in a block is a part of the flow", ""]
        lines += [*self.imports.lines(), "", *self.comments]
        for statement in self.statements:
            lines += [*lines_of([statement], self.used), ""]
        return "\n".join([*lines, 'if __name__ == "__main__":', f"    main({', '.join(self.names)})", ""])


def draft(documents: Sequence[Document]) -> Module:
    """The module for some flows."""
    flows = [document.flow for document in documents]
    imports = Imports([type(node) for flow in flows for node in nodes_in(flow)] + [type(flows[0]), Task, Trigger])
    naming = Naming(name for flow in flows for name in _taken(flow))
    module = Module(imports, [], [], set(), Tally(), _title(flows), [])
    for document in documents:
        flow = document.flow
        comments = _Comments(flow, document.text)
        writer = Writer(imports, document.target, comments.on, document.levels, module.tally)
        name = naming.name("flow" if len(flows) == 1 else flow.id, "flow")
        flow_writer = FlowWriter(flow, writer, naming, comments.above, name)
        module.statements.append(flow_writer.statement())
        module.names.append(name)
        module.used |= flow_writer.names.used
        for public in sorted(flow_writer.names.imports):
            imports.public(public)
        module.comments += [comment for found in comments.left.values() for comment in found]
    return module


def prove(
    source: str, names: Sequence[str], documents: Sequence[Document], others: Mapping[str, str] | None = None
) -> list[list[Difference]] | str:
    """What each flow of a module has otherwise than its document, or why the module cannot be loaded.

    Args:
        source: The text of the module.
        names: What its flows are called.
        documents: The document of each flow.
        others: The text of the modules that it imports, by their full names.
    """
    try:
        flows = load(source, names, others or {})
        return [
            list(differences(document.flow, flow, targets=(document.target, document.target)))
            for document, flow in zip(documents, flows, strict=True)
        ]
    except (KestraDslError, RecursionError, SyntaxError, TypeError, ValueError, AttributeError, NameError) as error:
        return f"{type(error).__name__}: {error}"


def load(source: str, names: Sequence[str], others: Mapping[str, str]) -> list[Flow]:
    """The flows that a module gives."""
    before = {name: sys.modules.get(name) for name in others}
    try:
        for name, text in others.items():
            shared = sys.modules[name] = ModuleType(name)
            exec(compile(text, f"<{name}>", "exec", dont_inherit=True), vars(shared))  # noqa: S102 - written above
        namespace: dict[str, Any] = {"__name__": "imported"}
        exec(compile(source, "<imported>", "exec", dont_inherit=True), namespace)  # noqa: S102 - written above
        return [namespace[name] for name in names]
    finally:
        for name, known in before.items():
            if known is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = known


def _title(flows: Sequence[Flow]) -> str:
    if len(flows) > 1:
        namespaces = {str(flow.namespace) for flow in flows}
        return f"The flows of {namespaces.pop()}." if len(namespaces) == 1 else "Flows."
    (flow,) = flows
    first = str(flow.description or "").strip().split("\n")[0].strip().replace("\\", "").replace('"', "'")
    return first if first and len(first) <= 78 and first.isprintable() else f"The flow {flow.id} of {flow.namespace}."


def _taken(flow: Flow) -> Iterator[str]:
    yield from kestra_dsl.__all__
    yield from _RESERVED
    for node in nodes_in(flow):
        yield from set(type(node).__module__.split(".")) - _NOT_RESERVED
    for entry in flow.plugin_defaults or ():
        yield from set(entry.type.split(".")) - _NOT_RESERVED


class _Comments:
    """The comments of a document that nothing has written yet."""

    def __init__(self, flow: Flow, text: str) -> None:
        self._source = flow._source
        lines = {
            self._source.origin(node, name).line for node in nodes_in(flow) for name in node.__pydantic_fields_set__
        }
        self.left = comments_of(text, lines)

    def above(self, node: Node) -> tuple[str, ...]:
        """The comments above a part."""
        lines = [self._source.origin(node, name).line for name in node.__pydantic_fields_set__]
        return self.left.pop(min(lines), ()) if lines else ()

    def on(self, node: Node, name: str) -> tuple[str, ...]:
        """The comments on a property."""
        return self.left.pop(self._source.origin(node, name).line, ())
