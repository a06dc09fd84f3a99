"""The address of a server, and the paths of its flows, keys and files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import UsageError

__all__ = ["base_url", "files_path", "flow_path", "is_encrypted", "key_path", "same_origin", "tenant_name"]

_ID = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}")
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9._-]{0,149}")
_KEY = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9._-]*")
_TENANT = re.compile(r"[a-z0-9][a-z0-9_-]*")
_ROUTES = frozenset(("by-ids", "by-query"))
"""Ids that are routes: ``DELETE /flows/delete/by-query`` deletes every flow of a tenant."""
_PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def base_url(text: str) -> str:
    """The address of a server without a slash at its end.

    Raises:
        UsageError: It is not an http or https address, or contains credentials.
    """
    try:
        parts = urlsplit(text.strip())
        parts.port  # noqa: B018 - raises if it is no number
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in _PORTS or not parts.hostname:
        hint = "for example https://kestra.example.com or http://localhost:8080"
        raise UsageError(f"the server's address {_without_user(text)!r} is not an http or https URL", hint=hint)
    if parts.username is not None or parts.password is not None:
        hint = "set KDSL_USERNAME and KDSL_PASSWORD, or KDSL_TOKEN, and leave them out of the address"
        raise UsageError("the server's address has credentials in it", hint=hint)
    if parts.query or parts.fragment:
        raise UsageError(f"the server's address {text!r} has a query or a fragment", hint="leave it out")
    path = parts.path.rstrip("/")
    for ending in ("/api/v1", "/api", "/ui"):
        path = path.removesuffix(ending)
    return f"{parts.scheme}://{parts.netloc}{path}"


def is_encrypted(url: str) -> bool:
    """Whether requests to a server are encrypted or stay on this machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in _LOOPBACK


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses have the same scheme, host and port."""
    return _origin(one) == _origin(other)


def tenant_name(text: str) -> str:
    """Return the name of a tenant, checked so that it can be part of a path."""
    if not _TENANT.fullmatch(text):
        raise UsageError(f"{escaped(text)!r} is not a tenant", hint="the open-source edition has one: main")
    return text


def flow_path(namespace: str, id_: str | None = None) -> str:
    """The path of a flow, or of all flows of a namespace, below the one of the tenant.

    Raises:
        UsageError: Kestra does not allow the namespace or id, which could change the path.
    """
    _refuse_unless(_NAMESPACE, namespace, "namespace")
    if id_ is None:
        return f"/flows/{namespace}"
    _refuse_unless(_ID, id_, "flow id")
    if id_ in _ROUTES:
        raise UsageError(f"a flow cannot have the id {id_!r}", hint="Kestra's API has a route of this name")
    return f"/flows/{namespace}/{id_}"


def files_path(namespace: str) -> str:
    """Return the path of the files of a namespace, below that of the tenant."""
    _refuse_unless(_NAMESPACE, namespace, "namespace")
    return f"/namespaces/{namespace}/files"


def key_path(namespace: str, key: str | None = None) -> str:
    """The path of a key of a namespace, or of all of them, below the one of the tenant."""
    _refuse_unless(_NAMESPACE, namespace, "namespace")
    if key is None:
        return f"/namespaces/{namespace}/kv"
    _refuse_unless(_KEY, key, "key")
    return f"/namespaces/{namespace}/kv/{key}"


def _refuse_unless(pattern: re.Pattern[str], text: str, kind: str) -> None:
    if not pattern.fullmatch(text):
        raise UsageError(f"{escaped(text)[:200]!r} is not a {kind}", hint=f"a {kind} matches {pattern.pattern}")


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _without_user(text: str) -> str:
    return escaped(text.rpartition("@")[2])
