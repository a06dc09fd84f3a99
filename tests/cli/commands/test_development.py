"""Development environments: push, run and destroy, many times."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from tests.cli.conftest import PROJECT, Kdsl, Write
from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine

CYCLES = 100
CYCLES_WITH_RUNS = 10
"""On the real engine, where each cycle runs a flow."""
COURSE = 29
"""How many flows the course has."""
DEFINITIONS = Path(__file__).parents[3] / "definitions"
DEVELOPMENT = '\n[tool.kdsl.env.dev]\nmode = "development"\nnamespaces = {{"{namespace}" = "dev.{{user}}"}}\n'


@pytest.fixture(autouse=True)
def _user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "ann")
    monkeypatch.setattr("kestra_dsl.server.executions._LATE_LOGS", 0)


def _develop(folder: Path, kdsl: Kdsl, namespace: str = "company.team") -> None:
    (folder / "pyproject.toml").write_text(PROJECT + DEVELOPMENT.format(namespace=namespace))
    assert kdsl("build", "--env", "dev").code == 0


def _assert_nothing_is_left(server: KestraServer) -> None:
    if isinstance(server.engine, MemoryEngine):
        assert (server.engine.sources(server.tenant), server.engine.values(server.tenant)) == ({}, {})
        assert server.engine.files(server.tenant) == {}
    else:
        assert ask(server, "GET", "flows/search?size=1").json()["total"] == 0
    assert ask(server, "GET", "flows/dev.ann").json() == []
    assert ask(server, "GET", "namespaces/dev.ann/kv").json() == []
    assert ask(server, "GET", "namespaces/kdsl/kv").json() == []
    assert not [one for one in server.requests if one.method == "DELETE" and "by-query" in one.target]


def test_a_hundred_cycles_leave_nothing_behind(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    _develop(folder, kdsl)
    for _ in range(CYCLES):
        assert kdsl("push", "--env", "dev").code == 0
        assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    _assert_nothing_is_left(memory_server)


def test_cycles_with_runs_leave_nothing_in_kestra_but_the_executions(
    each_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    _develop(folder, kdsl)
    for _ in range(CYCLES_WITH_RUNS):
        assert kdsl("push", "--env", "dev").code == 0
        told = kdsl("run", "load", "--env", "dev", "--follow")
        assert told.code == 0 and "started dev.ann/load" in told.err
        assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    _assert_nothing_is_left(each_server)
    assert ask(each_server, "GET", "executions/search?size=1").json()["total"] == CYCLES_WITH_RUNS


def test_as_many_flows_as_the_course_has_are_pushed_run_and_destroyed_within_a_minute(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    """Flows of Kestra's own tasks: the engine has no other plugins."""
    write(**{f"flow_{number}": "one" for number in range(COURSE)})
    _develop(folder, kdsl)
    begun = time.monotonic()
    assert kdsl("push", "--env", "dev").code == 0
    assert kdsl("run", "flow_0", "--env", "dev", "--follow").code == 0
    assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    assert time.monotonic() - begun < 60
    _assert_nothing_is_left(server)


def test_the_flows_of_the_course_are_pushed_and_destroyed_within_a_minute(
    memory_server: KestraServer, kdsl: Kdsl, folder: Path
) -> None:
    """On a server in memory, which accepts every flow: the engine lacks the plugins of most."""
    shutil.copytree(DEFINITIONS, folder / "definitions", ignore=shutil.ignore_patterns("__pycache__"))
    _develop(folder, kdsl, "zoomcamp")
    begun = time.monotonic()
    told = kdsl("push", "--env", "dev")
    assert told.code == 0 and f"{COURSE} created" in told.err, told.err
    assert len(ask(memory_server, "GET", "flows/dev.ann").json()) == COURSE
    assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    assert time.monotonic() - begun < 60
    _assert_nothing_is_left(memory_server)
