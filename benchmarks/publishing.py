"""Benchmarks of a push over HTTP, beside one request of requests in the same run.

The server keeps flows in memory, so nearly all of the time is that of the client and of HTTP.
"""

from __future__ import annotations

from functools import partial

import requests

from benchmarks.measure import alternate, seconds
from benchmarks.row import Row
from kestra_dsl.server import Client, Plan, Wanted
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.planning import Rules
from kestra_dsl.server.publishing import planned
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine

__all__ = ["bare_request", "publishing_rows"]

_FLOWS = 1000
_REQUESTS = 100
_MOST_RUNS = 3


def publishing_rows(runs: int) -> list[Row]:
    with KestraServer(MemoryEngine()) as server, requests.Session() as session:
        username, password = server.auth
        to = Destination(Client(server.url, username=username, password=password), "benchmark")
        flows = {f"company.team/flow{number}": _flow(number) for number in range(_FLOWS)}

        def push() -> float:
            server.reset()
            return seconds(_plan(to, flows).apply) / _FLOWS

        def again() -> float:
            return seconds(partial(_plan, to, flows)) / _FLOWS

        one, pushed, unchanged = alternate(min(runs, _MOST_RUNS), partial(bare_request, server, session), push, again)
    return [
        Row(f"push {_FLOWS:,} new flows: each", "a request", pushed, one, bar=10),
        Row(f"plan {_FLOWS:,} unchanged flows: each", "a request", unchanged, one, bar=0.1),
    ]


def _plan(to: Destination, flows: dict[str, Wanted]) -> Plan:
    return planned(to, flows, read_record(to), Rules())


def _flow(number: int) -> Wanted:
    name = f"company.team/flow{number}"
    text = f"id: flow{number}\nnamespace: company.team\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n"
    return Wanted(name, f"{text}    message: Hello\n", "definitions/flows.py")


def bare_request(server: KestraServer, session: requests.Session) -> float:
    """Measure the seconds of a request for a flow that is not there."""
    url = f"{server.url}/api/v1/main/flows/company.none"

    def ask() -> None:
        for _ in range(_REQUESTS):
            session.get(url, auth=server.auth, timeout=60).raise_for_status()

    return seconds(ask) / _REQUESTS
