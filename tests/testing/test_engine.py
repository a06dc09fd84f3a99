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
    assert "flow 'hello' has no task 'slep'" in told
    _, first, _, second = told.split("- Kestra 1.3 -")
    assert "hello FAILED\n  work FAILED after 2 attempts\n" in first
    assert "  ERROR work: no trips\n" in first
    assert "not rendered: work.commands: " in first
    assert "stubbed: task 'work' (io.kestra.plugin.scripts.shell.Commands)" in first
    assert re.search(r"hello (CREATED|RUNNING)\n(  sleep (CREATED|SUBMITTED|RUNNING)\n)?", second)
    assert re.search(r"kestra_dsl/\w[\w/]*\.py", told) is None  # the checkout itself may be called kestra_dsl


def test_tests_that_need_an_engine_are_of_one_group(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (tmp_path / "test_flow.py").write_text(GROUPS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:randomly", "-n0", "--co", "-q"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    assert "test_with [('kestra',)]" in told
    assert "test_without []" in told
    assert "test_of_a_group [('mine',)]" in told


OPTIONS = """\
import pytest
from kestra_dsl import Flow, secret
from kestra_dsl.errors import NetworkError, UnrenderedError
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.scripts.shell import Commands

misses = Flow(id="misses", namespace="demo", tasks=[Commands(id="get", commands=[secret("TOKEN")])])
asks = Flow(id="asks", namespace="demo", tasks=[Request(id="get", uri="http://127.0.0.1:9/")])

def test_as_configured(kestra):
    {as_configured}

@pytest.mark.kestra(network=False, unrendered="error")
def test_marked_as_strict(kestra):
    with pytest.raises(UnrenderedError):
        kestra.run(misses)
    with pytest.raises(NetworkError):
        kestra.run(asks)

@pytest.mark.kestra(network="loopback")
class TestGroup:
    @pytest.mark.kestra(unrendered=["get.commands"])
    def test_both_markers_hold(self, kestra):
        assert kestra.run(misses).state == "SUCCESS"
        assert kestra.run(asks).state == "FAILED"

    def test_what_run_is_given_counts_most(self, kestra):
        with pytest.raises(NetworkError):
            kestra.run(asks, network=False)
        assert kestra.run(misses, unrendered="allow").state == "SUCCESS"
"""
STRICT = """\
with pytest.raises(UnrenderedError):
        kestra.run(misses)
    with pytest.raises(NetworkError):
        kestra.run(asks)"""
LENIENT = """\
assert kestra.run(misses).state == "SUCCESS"
    assert kestra.run(asks).state == "FAILED"
"""


@pytest.mark.engines("1.3")
@pytest.mark.parametrize(
    ("as_configured", "configuration"),
    [
        (STRICT, ""),
        (LENIENT, '[tool.pytest.ini_options]\nkestra_network = ["loopback"]\nkestra_unrendered = ["allow"]\n'),
        (LENIENT, '[tool.pytest.ini_options]\nkestra_network = "all"\nkestra_unrendered = "get.commands"\n'),
    ],
    ids=["nothing", "lists", "texts"],
)
def test_the_configuration_the_marker_and_the_call_say_what_a_run_may_do(
    tmp_path: Path, as_configured: str, configuration: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(configuration, encoding="utf-8")
    (tmp_path / "test_flow.py").write_text(OPTIONS.format(as_configured=as_configured), encoding="utf-8")
    code, told = pytest_in(tmp_path, "--strict-markers", "--strict-config", "--kestra", "1.3")
    assert code == 0, told
    assert "4 passed" in told


REFUSED = """\
import pytest
from kestra_dsl import Flow, secret
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.scripts.shell import Commands

def test_it_goes_out(kestra):
    kestra.run(Flow(id="asks", namespace="demo", tasks=[Request(id="get", uri="http://127.0.0.1:9/")]))

def test_it_lacks_a_secret(kestra):
    kestra.run(Flow(id="misses", namespace="demo", tasks=[Commands(id="get", commands=[secret("TOKEN")])]))

@pytest.mark.kestra(netwrok=True)
def test_a_typo(kestra):
    pass
"""


@pytest.mark.engines("1.3")
def test_a_failing_test_tells_what_went_out_and_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "test_flow.py").write_text(REFUSED, encoding="utf-8")
    code, told = pytest_in(tmp_path, "--kestra", "1.3")
    assert code == 1
    assert "test_flow.py:7: task 'get': 127.0.0.1:9" in told
    assert "  network: get: 127.0.0.1:9 (refused)" in told
    assert "test_flow.py:10: task 'get': commands: Cannot find secret" in told
    assert "the marker kestra accepts only the keywords network and unrendered" in told
