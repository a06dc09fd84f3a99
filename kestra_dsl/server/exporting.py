"""Get the flows of namespaces from a server as YAML documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from kestra_dsl.errors import NotFoundError

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["flow_texts"]


def flow_texts(
    client: Client, namespaces: Iterable[str], progress: Callable[[int, int], object] = lambda _done, _all: None
) -> list[tuple[str, str]]:
    """Get the flows of some namespaces.

    Args:
        client: The server.
        namespaces: The namespaces. Those below them are not included.
        progress: Called with the number of flows that are read, and of all flows.

    Returns:
        A name like that of a file, and the text, of each flow in the order of the names.

    Raises:
        NotFoundError: A namespace has no flows.
    """
    listed = []
    for namespace in dict.fromkeys(namespaces):
        found = sorted(client.flows(namespace), key=lambda one: one.id)
        if not found:
            raise NotFoundError(
                f"the namespace {namespace!r} has no flows", hint="name each namespace: company.team company.team.etl"
            )
        listed += found
    texts = []
    for number, one in enumerate(listed, 1):
        progress(number, len(listed))
        stored = client.flow(one.namespace, one.id)
        if stored is not None:  # deleted since it was listed
            texts.append((f"{one.namespace}/{one.id}.yaml", stored.source))
    return texts
