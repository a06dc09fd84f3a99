"""A page with the graphs of flows: one HTML file that needs nothing else."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.core.flow_rendering import rendered_flow
from kestra_dsl.core.plain_data import mappings_of
from kestra_dsl.errors import DefinitionError
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.svg import DRAWING, asset
from kestra_dsl.lowering.rendered import plain
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.graph.elements import Graph

__all__ = ["finding_content", "flow_content", "html_page", "labels_of", "page"]

_SCRIPTS = (*DRAWING, "elements.js", "flow_list.js", "details.js", "page.js")
_STYLES = ("drawing.css", "page.css")


def page(
    flows: Sequence[Flow],
    target: str = DEFAULT,
    *,
    project: Graph | None = None,
    findings: Mapping[str, Sequence[Finding]] | None = None,
    data: bool = True,
) -> str:
    """Write the page of flows.

    Args:
        flows: The flows.
        target: The Kestra version that the flows are rendered for.
        project: The graph of the project, shown first.
        findings: The findings of each flow, by ``namespace/id``. Without them, the page says nothing about findings.
        data: Whether to draw an edge wherever a task reads an output of another one.

    Returns:
        The HTML. It loads nothing, and its policy forbids requests.
    """
    shown = [flow_content(flow, flow_graph(flow, target, data=data), target, findings or {}) for flow in flows]
    content = {"flows": shown, "project": project.to_dict() if project is not None else None}
    return html_page(content, project.name if project is not None else shown[0]["name"])


def html_page(
    content: Mapping[str, Any], title: str, *, scripts: Sequence[str] = (), styles: Sequence[str] = ()
) -> str:
    """Write a page that shows content.

    Args:
        content: The flows and the project, as plain data.
        title: The title of the page.
        scripts: Scripts to run after those of the page. With any, the page may send requests to where it comes from.
        styles: Styles to add to those of the page.

    Returns:
        The HTML. It loads nothing.
    """
    all_scripts = [*map(asset, _SCRIPTS), *scripts]
    style = "\n".join([*map(asset, _STYLES), *styles])
    policy = "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(map(_digest, all_scripts))}",
            f"style-src {_digest(style)}",
            *(["connect-src 'self'"] if scripts else []),
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    # "<" would end the element, or begin a comment in it.
    embedded = json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")
    return _PAGE.format(
        policy=escape(policy),
        title=escape(title),
        styles=style,
        data=embedded,
        scripts="\n".join(f"<script>{script}</script>" for script in all_scripts),
    )


def flow_content(flow: Flow, graph: Graph, target: str, findings: Mapping[str, Sequence[Finding]]) -> dict[str, Any]:
    """Return what a page shows of a flow, as plain data.

    Args:
        flow: The flow.
        graph: Its graph.
        target: The Kestra version that the flow is rendered for.
        findings: The findings of each flow, by ``namespace/id``.
    """
    try:
        rendered = rendered_flow(flow, target)
        yaml, data = emit(rendered.data, rendered.comments()), plain(rendered.data)
    except DefinitionError as error:
        yaml, data = f"# Kestra {target} has no YAML for this flow: {error.message}\n", {}
    return {
        "name": graph.name,
        "graph": graph.to_dict(),
        "description": data.get("description") or "",
        "labels": labels_of(data),
        "yaml": yaml,
        "tasks": _tasks(data),
        "findings": [finding_content(one) for one in findings.get(graph.name, ())],
    }


def _tasks(data: Mapping[str, Any]) -> dict[str, str]:
    """The YAML of each task and trigger by its id."""
    tasks: dict[str, str] = {}
    for part in mappings_of(data):
        if isinstance(part.get("id"), str) and isinstance(part.get("type"), str):
            tasks.setdefault(part["id"], emit(part))
    return tasks


def labels_of(data: Mapping[str, Any]) -> list[str]:
    """Return the labels of a flow, as in ``team:data``.

    Args:
        data: The flow as plain data.
    """
    labels = data.get("labels")
    if isinstance(labels, dict):
        return [f"{key}:{value}" for key, value in labels.items()]
    return [f"{label.get('key')}:{label.get('value')}" for label in labels or () if isinstance(label, dict)]


def finding_content(finding: Finding) -> dict[str, Any]:
    """Return a finding as plain data, with the id of the task or trigger that it is about."""
    kind, _, quoted = finding.subject.partition(" ")
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "task": quoted.strip("'") if kind in ("task", "trigger") else "",
        "where": f"{finding.origin.file}:{finding.origin.line}",
    }


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{styles}</style>
</head>
<body>
<header>
<h1 id="name"></h1>
<button type="button" id="groups" hidden>Close all</button>
<button type="button" id="farther" aria-label="Zoom out" title="Zoom out (-)">&minus;</button>
<button type="button" id="closer" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button type="button" id="fit" title="Show everything (0)">Fit</button>
</header>
<nav aria-label="Flows">
<input id="search" type="search" placeholder="Search (/)" aria-label="Search flows, labels, tasks and findings">
<select id="namespace" aria-label="Namespace" data-any="All namespaces"></select>
<select id="label" aria-label="Label" data-any="All labels"></select>
<select id="finding" aria-label="Findings" data-any="With and without findings"></select>
<div id="status" role="status"></div>
<div id="flows"></div>
</nav>
<main id="canvas" tabindex="0" aria-label="Graph">
<svg id="drawing" tabindex="-1" class="kdsl-graph" xmlns="http://www.w3.org/2000/svg"></svg>
</main>
<aside id="details" aria-label="Details" aria-live="polite"></aside>
<script type="application/json" id="content">{data}</script>
{scripts}
</body>
</html>
"""
