"""A push that fails at any of its requests, or is killed there, loses nothing, says the truth and can be completed.

With the real engine and over HTTP, each fault disturbs every 37th request, and each another one.
``KDSL_TEST_EACH_REQUEST=1`` disturbs all of them, which takes an hour. ``test_each_request.py`` does that on a server
in memory, which ``tests/kestra_server/test_memory.py`` compares with the engine.
"""

from __future__ import annotations

import io
import multiprocessing
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.process import BaseProcess

import pytest

from kestra_dsl.errors import KestraDslError, LockedError, PlanOutdatedError, PushError
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.key_store import key_text
from kestra_dsl.server.locks import held_locks
from kestra_dsl.server.managing import rebuild
from kestra_dsl.server.names import place_of, sort_of
from kestra_dsl.server.records import key_of, lock_prefix
from kestra_dsl.server.reports import Report
from kestra_dsl.server.resources import text_of_bytes
from tests.kestra_server.asking import ask
from tests.kestra_server.faults import Effect, answering, calling, cutting, html_of_a_proxy, limiting
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.matrix import Point, each_request
from tests.server.aftermath import MEANT, check, completed, ended, flows_there
from tests.server.parts import by_hand, text_of
from tests.server.thirty import AFTER, BEFORE, OLD, plan_thirty, push_before, push_from_elsewhere, push_thirty, site_of

_STRIDE = 37


@pytest.fixture
def to(kestra_server_1_3: KestraServer) -> Destination:
    return site_of(kestra_server_1_3.url, *kestra_server_1_3.auth)


@pytest.fixture
def kept(kestra_server_1_3: KestraServer) -> str:
    return push_before(kestra_server_1_3)


def _sources(server: KestraServer) -> dict[str, str | None]:
    """The text of each of the flows, in one request, and of each key and file."""
    answer = ask(server, "GET", "flows/export/by-query?filters[namespace][PREFIX]=ns")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    return {
        name: texts.get(f"{name.replace('/', '-')}.yml") if sort_of(name) == "flow" else _other(server, name)
        for name in BEFORE
    }


def _other(server: KestraServer, name: str) -> str | None:
    """The text of a key or file."""
    sort, namespace, id_ = place_of(name)
    answer = ask(server, "GET", f"namespaces/{namespace}/{f'kv/{id_}' if sort == 'key' else f'files?path=/{id_}'}")
    if answer.status_code == 404:
        return None
    assert answer.status_code == 200, answer.text
    if sort == "file":
        return text_of_bytes(answer.content)
    return key_text(answer.json()["type"], answer.json()["value"], None, None)


def _disturbed(
    server: KestraServer, kept: str, to: Destination, effect: Callable[[], Effect], times: int | None, first: int
) -> Iterator[tuple[Point, Report | None, bool]]:
    """Each point with the report of its push, if there was one, and whether the push said that it was done."""

    def push() -> Report:
        return push_thirty(to)

    for point in each_request(server, kept, push, effect, times=times, stride=_STRIDE, first=first):
        report, done = ended(push)
        server.heal()
        yield point, report, done


@pytest.mark.parametrize(
    ("effect", "times", "first"),
    [
        pytest.param(cutting, 1, 1, id="one connection is cut before the server acts"),
        pytest.param(lambda: cutting(after=True), 1, 4, id="one connection is cut after the server acted"),
        pytest.param(lambda: answering(503), 1, 7, id="one 503"),
        pytest.param(lambda: answering(500, after=True), 1, 10, id="one 500 after the server acted"),
        pytest.param(lambda: limiting(0), 1, 13, id="one 429"),
        pytest.param(lambda: html_of_a_proxy(200, after=True), 1, 16, id="one page of a proxy after the server acted"),
        pytest.param(lambda: answering(409), 1, 19, id="one 409"),
        pytest.param(lambda: answering(422), 1, 22, id="one 422"),
        pytest.param(lambda: answering(503), None, 25, id="503 from then on"),
        pytest.param(cutting, None, 28, id="no answer from then on"),
        pytest.param(lambda: cutting(after=True), None, 31, id="no answer from then on while the server acts"),
    ],
)
def test_a_push_that_fails_at_a_request_loses_nothing(
    kestra_server_1_3: KestraServer,
    kept: str,
    to: Destination,
    effect: Callable[[], Effect],
    times: int | None,
    first: int,
) -> None:
    tried = 0
    for point, report, done in _disturbed(kestra_server_1_3, kept, to, effect, times, first):
        tried += 1
        check(to, lambda: _sources(kestra_server_1_3), report, point, done=done)
    assert tried >= 4


@pytest.mark.parametrize("after", [False, True])
def test_a_push_that_is_killed_at_a_request_loses_nothing(
    kestra_server_1_3: KestraServer, kept: str, to: Destination, after: bool
) -> None:
    server = kestra_server_1_3
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.server.thirty"])
    running: list[BaseProcess] = []

    def push() -> None:
        process = processes.Process(target=push_from_elsewhere, args=(server.url, *server.auth))
        running.append(process)
        process.start()
        process.join()

    def kill() -> Effect:
        return calling(lambda _exchange: running[-1].kill(), after=after)

    tried = 0
    for point in each_request(server, kept, push, kill, stride=_STRIDE, first=5 + 17 * after):
        push()
        assert running[-1].exitcode == -9, point
        tried += 1
        server.heal()
        flows_there(lambda: _sources(server), point)
        completed(to, lambda: _sources(server), point)
    assert tried >= 4


def _ending(server: KestraServer) -> str:
    """How one of two pushes at once ends."""
    try:
        push_thirty(site_of(server.url, *server.auth))
    except LockedError:
        return "locked"
    except PlanOutdatedError:
        return "outdated"
    return "done"


def test_of_two_pushes_at_once_each_is_done_or_has_written_nothing(kestra_server: KestraServer) -> None:
    """Both in the name of one project, as from two machines."""
    kept = push_before(kestra_server)
    to = site_of(kestra_server.url, *kestra_server.auth)
    for _ in range(3):
        kestra_server.restore(kept)
        with ThreadPoolExecutor(2) as pool:
            endings = list(pool.map(_ending, [kestra_server] * 2))
        found = flows_there(lambda: _sources(kestra_server), endings)
        assert found == (AFTER if "done" in endings else BEFORE), endings
        assert held_locks(to) == [], endings
        completed(to, lambda: _sources(kestra_server), endings)


@pytest.mark.parametrize("name", [name for name in BEFORE if name.endswith(("0", "5"))])
def test_a_change_by_hand_between_plan_and_push_is_kept(
    kestra_server_1_3: KestraServer, kept: str, to: Destination, name: str
) -> None:
    plan = plan_thirty(to)
    mine = text_of(name, "by hand", owner=None)
    by_hand(kestra_server_1_3, name, mine)
    with pytest.raises(KestraDslError) as caught:
        plan.apply(sleep=lambda _seconds: None)
    found = _sources(kestra_server_1_3)
    assert found.pop(name) == mine
    if isinstance(caught.value, PlanOutdatedError):
        assert found == {other: text for other, text in BEFORE.items() if other != name}
    else:
        assert isinstance(caught.value, PushError)
        states = {one.name: one.state for one in caught.value.report.outcomes if one.name != name}
        assert found == {other: MEANT[state][other] for other, state in states.items()}


def test_a_lost_record_is_rebuilt_from_the_headers(kestra_server: KestraServer) -> None:
    push_before(kestra_server)
    to = site_of(kestra_server.url, *kestra_server.auth)
    to.client.delete_value(to.state_namespace, key_of(to.owner))
    with pytest.raises(KestraDslError):
        push_thirty(to)
    assert _sources(kestra_server) == BEFORE
    rebuild(to, ["ns", "ns.gone"], OLD)
    assert read_record(to).entries.keys() == {name for name, text in BEFORE.items() if text is not None}
    push_thirty(to)
    assert _sources(kestra_server) == AFTER


def test_an_expired_lock_keeps_nobody_waiting(kestra_server: KestraServer) -> None:
    push_before(kestra_server)
    to = site_of(kestra_server.url, *kestra_server.auth)
    to.client.set_value(to.state_namespace, lock_prefix(to.owner) + "0000", {"by": "nobody"}, ttl="PT0.01S")
    time.sleep(0.05)
    assert held_locks(to) == []
    push_thirty(to)
    assert _sources(kestra_server) == AFTER
