"""Two pushes at once, with the lock, without it, and after it has expired."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from kestra_dsl.errors import KestraDslError, LockedError, PlanOutdatedError, PushError
from kestra_dsl.server import Client
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.locks import Held, break_lock, held_locks
from kestra_dsl.server.managing import rebuild
from kestra_dsl.server.names import sort_of
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.plans import Plan
from kestra_dsl.server.publishing import planned
from tests.kestra_server.direct import DirectTransport, Killed, killing
from tests.kestra_server.exchanges import Exchange
from tests.kestra_server.faults import calling
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.matrix import each_request
from tests.kestra_server.memory import MemoryEngine
from tests.server.aftermath import break_locks, completed, flows_there, is_true
from tests.server.parts import OWNER, text_of
from tests.server.thirty import AFTER, BEFORE, WANTED, push_before, push_thirty, site_of, texts_in_memory


class Clock:
    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def seconds(self) -> float:
        return self.now.timestamp()

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[KestraServer]:
    with KestraServer(MemoryEngine(clock)) as made:
        yield made


@pytest.fixture
def kept(server: KestraServer) -> str:
    return push_before(server)


def direct(server: KestraServer) -> Destination:
    return Destination(Client(server.url, transport=DirectTransport(server)), OWNER)


def ending(to: Destination) -> str:
    try:
        push_thirty(to)
    except LockedError:
        return "locked"
    except PlanOutdatedError:
        return "outdated"
    return "done"


def test_of_three_pushes_at_once_over_http_each_is_done_or_has_written_nothing(server: KestraServer, kept: str) -> None:
    seen = set()
    for turn in range(15):
        server.restore(kept)
        with ThreadPoolExecutor(3) as pool:
            endings = list(pool.map(ending, [site_of(server.url, *server.auth) for _ in range(3)]))
        seen |= {*endings}
        found = flows_there(lambda: texts_in_memory(server), (turn, endings))
        assert found == (AFTER if "done" in endings else BEFORE), endings
        completed(direct(server), lambda: texts_in_memory(server), endings)
    assert "done" in seen and seen & {"locked", "outdated"}


def _push_with_a_broken_lock(server: KestraServer, flows: dict[str, Wanted]) -> Iterator[tuple[object, object]]:
    """At each request of a push, its lock is broken and somebody else pushes. Yields the point and how it ended."""
    kept = push_before(server)
    to = direct(server)
    running: list[bool] = []

    def other_push(_exchange: Exchange) -> None:
        if running:
            return
        running.append(True)
        other = direct(server)
        break_locks(other)
        planned(other, flows, read_record(other), Rules(prune=True, overwrite=True)).apply(sleep=lambda _seconds: None)

    for point in each_request(server, kept, lambda: push_thirty(to), lambda: calling(other_push)):
        running.clear()
        try:
            result: object = push_thirty(to)
        except KestraDslError as error:
            result = error
        server.heal()
        assert running, point
        yield point, result


def test_a_push_whose_lock_is_broken_for_the_same_push_loses_nothing(server: KestraServer) -> None:
    for point, result in _push_with_a_broken_lock(server, WANTED):
        found = flows_there(lambda: texts_in_memory(server), point)
        if isinstance(result, PushError):
            is_true(result.report, found, point)
        completed(direct(server), lambda: texts_in_memory(server), point)


def test_a_push_whose_lock_is_broken_for_another_push_loses_no_flow(server: KestraServer) -> None:
    """Nor its record, unless the other push ran just while this one wrote it: then it has to be rebuilt."""
    others = {
        name: one._replace(text=text_of(name, "other")) if sort_of(name) == "flow" else one
        for name, one in WANTED.items()
    }
    rebuilt = []
    for point, _ in _push_with_a_broken_lock(server, others):
        for name, text in texts_in_memory(server).items():
            other = others[name].text if name in others else None
            assert text in {BEFORE[name], AFTER[name], other}, f"{point}: {name}"
        to = direct(server)
        break_locks(to)
        plan = _plan(to)
        if plan.blockers:
            assert {item.note for item in plan.blockers} == {"its header names this project: `kdsl state rebuild`"}
            rebuild(to, ["ns", "ns.gone"], WANTED)
            rebuilt.append(point)
            plan = _plan(to)
        assert not plan.blockers, point
        plan.apply(sleep=lambda _seconds: None)
        assert texts_in_memory(server) == AFTER, point
    assert len(rebuilt) <= 4, rebuilt


def _plan(to: Destination) -> Plan:
    return planned(to, WANTED, read_record(to), Rules(prune=True, overwrite=True))


def test_the_lock_of_a_killed_push_expires_after_ten_minutes(server: KestraServer, kept: str, clock: Clock) -> None:
    server.restore(kept)
    server.fail(killing(after=True), matching="POST /api/v1/main/flows")
    with pytest.raises(Killed):
        push_thirty(direct(server))
    to = direct(server)
    clock.now += timedelta(minutes=9, seconds=59)
    with pytest.raises(LockedError, match="another push to taxi/prod is running"):
        push_thirty(to)
    clock.now += timedelta(seconds=2)
    assert held_locks(to) == []
    push_thirty(to)
    assert texts_in_memory(server) == AFTER


def test_the_lock_of_a_killed_push_is_broken_by_its_name(server: KestraServer, kept: str) -> None:
    server.restore(kept)
    server.fail(killing(after=False), matching="DELETE /api/v1/main/flows/*")
    with pytest.raises(Killed):
        push_thirty(direct(server))
    to = direct(server)
    with pytest.raises(LockedError) as caught:
        push_thirty(to)
    (lock,) = held_locks(to)
    assert f"`kdsl state unlock {lock.name}`" in str(caught.value.hint)
    break_lock(to, lock.name)
    push_thirty(to)
    assert texts_in_memory(server) == AFTER


def test_a_lock_is_renewed_before_it_expires(server: KestraServer, clock: Clock) -> None:
    to = direct(server)
    lock = Held(to, clock=clock.seconds)
    lock.take()
    for _ in range(4):
        clock.now += timedelta(minutes=4)
        lock.renew()
        assert [one.name for one in held_locks(to)] == [lock.name]
    clock.now += timedelta(minutes=11)
    with pytest.raises(LockedError, match="was broken or has expired"):
        lock.renew()
