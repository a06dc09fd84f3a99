"""Many flows at once. As on a server, nothing here is a transaction, and what is missing is deleted first."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.kestra_server.inside.asking import as_json, flag, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.flow_searches import all_of, named
from tests.kestra_server.inside.flows import created, deleted, from_yaml, updated
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.multipart import Part, parts_of
from tests.kestra_server.inside.routing import MULTIPART, YAML, route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []


@route("POST", "/{tenant}/flows/bulk", consumes=YAML)
def bulk(kestra: Kestra, call: Call) -> Answer:
    flows = [from_yaml(kestra, call.tenant, text) for text in _split(call)]
    children = flag(call, "allowNamespaceChild")
    return _replaced(kestra, call, call.one("namespace"), flows, children=children)


@route("POST", "/{tenant}/flows/{namespace}", consumes=[YAML, MULTIPART])
def of_namespace(kestra: Kestra, call: Call, namespace: str) -> Answer:
    if call.media_type == MULTIPART:
        texts = [part.content.decode().strip() for part in parts_of(call) if part.name == "flows"]
        if flag(call, "override"):
            texts = [re.sub(r"(?m)^namespace:.+", f"namespace: {namespace}", text, count=1) for text in texts]
    else:
        texts = [text.strip() for text in _split(call)]
    flows = [from_yaml(kestra, call.tenant, text) for text in texts]
    return _replaced(kestra, call, namespace, flows, children=False)


def _split(call: Call) -> list[str]:
    """Wherever there are three dashes, even in the text of a script. Java drops what is empty at the end."""
    if not call.body:
        return []
    texts = call.text.split("---")
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _replaced(kestra: Kestra, call: Call, namespace: str | None, flows: Sequence[Any], *, children: bool) -> Answer:
    ids = [str(one.getId()) for one in flows]
    if namespace is not None:
        wrong = [
            (f"{one.uid()} - flow namespace is invalid", "flow.namespace")
            for one in flows
            if str(one.getNamespace()) != namespace and not (children and str(one.getNamespace()).startswith(namespace))
        ]
        if wrong:
            raise HttpError(422, "Invalid entity: " + ", ".join(f"{path}: {text}" for text, path in wrong), wrong)
    if len(set(ids)) < len(ids):
        raise HttpError(422, "Invalid entity: flow.id: Duplicate flow id", [("Duplicate flow id", "flow.id")])
    gone = []
    if flag(call, "delete", default=True):
        known = (
            kestra.flows.findByNamespaceWithSource(call.tenant, namespace)
            if namespace is not None
            else kestra.flows.findAllWithSource(call.tenant)
        )
        gone = [one for one in known if str(one.getId()) not in ids]
        for one in gone:
            deleted(kestra, one)
    written = []
    for flow in flows:
        existing = kestra.flows.findById(call.tenant, flow.getNamespace(), flow.getId()).orElse(None)
        written.append(created(kestra, flow) if existing is None else updated(kestra, flow, existing))
    return raw_json(kestra.json(kestra.list([*gone, *written]), call.tenant))


@route("POST", "/{tenant}/flows/import", consumes=MULTIPART)
def import_file(kestra: Kestra, call: Call) -> Answer:
    parts = [part for part in parts_of(call) if part.name == "fileUpload"]
    if not parts:
        raise HttpError(500, "Internal server error: Required Part [fileUpload] not specified")
    wrong = []
    for name, text in _sources(parts[0]):
        try:
            kestra.flow_service.importFlow(call.tenant, text)
        except kestra.java("java.lang.Exception"):
            wrong.append(name)
    if wrong and flag(call, "failOnError"):
        raise HttpError(422, f"Illegal argument: Following invalid flows were not imported: {', '.join(wrong)}")
    return as_json(wrong)


def _sources(part: Part) -> Iterator[tuple[str, str]]:
    name = (part.filename or "").lower()
    if name.endswith((".yaml", ".yml")):
        for number, text in enumerate(re.split(r"(?m)^---\s*$", part.content.decode())):
            yield f"{name}(flow number: {number})", text
    elif name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(part.content)) as archive:
            for entry in archive.infolist():
                if entry.filename.endswith((".yaml", ".yml")):
                    yield entry.filename, archive.read(entry).decode()
    else:
        raise HttpError(422, f"Illegal argument: Cannot import file of type .{name.rpartition('.')[2]}")


def _given(kestra: Kestra, call: Call) -> list[Any]:
    return [named(kestra, call, one) for one in json.loads(call.text)]


def _switched(*, disabled: bool, by: Callable[[Kestra, Call], Any]) -> Callable[[Kestra, Call], Answer]:
    """Disable or enable flows: the source gets a line that says so."""

    def switch(kestra: Kestra, call: Call) -> Answer:
        service = kestra.java("io.kestra.core.services.FlowService")
        wanted = [flow for flow in by(kestra, call) if bool(flow.isDisabled()) != disabled]
        for flow in wanted:
            text = service.injectDisabled(flow.getSource(), disabled)
            updated(kestra, from_yaml(kestra, call.tenant, text), flow)
        return as_json({"count": len(wanted)})

    return switch


def _delete(by: Callable[[Kestra, Call], Any]) -> Callable[[Kestra, Call], Answer]:
    def delete(kestra: Kestra, call: Call) -> Answer:
        wanted = list(by(kestra, call))
        for flow in wanted:
            deleted(kestra, flow)
        return as_json({"count": len(wanted)})

    return delete


for _word, _disabled in (("disable", True), ("enable", False)):
    route("POST", f"/{{tenant}}/flows/{_word}/by-ids")(_switched(disabled=_disabled, by=_given))
    route("POST", f"/{{tenant}}/flows/{_word}/by-query", consumes="*/*")(_switched(disabled=_disabled, by=all_of))
route("DELETE", "/{tenant}/flows/delete/by-ids")(_delete(_given))
route("DELETE", "/{tenant}/flows/delete/by-query")(_delete(all_of))
