"""Writes a flow as YAML while it is rendered, when nothing in it has to be lowered and it has no comments.

That is most flows, for the version that the model describes. Building the tree first would take a quarter of the time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.core.node import Node
from kestra_dsl.core.required import require_complete
from kestra_dsl.core.shapes import Shape, shape_of
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.lowering.lowering import defaults_differ, is_foreign, texts_may_differ
from kestra_dsl.lowering.rendering import NUMBERS, Renderer, is_plain
from kestra_dsl.lowering.resolving import Resolver
from kestra_dsl.yaml import MAX_DEPTH
from kestra_dsl.yaml.emitter import emit_entry, emit_key, emit_text

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.lowering.resolving import Around

__all__ = ["write"]

_DEEPEST = 2 * (MAX_DEPTH - 1)
"""The indentation from which the depth is counted in the tree: each mapping and each list in one adds two spaces."""


def write(flow: Flow, target: str) -> str | None:
    """The YAML of a flow.

    Args:
        flow: The flow.
        target: The Kestra version.

    Returns:
        None if it has to be written from the rendered and lowered tree.

    Raises:
        DefinitionError: As from `render`, or because a required property is missing.
    """
    if (flow.plugin_defaults or flow.task_defaults) and defaults_differ(target):
        return None
    writer = _Writer(flow, target)
    try:
        writer.write(flow, (flow, (), ()), "", "")
    except _NeedsTreeError:
        return None
    require_complete(flow, writer.nodes, writer.shapes, target)
    if writer.needs_tree or texts_may_differ(writer.texts, target):
        return None
    return "".join(writer.pieces)


_Scope: TypeAlias = "tuple[Node, Around, Around | None]"
"""The task or flow that a value belongs to, the containers around it, and those around tasks in it: None for the values
of a task, whose fields are around the tasks in them."""


class _NeedsTreeError(Exception):
    """The flow has something that is only written from the tree."""


class _Writer(Renderer):
    """Writes nodes and lists of nodes. What else may contain nodes is rendered first."""

    __slots__ = ("pieces", "target")

    def __init__(self, flow: Flow, target: str) -> None:
        super().__init__(Resolver(flow, target))
        self.target = target
        self.pieces: list[str] = []

    @property
    def needs_tree(self) -> bool:
        """Whether what was written is not the YAML for the target."""
        return bool(
            self.resolver.kept
            or self.deepest >= MAX_DEPTH
            or any(node._metadata for node in self.nodes)
            or any(is_foreign(shape, self.target) for shape in self.shapes)
        )

    def write(self, node: Node, scope: _Scope, lead: str, indent: str) -> None:
        """Write the entries of a node, the first one after ``lead``."""
        at, around, inside = scope
        shape, values, absent = shape_of(node), node.__dict__, False
        if node._metadata or shape.cls._verbatim or len(indent) >= _DEEPEST:
            raise _NeedsTreeError
        if shape not in self.shapes and is_foreign(shape, self.target):
            raise _NeedsTreeError
        self.nodes.append(node)
        write, inner = self.pieces.append, indent + "  "
        before = len(self.pieces)
        for key, name in _keys(shape):
            if name is None:
                write(f"{lead}{key}\n")
                lead = indent
                continue
            value: Any = values[name]
            if value.__class__ is str:
                if "{" in value or holds(value):
                    value = self.text(value, at, around)
                write(f"{lead}{key} {emit_text(value, inner)}\n")
            elif value is None:
                absent = True
                continue
            elif value.__class__ in NUMBERS or (value.__class__ is list and is_plain(value)):
                emit_entry(f"{lead}{key}", value, inner, write)
            else:
                within = (*around, (node, name)) if inside is None else inside
                self.entry(f"{lead}{key}", value, (at, around, within), inner)
            lead = indent
        self.shapes.add(shape.present(values) if absent else shape)
        if len(self.pieces) == before:  # an empty mapping
            raise _NeedsTreeError

    def entry(self, key: str, value: Any, scope: tuple[Node, Around, Around], indent: str) -> None:
        """Write the value of a property behind its key."""
        if isinstance(value, Node):
            self.pieces.append(f"{key}\n")
            self.child(value, scope, indent, indent)
        elif value.__class__ is list and value and isinstance(value[0], Node):
            self.pieces.append(f"{key}\n")
            for item in value:
                self.child(item, scope, f"{indent}- ", f"{indent}  ")
        else:
            emit_entry(key, self.value(value, *scope, len(indent) // 2), indent, self.pieces.append)

    def child(self, node: Any, scope: tuple[Node, Around, Around], lead: str, indent: str) -> None:
        if node._is_task:
            self.refuse_double(node)
            self.write(node, (node, scope[2], None), lead, indent)
        else:
            self.write(node, scope, lead, indent)


@lru_cache(maxsize=4_096)
def _keys(shape: Shape) -> tuple[tuple[str, str | None], ...]:
    """The beginning of each entry and the Python name of its property. The type is written with its key."""
    return tuple(
        (emit_key(kestra, "") + (f" {emit_text(shape.cls._kestra.type or '', '')}" if name is None else ""), name)
        for kestra, name in shape.entries
    )
