"""Flows that are searched for, exported and drawn."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable
from typing import Any

from tests.kestra_server.inside.asking import as_json, filters, flag, number, page, paged, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import YAML, route
from tests.kestra_server.messages import MAIN, Answer, Call

__all__ = ["FLAT", "all_of"]

FLAT = {
    "q": ("QUERY", "EQUALS"),
    "namespace": ("NAMESPACE", "PREFIX"),
    "labels": ("LABELS", "EQUALS"),
}
"""Parameters of 1.x that are older than filters."""

_ZIP = "application/octet-stream"


def all_of(kestra: Kestra, call: Call) -> Any:
    """All flows that the filters of a query take, with their sources."""
    unpaged = kestra.java("io.micronaut.data.model.Pageable").UNPAGED
    return kestra.flows.findWithSource(unpaged, call.tenant, filters(kestra, call, **FLAT))


@route("GET", "/{tenant}/flows/search")
def search(kestra: Kestra, call: Call) -> Answer:
    wanted = page(kestra, call, "searchFlows")
    return paged(kestra, call, kestra.flows.find(wanted, call.tenant, filters(kestra, call, **FLAT)))


@route("GET", "/{tenant}/flows/source")
def search_source(kestra: Kestra, call: Call) -> Answer:
    wanted = page(kestra, call, "searchFlowsBySourceCode")
    return paged(kestra, call, kestra.flows.findSourceCode(wanted, call.one("q"), call.tenant, call.one("namespace")))


@route("GET", "/{tenant}/flows/distinct-namespaces")
def namespaces(kestra: Kestra, call: Call) -> Answer:
    asked = call.one("q")
    found = kestra.flows.findDistinctNamespace(call.tenant, *([asked] if asked is not None else []))
    return raw_json(kestra.json(found))


@route("GET", "/{tenant}/flows/export/by-query", produces=_ZIP)
def export_by_query(kestra: Kestra, call: Call) -> Answer:
    return _zip((f"{one.getNamespace()}-{one.getId()}.yml", str(one.getSource())) for one in all_of(kestra, call))


@route("POST", "/{tenant}/flows/export/by-ids", produces=_ZIP)
def export_by_ids(kestra: Kestra, call: Call) -> Answer:
    flows = [named(kestra, call, one) for one in json.loads(call.text)]
    return _zip((f"{one.getNamespace()}.{one.getId()}.yaml", str(one.getSource())) for one in flows)


def named(kestra: Kestra, call: Call, given: dict[str, str]) -> Any:
    """The flow of an object with ``id`` and ``namespace``."""
    return kestra.flows.findByIdWithSource(call.tenant, given.get("namespace"), given.get("id")).orElseThrow()


def _zip(entries: Iterable[tuple[str, str]]) -> Answer:
    """Two entries of one name are an error, as in Java."""
    made, names = io.BytesIO(), set()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in entries:
            if name in names:
                raise HttpError(500, f"Internal server error: duplicate entry: {name}")
            names.add(name)
            archive.writestr(name, text.encode("utf-8", errors="surrogatepass"))
    headers = {"content-type": _ZIP, "content-disposition": 'attachment; filename="flows.zip"'}
    return Answer(200, made.getvalue(), headers)


@route("GET", "/{tenant}/flows/{namespace}/{id}/dependencies")
def dependencies(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    service = kestra.bean("io.kestra.core.topologies.FlowTopologyService")
    _find_topologies(kestra, call, service)
    found = kestra.flow_service.findDependencies(
        call.tenant, namespace, id, flag(call, "destinationOnly"), flag(call, "expandAll")
    )
    same = kestra.java("java.util.function.Function").identity()
    return raw_json(kestra.json(service.graph(found, same), call.tenant))


def _find_topologies(kestra: Kestra, call: Call, service: Any) -> None:
    """What calls what is found by the executor after each write. Here it is found when somebody asks."""
    repository = kestra.bean("io.kestra.core.repositories.FlowTopologyRepositoryInterface")
    flows = kestra.flows.findAllWithSource(call.tenant)
    for flow in flows:
        for topology in service.topology(flow, flows).toList():
            repository.save(topology)


@route("GET", "/{tenant}/flows/{namespace}/{id}/graph")
def graph(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    revision = number(call, "revision")
    wanted = kestra.optional(None if revision is None else kestra.integer(revision))
    flow = kestra.flows.findByIdWithSource(call.tenant, namespace, id, wanted).orElse(None)
    if flow is None:
        name = "_".join([MAIN, namespace, id] + ([] if revision is None else [str(revision)]))
        raise HttpError(404, f"Not Found: Unable to find flow {name}")
    return _graph(kestra, call, flow)


@route("POST", "/{tenant}/flows/graph", consumes=YAML, body="flow")
def graph_of_source(kestra: Kestra, call: Call) -> Answer:
    defaults = kestra.bean("io.kestra.core.services.PluginDefaultService")
    return _graph(kestra, call, defaults.parseFlowWithAllDefaults(call.tenant, call.text, False))


def _graph(kestra: Kestra, call: Call, flow: Any) -> Answer:
    subflows = kestra.list(call.all("subflows")) if call.all("subflows") else None
    drawn = kestra.bean("io.kestra.core.services.GraphService").flowGraph(flow, subflows)
    return raw_json(kestra.json(drawn, call.tenant))


@route("GET", "/{tenant}/namespaces/{id}")
def namespace(kestra: Kestra, call: Call, id: str) -> Answer:  # noqa: A002
    return as_json({"id": id})


@route("GET", "/{tenant}/namespaces/search")
def search_namespaces(kestra: Kestra, call: Call) -> Answer:
    """Namespaces of flows and their parents, and that of the system, which is always there."""
    page(kestra, call, "searchNamespaces")  # what is wrong with it
    asked = call.one("q")
    found = {"system"} if asked is None or asked.lower() in "system" else set()
    for name in map(str, kestra.flows.findDistinctNamespace(call.tenant)):
        steps = name.split(".")
        tree = (".".join(steps[:end]) for end in range(1, len(steps) + 1))
        found |= {one for one in tree if asked is None or asked.lower() in one.lower()}
    first, size = number(call, "page", 1) or 1, number(call, "size", 10) or 10
    down = any(one.endswith(":desc") for one in call.all("sort"))
    shown = sorted(found, reverse=down)[(first - 1) * size : first * size]
    return as_json({"results": [{"id": name} for name in shown], "total": len(found) if shown else 0})
