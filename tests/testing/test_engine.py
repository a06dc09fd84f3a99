"""The fixtures that run flows, in the pytest of somebody else."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.testing.running import pytest_in

CONFTEST = """\
import pytest

@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    for item in items:
        print(item.name, [mark.args for mark in item.iter_markers("xdist_group")])
"""
ONE = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

flow = Flow(id="hello", namespace="demo", tasks=[Log(id="say", message="hello")])

def test_it_runs(kestra):
    assert kestra.run(flow).state == "SUCCESS"

def test_it_is_the_version_that_was_asked_for(kestra):
    assert kestra.target == "1.1"
"""
FAILING = """\
from kestra_dsl import Flow, kv, retries
from kestra_dsl.plugins.core.flow import Sleep
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.testing import failing

def test_a_failure(kestra):
    with Flow(id="hello", namespace="demo") as flow:
        Commands(id="work", commands=[kv("NOTHING")], retry=retries.Constant(interval="PT0.1S", max_attempts=2))
    assert kestra.run(flow, mocks={"work": failing("no trips")}).state == "SUCCESS"

def test_a_typo(kestra):
    kestra.run(Flow(id="hello", namespace="demo", tasks=[Sleep(id="sleep", duration="PT0.1S")])).task("slep")

def test_one_that_hangs(kestra):
    kestra.run(Flow(id="hello", namespace="demo", tasks=[Sleep(id="sleep", duration="PT1H")]), timeout=1)
"""
GROUPS = """\
import pytest

def test_with(kestra): pass
def test_without(): pass

@pytest.mark.xdist_group("mine")
def test_of_a_group(kestra): pass

"""


@pytest.mark.engines("1.1")
def test_a_test_runs_a_flow_on_the_version_that_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "test_flow.py").write_text(ONE, encoding="utf-8")
    code, told = pytest_in(tmp_path, "--kestra", "1.1")
    assert code == 0, told
    assert "2 passed" in told


def test_without_its_jars_the_fixture_says_how_to_get_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KDSL_MAVEN_REPOSITORY", str(tmp_path / "empty"))
    (tmp_path / "test_flow.py").write_text(ONE, encoding="utf-8")
    code, told = pytest_in(tmp_path)
    assert code == 1
    assert "hint: kdsl engine install 1.3" in told
    assert "Traceback" not in told
    assert "During handling" not in told


@pytest.mark.engines("1.3")
def test_a_test_that_fails_tells_what_became_of_the_flow(tmp_path: Path) -> None:
    (tmp_path / "test_flow.py").write_text(FAILING, encoding="utf-8")
    code, told = pytest_in(tmp_path, "--kestra", "1.3")
    assert code == 1
    assert told.count("- Kestra 1.3 -") == 3
    assert "the flow 'hello' has no task 'slep'" in told
    _, first, _, second = told.split("- Kestra 1.3 -")
    assert "hello FAILED\n  work FAILED after 2 attempts\n" in first
    assert "  ERROR work: no trips\n" in first
    assert "not rendered: work.commands: " in first
    assert "stood in for: task 'work' (io.kestra.plugin.scripts.shell.Commands)" in first
    assert re.search(r"hello (CREATED|RUNNING)\n(  sleep (CREATED|SUBMITTED|RUNNING)\n)?", second)
    assert "kestra_dsl/" not in told


def test_tests_that_need_an_engine_are_of_one_group(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tmp_path / "test_flow.py").write_text(GROUPS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:randomly", "-n0", "--co", "-q"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    assert "test_with [('kestra',)]" in told
    assert "test_without []" in told
    assert "test_of_a_group [('mine',)]" in told
