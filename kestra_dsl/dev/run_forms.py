"""The form of the page for a run of a flow: inputs, mocks of tasks, and keys, secrets and files that it reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.checks import check_with_needs
from kestra_dsl.checks.checked_flow import CheckedFlow
from kestra_dsl.errors import DefinitionError
from kestra_dsl.graph.elements import GraphNode, members_in
from kestra_dsl.graph.flow_graphs import flow_graph, output_reads

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.graph.elements import Graph

__all__ = ["run_form"]

_CORE = "io.kestra.plugin.core."
_SELECTS = ("SELECT", "ENUM", "MULTISELECT")
_INSIDE = re.compile(r"(list|map|enum)\((.*)\)", re.DOTALL)
_PLAIN = {
    "bool": False, "datetime": "2024-01-01T00:00:00Z", "duration": "PT1S", "int": 0, "number": 0, "text": "",
}  # fmt: skip


def run_form(flow: Flow, target: str) -> dict[str, Any]:
    """Return the form for a run of a flow, as plain data.

    Args:
        flow: The flow.
        target: The Kestra version that runs it.
    """
    try:
        data = flow.to_dict(target)
    except DefinitionError as error:
        return {"error": error.message, "inputs": [], "tasks": [], "needs": []}
    return {
        "error": None,
        "inputs": [*_inputs(data.get("inputs") or ())],
        "tasks": _tasks(flow, flow_graph(flow, target), target),
        "needs": _needs(flow, target),
    }


def _inputs(declared: Any, above: str = "") -> Iterator[dict[str, Any]]:
    """The inputs, and those in forms. An input in a form has the id of the form before its own."""
    for one in declared:
        if not isinstance(one, dict) or not isinstance(one.get("id"), str):
            continue
        path = f"{above}{one['id']}"
        if one.get("inputs"):
            yield from _inputs(one["inputs"], f"{path}.")
            continue
        yield _input(path, one)


def _input(path: str, declared: Mapping[str, Any]) -> dict[str, Any]:
    type_ = str(declared.get("type", "STRING")).upper()
    default, prefill = declared.get("defaults"), declared.get("prefill")
    is_computed = isinstance(default, str) and "{{" in default
    options = declared.get("values") or declared.get("options") or []
    return {
        "id": path,
        "type": type_,
        "title": declared.get("displayName") or path,
        "description": declared.get("description") or "",
        "required": declared.get("required") is not False and default is None and "dependsOn" not in declared,
        "default": None if default is None else _text(default),
        "prefill": None if prefill is None or default is not None else _text(prefill),
        "computed": is_computed,
        "options": [str(option) for option in options] if type_ in _SELECTS and isinstance(options, list) else [],
        "custom": bool(declared.get("allowCustomValue")) or isinstance(declared.get("expression"), str),
        "pattern": declared.get("validator") or "",
        "extensions": declared.get("allowedFileExtensions") or [],
        **{limit: declared.get(limit) for limit in ("min", "max", "after", "before")},
    }


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _tasks(flow: Flow, graph: Graph, target: str) -> list[dict[str, Any]]:
    """The tasks that can be mocked, with outputs to start from. Those of plugins would be stubbed without a mock."""
    read = _paths_read(flow, target)
    return [
        {
            "id": member.title,
            "type": member.type,
            "plugin": not member.type.startswith(_CORE),
            "outputs": json.dumps(_outputs(member.type, read.get(member.title, [])), indent=2, ensure_ascii=False),
        }
        for member in members_in(graph)
        if isinstance(member, GraphNode) and member.kind in ("task", "subflow")
    ]


def _paths_read(flow: Flow, target: str) -> dict[str, list[list[str | int]]]:
    """The paths that templates read of the outputs of each task."""
    checked = CheckedFlow(flow, target)
    found: dict[str, list[list[str | int]]] = {}
    for visited in checked.visited:
        for read in output_reads(visited, checked):
            path: list[str | int] = []
            for step in read.path[1:]:
                if not isinstance(step, (str, int)):  # computed when the flow runs
                    break
                path.append(step)
            found.setdefault(read.first or "", []).append(path)
    return found


def _outputs(type_: str, read: list[list[str | int]]) -> dict[str, Any]:
    """Outputs of the type, and in them what other tasks read."""
    kinds: Mapping[str, str] = types().get(type_, {}).get("outputs") or {}
    outputs = {name: value for name, kind in kinds.items() if (value := _sample(kind)) is not None}
    for path in read:
        known = next((number for number, step in enumerate(path) if step in kinds), 0)  # after values of iterations
        steps = path[known:]
        if steps and (not kinds or steps[0] in kinds):
            name = str(steps[0])
            outputs[name] = _with_path(outputs.get(name), kinds.get(name, "data"), steps[1:])
    return outputs


def _with_path(value: Any, kind: str, steps: list[str | int]) -> Any:
    """A value that has a path."""
    inside = _INSIDE.fullmatch(kind.removesuffix("~"))
    inner = inside[2] if inside and inside[1] != "enum" else "data"
    if not steps:
        return value if value is not None else _sample(kind) if _sample(kind) is not None else ""
    step, *rest = steps
    if isinstance(step, int):
        items = value if isinstance(value, list) else []
        return items or [_with_path(None, inner, rest)]
    found = value if isinstance(value, dict) else {}
    return {**found, step: _with_path(found.get(step), inner, rest)}


def _sample(kind: str) -> Any:
    """A value of a kind; None for one that is not known."""
    kind = kind.removesuffix("~")
    inside = _INSIDE.fullmatch(kind)
    if inside is None:
        return _PLAIN.get(kind)
    return {"list": [], "map": {}, "enum": inside[2].split(",")[0]}[inside[1]]


def _needs(flow: Flow, target: str) -> list[dict[str, str]]:
    """The keys, secrets and files that the flow reads by name, each once."""
    try:
        _, needs = check_with_needs(flow, target)
    except DefinitionError:
        return []
    found = dict.fromkeys((need.kind, need.namespace, need.name) for need in needs if need.kind != "set")
    own = {(need.namespace, need.name) for need in needs if need.kind == "set"}
    return [
        {"kind": kind, "namespace": namespace, "name": name, "set": "yes" if (namespace, name) in own else ""}
        for kind, namespace, name in found
    ]
