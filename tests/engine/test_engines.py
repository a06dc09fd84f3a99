"""Several engines in one process: they share what there can be only one of, and do not get into each other's way.

The engine itself is made up here, but for the last test.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine import Engine, client, in_process
from kestra_dsl.errors import EngineError, UsageError

ROOT = Path(__file__).parent.parent.parent

OnEvent = Callable[[dict[str, Any]], None]


class Sessions:
    """What stands for Java and for processes, and remembers what was started."""

    def __init__(self) -> None:
        self.here: list[str] = []
        self.elsewhere: list[str] = []
        self.at_work = 0
        self.most_at_work = 0

    def session(self, _release: str, _jars: Any, _libjvm: Path, heap: str, _folder: Path) -> Any:
        time.sleep(0.05)
        self.here.append(heap)
        return self

    seconds = 0.5

    def answers(self, _session: Any) -> Any:
        return self

    def worker(self, _release: str, _jars: Any, _libjvm: Path, heap: str, _folder: Path) -> Any:
        self.elsewhere.append(heap)
        return OneWorker()

    def answer(self, request: dict[str, Any], on_event: OnEvent) -> Any:
        self.at_work += 1
        self.most_at_work = max(self.most_at_work, self.at_work)
        try:
            on_event({"asked": request["do"]})
            time.sleep(0.02)
            return request["do"]
        except Exception as error:
            raise EngineError(f"the engine failed: {error}") from error
        finally:
            self.at_work -= 1


class OneWorker:
    seconds = 0.5
    alive = True

    def ask(self, request: dict[str, Any], on_event: OnEvent, _within: float) -> Any:
        on_event(request)
        return request["do"]

    def end(self) -> None:
        self.alive = False


@pytest.fixture
def sessions(monkeypatch: pytest.MonkeyPatch) -> Sessions:
    made = Sessions()
    monkeypatch.setattr(in_process, "_running", {})
    monkeypatch.setattr(client, "classpath", lambda *_, **__: [])
    monkeypatch.setattr(client, "java_library", lambda _: Path("libjvm"))
    monkeypatch.setattr("jpype.isJVMStarted", lambda: bool(made.here))
    monkeypatch.setattr("kestra_dsl.engine.inside.session.Session", made.session)
    monkeypatch.setattr("kestra_dsl.engine.inside.conversation.Answers", made.answers)
    monkeypatch.setattr("kestra_dsl.engine.worker.Worker", made.worker)
    return made


def at_once(*calls: Callable[[], object]) -> None:
    threads = [threading.Thread(target=call, daemon=True) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()


def test_all_that_ask_for_the_same_share_one_engine_and_ask_it_in_turn(sessions: Sessions) -> None:
    asking = [Engine("1.3") for _ in range(4)]

    at_once(*(lambda one=one: [one.ask({"do": "a"}) for _ in range(3)] for one in asking))

    assert (sessions.here, sessions.elsewhere) == (["1g"], [])
    assert sessions.most_at_work == 1


def test_one_that_is_to_have_other_memory_is_another_one(sessions: Sessions) -> None:
    first, second = Engine("1.3"), Engine("1.3", heap="2g")

    assert [first.ask({"do": "a"}), second.ask({"do": "b"})] == ["a", "b"]
    assert (sessions.here, sessions.elsewhere) == (["1g"], ["2g"])


@pytest.mark.parametrize("own_process", [True, False])
def test_an_error_of_whoever_listens_comes_back_as_it_is(own_process: bool, sessions: Sessions) -> None:
    engine, mine = Engine("1.3", own_process=own_process), ValueError("mine")

    def listen(_: Any) -> None:
        raise mine

    with pytest.raises(ValueError, match="mine") as caught:
        engine.ask({"do": "a"}, listen)
    assert caught.value is mine
    assert engine.ask({"do": "b"}) == "b"


@pytest.mark.parametrize("own_process", [True, False])
def test_whoever_listens_cannot_ask_and_wait_for_ever(own_process: bool, sessions: Sessions) -> None:
    one, other = Engine("1.3", own_process=own_process), Engine("1.3", own_process=own_process)
    asked = one if own_process else other  # in one process they are the same

    with pytest.raises(UsageError, match="sends a request to the engine that calls it"):
        one.ask({"do": "a"}, lambda _: asked.ask({"do": "b"}))
    assert asked.ask({"do": "c"}) == "c"


def test_one_that_is_closed_while_it_works_starts_anew_for_the_next_question(sessions: Sessions) -> None:
    engine = Engine("1.3", own_process=True)

    assert engine.ask({"do": "a"}, lambda _: engine.close()) == "a"
    assert not engine.is_open
    assert engine.ask({"do": "b"}) == "b"
    assert engine.is_open
    assert sessions.elsewhere == ["1g", "1g"]


TWO = """
import json, threading, time
import jpype
from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.engine.in_process import _running
from kestra_dsl.engine.inside.logs import Logs
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import Sleep
from kestra_dsl.plugins.scripts.shell import Commands

with Flow(id="hidden", namespace="demo") as flow:
    Commands(id="ask", commands=["true"])
    Sleep(id="sleep", duration="PT0.3S")
    Return(id="make", format="{{ secret('WHO') }} {{ outputs.ask.vars.who }}")

found = {"a": [], "b": []}

def run(engine, who):
    for _ in range(3):
        run = engine.run(flow, mocks={"ask": {"vars": {"who": who}}}, secrets={"WHO": who}, timeout=100)
        found[who].append(run.task("make").outputs["value"])

threads = [threading.Thread(target=run, args=(Engine("1.3").start(), who), daemon=True) for who in found]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(200)
found["ended"] = not any(thread.is_alive() for thread in threads)

(here,) = _running.values()
logs = Logs(here._answers._session, "none")
held = threading.Event()

def hold():
    with jpype.synchronized(logs._appender):
        held.set()
        time.sleep(0.5)

with logs:
    holding = threading.Thread(target=hold)
    holding.start()
    held.wait()
    begun = time.monotonic()
    logs.entries_of([])
    found["waited"] = time.monotonic() - begun > 0.3
    holding.join()
print(json.dumps(found))
"""


@pytest.mark.engines("1.3")
def test_two_threads_with_an_engine_each_get_their_own_secrets_mocks_and_logs(tmp_path: Path) -> None:
    """And logs are read while nobody writes them, as the list that they are in asks for."""
    done = subprocess.run(
        [sys.executable, "-c", TWO],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"a": ["a a"] * 3, "b": ["b b"] * 3, "ended": True, "waited": True}
