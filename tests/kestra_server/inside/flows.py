"""Flows: create, update, delete, read, validate."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.kestra_server.inside.asking import as_json, flag, number, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.multipart import parts_of
from tests.kestra_server.inside.routing import JSON, YAML, route
from tests.kestra_server.messages import Answer, Call

__all__ = ["created", "from_yaml", "updated"]

_FLOW = "/{tenant}/flows/{namespace}/{id}"
_CANNOT = (
    "Internal server error: Cannot convert type [class java.lang.String] to target type: class"
    " io.kestra.core.models.flows.Flow. Considering defining a TypeConverter bean to handle this case."
)


def from_yaml(kestra: Kestra, tenant: str, source: str) -> Any:
    return kestra.java("io.kestra.core.models.flows.GenericFlow").fromYaml(tenant, source)


def created(kestra: Kestra, flow: Any) -> Any:
    """Strict about unknown and duplicate properties."""
    if kestra.modern:
        return kestra.flow_service.create(flow)
    return kestra.flow_service.create(flow, True)


def updated(kestra: Kestra, flow: Any, previous: Any) -> Any:
    if kestra.modern:
        return kestra.flow_service.update(flow, previous)
    return kestra.flows.update(flow, previous)


def deleted(kestra: Kestra, flow: Any) -> Any:
    return kestra.flow_service.delete(flow) if kestra.modern else kestra.flows.delete(flow)


def found(kestra: Kestra, call: Call, namespace: str, id: str) -> Any | None:  # noqa: A002 - the variable of the path
    return kestra.flows.findByIdWithSource(call.tenant, namespace, id).orElse(None)


@route("POST", "/{tenant}/flows", consumes="*/*")
def create(kestra: Kestra, call: Call) -> Answer:
    if call.media_type == YAML:
        if not call.body:
            raise HttpError(422, "Invalid route params: Required Body [flow] not specified")
        return raw_json(kestra.json(created(kestra, from_yaml(kestra, call.tenant, call.text)), call.tenant))
    if call.media_type not in (None, JSON):  # meant for the YAML route, and taken by the one for JSON
        if call.media_type == "text/plain":
            raise HttpError(422, _CANNOT)
        raise HttpError(422, "Invalid route params: Required Body [flow] not specified")
    flow = created(kestra, from_yaml(kestra, call.tenant, _yaml_of_json(call)))
    return raw_json(kestra.json(flow.toFlow(), call.tenant))


def _yaml_of_json(call: Call) -> str:
    """JSON is YAML; what is no JSON fails as Jackson does."""
    try:
        return json.dumps(json.loads(call.text), ensure_ascii=False)
    except ValueError:
        token = re.split(r"[^\w.-]", call.text, maxsplit=1)[0]
        raise HttpError(
            500,
            f"Internal server error: Unrecognized token '{token}': was expecting (JSON String, Number, Array, Object"
            " or token 'null', 'true' or 'false')\n at [Source: REDACTED (`StreamReadFeature"
            ".INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1]",
        ) from None


@route("PUT", _FLOW, consumes=[YAML, JSON], body="source")
def update(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    existing = kestra.flows.findById(call.tenant, namespace, id).orElse(None)
    if existing is None:
        raise HttpError(404)
    text = call.text if call.media_type != JSON else _yaml_of_json(call)
    flow = from_yaml(kestra, call.tenant, text)
    if not kestra.modern:  # 1.x does no more than resolve the types of tasks
        defaults = kestra.bean("io.kestra.core.services.PluginDefaultService")
        kestra.flow_service.checkValidSubflows(defaults.injectVersionDefaults(flow, False), call.tenant)
    return raw_json(kestra.json(updated(kestra, flow, existing), call.tenant))


@route("DELETE", _FLOW)
def delete(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    flow = found(kestra, call, namespace, id)
    if flow is None:
        raise HttpError(404)
    deleted(kestra, flow)
    return Answer(204)


@route("GET", _FLOW)
def get(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    revision = number(call, "revision")
    wanted = kestra.optional(None if revision is None else kestra.integer(revision))
    read = kestra.flows.findByIdWithSource if flag(call, "source") else kestra.flows.findById
    flow = read(call.tenant, namespace, id, wanted, flag(call, "allowDeleted")).orElse(None)
    if flow is None:
        raise HttpError(404)
    return raw_json(kestra.json(flow, call.tenant))


@route("GET", "/{tenant}/flows/{namespace}")
def of_namespace(kestra: Kestra, call: Call, namespace: str) -> Answer:
    return raw_json(kestra.json(kestra.flows.findByNamespace(call.tenant, namespace), call.tenant))


@route("GET", _FLOW + "/revisions")
def revisions(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    known = kestra.flows.findRevisions(
        call.tenant, namespace, id, kestra.java("java.lang.Boolean").valueOf(flag(call, "allowDelete"))
    )
    return raw_json(kestra.json(known, call.tenant))


@route("DELETE", _FLOW + "/revisions")
def delete_revisions(kestra: Kestra, call: Call, namespace: str, id: str) -> Answer:  # noqa: A002
    if found(kestra, call, namespace, id) is None:
        raise HttpError(404)
    numbers = [int(one) for text in call.all("revisions") for one in text.split(",")]
    kestra.flows.deleteRevisions(call.tenant, namespace, id, kestra.list(map(kestra.integer, numbers)))
    return Answer(204)


@route("POST", "/{tenant}/flows/validate", consumes=[YAML, JSON, "multipart/form-data"])
def validate(kestra: Kestra, call: Call) -> Answer:
    if call.media_type == "multipart/form-data":
        sources: list[tuple[str | None, str]] = [
            (part.filename, part.content.decode("utf-8", errors="replace").strip())
            for part in parts_of(call)
            if part.name == "flows" and part.filename is not None
        ]
    else:
        body = _yaml_of_json(call) if call.media_type == JSON else call.text
        sources = [(None, text) for text in re.split(r"\n+---\n*?", body.strip())]
    if kestra.release.validates_sources:
        source = kestra.java("io.kestra.core.models.flows.FlowSource")
        given = kestra.list(source(name, text) for name, text in sources)
        return raw_json(kestra.json(kestra.flow_service.validate(call.tenant, given)))
    verdicts = kestra.flow_service.validate(call.tenant, call.text.strip())
    return raw_json(kestra.json(verdicts))


@route("POST", "/{tenant}/flows/validate/task", consumes=[YAML, JSON])
def validate_task(kestra: Kestra, call: Call) -> Answer:
    """One task or trigger. Its ``section`` says which."""
    name = "AbstractTrigger" if call.one("section") == "TRIGGERS" else "Task"
    package = "triggers" if name == "AbstractTrigger" else "tasks"
    cls = kestra.java(f"io.kestra.core.models.{package}.{name}").class_
    answer: dict[str, Any] = {"index": 0, "outdated": False}
    try:
        read = kestra.java("io.kestra.core.serializers.YamlParser").parse(call.text, cls)
        kestra.bean("io.kestra.core.models.validations.ModelValidator").validate(read)
    except kestra.java("jakarta.validation.ConstraintViolationException") as error:
        answer["constraints"] = str(error.getMessage())
    return as_json(answer)
