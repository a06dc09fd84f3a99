"""A push that fails or is killed at any request loses no flow, reports what the server has, and the next one completes.

The requests go over HTTP, to a server in memory; ``test_thirty_flows.py`` has the same with the real engine.

Each case fails one request, before or after the server acted, and then checks three things on the server itself: every
flow has its old or its new text, the report says which, and a second push makes everything as it was planned. Together
the faults hit each request of a push; each of them hits every third one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kestra_dsl.errors import KestraDslError, PushError
from kestra_dsl.server.destinations import read_record
from kestra_dsl.server.locks import break_lock, held_locks
from kestra_dsl.server.planning import ACTIONS, Wanted
from kestra_dsl.server.transport import Request, Transport
from tests.kestra_server.faults import Effect, answering, cutting, cutting_body, html_of_a_proxy
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.server.parts import make_plan, push, site, sources, text_of, wanted

OLD = {"a": "old", "b": "old", "gone": "old"}
NEW = {"a": "new", "b": "new", "c": "new", "d": "new"}
STRIDE = 3
NAMES = [f"ns/{id_}" for id_ in "abcd"] + ["ns/gone"]
BEFORE = {name: text_of(name, "old") if name[3:] in OLD else None for name in NAMES}
AFTER = {name: text_of(name, "new") if name[3:] in NEW else None for name in NAMES}


@pytest.fixture
def server() -> Iterator[KestraServer]:
    with KestraServer(MemoryEngine()) as made:
        yield made


def flows() -> dict[str, Wanted]:
    """Two to update, two to create, of which one is called by the other, and one to delete."""
    found = wanted(**NEW)
    found["ns/c"] = Wanted("ns/c", text_of("ns/c", "new", calls="ns/d"), "definitions/a.py")
    return found


AFTER["ns/c"] = flows()["ns/c"].text


def requests_of_a_push(server: KestraServer) -> int:
    to = site(server)
    push(to, wanted(**OLD))
    before = len(server.requests)
    push(to, flows(), prune=True)
    return len(server.requests) - before


def check(server: KestraServer, failure: BaseException | None) -> None:
    """Nothing is lost, the report is true, and the next push completes."""
    server.heal()
    found = sources(server, NAMES)
    for name, text in found.items():
        assert text in (BEFORE[name], AFTER[name]), f"{name} has neither text"
    if isinstance(failure, PushError):
        for outcome in failure.report.outcomes:
            told = {"done": AFTER, "restored": BEFORE, "untouched": BEFORE}.get(outcome.state)
            assert told is None or found[outcome.name] == told[outcome.name], outcome
    elif failure is not None:
        assert found == BEFORE
    else:
        assert found == AFTER
    to = site(server)
    for lock in held_locks(to):  # of a process that was killed
        break_lock(to, lock.name)
    plan = make_plan(to, flows(), prune=True)
    assert not plan.blockers
    plan.apply(sleep=lambda _seconds: None)
    assert sources(server, NAMES) == AFTER
    assert {name for name, text in AFTER.items() if text} == {*read_record(to).flows}
    assert not [item for item in make_plan(to, flows(), prune=True).items if item.kind in ACTIONS]


def attempt(server: KestraServer) -> BaseException | None:
    try:
        push(site(server), flows(), prune=True)
    except KestraDslError as error:
        return error
    return None


FAULTS: dict[str, Callable[[], Effect]] = {
    "500 before": lambda: answering(500),
    "500 after": lambda: answering(500, after=True),
    "503 before": lambda: answering(503),
    "409 after": lambda: answering(409, after=True),
    "422 before": lambda: answering(422),
    "cut before": cutting,
    "cut after": lambda: cutting(after=True),
    "cut in the body": cutting_body,
    "a proxy's page": html_of_a_proxy,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_one_request_that_fails_loses_nothing(fault: str, server: KestraServer) -> None:
    number = requests_of_a_push(server)
    assert number >= 25
    for at in range(1 + [*FAULTS].index(fault) % STRIDE, number + 1, STRIDE):
        server.reset()
        push(site(server), wanted(**OLD))
        server.fail(FAULTS[fault](), at=at)
        check(server, attempt(server))


@pytest.mark.parametrize("fault", ["500 before", "cut after"])
def test_every_request_that_fails_from_one_on_loses_nothing(fault: str, server: KestraServer) -> None:
    for at in range(1 + [*FAULTS].index(fault) % STRIDE, requests_of_a_push(server) + 1, STRIDE):
        server.reset()
        push(site(server), wanted(**OLD))
        server.fail(FAULTS[fault](), at=at, times=None)
        check(server, attempt(server))


class Killed(BaseException):
    """What ends a process at once: nothing that it would have done afterwards is done."""


@contextmanager
def killed_at(number: int, monkeypatch: pytest.MonkeyPatch, *, after: bool) -> Iterator[None]:
    """The process does not live beyond a request: that one and all others raise."""
    sent = [0]
    call = Transport.call

    def counted(self: Transport, request: Request) -> object:
        sent[0] += 1
        if sent[0] > number or (sent[0] == number and not after):
            raise Killed
        answer = call(self, request)
        if sent[0] == number:
            raise Killed
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(Transport, "call", counted)
        yield


@pytest.mark.parametrize("after", [False, True])
def test_a_client_that_is_killed_at_any_request_loses_nothing(
    after: bool, server: KestraServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, requests_of_a_push(server) + 1, 3):
        server.reset()
        push(site(server), wanted(**OLD))
        with killed_at(number, monkeypatch, after=after), pytest.raises((Killed, KestraDslError)):
            push(site(server), flows(), prune=True)
        found = sources(server, NAMES)
        for name, text in found.items():
            assert text in (BEFORE[name], AFTER[name])
        check_next(server)


def check_next(server: KestraServer) -> None:
    to = site(server)
    for lock in held_locks(to):
        break_lock(to, lock.name)
    plan = make_plan(to, flows(), prune=True)
    assert not plan.blockers
    plan.apply()
    assert sources(server, NAMES) == AFTER


def test_a_lost_record_never_makes_a_push_overwrite_or_delete(server: KestraServer) -> None:
    to = site(server)
    push(to, wanted(**OLD))
    to.client.delete_value("kdsl", "state..taxi..prod")
    plan = make_plan(to, flows(), prune=True, overwrite=True)
    assert {item.name for item in plan.blockers} == {"ns/a", "ns/b"}
    assert not [item for item in plan.items if item.kind in ("update", "delete")]
    with pytest.raises(KestraDslError):
        plan.apply()
