"""The parts of a rendered flow, each with its path and the task or trigger that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.lowering.rendered import mappings_in

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Path, RenderedMapping

__all__ = ["FlowPart", "flow_parts"]


class FlowPart(NamedTuple):
    """A mapping of a rendered flow that was made from a node: the flow, a task, a trigger, or a part of one."""

    path: Path
    mapping: RenderedMapping
    member: Any
    """The innermost task or trigger around the part, which may be the part itself; or the flow."""
    member_path: Path

    @property
    def node(self) -> Node:
        return self.mapping.node


def flow_parts(flow: RenderedMapping) -> Iterator[FlowPart]:
    """All parts of a rendered flow, outer ones first."""
    around: list[tuple[Path, Node]] = []
    for path, mapping in mappings_in(flow):
        while around and path[: len(around[-1][0])] != around[-1][0]:
            around.pop()
        if not around or isinstance(mapping.node, (BaseTask, BaseTrigger)):
            around.append((path, mapping.node))
        member_path, member = around[-1]
        yield FlowPart(path, mapping, member, member_path)
