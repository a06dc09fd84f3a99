"""Build the graph of a project: flows by namespace, what starts them, and which call, follow or share with others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.checks.checked_flow import CheckedFlow
from kestra_dsl.checks.named_reads import GET_KEY, SET_KEY, NamedRead, key_of_task, read_by_call
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.names import full_name
from kestra_dsl.core.plain_data import mappings_of
from kestra_dsl.errors import DefinitionError
from kestra_dsl.graph.calls import SUBFLOW_TYPES, called_flow
from kestra_dsl.graph.elements import Edge, Graph, GraphNode, Group
from kestra_dsl.graph.project_triggers import FLOW_TRIGGER, started

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node

__all__ = ["project_graph"]

_UPLOAD = "io.kestra.plugin.core.namespace.UploadFiles"
_MOST_NAMED = 3


def project_graph(flows: Sequence[Flow], name: str, target: str = DEFAULT) -> Graph:
    """Build the graph of the flows of a project.

    Args:
        flows: The flows.
        name: The name of the project.
        target: The Kestra version that the flows are rendered for.

    Returns:
        The graph. Its groups are the namespaces, and its nodes the flows and what starts them.
    """
    by_name = dict(sorted({full_name(flow): flow for flow in flows}.items()))
    ids = {name_: f"flow_{number}" for number, name_ in enumerate(by_name)}
    edges = [*dict.fromkeys(_edges(by_name, ids, target))]
    follows = {edge.target for edge in edges if edge.kind == "follow"}
    groups: dict[str, list[GraphNode]] = {}
    for namespace, node, starts in started({ids[name_]: flow for name_, flow in by_name.items()}, follows):
        groups.setdefault(namespace, []).append(node)
        edges += starts
    for name_, flow in by_name.items():
        node = GraphNode(ids[name_], "flow", flow.id, origin=flow.origin, calls=name_)
        groups.setdefault(flow.namespace or "", []).append(node)
    members = tuple(
        Group(f"namespace_{number}", namespace or "no namespace", tuple(nodes))
        for number, (namespace, nodes) in enumerate(sorted(groups.items()))
    )
    return Graph(name, members, tuple(edges), "project")


def _edges(by_name: Mapping[str, Flow], ids: Mapping[str, str], target: str) -> Iterator[Edge]:
    setters: dict[tuple[str, str, str], list[str]] = {}
    readers: dict[tuple[str, str, str], list[str]] = {}
    for name, flow in by_name.items():
        checked = CheckedFlow(flow, target)
        for node in checked.nodes:
            if type_of(node) in SUBFLOW_TYPES:
                called = called_flow(node, flow.namespace)
                if called in ids and called != name:
                    yield Edge(ids[name], ids[called], "call")
            elif type_of(node) == SET_KEY and (key := key_of_task(node, flow.namespace)):
                setters.setdefault(("key", key.namespace, key.name), []).append(name)
            elif type_of(node) == _UPLOAD:
                for namespace, file in _files_written(node):
                    setters.setdefault(("file", namespace, file), []).append(name)
        for read in _reads(checked):
            readers.setdefault((read.kind, read.namespace, read.name), []).append(name)
        for followed in _followed(flow, target):
            if followed in ids:
                yield Edge(ids[followed], ids[name], "follow")
    shared: dict[tuple[str, str], dict[str, None]] = {}
    for what, setting in setters.items():
        for source in setting:
            for reader in readers.get(what, ()):
                if reader != source:
                    shared.setdefault((source, reader), {})[what[2]] = None
    for (source, reader), found in shared.items():
        label = ", ".join([*[*found][:_MOST_NAMED], *(["..."] if len(found) > _MOST_NAMED else [])])
        yield Edge(ids[source], ids[reader], "share", label)


def _reads(checked: CheckedFlow) -> Iterator[NamedRead]:
    """The keys and files that the templates and tasks of a flow read by name, also those that it can do without."""
    namespace = checked.flow.namespace
    reads = [read_by_call(call, namespace) for template in checked.all_templates() for call in template.usage.calls]
    reads += [key_of_task(node, namespace) for node in checked.nodes if type_of(node) == GET_KEY]
    for read in reads:
        if read is not None and read.kind in ("key", "file"):
            yield read._replace(name=read.name.lstrip("/")) if read.kind == "file" else read


def _files_written(upload: Node) -> Iterator[tuple[str, str]]:
    """The namespace and name of each file that a task uploads under a name that is known."""
    properties = upload.__dict__
    namespace, folder, files = properties.get("namespace"), properties.get("destination"), properties.get("files_map")
    known = is_literal(namespace) and (folder is None or is_literal(folder))
    if namespace is None or not known or not isinstance(files, Mapping):
        return
    for file in files:
        if is_literal(file):
            yield str(namespace), f"{folder or ''}/{file}".replace("//", "/").lstrip("/")


def _followed(flow: Flow, target: str) -> Iterator[str]:
    """The ``namespace/id`` of each flow that a Flow trigger names."""
    if not any(type_of(trigger) == FLOW_TRIGGER for trigger in flow.triggers or ()):
        return
    try:
        triggers = flow.to_dict(target).get("triggers", ())
    except DefinitionError:  # the flow is invalid for this version, which `kdsl check` reports
        return
    for trigger in triggers:
        if trigger.get("type") == FLOW_TRIGGER:
            for part in mappings_of(trigger):
                if isinstance(part.get("namespace"), str) and isinstance(part.get("flowId"), str):
                    yield f"{part['namespace']}/{part['flowId']}"
