"""A thousand flows: what is asked of the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from kestra_dsl.server import Client
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.publishing import planned
from tests.kestra_server.direct import DirectTransport
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.server.parts import OWNER, text_of

NAMESPACES = [f"ns{number}" for number in range(5)]
NAMES = [f"{namespace}/flow{number}" for namespace in NAMESPACES for number in range(200)]
FLOWS = {name: Wanted(name, text_of(name), "definitions/a.py") for name in NAMES}
FEW = 20
"""Requests for the lock, the record and what is kept of a push."""


@pytest.fixture
def server() -> Iterator[KestraServer]:
    with KestraServer(MemoryEngine()) as made:
        yield made


def pushed(server: KestraServer, flows: dict[str, Wanted]) -> Counter[str]:
    """Push flows, and count the requests by what they are for."""
    to = Destination(Client(server.url, transport=DirectTransport(server)), OWNER)
    before = len(server.requests)
    planned(to, flows, read_record(to), Rules(prune=True)).apply(sleep=lambda _seconds: None)
    kinds = Counter[str]()
    for request in server.requests[before:]:
        depth = request.path.removeprefix("/api/v1/main/").count("/")
        place = "keys" if "/kv" in request.path else ("namespace", "one flow")[depth - 1] if depth else "flows"
        kinds[f"{request.method} {'validate' if request.path.endswith('/validate') else place}"] += 1
    return kinds


def test_a_thousand_flows_are_pushed_left_alone_changed_and_pruned(server: KestraServer) -> None:
    assert isinstance(server.engine, MemoryEngine)
    asked = pushed(server, FLOWS)
    assert server.engine.sources(server.tenant) == {name: one.text for name, one in FLOWS.items()}
    few = sum(asked.pop(kind, 0) for kind in ("GET keys", "PUT keys", "DELETE keys"))
    assert asked == {"GET namespace": 5, "POST validate": 1000, "GET one flow": 2000, "POST flows": 1000}
    assert few <= FEW
    assert pushed(server, FLOWS) == {"GET namespace": 5, "GET keys": 1}

    name = NAMES[0]
    asked = pushed(server, FLOWS | {name: Wanted(name, text_of(name, "changed"), "definitions/a.py")})
    assert {kind: number for kind, number in asked.items() if not kind.endswith("keys")} == {
        "GET namespace": 5,
        "POST validate": 1,
        "GET one flow": 3,
        "PUT one flow": 1,
    }
    asked = pushed(server, {})
    assert asked["DELETE one flow"] == 1000 and asked["GET namespace"] == 5
    assert server.engine.sources(server.tenant) == {}
