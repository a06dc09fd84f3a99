"""Programs that use a warm engine get what an engine of their own would tell them, and else one of their own."""

from __future__ import annotations

import re
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, kv, read, secret
from kestra_dsl.engine import Engine
from kestra_dsl.engine.client import EngineClient
from kestra_dsl.engine.warm_server import WarmServer
from kestra_dsl.errors import RunTimeoutError
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import Sleep
from kestra_dsl.plugins.core.kv import Set
from tests.engine.parts import quick

pytestmark = pytest.mark.engines("1.3")


@pytest.fixture
def socket_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kdsl-", dir="/tmp") as folder:  # the path of a socket has to be short
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


@pytest.fixture
def client(kestra: Engine, tmp_path: Path, socket_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """An engine of a program whose project has a warm one: that of the tests. None is started."""

    def start(_: EngineClient) -> Any:
        raise AssertionError("the program has started an engine of its own")

    one = Engine("1.3", own_process=True, project=tmp_path)
    assert one._socket is not None
    assert one._socket.is_relative_to(socket_folder)
    monkeypatch.setattr(EngineClient, "_start_worker", start)
    with WarmServer(one._socket, lambda: kestra, lambda: None):
        assert one.is_warm
        yield one


def endless() -> Flow:
    with Flow(id="endless", namespace="demo") as flow:
        Sleep(id="sleep", duration="PT1H")
    return flow


def probe() -> Flow:
    """A flow that tells what it finds of others, and of what it is given."""
    with Flow(id="probe", namespace="demo") as flow:
        Return(id="key", format="{{ kv('key', errorOnMissing=false) ?? 'no key' }}")
        Return(id="file", format="{{ fileExists(nsfile='a.txt') | default('no file') }}", allow_failure=True)
        Return(id="secret", format=f"{secret('TOKEN')}", allow_failure=True)
        Return(id="label", format="{{ labels.team ?? 'no label' }}")
        Return(id="mocked", format="not mocked")
    return flow


def writer() -> Flow:
    """A flow that leaves what it can in the same namespace."""
    with Flow(id="probe", namespace="demo") as flow:
        Set(id="set", key="key", value="left behind")
        Return(id="key", format=f"{kv('given')} {secret('TOKEN')} {read('a.txt')}")
        Return(id="mocked", format="not mocked")
    return flow


def told(run: Any) -> str:
    """All that is known of a run, without what differs between any two: its id and paths of temporary files."""
    return re.sub(r"[0-9A-Za-z]{20,22}", "<id>", repr({**run.to_dict(), "states": run.states}))


def test_what_one_run_leaves_does_not_reach_the_next_one_of_another_program(kestra: Engine, client: Engine) -> None:
    before = told(kestra.run(probe(), unrendered="allow"))
    left = client.run(
        writer(),
        kv={"given": "1"},
        files={"a.txt": "content"},
        secrets={"TOKEN": "hidden"},
        labels={"team": "data"},
        mocks={"mocked": {"value": "mocked"}},
    )
    assert (left.state, left.task("key").outputs["value"]) == ("SUCCESS", "1 hidden content")
    assert told(client.run(probe(), unrendered="allow")) == before
    assert "'no key'" in before
    assert "hidden" not in before


def test_the_verdicts_are_those_of_an_engine_of_its_own(kestra: Engine, client: Engine) -> None:
    text = "id: a\nnamespace: demo\ntasks:\n  - id: b\n    type: io.kestra.plugin.core.log.Log\n    mesage: hello\n"
    assert client.validate([quick(), endless()]) == kestra.validate([quick(), endless()])
    assert client.validate_yaml([text]) == kestra.validate_yaml([text])
    assert not client.validate_yaml([text])[0].valid
    assert client.read_yaml("a: [1, no]") == kestra.read_yaml("a: [1, no]")


def test_an_interrupt_of_the_program_ends_its_run_and_not_the_engine(kestra: Engine, client: Engine) -> None:
    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client.run(endless(), on_event=interrupt)
    assert kestra.run(quick()).state == "SUCCESS"  # it waits for the end of the other run
    assert client.run(quick()).state == "SUCCESS"


def test_a_run_that_is_stopped_or_takes_too_long_ends_as_with_an_engine_of_its_own(client: Engine) -> None:
    assert client.run(endless(), on_event=lambda _: client.stop()).state == "KILLED"
    with pytest.raises(RunTimeoutError, match="endless"):
        client.run(endless(), timeout=0.5)
    assert client.run(quick()).state == "SUCCESS"


class Own:
    """An engine that a program starts, made up."""

    alive = True
    seconds = 1.0

    def ask(self, request: Any, _tell: Any, _timeout: float) -> Any:
        return request["text"]

    def stop(self, number: int) -> None: ...


def engines_started(monkeypatch: pytest.MonkeyPatch) -> list[Own]:
    started: list[Own] = []

    def start(_: EngineClient) -> Own:
        started.append(Own())
        return started[-1]

    monkeypatch.setattr(EngineClient, "_start_worker", start)
    return started


def test_a_program_starts_an_engine_of_its_own_when_the_warm_one_cannot_be_asked(
    tmp_path: Path, socket_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = engines_started(monkeypatch)
    one = Engine("1.3", own_process=True, project=tmp_path)
    assert not one.is_warm
    assert one._socket is not None

    with WarmServer(one._socket, lambda: None, lambda: None), one.start():
        assert (one.is_warm, started) == (True, [])
        assert one.read_yaml("a") == "a"
        assert one.read_yaml("b") == "b"
    assert len(started) == 1
    assert Engine("1.3", own_process=True, project=tmp_path).start().seconds == 1.0


def test_an_idle_engine_is_closed_and_one_that_works_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    class Working(Own):
        def ask(self, request: Any, _tell: Any, _timeout: float) -> Any:
            begun.set()
            go_on.wait(10)
            return request["text"]

    monkeypatch.setattr(EngineClient, "_start_worker", lambda _: Working())
    one = Engine("1.3", own_process=True)
    assert not one.close_if_idle(-1)
    asking = threading.Thread(target=one.read_yaml, args=("a",))
    asking.start()
    begun.wait(10)
    assert not one.close_if_idle(-1)
    go_on.set()
    asking.join()
    assert not one.close_if_idle(60)
    assert one.close_if_idle(-1)
    assert not one.is_open


def test_an_engine_that_died_while_nobody_asked_it_is_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    started = engines_started(monkeypatch)
    one = Engine("1.3", own_process=True).start()
    started[0].alive = False
    assert one.read_yaml("a") == "a"
    assert len(started) == 2
