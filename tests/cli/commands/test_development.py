"""Development environments: push, run and destroy, many times."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kestra_dsl.project.settings import settings
from kestra_dsl.server import Client
from kestra_dsl.server.destinations import read_record
from kestra_dsl.server.managing import forget
from kestra_dsl.server.publishing import destination, plan_of
from kestra_dsl.server.undoing import destroy_plan
from tests.cli.conftest import PROJECT, Kdsl, Write, configured
from tests.kestra_server.asking import ask
from tests.kestra_server.direct import DirectTransport
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.kestra_server.process import EngineProcess
from tests.kestra_server.stubs import plugin_types

CYCLES = 100
CYCLES_WITH_RUNS = 10
"""On the real engine, where each cycle runs a flow."""
COURSE = 29
"""How many flows the course has."""
CYCLES_OF_COURSE = 2
DEFINITIONS = Path(__file__).parents[3] / "definitions"
GENERATED = DEFINITIONS.parent / "generated"
KEYS_AND_FILES = """\
from kestra_dsl import Namespace

course = Namespace("zoomcamp")
course.key("REGION", "europe-west1")
course.key("API_TOKEN", from_env="API_TOKEN")
course.file("sql/a.sql", content="SELECT 1")
"""
DEVELOPMENT = '\n[tool.kdsl.env.dev]\nmode = "development"\nnamespaces = {{"{namespace}" = "dev.{{user}}"}}\n'


@pytest.fixture(autouse=True)
def _user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "ann")
    monkeypatch.setattr("kestra_dsl.server.executions._LATE_LOGS", 0)


def _develop(folder: Path, kdsl: Kdsl, namespace: str = "company.team") -> None:
    (folder / "pyproject.toml").write_text(PROJECT + DEVELOPMENT.format(namespace=namespace))
    assert kdsl("build", "--env", "dev").code == 0


def _copy_course(folder: Path) -> None:
    shutil.copytree(DEFINITIONS, folder / "definitions", ignore=shutil.ignore_patterns("__pycache__"))


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


def test_a_hundred_cycles_of_the_course_leave_nothing_behind(
    memory_server: KestraServer, kdsl: Kdsl, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the commands call, without their start and without sockets, which would take half a minute."""
    monkeypatch.setenv("API_TOKEN", "hunter2")
    _copy_course(folder)
    (folder / "definitions" / "more.py").write_text(KEYS_AND_FILES)
    _develop(folder, kdsl, "zoomcamp")
    project = settings(env="dev")
    to = destination(project, Client(memory_server.url, transport=DirectTransport(memory_server)))
    for _ in range(CYCLES):
        report = plan_of(project, to).apply()
        assert len(report.outcomes) == COURSE + len(("REGION", "API_TOKEN", "a.sql"))
        destroy_plan(to).apply()
        assert read_record(to).entries == {}
        forget(to, None)
        _assert_nothing_is_left(memory_server)
        memory_server.requests.clear()


def test_cycles_with_runs_leave_nothing_in_kestra_but_the_executions(
    each_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    _develop(folder, kdsl)
    for _ in range(CYCLES_WITH_RUNS):
        assert kdsl("push", "--env", "dev").code == 0
        result = kdsl("run", "load", "--env", "dev", "--follow")
        assert result.code == 0 and "started dev.ann/load" in result.err
        assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    _assert_nothing_is_left(each_server)
    assert ask(each_server, "GET", "executions/search?size=1").json()["total"] == CYCLES_WITH_RUNS


@pytest.fixture(scope="module")
def course_server() -> Iterator[KestraServer]:
    """A server of 1.3, whose plugins are stubs."""
    types = plugin_types(file.read_text(encoding="utf-8") for file in GENERATED.rglob("*.yaml"))
    engine = EngineProcess("1.3", stubs=types)
    with KestraServer(engine) as server:
        yield server
    engine.close()


@pytest.mark.engines("1.3")
def test_the_flows_of_the_course_are_pushed_run_and_destroyed_in_kestra(
    course_server: KestraServer, kdsl: Kdsl, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = configured(course_server, monkeypatch, folder)
    _copy_course(folder)
    _develop(folder, kdsl, "zoomcamp")
    for _ in range(CYCLES_OF_COURSE):
        result = kdsl("push", "--env", "dev")
        assert result.code == 0 and f"{COURSE} created" in result.err, result.err
        assert "warning" not in result.err
        assert kdsl("plan", "--env", "dev").code == kdsl("drift", "--env", "dev").code == 0
        for name in ("02_python", "07_gcp_setup", "03_postgres_dbt"):
            result = kdsl("run", name, "--env", "dev", "--follow")
            assert result.code == 0, result
        result = kdsl("destroy", "--env", "dev", "--yes")
        assert result.code == 0 and f"{COURSE} deleted" in result.err, result.err
        _assert_nothing_is_left(server)
