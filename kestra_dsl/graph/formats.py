"""The formats of drawings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.core.names import full_name
from kestra_dsl.errors import UsageError
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.mermaid import flowchart

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.graph.elements import Graph

__all__ = ["Format", "drawn", "format_of"]

Format: TypeAlias = Literal["mermaid", "html", "svg", "json"]

_SUFFIXES: dict[str, Format] = {".html": "html", ".htm": "html", ".svg": "svg", ".json": "json"}


def format_of(file: Path | None) -> Format:
    """Return the format that the suffix of a file means.

    Args:
        file: The file; None means stdout.

    Returns:
        The format. It is ``mermaid`` for other suffixes.
    """
    return "mermaid" if file is None else _SUFFIXES.get(file.suffix.lower(), "mermaid")


def drawn(
    flows: Sequence[Flow], format_: Format, target: str = DEFAULT, *, project: str | None = None, data: bool = True
) -> str:
    """Draw flows, or how the flows of a project depend on each other.

    Args:
        flows: The flows, at least one.
        format_: The format.
        target: The Kestra version that the flows are rendered for.
        project: The name of the project to draw. Without it, the tasks of each flow are drawn.
        data: Whether to draw an edge wherever a task reads an output of another one.

    Returns:
        The text of the file.

    Raises:
        UsageError: The format has one drawing for each file, and there are several flows.
    """
    from kestra_dsl.graph.project_graphs import project_graph

    whole = None if project is None else project_graph(flows, project, target)
    if format_ == "html":
        from kestra_dsl.graph.page import page

        findings = {full_name(flow): flow.check(target) for flow in flows}
        return page(flows, target, project=whole, findings=findings, data=data)
    graphs = [whole] if whole is not None else [flow_graph(flow, target, data=data) for flow in flows]
    if format_ == "json":
        documents = [graph.to_dict() for graph in graphs]
        shown = documents[0] if len(documents) == 1 else documents
        return json.dumps(shown, indent=2, ensure_ascii=False) + "\n"
    if format_ == "svg":
        from kestra_dsl.graph.svg import svg

        if len(graphs) > 1:
            raise UsageError(f"an SVG has one flow, not {len(graphs)}", hint="name one flow, or use --format html")
        return svg(graphs[0])
    return _mermaid(graphs)


def _mermaid(graphs: Sequence[Graph]) -> str:
    if len(graphs) == 1:
        return flowchart(graphs[0])
    return "\n".join(f"## {graph.name}\n\n```mermaid\n{flowchart(graph)}```\n" for graph in graphs)
