"""An engine that other programs ask through a socket: who finds it, and what happens if one side goes.

The engine is made up, so that it starts in no time; ``test_warm_engine.py`` has a real one.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine import warm_server, warm_sockets
from kestra_dsl.engine.in_process import Setup
from kestra_dsl.engine.request_lock import RequestLock
from kestra_dsl.engine.warm_client import NotAnsweredError, WarmEngine, warm_engine
from kestra_dsl.engine.warm_server import WarmServer
from kestra_dsl.engine.warm_sockets import is_served, make_private_folder, socket_of
from kestra_dsl.errors import EngineError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are warm engines only where there are Unix sockets")

RUN = {"do": "run", "number": 1}
READ = {"do": "read", "text": "a: b"}


class MadeUp:
    """An engine that does what a test tells it to."""

    def __init__(self) -> None:
        self.answer: Callable[..., Any] = lambda request, _tell: request
        self.stopped: list[int] = []
        self.stop_told = threading.Event()
        self._lock = RequestLock()

    def new_number(self) -> int:
        return 7

    def stop_run(self, number: int) -> None:
        self.stopped.append(number)
        self.stop_told.set()

    def ask(self, request: Any, tell: Any, _timeout: float, *, patience: float, on_begin: Callable[[], None]) -> Any:
        with self._lock.held(patience):
            on_begin()
            return self.answer(request, tell)


@pytest.fixture
def engine() -> MadeUp:
    return MadeUp()


@pytest.fixture
def path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kdsl-", dir="/tmp") as folder:  # the path of a socket has to be short
        yield Path(folder) / "private" / "key.sock"


@pytest.fixture
def served(path: Path, engine: MadeUp) -> Iterator[WarmEngine]:
    with WarmServer(path, lambda: engine, lambda: None):  # type: ignore[arg-type,return-value]
        found = warm_engine(path)
        assert found is not None
        yield found


def nobody(_: Any) -> None:
    """Whom nothing has to be told."""


def setup_of(**different: Any) -> Setup:
    return Setup(**{"release": "1.3.31", "jars": (), "plugins": (), "heap": "1g", **different})


def test_a_request_gets_its_events_and_its_answer(served: WarmEngine, engine: MadeUp) -> None:
    def answer(request: Any, tell: Any) -> Any:
        tell({"number": 1})
        tell({"text": "two\nlines \u2028🚕"})
        return [request, "x" * 1_000_000]

    engine.answer = answer
    told: list[Any] = []
    assert served.ask(READ, told.append, 10) == [READ, "x" * 1_000_000]
    assert told == [{"number": 1}, {"text": "two\nlines \u2028🚕"}]


def test_a_run_gets_a_number_of_the_engine_that_runs_it(served: WarmEngine) -> None:
    assert served.ask(RUN, nobody, 10) == {"do": "run", "number": 7}


def test_what_the_engine_says_of_a_run_that_failed_is_told(served: WarmEngine, engine: MadeUp) -> None:
    def fail(*_: Any) -> Any:
        raise EngineError("out of memory", hint="give it more")

    engine.answer = fail
    with pytest.raises(EngineError, match="out of memory") as caught:
        served.ask(RUN, nobody, 10)
    assert caught.value.hint == "give it more"
    with pytest.raises(NotAnsweredError):  # another engine can be asked the same
        served.ask(READ, nobody, 10)


def test_a_client_that_goes_stops_its_run_and_the_next_one_is_answered(served: WarmEngine, engine: MadeUp) -> None:
    def run(request: Any, tell: Any) -> Any:
        while not engine.stop_told.wait(0.01):
            tell({"runs": True})
        return request

    def leave(_: Any) -> None:
        raise KeyboardInterrupt

    engine.answer = run
    with pytest.raises(KeyboardInterrupt):
        served.ask(RUN, leave, 10)
    assert engine.stop_told.wait(10)
    assert engine.stopped == [7]
    assert served.ask(RUN, nobody, 10) == {"do": "run", "number": 7}


def test_a_run_can_be_stopped_from_another_thread(served: WarmEngine, engine: MadeUp) -> None:
    def run(_request: Any, tell: Any) -> Any:
        tell({"runs": True})
        return "stopped" if engine.stop_told.wait(10) else "late"

    engine.answer = run
    assert served.ask(RUN, lambda _: served.stop(1), 10) == "stopped"


def test_the_end_of_a_request_stops_nothing(served: WarmEngine, engine: MadeUp) -> None:
    served.ask(RUN, nobody, 10)
    served.ask(READ, nobody, 10)
    assert engine.stopped == []


def test_a_client_does_not_wait_for_the_run_of_another_one(
    served: WarmEngine, engine: MadeUp, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_server, "_PATIENCE", 0.05)
    begun = threading.Event()

    def run(*_: Any) -> Any:
        begun.set()
        return engine.stop_told.wait(10)

    engine.answer = run
    first = threading.Thread(target=served.ask, args=(RUN, nobody, 10))
    first.start()
    assert begun.wait(10)
    with pytest.raises(NotAnsweredError):
        WarmEngine(path).ask(RUN, nobody, 10)
    engine.stop_told.set()
    first.join()


def test_an_engine_that_cannot_be_asked_now_is_not_asked(path: Path) -> None:
    with WarmServer(path, lambda: None, lambda: None), pytest.raises(NotAnsweredError):
        WarmEngine(path).ask(RUN, nobody, 10)


def test_a_server_that_ends_during_a_run_is_an_error_and_otherwise_another_engine_is_asked(path: Path) -> None:
    make_private_folder(path.parent)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def begin_and_end() -> None:
            for _ in range(2):
                with listener.accept()[0] as connection:
                    connection.makefile().readline()
                    connection.sendall(b'{"begins": true}\n{"answer": "ha')

        threading.Thread(target=begin_and_end, daemon=True).start()
        with pytest.raises(EngineError, match="ended during the run"):
            WarmEngine(path).ask(RUN, nobody, 10)
        with pytest.raises(NotAnsweredError):
            WarmEngine(path).ask(READ, nobody, 10)


def test_what_is_no_request_is_refused_and_the_next_one_is_answered(served: WarmEngine, path: Path) -> None:
    for sent in (b"", b"\n", b"[]\n", b'{"request": 1}\n', b"\xff\n", b'{"request": {}, "timeout": 1}\n'):
        with warm_sockets.connected(path) as connection:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            assert connection.makefile().read() == '{"busy": true}\n'
    assert served.ask(READ, nobody, 10) == READ


def test_the_socket_goes_with_its_server(path: Path, engine: MadeUp) -> None:
    with WarmServer(path, lambda: engine, lambda: None):  # type: ignore[arg-type,return-value]
        assert (path.parent.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o600)
        with pytest.raises(EngineError, match="another command"):
            WarmServer(path, lambda: None, lambda: None).__enter__()
        assert is_served(path)
    assert not is_served(path)
    assert list(path.parent.iterdir()) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from kestra_dsl.engine.warm_server import WarmServer
WarmServer(Path(sys.argv[1]), lambda: None, lambda: None).__enter__()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_server_left_is_not_found_and_the_next_one_takes_its_place(path: Path, engine: MadeUp) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert path.exists()
    assert warm_engine(path) is None
    other = path.with_name("other.sock")
    with WarmServer(other, lambda: engine, lambda: None):  # type: ignore[arg-type,return-value]
        assert list(path.parent.iterdir()) == [other]


def test_a_folder_that_others_can_change_is_not_used(path: Path) -> None:
    with WarmServer(path, lambda: None, lambda: None):
        path.parent.chmod(0o770)
        assert not is_served(path)
        path.parent.chmod(0o700)
        assert is_served(path)
    path.parent.chmod(0o755)
    with pytest.raises(EngineError, match="other users can change"):
        WarmServer(path, lambda: None, lambda: None).__enter__()
    path.parent.rmdir()
    path.parent.symlink_to(path.parent.parent)
    with pytest.raises(EngineError, match="other users can change"):
        WarmServer(path, lambda: None, lambda: None).__enter__()


def test_a_socket_or_a_folder_of_another_user_is_not_used(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with WarmServer(path, lambda: None, lambda: None):
        assert is_served(path)
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
        assert not is_served(path)
        assert not make_private_folder(path.parent)


def test_an_idle_server_says_so(path: Path) -> None:
    asked = threading.Event()
    with WarmServer(path, lambda: None, asked.set):
        assert asked.wait(10)


def test_each_project_version_and_setting_has_a_socket_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jar, libjvm = tmp_path / "a.jar", tmp_path / "lib" / "server" / "libjvm.so"
    jar.touch()

    def one(project: Path = tmp_path, **different: Any) -> Path:
        found = socket_of(project, setup_of(**{"jars": (jar,), **different}), libjvm)
        assert found is not None
        return found

    monkeypatch.setattr(tempfile, "tempdir", "/tmp")
    first = one()
    assert one() == first
    different = {one(tmp_path / "other"), one(release="2.0.0"), one(heap="2g"), one(jars=())}
    for name in ("ENV_REGION", "KESTRA_VARIABLES_ENVVARSPREFIX", "TZ", "JAVA_TOOL_OPTIONS", "https_proxy"):
        with monkeypatch.context() as patch:
            patch.setenv(name, "x")
            different.add(one())
    jar.write_text("changed")
    different.add(one())
    assert len(different - {first}) == 10
    monkeypatch.setenv("TERM_SESSION_ID", "2")
    jar.write_text("")
    os.utime(jar, ns=(0, 0))
    same = one()
    monkeypatch.setenv("TERM_SESSION_ID", "3")
    assert one() == same


def test_another_version_of_the_library_has_another_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modules = tmp_path / "engine"
    modules.mkdir()
    (modules / "module.py").write_text("a = 1")
    monkeypatch.setattr(tempfile, "tempdir", "/tmp")
    monkeypatch.setattr(warm_sockets, "__file__", str(modules / "warm_sockets.py"))
    before = socket_of(tmp_path, setup_of(), tmp_path / "a" / "b" / "c")
    (modules / "module.py").write_text("a = 10")
    assert before != socket_of(tmp_path, setup_of(), tmp_path / "a" / "b" / "c")


def test_there_is_none_for_plugins_for_a_long_path_and_for_whoever_opts_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libjvm = tmp_path / "a" / "b" / "c"
    monkeypatch.setattr(tempfile, "tempdir", "/tmp")
    assert socket_of(tmp_path, setup_of(), libjvm) is not None
    assert socket_of(tmp_path, setup_of(plugins=(tmp_path,)), libjvm) is None
    monkeypatch.setenv("KDSL_NO_WARM_ENGINE", "1")
    assert socket_of(tmp_path, setup_of(), libjvm) is None
    monkeypatch.delenv("KDSL_NO_WARM_ENGINE")
    monkeypatch.setattr(tempfile, "tempdir", f"/tmp/{'x' * 90}")
    assert socket_of(tmp_path, setup_of(), libjvm) is None


def test_a_system_without_unix_sockets_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(socket, "AF_UNIX")
    assert socket_of(Path(), setup_of(), tmp_path / "a" / "b" / "c") is None


def test_a_server_ends_at_once(path: Path) -> None:
    begun = time.monotonic()
    with WarmServer(path, lambda: None, lambda: None):
        pass
    assert time.monotonic() - begun < 5
