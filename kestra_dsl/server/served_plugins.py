"""Read the schema of flows and the page of each type from a server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kestra_dsl.errors import NotFoundError
from kestra_dsl.server.answers import json_of, malformed
from kestra_dsl.server.transport import Request

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["plugin_pages", "served_schema"]

_AT_ONCE = 8


def served_schema(client: Client) -> Any:
    """Return the schema of flows that a server serves. It takes up to 15 seconds after the server's start."""
    return json_of(client.call(Request("GET", "/plugins/schemas/flow", repeatable=True), of_tenant=False))


def plugin_pages(
    client: Client, types: Iterable[str], progress: Callable[[int], object] = lambda _count: None
) -> dict[str, Mapping[str, Any]]:
    """Return the schema on the page of each type, with the server's descriptions and the outputs.

    Args:
        client: The server.
        types: The types, such as ``io.kestra.plugin.core.log.Log``.
        progress: Called with the number of pages read so far.

    Returns:
        Type to schema. A type that the server has no page for is left out.
    """
    pages: dict[str, Mapping[str, Any]] = {}
    names = sorted(types)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for count, (name, page) in enumerate(
            zip(names, pool.map(lambda name: _page(client, name), names), strict=True)
        ):
            if page is not None:
                pages[name] = page
            progress(count + 1)
    return pages


def _page(client: Client, name: str) -> Mapping[str, Any] | None:
    request = Request("GET", f"/plugins/{quote(name, safe='')}", repeatable=True)
    try:
        answer = client.call(request, of_tenant=False)
    except NotFoundError:
        return None
    document = json_of(answer)
    if not isinstance(document, dict) or not isinstance(document.get("schema"), dict):
        raise malformed(answer)
    schema: Mapping[str, Any] = document["schema"]
    return schema
