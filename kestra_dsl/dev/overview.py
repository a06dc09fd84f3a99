"""What the page shows of a project: its flows and how they depend on each other, its findings, and what is broken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.core.names import full_name
from kestra_dsl.core.plain_data import mappings_of
from kestra_dsl.dev.editors import editor_link
from kestra_dsl.diagnostics.findings import in_order
from kestra_dsl.errors import DefinitionError
from kestra_dsl.graph.page import finding_content, labels_of
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.project.checking import duplicates
from kestra_dsl.project.namespaces import undeclared

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.checking import Checked
    from kestra_dsl.project.settings import Settings

__all__ = ["findings_by_flow", "project_overview"]


def findings_by_flow(checked: Sequence[Checked]) -> dict[str, list[Finding]]:
    """Return the findings of a project by the name of their flow, as in ``namespace.id``.

    Args:
        checked: The results of all files. Those that cannot be loaded have no flow, and are left out.
    """
    loaded = [one for one in checked if not one.broken]
    findings = [
        *(finding for one in loaded for finding in one.findings),
        *duplicates([named for one in loaded for named in one.named]),
        *undeclared((need for one in loaded for need in one.needs), (each for one in loaded for each in one.declared)),
    ]
    found: dict[str, list[Finding]] = {}
    for finding in in_order(findings):
        found.setdefault(finding.flow, []).append(finding)
    return found


def project_overview(
    flows: Iterable[Flow], checked: Sequence[Checked], findings: dict[str, list[Finding]], settings: Settings
) -> dict[str, Any]:
    """Return what the page shows of a project, as plain data.

    Args:
        flows: The flows, adapted to the environment.
        checked: The results of all files.
        findings: The findings by the name of their flow.
        settings: The project.
    """
    shown = sorted(flows, key=lambda flow: (flow.namespace or "", flow.id))
    name = settings.id or settings.root.name
    return {
        "name": name,
        "target": settings.target,
        "project": project_graph(shown, name, settings.target).to_dict(),
        "flows": [_flow(flow, findings, settings) for flow in shown],
        "problems": [problem for one in checked if one.broken for problem in _problems(one, settings)],
    }


def _flow(flow: Flow, findings: dict[str, list[Finding]], settings: Settings) -> dict[str, Any]:
    try:
        data = flow.to_dict(settings.target)
    except DefinitionError:  # which is a finding
        data = {}
    ids = [part["id"] for part in mappings_of(data) if isinstance(part.get("id"), str) and "type" in part]
    return {
        "name": full_name(flow),
        "graph": None,
        "labels": labels_of(data),
        "tasks": dict.fromkeys(ids, ""),
        "findings": [finding_content(one) for one in findings.get(f"{flow.namespace}.{flow.id}", ())],
    }


def _problems(checked: Checked, settings: Settings) -> list[dict[str, Any]]:
    return [
        {
            "message": finding.message,
            "hint": finding.hint,
            "where": f"{finding.origin.file}:{finding.origin.line}",
            "link": editor_link(finding.origin, settings.editor),
        }
        for finding in checked.findings
    ]
