"""Find out which of the keys, secrets and files that flows read exist on a server."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias

from kestra_dsl.errors import ServerError, UnreachableError
from kestra_dsl.server.file_store import read_file

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["Presence", "presence_of"]

Presence: TypeAlias = Literal["present", "missing", "unknown"]
"""``unknown``: the server does not list them, such as secrets in the open-source edition."""


def presence_of(client: Client, needs: Iterable[tuple[str, str, str]]) -> dict[tuple[str, str, str], Presence]:
    """Return whether a server has what flows need.

    Args:
        client: The server.
        needs: The kind, the namespace and the name of each need.

    Raises:
        ServerError: The server cannot be used.
    """
    distinct = sorted({*needs})
    namespaces = sorted(
        {place for kind, namespace, _ in distinct if kind == "key" for place in _with_parents(namespace)}
    )
    keys = dict(zip(namespaces, client._workers.results(client.keys, namespaces), strict=True))
    names = {(namespace, key.name) for namespace, found in keys.items() for key in found}
    spaces = sorted({namespace for kind, namespace, _ in distinct if kind == "secret"})
    secrets = dict(zip(spaces, client._workers.results(lambda one: _secrets(client, one), spaces), strict=True))

    def presence(need: tuple[str, str, str]) -> Presence:
        kind, namespace, name = need
        if kind == "secret":
            known = secrets[namespace]
            return "unknown" if known is None else "present" if name.upper() in known else "missing"
        if kind == "key":
            found = any(
                (place, name) in names and client.value(place, name) is not None for place in _with_parents(namespace)
            )
        else:
            found = read_file(client, namespace, name) is not None
        return "present" if found else "missing"

    return dict(zip(distinct, client._workers.results(presence, distinct), strict=True))


def _with_parents(namespace: str) -> list[str]:
    steps = namespace.split(".")
    return [".".join(steps[:count]) for count in range(len(steps), 0, -1)]


def _secrets(client: Client, namespace: str) -> frozenset[str] | None:
    """The names of the secrets of a namespace and those above, in upper case; None if the server does not list them."""
    found: set[str] = set()
    try:
        for place in _with_parents(namespace):
            _, entries = client._paged("/secrets", place, "key")
            found |= {str(entry["key"]).upper() for entry in entries}
    except UnreachableError:
        raise
    except (ServerError, KeyError, TypeError):
        return None
    return frozenset(found)
