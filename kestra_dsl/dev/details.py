"""The details of one flow on the page: its graph, its tasks, its YAML for each version, and the changes of a build."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.core.plain_data import mappings_of
from kestra_dsl.dev.editors import editor_link
from kestra_dsl.dev.texts import marked_lines
from kestra_dsl.errors import DefinitionError, UsageError
from kestra_dsl.graph.elements import members_in
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.page import flow_content
from kestra_dsl.project.module_build import flow_output
from kestra_dsl.reference.types import reference
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.reference.types import TypeReference

__all__ = ["flow_details"]


def flow_details(flow: Flow, source: str, findings: Sequence[Finding], settings: Settings) -> dict[str, Any]:
    """Return all that the page shows of a flow, as plain data.

    Args:
        flow: The flow, adapted to the environment.
        source: Its module, relative to the root of the project.
        findings: The findings of the flow.
        settings: The project.
    """
    target = settings.target
    graph = flow_graph(flow, target)
    details = flow_content(flow, graph, target, {graph.name: findings})
    details["links"] = {
        member.id: link
        for member in members_in(graph)
        if member.origin is not None and (link := editor_link(member.origin, settings.editor)) is not None
    }
    details["link"] = editor_link(flow.origin, settings.editor)
    details["source"] = str(flow.origin)
    details["properties"] = _properties(flow, target)
    details["target"] = target
    details["versions"] = [_version(flow, version, details["yaml"], target) for version in version_names()]
    details["diff"] = _diff(flow, source, settings)
    return details


def _version(flow: Flow, version: str, project_text: str, target: str) -> dict[str, Any]:
    """The YAML for a version, with the lines that differ from that of the project's version."""
    try:
        text = flow.to_yaml(version)
    except DefinitionError as error:
        return {"version": version, "error": str(error), "lines": []}
    lines = marked_lines(project_text, text) if version != target else [(" ", line) for line in text.splitlines()]
    return {"version": version, "error": None, "lines": lines}


def _diff(flow: Flow, source: str, settings: Settings) -> dict[str, Any]:
    """The difference between the file that `kdsl build` wrote and what it would write now."""
    try:
        output = flow_output(flow, source, settings)
    except DefinitionError as error:
        return {"path": "", "exists": False, "error": str(error), "lines": []}
    out = settings.out_folder.resolve()
    file = (out / output.path).resolve()
    found: dict[str, Any] = {"path": f"{settings.out}/{output.path}", "exists": False, "error": None}
    before = ""
    if file.is_relative_to(out) and file.is_file():  # a name of a flow may have ".." in it
        found["exists"] = True
        before = file.read_text(encoding="utf-8", errors="replace")
    found["lines"] = marked_lines(before, output.text)
    return found


def _properties(flow: Flow, target: str) -> dict[str, Any]:
    """The type and the properties of each task and trigger, by its id."""
    try:
        data = flow.to_dict(target)
    except DefinitionError:
        return {}
    found: dict[str, Any] = {}
    for part in mappings_of(data):
        if isinstance(part.get("id"), str) and isinstance(part.get("type"), str) and part["id"] not in found:
            known = _reference(part["type"])
            if known is not None:
                found[part["id"]] = _described(part, known)
    return found


def _described(part: Mapping[str, Any], known: TypeReference) -> dict[str, Any]:
    rows = []
    for each in known.properties:
        value = part.get(each.kestra_name)
        if value is None and each.common:
            continue
        rows.append(
            {
                "name": each.name,
                "kind": each.kind + (", or an expression" if each.dynamic else ""),
                "value": None if value is None else _short(value),
                "default": None if each.default is None else _short(each.default),
                "required": each.required,
            }
        )
    about = f"In Kestra {', '.join(known.versions)}."
    return {
        "about": about + (f" From {known.plugin}." if known.plugin else ""),
        "import": known.import_line,
        "rows": rows,
    }


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return emit(value).strip()
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@cache
def _reference(type_: str) -> TypeReference | None:
    try:
        return reference(type_)
    except UsageError:  # the library does not know the type
        return None
