"""Connections of processes: refused unless the run allows them, and listed."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, Task
from kestra_dsl.engine import Engine
from kestra_dsl.engine.process_supervisor import ProcessSupervisor
from kestra_dsl.errors import NetworkError
from tests.conformance.engines import EACH_ENGINE
from tests.engine.script_plugin import SCRIPT, write_script_plugin

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="seccomp is of Linux")

GATED = """
import json, socket, subprocess, sys
from kestra_dsl.engine.inside.process_gate import ProcessGate

channel, program = int(sys.argv[1]), sys.argv[2]
gate = ProcessGate(socket.socket(fileno=channel))
gate.install()
assert gate.unsupported is None, gate.unsupported
done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
print(json.dumps([done.stdout.strip(), [*gate.attempts()]]))
"""
BEGIN = """
import os, socket
def attempt(action):
    try:
        action()
    except OSError as error:
        print(type(error).__name__)
    else:
        print("done")
"""


@pytest.fixture
def listening() -> Iterator[int]:
    """The port of a server on the loopback."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def run_gated(program: str, allowed: bool | Sequence[str], **names: Any) -> tuple[str, list[dict[str, Any]]]:
    """What a program printed, and its attempts to connect."""
    here, there = socket.socketpair()
    supervisor = ProcessSupervisor(here)
    supervisor.allow(allowed)
    text = BEGIN + program.format(**names)
    process = subprocess.Popen(
        [sys.executable, "-c", GATED, str(there.fileno()), text],
        stdout=subprocess.PIPE,
        text=True,
        pass_fds=[there.fileno()],
    )
    there.close()
    serving = threading.Thread(target=supervisor.serve, args=(process.pid,), daemon=True)
    serving.start()
    out, _ = process.communicate(timeout=60)
    serving.join(20)
    assert not serving.is_alive(), "it ends with the last process"
    supervisor.close()
    printed, attempts = json.loads(out)
    return printed, attempts


CONNECT = "attempt(lambda: socket.create_connection(('127.0.0.1', {port})))"
SEND_TO = "attempt(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', {port})))"
SEND_MESSAGE = "attempt(lambda: socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('127.0.0.1', {port})))"
IN_A_CHILD = "import subprocess, sys; subprocess.run([sys.executable, '-c', {body!r}])"


@pytest.mark.parametrize("program", [CONNECT, SEND_TO, SEND_MESSAGE], ids=["connect", "sendto", "sendmsg"])
def test_a_process_reaches_what_is_allowed_and_each_attempt_is_told(program: str, listening: int) -> None:
    for allowed in (False, [], ["10.0.0.1"], [f"loopback:{listening + 1}"], ["*.localhost"]):
        printed, attempts = run_gated(program, allowed, port=listening)
        assert printed == "PermissionError"
        assert [(one["host"], one["port"], one["allowed"]) for one in attempts] == [("127.0.0.1", listening, False)]
        assert attempts[0]["program"].startswith("python")
    for allowed in (True, ["loopback"], ["127.0.0.1"], [f"127.0.0.1:{listening}"], ["localhost"]):
        printed, attempts = run_gated(program, allowed, port=listening)
        assert printed == "done"
        assert [(one["host"], one["allowed"]) for one in attempts] == [("127.0.0.1", True)]


def test_processes_of_processes_and_addresses_of_both_kinds_are_seen(listening: int) -> None:
    body = BEGIN + CONNECT.format(port=listening)
    _, attempts = run_gated(IN_A_CHILD, False, body=body)
    assert [one["port"] for one in attempts] == [listening]

    mapped = "attempt(lambda: socket.socket(socket.AF_INET6).connect(('::ffff:127.0.0.1', {port})))"
    _, attempts = run_gated(mapped, ["127.0.0.1"], port=listening)
    assert [(one["host"], one["allowed"]) for one in attempts] == [("127.0.0.1", True)]
    _, attempts = run_gated("attempt(lambda: socket.socket(socket.AF_INET6).connect(('::1', 9)))", ["127.0.0.1"])
    assert [(one["host"], one["allowed"]) for one in attempts] == [("::1", False)]


def test_what_is_sent_on_a_connection_is_no_attempt_of_its_own(listening: int) -> None:
    program = "s = socket.create_connection(('127.0.0.1', {port})); [s.send(b'x') for _ in range(9)]; s.sendmsg([b'x'])"
    _, attempts = run_gated(program, True, port=listening)
    assert len(attempts) == 1


@pytest.mark.parametrize(
    ("allowed", "is_allowed"),
    [(False, False), (["loopback", "127.0.0.1"], False), (["example.com"], True), (["127.0.0.1:53"], True)],
)
def test_a_name_server_is_asked_only_where_a_host_is_allowed_by_name(
    allowed: bool | list[str], is_allowed: bool
) -> None:
    _, attempts = run_gated(SEND_TO, allowed, port=53)
    assert [(one["port"], one["allowed"]) for one in attempts] == [(53, is_allowed)]


def test_local_sockets_are_open_but_those_that_connect_for_others(tmp_path: Path) -> None:
    connect = "attempt(lambda: socket.socket(socket.AF_UNIX).connect({path!r}))"
    with socket.socket(socket.AF_UNIX) as mine, socket.socket(socket.AF_UNIX) as docker:
        for server, name in ((mine, "mine.sock"), (docker, "docker.sock")):
            server.bind(str(tmp_path / name))
            server.listen()

        assert run_gated(connect, False, path=str(tmp_path / "mine.sock")) == ("done", [])
        printed, (attempt,) = run_gated(connect, ["loopback"], path=str(tmp_path / "docker.sock"))
        assert (printed, attempt["host"], attempt["port"]) == ("PermissionError", str(tmp_path / "docker.sock"), None)
        assert run_gated(connect, True, path=str(tmp_path / "docker.sock"))[0] == "done"
    assert run_gated(connect, False, path="/run/systemd/resolve/io.systemd.Resolve") == ("PermissionError", [])


# Scripts of flows


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the task of the plugin runs."""
    return tmp_path_factory.mktemp("plugin") / "script.sh"


@pytest.fixture(scope="module")
def with_scripts(script: Path) -> Iterator[Callable[[str], Engine]]:
    """An engine whose plugin runs a script in Kestra's own Process task runner."""
    engines: dict[str, Engine] = {}
    jar = script.with_name("script.jar")
    write_script_plugin(jar, script)

    def on(version: str) -> Engine:
        if version not in engines:
            engines[version] = Engine(version, plugins=[jar])
        return engines[version]

    yield on
    for engine in engines.values():
        engine.close()


@EACH_ENGINE
def test_a_script_is_closed_off_by_default_and_what_it_is_allowed_is_listed(
    with_scripts: Callable[[str], Engine], version: str, script: Path, listening: int
) -> None:
    engine = with_scripts(version)
    task = Task(id="fetch", type=SCRIPT)
    flow = Flow(id="scripts", namespace="demo", tasks=[task])
    script.write_text(f"{sys.executable} -c \"import socket; socket.create_connection(('127.0.0.1', {listening}))\"")

    with pytest.raises(NetworkError) as raised:
        engine.run(flow)
    assert f"{task.origin}: task 'fetch' by python" in str(raised.value)
    assert f"127.0.0.1:{listening}" in str(raised.value)

    run = engine.run(flow, network="loopback")
    assert (run.state, run.ungated_processes) == ("SUCCESS", None)
    (connection,) = run.network
    assert (connection.task, connection.address, connection.allowed) == ("fetch", f"127.0.0.1:{listening}", True)
    assert str(connection.program).startswith("python")

    script.write_text("echo quiet")
    assert engine.run(flow).network == []


@pytest.mark.engines("1.3")
def test_a_script_that_looks_up_a_name_is_told_to_allow_that(
    with_scripts: Callable[[str], Engine], script: Path
) -> None:
    flow = Flow(id="scripts", namespace="demo", tasks=[Task(id="fetch", type=SCRIPT)])
    script.write_text(f"{sys.executable} -c \"import socket; socket.getaddrinfo('kestra-dsl.invalid', 80)\"")

    with pytest.raises(NetworkError, match=r":53 \(lookup of a host name\)") as raised:
        with_scripts("1.3").run(flow, network="loopback")
    assert "the host that it looks up" in str(raised.value.hint)
