"""The key-value store."""

from __future__ import annotations

import json
from typing import Any

from jpype import JObject

from tests.kestra_server.inside.asking import as_json, filters, page, paged, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []

_KEY = "/{tenant}/namespaces/{namespace}/kv/{key}"


def _store(kestra: Kestra, call: Call, namespace: str | None) -> Any:
    store = kestra.java("io.kestra.core.storages.kv.InternalKVStore")
    metadata = "runners.KVMetadataStateStore" if kestra.modern else "repositories.KvMetadataRepositoryInterface"
    return store(call.tenant, namespace, kestra.storage, kestra.bean(f"io.kestra.core.{metadata}"))


@route("GET", "/{tenant}/kv")
def list_all(kestra: Kestra, call: Call) -> Answer:
    wanted = page(kestra, call, "listAllKeys", columns=lambda name: "name" if name == "key" else name)
    return paged(kestra, call, _store(kestra, call, None).list(wanted, filters(kestra, call)))


@route("GET", "/{tenant}/namespaces/{namespace}/kv")
def list_keys(kestra: Kestra, call: Call, namespace: str) -> Answer:
    return raw_json(kestra.json(_store(kestra, call, namespace).list()))


@route("GET", _KEY)
def get(kestra: Kestra, call: Call, namespace: str, key: str) -> Answer:
    store = _store(kestra, call, namespace)
    value = store.getValue(key).orElse(None)
    if value is None:
        raise HttpError(404, f"Not Found: No value found for key '{key}' in namespace '{namespace}'")
    held = value.value()
    if held is not None and str(getattr(held, "getClass", lambda: None)()) == "class [B":
        held = kestra.java("java.lang.String")(held)
    entry = store.get(key).orElseThrow()
    kind = kestra.java("io.kestra.core.models.kv.KVType").from_(held)
    told = [f'"type":{kestra.json(kind)}']
    if held is not None:
        told.append(f'"value":{kestra.json(held)}')
    if kestra.release.has_namespace_factory:
        told += [
            f'"revision":{kestra.json(entry.revision() if kestra.modern else entry.version())}',
            f'"updated":{kestra.json(entry.updateDate())}',
        ]
    return raw_json("{" + ",".join(told) + "}")


@route("PUT", _KEY, consumes="text/plain", body="value")
def put(kestra: Kestra, call: Call, namespace: str, key: str) -> Answer:
    metadata = _metadata(kestra, call.headers.get("description"), call.headers.get("ttl"))
    entry = kestra.java("io.kestra.core.storages.kv.KVValueAndMetadata")
    ion = kestra.java("io.kestra.core.serializers.JacksonMapper").ofIon()
    store = _store(kestra, call, namespace)
    try:  # a value is read as Ion, of which JSON is a part
        store.put(key, entry(metadata, ion.readTree(call.text)))
    except kestra.java("com.fasterxml.jackson.core.JsonProcessingException"):
        store.put(key, entry(metadata, call.text))
    return Answer(200)


def _metadata(kestra: Kestra, description: str | None, ttl: str | None) -> Any:
    duration = kestra.java("java.time.Duration")
    lasting = JObject(None, duration) if ttl is None else duration.parse(ttl)  # two constructors take null
    return kestra.java("io.kestra.core.storages.kv.KVMetadata")(description, lasting)


@route("DELETE", _KEY)
def delete(kestra: Kestra, call: Call, namespace: str, key: str) -> Answer:
    return as_json(bool(_store(kestra, call, namespace).delete(key)))


@route("DELETE", "/{tenant}/namespaces/{namespace}/kv", consumes="application/json")
def delete_many(kestra: Kestra, call: Call, namespace: str) -> Answer:
    store = _store(kestra, call, namespace)
    return as_json({"keys": [key for key in json.loads(call.text).get("keys") or [] if store.delete(key)]})
