"""A push of thirty flows, keys and files is disturbed at each of its requests, in each way that the test server knows.

The server is in memory here, since this takes some thousand pushes; ``test_thirty_flows.py`` has the same with the real
engine and HTTP, at some of the requests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kestra_dsl.server import Client
from kestra_dsl.server.destinations import Destination
from tests.kestra_server.direct import DirectTransport, Killed, killing
from tests.kestra_server.faults import (
    Effect,
    answering,
    cutting,
    cutting_body,
    expiring,
    hanging,
    html_of_a_proxy,
    limiting,
    redirecting,
    refusing,
)
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.matrix import each_request
from tests.kestra_server.memory import MemoryEngine
from tests.server.aftermath import check, completed, ended, flows_there
from tests.server.parts import OWNER
from tests.server.thirty import push_before, push_thirty, texts_in_memory

_STATUSES = (409, 422, 500, 503)
_BEFORE_AND_AFTER: dict[str, Callable[[bool], Effect]] = {
    **{str(status): lambda after, status=status: answering(status, after=after) for status in _STATUSES},  # type: ignore[misc]
    "429": lambda after: limiting(1, after=after),
    "cut": lambda after: cutting(after=after),
    "hang": lambda after: hanging(after=after),
    "a proxy's page": lambda after: html_of_a_proxy(after=after),
}
_ONCE = {
    **{f"{name} before": lambda make=make: make(False) for name, make in _BEFORE_AND_AFTER.items()},  # type: ignore[misc]
    **{f"{name} after": lambda make=make: make(True) for name, make in _BEFORE_AND_AFTER.items()},  # type: ignore[misc]
    "cut in the body": cutting_body,
    "a redirect": lambda: redirecting("https://other.example{target}"),
}
_FROM_THEN_ON = {
    "503": lambda: answering(503),
    "500 after": lambda: answering(500, after=True),
    "422": lambda: answering(422),
    "cut after": lambda: cutting(after=True),
    "hang": hanging,
    "a proxy's page with 200": lambda: html_of_a_proxy(200),
}


@pytest.fixture(scope="module")
def server() -> Iterator[KestraServer]:
    with KestraServer(MemoryEngine()) as made:
        yield made


@pytest.fixture(scope="module")
def kept(server: KestraServer) -> str:
    return push_before(server)


def _client(server: KestraServer) -> tuple[DirectTransport, Destination]:
    transport = DirectTransport(server)
    return transport, Destination(Client(server.url, transport=transport), OWNER)


_completed: set[object] = set()
"""The states of the server from which a second push has completed: from an equal one it is not repeated."""


def _disturb_each(server: KestraServer, kept: str, effect: Callable[[], Effect], times: int | None) -> int:
    assert isinstance(server.engine, MemoryEngine)
    _, to = _client(server)
    count = 0
    for point in each_request(server, kept, lambda: push_thirty(to), effect, times=times):
        report, done = ended(lambda: push_thirty(to))
        server.heal()
        state = server.engine.state(server.tenant)
        check(to, lambda: texts_in_memory(server), report, point, done=done, again=state not in _completed)
        _completed.add(state)
        count += 1
    return count


@pytest.mark.parametrize("effect", _ONCE.values(), ids=_ONCE)
def test_a_push_loses_nothing_whichever_request_fails(
    server: KestraServer, kept: str, effect: Callable[[], Effect]
) -> None:
    assert _disturb_each(server, kept, effect, 1) >= 170


@pytest.mark.parametrize("effect", _FROM_THEN_ON.values(), ids=_FROM_THEN_ON)
def test_a_push_loses_nothing_whichever_request_is_the_first_to_fail(
    server: KestraServer, kept: str, effect: Callable[[], Effect]
) -> None:
    assert _disturb_each(server, kept, effect, None) >= 170


@pytest.mark.parametrize("effect", [refusing, expiring])
def test_a_push_loses_nothing_whenever_the_server_stops_to_let_it_in(
    server: KestraServer, kept: str, effect: Callable[[], Effect]
) -> None:
    assert _disturb_each(server, kept, effect, 1) >= 170


@pytest.mark.parametrize("after", [False, True])
def test_a_push_that_is_killed_at_any_request_loses_nothing(server: KestraServer, kept: str, after: bool) -> None:
    _, other = _client(server)
    count = 0
    for point in each_request(server, kept, lambda: push_thirty(other), lambda: killing(after=after)):
        with pytest.raises(Killed):
            push_thirty(_client(server)[1])
        server.heal()
        flows_there(lambda: texts_in_memory(server), point)
        completed(other, lambda: texts_in_memory(server), point)
        count += 1
    assert count >= 170
