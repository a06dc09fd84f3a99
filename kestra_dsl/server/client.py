"""Kestra's API: flows and keys of one tenant of one server."""

from __future__ import annotations

import json
import re
import threading
from types import TracebackType
from typing import Any, Self

from kestra_dsl.errors import NotFoundError, RejectedError, UnexpectedAnswerError, UsageError
from kestra_dsl.server.addresses import base_url, flow_path, key_path, tenant_name
from kestra_dsl.server.answers import Answer, json_of, malformed
from kestra_dsl.server.credentials import Basic, Credentials, Token
from kestra_dsl.server.stored import Key, ListedFlow, ServerVersion, StoredFlow, Validation
from kestra_dsl.server.transport import Limits, Request, Transport
from kestra_dsl.server.workers import Workers

__all__ = ["Client"]

_YAML = {"Content-Type": "application/x-yaml"}  # no other type is accepted everywhere
_MARKER = re.compile(r"^---(?=[ \t\n]|$)", re.MULTILINE)
_SEARCHED = frozenset(
    "bulk delete dependencies disable distinct-namespaces enable export expressions graph import search source "
    "validate".split()
)
"""Namespaces that are routes: ``GET /flows/search`` is no listing of a namespace ``search``."""
_PAGE = 100
_MOST_PAGES = 10_000


class Client:
    """One tenant of a Kestra server.

    Several threads may use it at once. Reading is repeated when a connection breaks. Writing is not, because the server
    may have done it: read the flow to find out.

    Args:
        url: The address of the server, such as ``https://kestra.example.com``.
        username: For basic authentication, with ``password``.
        password: See ``username``.
        token: The token of a service account, instead of both.
        tenant: The tenant; the open-source edition has one.
        ca_bundle: A file with the certificates to trust.
        proxy: The address of a proxy. Without one, ``HTTPS_PROXY`` and ``NO_PROXY`` are followed.
        timeout: Seconds without a byte of an answer after which a request fails.

    Raises:
        UsageError: The address or the credentials are invalid.

    >>> with Client("https://kestra.example.com", username="ci@example.com", password=password) as client:
    ...     client.flow("company.team", "load")
    """

    def __init__(  # noqa: PLR0913 - what a connection is made of, by name
        self,
        url: str,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        tenant: str = "main",
        ca_bundle: str | None = None,
        proxy: str | None = None,
        timeout: float = 60.0,
        transport: Transport | None = None,
    ) -> None:
        self.tenant = tenant_name(tenant)
        self._transport = transport or Transport(
            base_url(url),
            _credentials(username, password, token),
            ca_bundle=ca_bundle,
            proxy=proxy,
            limits=Limits(silence=timeout),
        )
        self._workers = Workers()
        self._version: ServerVersion | None = None
        self._version_lock = threading.Lock()

    @property
    def url(self) -> str:
        """The address of the server."""
        return self._transport.url

    def __repr__(self) -> str:
        return f"Client({self.url!r}, tenant={self.tenant!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._workers.close()
        self._transport.close()

    def version(self) -> ServerVersion:
        """Read the version of the server. It is requested once.

        Returns:
            The version and the edition.

        Raises:
            ServerError: There is no Kestra server at the address.
        """
        with self._version_lock:
            if self._version is None:
                document = json_of(self._transport.call(Request("GET", "/api/v1/configs", repeatable=True)))
                if not isinstance(document, dict) or not isinstance(document.get("version"), str):
                    raise UnexpectedAnswerError(
                        f"{self.url} does not answer like a Kestra server", hint="is this the address of another one?"
                    )
                self._version = ServerVersion(document["version"], str(document.get("edition", "")))
            return self._version

    def call(self, request: Request, *, of_tenant: bool = True) -> Answer:
        """Send a request that has no method of its own.

        Args:
            request: The request. Its path is below the one of the tenant.
            of_tenant: Whether it is; if not, the path is below ``/api/v1``.

        Returns:
            The answer.

        Raises:
            ServerError: There is no answer, or it is an error.
        """
        path = self._path(request.path) if of_tenant else f"/api/v1{request.path}"
        return self._transport.call(request._replace(path=path))

    def hide(self, text: str) -> str:
        """Mask the credentials in a text, which a server may send back.

        Args:
            text: The text.

        Returns:
            The text with a mask in place of each credential.
        """
        return self._transport.hide(text)

    def flow(self, namespace: str, id_: str, *, revision: int | None = None) -> StoredFlow | None:
        """Get a flow with its text.

        Args:
            namespace: The namespace of the flow.
            id_: The id of the flow.
            revision: An earlier revision. A deleted flow keeps its revisions.

        Returns:
            The flow, or None if there is no such flow or revision.

        Raises:
            ServerError: The server cannot be used.
        """
        params = {"source": "true"}
        if revision is not None:
            params |= {"revision": str(revision), "allowDeleted": "true"}
        try:
            answer = self._get(flow_path(namespace, id_), params)
        except NotFoundError:
            return None
        flow = _stored(answer)
        if (flow.namespace, flow.id) != (namespace, id_):
            raise malformed(answer)
        return flow

    def flows(self, namespace: str) -> list[ListedFlow]:
        """List the flows of a namespace, without their texts.

        Args:
            namespace: The namespace. The flows of its child namespaces are not listed.

        Returns:
            The flows, sorted by id.

        Raises:
            ServerError: The server cannot be used.
        """
        path = flow_path(namespace)
        if namespace in _SEARCHED:
            return self._search(namespace)
        answer = self._get(path)
        return _listed(answer, json_of(answer), namespace)

    def validate(self, source: str) -> Validation:
        """Validate the text of one flow on the server. Nothing is written.

        Args:
            source: The YAML of the flow.

        Returns:
            The violations and warnings of the server.

        Raises:
            ServerError: The server cannot be used.
        """
        verdict = self.verdict(source)
        constraints = verdict.get("constraints")
        violations = (
            [self._transport.hide(line) for line in str(constraints).splitlines() if line.strip()]
            if constraints
            else []
        )
        if constraints is not None and not violations:
            violations = ["the server does not say why"]
        old = [f"{path} is deprecated" for path in verdict.get("deprecationPaths") or ()]
        warnings = [*(verdict.get("warnings") or ()), *(verdict.get("infos") or ()), *old]
        name = f"{verdict['namespace']}/{verdict['flow']}" if verdict.get("namespace") and verdict.get("flow") else None
        return Validation(tuple(violations), tuple(self._transport.hide(str(text)) for text in warnings), name)

    def verdict(self, source: str) -> dict[str, Any]:
        """Validate the text of one flow, with the answer under Kestra's names, such as ``constraints``.

        Args:
            source: The YAML of the flow.

        Returns:
            The server's verdict.

        Raises:
            ServerError: The server cannot be used.
        """
        answer = self._write("POST", "/flows/validate", source, repeatable=True)
        document = json_of(answer)
        if not isinstance(document, list) or len(document) != 1 or not isinstance(document[0], dict):
            raise malformed(answer)
        return document[0]

    def create(self, namespace: str, id_: str, source: str) -> None:
        """Create a flow.

        Args:
            namespace: The namespace of the flow.
            id_: The id of the flow.
            source: The YAML of the flow.

        Raises:
            ConflictError: The flow exists.
            RejectedError: The server rejects the flow.
        """
        flow_path(namespace, id_)
        self._write("POST", "/flows", source)

    def update(self, namespace: str, id_: str, source: str) -> None:
        """Update an existing flow. Validate first: Kestra 1.x ignores unknown properties here.

        Args:
            namespace: The namespace of the flow.
            id_: The id of the flow.
            source: The YAML of the flow.

        Raises:
            NotFoundError: There is no such flow.
            RejectedError: The server rejects the flow.
        """
        self._write("PUT", flow_path(namespace, id_), source)

    def delete(self, namespace: str, id_: str) -> None:
        """Delete a flow. The server keeps its executions, and loses the state of its triggers.

        Args:
            namespace: The namespace of the flow.
            id_: The id of the flow.

        Raises:
            ServerError: The server cannot be used.
        """
        self._transport.call(Request("DELETE", self._path(flow_path(namespace, id_))))

    def value(self, namespace: str, key: str) -> Any:
        """Get the value of a key.

        Args:
            namespace: The namespace of the key.
            key: The name of the key.

        Returns:
            The value, or None if the key does not exist or has expired.

        Raises:
            ServerError: The server cannot be used.
        """
        try:
            answer = self._get(key_path(namespace, key))
        except NotFoundError:
            return None
        document = json_of(answer)
        if not isinstance(document, dict):
            raise malformed(answer)
        return document.get("value")

    def set_value(self, namespace: str, key: str, value: Any, *, ttl: str | None = None, description: str = "") -> None:
        """Set a key. A ``ttl`` or description that it had before is lost unless given again.

        Args:
            namespace: The namespace of the key.
            key: The name of the key.
            value: Plain data.
            ttl: How long it is kept, as an ISO 8601 duration such as ``PT15M``.
            description: What it is for.

        Raises:
            ServerError: The server cannot be used.
        """
        literal = json.dumps(value, ensure_ascii=False, allow_nan=False)
        self._set_literal(namespace, key, literal, ttl, description)

    def delete_value(self, namespace: str, key: str) -> None:
        """Delete a key, if it exists.

        Args:
            namespace: The namespace of the key.
            key: The name of the key.

        Raises:
            ServerError: The server cannot be used.
        """
        self._transport.call(Request("DELETE", self._path(key_path(namespace, key))))

    def keys(self, namespace: str) -> list[Key]:
        """List the keys of a namespace.

        Args:
            namespace: The namespace.

        Returns:
            The keys, sorted by name. A key that has expired may still be listed.

        Raises:
            ServerError: The server cannot be used.
        """
        try:
            answer = self._get(key_path(namespace))
            entries = json_of(answer)
        except NotFoundError:  # a server that lists keys in pages only
            answer, entries = self._paged("/kv", namespace, "key")
        if not isinstance(entries, list):
            raise malformed(answer)
        try:
            return sorted(map(Key.of, entries))
        except (KeyError, TypeError, ValueError, AttributeError):
            pass
        raise malformed(answer)

    def _set_literal(self, namespace: str, key: str, literal: str, ttl: str | None, description: str) -> None:
        """Set a key to a literal of Ion, of which JSON is a part."""
        headers = {"Content-Type": "text/plain"}
        if ttl is not None:
            headers["ttl"] = ttl
        if description:
            headers["description"] = description
        path = self._path(key_path(namespace, key))
        self._transport.call(Request("PUT", path, body=literal.encode(), headers=headers))

    def _search(self, namespace: str) -> list[ListedFlow]:
        answer, entries = self._paged("/flows/search", namespace, "id")
        return _listed(answer, entries, namespace)

    def _paged(self, path: str, namespace: str, sort: str) -> tuple[Answer, list[Any]]:
        """Every page until one is empty: past the end, ``total`` is 0."""
        entries: list[Any] = []
        for page in range(1, _MOST_PAGES):
            answer = self._get(
                path,
                {
                    "filters[namespace][EQUALS]": namespace,  # a filter without an operation matches everything
                    "sort": f"{sort}:asc",
                    "size": str(_PAGE),
                    "page": str(page),
                },
            )
            document = json_of(answer)
            if not isinstance(document, dict) or not isinstance(document.get("results"), list):
                raise malformed(answer)
            if not document["results"]:
                return answer, entries
            entries += document["results"]
        raise UnexpectedAnswerError(f"GET {path} has no last page", request=f"GET {path}")

    def _get(self, path: str, params: dict[str, str] | None = None) -> Answer:
        return self._transport.call(Request("GET", self._path(path), params or {}, repeatable=True))

    def _write(self, method: str, path: str, source: str, *, repeatable: bool = False) -> Answer:
        _refuse_several(source)
        body = source.encode()
        return self._transport.call(Request(method, self._path(path), body=body, headers=_YAML, repeatable=repeatable))

    def _path(self, path: str) -> str:
        return f"/api/v1/{self.tenant}{path}"


def _credentials(username: str | None, password: str | None, token: str | None) -> Credentials:
    if token is not None and password is not None:
        raise UsageError("there is both a token and a password for the server", hint="give one of them")
    if token is not None:
        return Token(token)
    if (username is None) != (password is None):
        missing, present = ("password", "user name") if password is None else ("user name", "password")
        raise UsageError(f"there is a {present} for the server but no {missing}", hint=f"give the {missing} too")
    return Credentials() if username is None or password is None else Basic(username, password)


def _refuse_several(source: str) -> None:
    """Kestra keeps a second document in the text and ignores it."""
    markers = [*_MARKER.finditer(source)]
    before = source[: markers[0].start()] if markers else ""
    first = bool(markers) and all(not line.strip() or line.startswith("#") for line in before.splitlines())
    if len(markers) > first:
        raise RejectedError("the text has several YAML documents", hint="send them one by one")
    if not source.strip():
        raise RejectedError("the text is empty")


def _stored(answer: Answer) -> StoredFlow:
    document = json_of(answer)
    try:
        source = document["source"]
        revision = document["revision"]
        if isinstance(source, str) and isinstance(revision, int):
            updated = str(document.get("updated", ""))
            return StoredFlow(str(document["namespace"]), str(document["id"]), revision, updated, source)
    except (KeyError, TypeError, AttributeError):
        pass
    raise malformed(answer)


def _listed(answer: Answer, entries: Any, namespace: str) -> list[ListedFlow]:
    """The entries of exactly this namespace: a server that ignores the filter returns more."""
    found = []
    try:
        for entry in entries:
            one = ListedFlow(entry["namespace"], entry["id"], int(entry["revision"]), str(entry.get("updated", "")))
            if one.namespace == namespace:
                found.append(one)
        return sorted(found)
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    raise malformed(answer)
