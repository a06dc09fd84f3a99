"""An engine in memory, for tests that repeat a push a thousand times: flows, keys and files as Kestra 1.3 has them.

It accepts every flow, and has only the routes that a push uses. ``test_memory.py`` compares it with Kestra's classes.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, TypeAlias

from tests.kestra_server.inside.errors import HttpError, answer_of
from tests.kestra_server.messages import Answer, Call, Copy, Forget

__all__ = ["MemoryEngine"]

_TOP = re.compile(r"^(id|namespace):[ \t]*[\"']?([\w.-]+)", re.MULTILINE)
_TTL = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?")
_TO_JSON = json.JSONEncoder(ensure_ascii=False).encode
_BYTES = "application/octet-stream"
_KINDS = ((bool, "BOOLEAN"), (int, "NUMBER"), (float, "NUMBER"), (str, "STRING"), ((dict, list), "JSON"))


class _Revision(NamedTuple):
    source: str
    updated: str
    is_deletion: bool = False
    """Deleting a flow makes a revision, too."""


class _Value(NamedTuple):
    data: Any
    version: int
    updated: str
    expires: datetime | None
    description: str | None
    is_deletion: bool = False
    """The versions of a key that is set again go on."""


class _Tenant:
    """What one tenant has. Revisions and values are never changed, so that a copy shares them."""

    def __init__(self) -> None:
        self.flows: dict[str, tuple[_Revision, ...]] = {}
        """All revisions of each ``namespace/id``."""
        self.keys: dict[tuple[str, str], _Value] = {}
        self.files: dict[tuple[str, str], bytes | None] = {}
        """By namespace and path, which begins with a slash; with one at its end it is a directory, without content."""

    def copy(self) -> _Tenant:
        made = _Tenant()
        made.flows, made.keys, made.files = dict(self.flows), dict(self.keys), dict(self.files)
        return made

    def source(self, name: str) -> str | None:
        known = self.flows.get(name)
        return known[-1].source if known and not known[-1].is_deletion else None


_Handler: TypeAlias = "Callable[[MemoryEngine, _Tenant, Call, dict[str, str]], Answer]"
_ROUTES: list[tuple[str, re.Pattern[str], _Handler]] = []


def _route(method: str, path: str) -> Callable[[_Handler], _Handler]:
    pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", f"/api/v1{path}"))

    def add(handler: _Handler) -> _Handler:
        _ROUTES.append((method, pattern, handler))
        return handler

    return add


class MemoryEngine:
    """Takes the place of an ``EngineProcess``: ``KestraServer(MemoryEngine())``."""

    version = "1.3"
    modern = False
    alive = True

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.clock = clock
        self._tenants: dict[str, _Tenant] = {}
        self._guard = threading.Lock()

    def call(self, call: Call) -> Answer:
        try:
            handler, names = _handler_of(call)
            with self._guard:
                return handler(self, self._tenants.setdefault(call.tenant, _Tenant()), call, names)
        except HttpError as error:
            return answer_of(error, call, modern=False)

    def sources(self, tenant: str) -> dict[str, str]:
        """The text of each flow by name."""
        with self._guard:
            known = self._tenants.get(tenant, _Tenant())
            return {name: text for name in known.flows if (text := known.source(name)) is not None}

    def values(self, tenant: str) -> dict[tuple[str, str], Any]:
        """The value of each key by namespace and name."""
        with self._guard:
            known = self._tenants.get(tenant, _Tenant())
            return {name: value.data for name, value in known.keys.items() if not _is_gone(self, value)}

    def files(self, tenant: str) -> dict[tuple[str, str], bytes]:
        """The content of each namespace file by namespace and path."""
        with self._guard:
            known = self._tenants.get(tenant, _Tenant())
            return {name: content for name, content in known.files.items() if content is not None}

    def state(self, tenant: str) -> object:
        """All that a tenant has, without times, the reports of pushes, and locks that were released.

        A push to equal states sends the same requests, apart from the order of parallel ones.
        """
        with self._guard:
            known = self._tenants.get(tenant, _Tenant())
            flows = {name: [one[::2] for one in revisions] for name, revisions in known.flows.items()}
            keys = {
                str(name): (_without_times(value.data), *value[1:2], value.expires is None, value.description)
                for name, value in known.keys.items()
                if not value.is_deletion and not name[1].startswith("push..")
            }
            files = {str(name): repr(content) for name, content in known.files.items()}
        return json.dumps([flows, keys, files], sort_keys=True)

    def tell(self, message: Forget | Copy) -> None:
        with self._guard:
            if isinstance(message, Copy):
                self._tenants[message.to] = self._tenants.get(message.tenant, _Tenant()).copy()
            else:
                self._tenants.pop(message.tenant, None)

    def now(self) -> str:
        return self.clock().isoformat(timespec="microseconds").replace("+00:00", "Z")


def _without_times(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _without_times(value) for name, value in data.items() if name != "updated"}
    return data


def _handler_of(call: Call) -> tuple[_Handler, dict[str, str]]:
    path = call.target.partition("?")[0]
    for method, pattern, handler in _ROUTES:
        if method == call.method and (found := pattern.fullmatch(path)):
            return handler, found.groupdict()
    raise HttpError(404)


@_route("GET", "/configs")
def _configs(engine: MemoryEngine, _tenant: _Tenant, _call: Call, _names: dict[str, str]) -> Answer:
    return _json({"version": f"{engine.version}.0", "edition": "OSS"})


@_route("GET", "/main/flows/{namespace}")
def _listing(_engine: MemoryEngine, tenant: _Tenant, _call: Call, names: dict[str, str]) -> Answer:
    start = f"{names['namespace']}/"
    found = [
        _flow(name, len(revisions), revisions[-1])
        for name, revisions in tenant.flows.items()
        if name.startswith(start) and not revisions[-1].is_deletion
    ]
    return _json(found)


@_route("POST", "/main/flows/validate")
def _validate(_engine: MemoryEngine, _tenant: _Tenant, call: Call, _names: dict[str, str]) -> Answer:
    namespace, _, id_ = _name_of(call.text).partition("/")
    verdict = {"index": 0, "namespace": namespace, "flow": id_, "outdated": False}
    return _json([verdict | {key: [] for key in ("deprecationPaths", "warnings", "infos")}])


@_route("GET", "/main/flows/{namespace}/{id}")
def _read(_engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    name = f"{names['namespace']}/{names['id']}"
    revisions = tenant.flows.get(name, ())
    number = int(call.one("revision") or len(revisions))
    found = revisions[number - 1] if 0 < number <= len(revisions) else None
    if found is None or (found.is_deletion and call.one("allowDeleted") != "true"):
        raise HttpError(404)
    return _json(_flow(name, number, found) | {"source": found.source})


@_route("POST", "/main/flows")
def _create(engine: MemoryEngine, tenant: _Tenant, call: Call, _names: dict[str, str]) -> Answer:
    name = _name_of(call.text)
    if tenant.source(name) is not None:
        text = "Flow id already exists"
        raise HttpError(422, f"Invalid entity: flow.id: {text}", [(text, "flow.id")])
    return _stored(engine, tenant, name, call.text)


@_route("PUT", "/main/flows/{namespace}/{id}")
def _update(engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    name = f"{names['namespace']}/{names['id']}"
    if tenant.source(name) is None:
        raise HttpError(404)
    namespace, id_ = _name_of(call.text).split("/")
    given = {"namespace": namespace, "id": id_}
    words = {"id": "Illegal flow id update", "namespace": "Illegal namespace update"}
    errors = [(text, f"flow.{part}") for part, text in words.items() if given[part] != names[part]]
    if errors:
        raise HttpError(422, "Invalid entity: " + ", ".join(f"{path}: {text}" for text, path in errors), errors)
    return _stored(engine, tenant, name, call.text)


@_route("DELETE", "/main/flows/{namespace}/{id}")
def _delete(engine: MemoryEngine, tenant: _Tenant, _call: Call, names: dict[str, str]) -> Answer:
    name = f"{names['namespace']}/{names['id']}"
    if tenant.source(name) is None:
        raise HttpError(404)
    known = tenant.flows[name]
    tenant.flows[name] = (*known, _Revision(known[-1].source, engine.now(), is_deletion=True))
    return Answer(204)


@_route("GET", "/main/namespaces/{namespace}/kv")
def _keys(engine: MemoryEngine, tenant: _Tenant, _call: Call, names: dict[str, str]) -> Answer:
    found = [
        {"namespace": namespace, "key": key, "version": value.version, "updateDate": value.updated}
        | ({} if value.description is None else {"description": value.description})
        for (namespace, key), value in tenant.keys.items()
        if namespace == names["namespace"] and not _is_gone(engine, value)
    ]
    return _json(found)


@_route("GET", "/main/namespaces/{namespace}/kv/{key}")
def _value(engine: MemoryEngine, tenant: _Tenant, _call: Call, names: dict[str, str]) -> Answer:
    namespace, key = names["namespace"], names["key"]
    value = tenant.keys.get((namespace, key))
    if value is None or value.is_deletion:
        raise HttpError(404, f"Not Found: No value found for key '{key}' in namespace '{namespace}'")
    if _is_gone(engine, value):
        raise HttpError(410, "Resource has expired: The requested value has expired")
    kind = next(name for type_, name in _KINDS if isinstance(value.data, type_))
    return _json({"type": kind, "value": value.data, "revision": value.version, "updated": value.updated})


@_route("PUT", "/main/namespaces/{namespace}/kv/{key}")
def _set(engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    name = names["namespace"], names["key"]
    before = tenant.keys.get(name)
    tenant.keys[name] = _Value(
        _without_nulls(json.loads(call.text)),
        1 if before is None else before.version + 1,
        engine.now(),
        _end(engine, call.headers.get("ttl")),
        call.headers.get("description"),
    )
    return Answer(200)


@_route("DELETE", "/main/namespaces/{namespace}/kv/{key}")
def _delete_key(_engine: MemoryEngine, tenant: _Tenant, _call: Call, names: dict[str, str]) -> Answer:
    name = names["namespace"], names["key"]
    value = tenant.keys.get(name)
    is_there = value is not None and not value.is_deletion
    if value is not None and is_there:
        tenant.keys[name] = value._replace(is_deletion=True)
    return _json(is_there)


@_route("GET", "/main/namespaces/{namespace}/files")
def _file(_engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    content = tenant.files.get((names["namespace"], _path(call)))
    if content is None:
        raise HttpError(404, f"Not Found: File '{_path(call)}' was not found in namespace '{names['namespace']}'.")
    return Answer(200, content, {"content-type": _BYTES, "cache-control": "no-cache"})


@_route("POST", "/main/namespaces/{namespace}/files")
def _upload(_engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    path, namespace = _path(call), names["namespace"]
    tenant.files[namespace, path] = call.body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]  # of its one part
    while (path := _parent(path)) != "/":
        tenant.files[namespace, path] = None
    return Answer(200)


@_route("DELETE", "/main/namespaces/{namespace}/files")
def _delete_file(_engine: MemoryEngine, tenant: _Tenant, call: Call, names: dict[str, str]) -> Answer:
    """With a file goes its directory if that has one entry: Kestra counts those of all namespaces, and of any name."""
    path = _path(call)
    parents = [_parent(one) for _, one in tenant.files]
    while (parent := _parent(path)) != "/" and parents.count(parent) == 1:
        path = parent
    for name in [*tenant.files]:
        if name[0] == names["namespace"] and (name[1] == path or (path[-1] == "/" and name[1].startswith(path))):
            del tenant.files[name]
    return Answer(200)


def _path(call: Call) -> str:
    return "/" + (call.one("path") or "").removeprefix("/")


def _parent(path: str) -> str:
    return path.rstrip("/").rpartition("/")[0] + "/"


def _stored(engine: MemoryEngine, tenant: _Tenant, name: str, source: str) -> Answer:
    """The same text makes no revision."""
    revisions = tenant.flows.get(name, ())
    if not revisions or revisions[-1].is_deletion or revisions[-1].source != source:
        tenant.flows[name] = revisions = (*revisions, _Revision(source, engine.now()))
    return _json(_flow(name, len(revisions), revisions[-1]) | {"source": source})


def _flow(name: str, number: int, revision: _Revision) -> dict[str, Any]:
    namespace, _, id_ = name.partition("/")
    return {"id": id_, "namespace": namespace, "revision": number, "updated": revision.updated}


def _name_of(source: str) -> str:
    found = dict(_TOP.findall(source))
    return f"{found['namespace']}/{found['id']}"


def _is_gone(engine: MemoryEngine, value: _Value) -> bool:
    return value.is_deletion or (value.expires is not None and value.expires <= engine.clock())


def _end(engine: MemoryEngine, ttl: str | None) -> datetime | None:
    if ttl is None:
        return None
    found = _TTL.fullmatch(ttl)
    assert found is not None, ttl
    hours, minutes, seconds = (float(text or 0) for text in found.groups())
    return engine.clock() + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _without_nulls(value: Any) -> Any:
    """Kestra drops keys of a mapping that have no value."""
    if isinstance(value, dict):
        return {key: _without_nulls(one) for key, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value


def _json(data: Any) -> Answer:
    return Answer(200, _TO_JSON(data).encode(), {"content-type": "application/json"})
