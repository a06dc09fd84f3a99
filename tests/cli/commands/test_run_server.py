"""``kdsl run`` on a server, as a person calls it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Kdsl, Told
from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.faults import Effect, answering, calling, cutting, html_of_a_proxy, limiting
from tests.kestra_server.gateway import KestraServer

_INPUTS = """\
inputs:
  - id: name
    type: STRING
  - id: token
    type: SECRET
    required: false
  - id: note
    type: FILE
    required: false
  - id: rows
    type: JSON
    required: false
"""
WITH_INPUTS = flow("asks", "company.team", '"{{ inputs.name }} {{ inputs.rows ?? 0 }}"') + _INPUTS
SLOW = flow("slow", "company.team") + "  - id: s\n    type: io.kestra.plugin.core.flow.Sleep\n    duration: PT60S\n"
FAILS = "id: fails\nnamespace: company.team\ntasks:\n  - id: f\n    type: io.kestra.plugin.core.execution.Fail\n"
READS = flow("reads", "company.team", '"{{ read(inputs.note) }}"') + "inputs:\n  - id: note\n    type: FILE\n"
OUTPUTS = flow("makes", "company.team") + "outputs:\n  - id: rows\n    type: INT\n    value: 3\n"

_START = "POST /api/v1/main/executions/*"
_READ = "GET /api/v1/main/executions/*"
_LOGS = "GET /api/v1/main/logs/*"


def _create(server: KestraServer, *texts: str) -> None:
    for text in texts:
        assert ask(server, "POST", "flows", data=text, headers=YAML).status_code == 200


def _executions(server: KestraServer) -> list[dict[str, object]]:
    return list(ask(server, "GET", "executions/search?size=100").json()["results"])


@pytest.fixture(autouse=True)
def _python_handles_interrupts() -> None:
    """Java, which other tests load, may have taken the signal over."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _interrupting() -> Effect:
    """Send this process what Ctrl-C sends, when the server is asked for the execution."""
    return calling(lambda _exchange: os.kill(os.getpid(), signal.SIGINT))


def test_states_and_logs_are_shown_and_the_final_state_decides(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS, FAILS, OUTPUTS)
    result = kdsl("run", "company.team/asks", "-i", "name=ada", "--label", "team:red=blue", "--follow")
    assert result.code == 2 and "has a colon" in result.err
    result = kdsl(
        "run", "company.team/asks", "-i", "name=ada", "-i", "rows=[1]", "--label", "team=red:blue", "--follow"
    )
    assert result.code == 0, result.err
    assert "t RUNNING\n" in result.out and "t SUCCESS\n" in result.out
    assert result.out.count("  INFO t: ada [1]\n") == 1
    assert f"{server.url}/ui/main/executions/company.team/asks/" in result.err
    assert result.err.endswith("asks SUCCESS\n")
    (one,) = _executions(server)
    assert {"key": "team", "value": "red:blue"} in one["labels"]  # type: ignore[operator]
    result = kdsl("run", "company.team/fails", "--follow")
    assert result.code == 1 and result.err.endswith("fails FAILED\n")
    assert "rows = 3\n" in kdsl("run", "company.team/makes", "--follow").out


def test_an_execution_is_followed_and_killed_on_each_version(
    each_server: KestraServer, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    _create(each_server, WITH_INPUTS, SLOW)
    result = kdsl("run", "company.team/asks", "-i", "name=ada", "--follow")
    assert result.code == 0, result.err
    assert "t SUCCESS\n" in result.out and "  INFO t: ada 0\n" in result.out
    each_server.fail(_interrupting(), matching=_READ, at=4)
    monkeypatch.setattr("sys.stdin", _Terminal())
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.confirm", lambda *_, **__: True)
    assert kdsl("run", "company.team/slow", "--follow").code == 1


def test_a_run_that_is_not_followed_prints_its_address(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, SLOW)
    result = kdsl("run", "company.team/slow")
    assert result.code == 0
    assert result.out.startswith(f"{server.url}/ui/main/executions/company.team/slow/")
    assert not [one for one in server.requests if one.target.startswith("/api/v1/main/logs")]


def test_a_file_is_sent_as_a_file(server: KestraServer, kdsl: Kdsl, folder: Path) -> None:
    _create(server, READS)
    (folder / "note.txt").write_text("from a file")
    result = kdsl("run", "company.team/reads", "-i", "note=@note.txt", "--follow")
    assert result.code == 0 and "INFO t: from a file" in result.out
    assert kdsl("run", "company.team/reads", "-i", "note=note.txt").code == 2
    assert kdsl("run", "company.team/reads", "-i", "note=@nope.txt").code == 2


def test_an_input_that_the_server_would_ignore_is_refused(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    result = kdsl("run", "company.team/asks", "-i", "nam=ada")
    assert result.code == 2 and "has no input 'nam'" in result.err and "did you mean 'name'?" in result.err
    assert _executions(server) == []


def test_a_missing_input_is_exit_code_1(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    result = kdsl("run", "company.team/asks")
    assert result.code == 1 and "name" in result.err


def test_a_secret_input_is_masked(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, flow("leaks", "company.team", '"{{ inputs.token }}"') + "inputs:\n  - {id: token, type: STRING}\n")
    _create(server, flow("keeps", "company.team", '"hush {{ inputs.a }}"') + "inputs:\n  - {id: a, type: SECRET}\n")
    result = kdsl("run", "company.team/keeps", "-i", "a=hush", "--follow")
    assert "hush" not in result.out + result.err


def test_a_flow_that_is_absent_is_exit_code_1(server: KestraServer, kdsl: Kdsl) -> None:
    result = kdsl("run", "company.team/nope", "--follow")
    assert result.code == 1 and "company.team/nope is not on" in result.err
    assert not server.writes


def test_the_namespace_is_that_of_the_environment(server: KestraServer, kdsl: Kdsl, in_project: Path) -> None:
    _create(server, flow("taxi", "live.team"))
    for name in ("taxi", "company.team/taxi"):
        result = kdsl("run", name, "--env", "prod", "--follow")
        assert result.code == 0, result.err
        assert "started live.team/taxi" in result.err


def test_another_text_than_the_built_one_is_told(server: KestraServer, kdsl: Kdsl, in_project: Path) -> None:
    assert kdsl("build").code == 0
    _create(server, flow("taxi", "company.team"))
    assert "is not as `kdsl build` wrote it" in kdsl("run", "taxi").err


class _Terminal:
    def isatty(self) -> bool:
        return True


def test_an_interrupt_without_a_terminal_says_how_to_kill(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, SLOW)
    server.fail(_interrupting(), matching=_READ, at=2)
    result = kdsl("run", "company.team/slow", "--follow")
    assert result.code == 130
    (one,) = _executions(server)
    assert f"execution {one['id']} goes on" in result.err
    assert f"curl -X DELETE -u USER:PASSWORD {server.url}/api/v1/main/executions/{one['id']}/kill" in result.err
    assert not [request for request in server.writes if request.method == "DELETE"]


@pytest.mark.parametrize("answer", [True, False])
def test_an_interrupt_on_a_terminal_offers_to_kill(
    answer: bool, server: KestraServer, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    _create(server, SLOW)
    server.fail(_interrupting(), matching=_READ, at=4)
    monkeypatch.setattr("sys.stdin", _Terminal())
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("click.confirm", lambda *_, **__: answer)
    result = kdsl("run", "company.team/slow", "--follow")
    if answer:
        assert result.code == 1 and "slow KILLED" in result.err
    else:
        assert result.code == 130 and "goes on" in result.err


def test_a_timeout_leaves_the_execution_alone(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, SLOW)
    result = kdsl("run", "company.team/slow", "--follow", "--timeout", "1")
    assert result.code == 1 and "has not ended after 1 s" in result.err and "it goes on" in result.err


def test_a_short_failure_while_following_is_survived(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    for effect in (answering(503), cutting(), limiting(0)):
        server.fail(effect, matching=_READ)
        server.fail(effect, matching=_LOGS)
    assert kdsl("run", "company.team/asks", "-i", "name=ada", "--follow").code == 0


def test_an_execution_that_is_not_known_yet_is_waited_for(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    server.fail(answering(404), matching=_READ, times=3)
    assert kdsl("run", "company.team/asks", "-i", "name=ada", "--follow").code == 0


@pytest.mark.parametrize("effect", [answering(500), cutting(), html_of_a_proxy(200)], ids=lambda effect: effect.name)
@pytest.mark.parametrize("place", ["GET /api/v1/main/flows/*", _START, _READ, _LOGS])
def test_a_server_that_fails_is_exit_code_3(place: str, effect: Effect, server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    server.fail(effect, matching=place, times=None)
    result = kdsl("run", "company.team/asks", "-i", "name=ada", "--follow")
    assert result.code == 3
    if place == _START:
        assert "may have been started" in result.err
    if place in (_READ, _LOGS):
        assert "the execution goes on without you" in result.err


def test_an_answer_that_is_lost_is_not_asked_for_again(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    server.fail(cutting(after=True), matching=_START)
    result = kdsl("run", "company.team/asks", "-i", "name=ada", "--follow")
    assert result.code == 3 and "may have been started" in result.err
    end = time.monotonic() + 30
    while not (found := _executions(server)) and time.monotonic() < end:
        time.sleep(0.1)
    assert len(found) == 1


def test_wrong_credentials_are_exit_code_3_and_start_nothing(server: KestraServer, kdsl: Kdsl) -> None:
    _create(server, WITH_INPUTS)
    server.expire()
    result = kdsl("run", "company.team/asks", "-i", "name=ada")
    assert result.code == 3 and "may have been started" not in result.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--mock", "a={}"), "--mock needs --local"),
        (("--keep", "--network"), "--network, --keep need --local"),
        (("--local", "--url", "http://x"), "--url needs a server, without --local"),
    ],
)
def test_options_of_the_other_place_are_refused(options: tuple[str, ...], message: str, kdsl: Kdsl) -> None:
    told: Told = kdsl("run", "company.team/asks", *options)
    assert told.code == 2 and message in told.err


def test_without_a_server_the_error_says_what_to_do(kdsl: Kdsl, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kestra_dsl.server.configuration import VARIABLES

    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    result = kdsl("run", "company.team/asks")
    assert result.code == 2 and "no server is configured" in result.err and "--local" in result.err
