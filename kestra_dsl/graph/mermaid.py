"""The graph of a flow as a Mermaid flowchart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from kestra_dsl.graph.elements import Edge, Graph, GraphNode, Group, Member

__all__ = ["flowchart"]

_SHAPES = {"flow": '["{}"]', "task": '["{}"]', "subflow": '[["{}"]]', "trigger": '(["{}"])', "condition": '{{"{}"}}'}
_DOTTED = ("data", "share")
# What is not plain text: marks that Markdown reads only at the edge of a word or before a space, and "direction LR",
# which Mermaid reads as a statement anywhere in a line.
_SPECIAL = re.compile(r"[^\w \-.,()='/!?]|(?<![^\W_])_|_(?![^\W_])|[-.](?= )|(?<=direction) ")


def flowchart(graph: Graph) -> str:
    """Draw a graph as a Mermaid flowchart. Dotted arrows are data: outputs that tasks read, keys that flows share.

    Args:
        graph: The graph of a flow or a project.

    Returns:
        The text of the chart, with the name of the flow or project as its title.
    """
    lines = [
        *("---", f"title: {json.dumps(graph.name)}", "---", "flowchart TD"),
        *_boxes(graph.members, 1),
        *(_arrow(edge) for edge in graph.edges if edge.kind not in _DOTTED),
        *(_arrow(edge) for edge in graph.edges if edge.kind in _DOTTED),
    ]
    return "\n".join(lines) + "\n"


def _boxes(members: Iterable[Member], depth: int) -> Iterator[str]:
    margin = "    " * depth
    for member in members:
        if isinstance(member, Group):
            yield f'{margin}subgraph {member.id}["{_label(_group_title(member))}"]'
            yield from _boxes(member.members, depth + 1)
            yield f"{margin}end"
        else:
            yield margin + member.id + _SHAPES[member.kind].format("<br/>".join(map(_label, _lines(member))))


def _group_title(group: Group) -> str:
    notes = ", ".join([_short(group.type), *group.details] if group.type else group.details)
    return f"{group.title} ({notes})" if notes else group.title


def _lines(node: GraphNode) -> list[str]:
    return [node.title, *([_short(node.type)] if node.type else []), *node.details]


def _arrow(edge: Edge) -> str:
    line = "-.->" if edge.kind in _DOTTED else "-->"
    label = _label(edge.label)
    return f'    {edge.source} {line}|"{label}"| {edge.target}' if label else f"    {edge.source} {line} {edge.target}"


def _short(type_: str) -> str:
    return type_.removeprefix("io.kestra.plugin.").removeprefix("core.")


def _label(text: str) -> str:
    """Text between quotes, with numbers for characters that are special to Mermaid, HTML or Markdown."""
    return _SPECIAL.sub(lambda found: f"#{ord(found[0])};", " ".join(text.split()))
