"""``kdsl run --local`` as a person calls it, on the real engine."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.cli.run_output import event_printer
from kestra_dsl.console.masking import Masking
from kestra_dsl.engine import Engine
from tests.cli.engines import Shared
from tests.engine.parts import TIMEOUTS

Kdsl = Callable[..., Any]

LOADS = """\
from kestra_dsl import Flow, inputs, kv, models, read, retries, secret
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import ForEachItem, Pause, Sleep, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule, Webhook
from kestra_dsl.plugins.scripts.shell import Commands

with Flow(id="loads", namespace="company.team") as loads:
    colour = loads.input(inputs.String(id="colour", defaults="green"))
    extract = Commands(id="extract", commands=[f"get {colour}"])
    Log(id="say", message=f"{colour} {extract.outputs.vars['rows']} {kv('PLACE')} {secret('TOKEN')}")
    loads.output(models.Output(id="rows", type="INT", value=extract.outputs.vars["rows"]))

with Flow(id="fails", namespace="company.team") as fails:
    Fail(id="fail", error_message="no trips")

with Flow(id="waits", namespace="company.team") as waits:
    Pause(id="approve")
    Log(id="say", message="approved")

with Flow(id="calls", namespace="company.team") as calls:
    Subflow(id="call", namespace="company.team", flow_id="report", wait=True)

with Flow(id="calls_all", namespace="company.team") as calls_all:
    Subflow(id="call", namespace="{{ flow.namespace }}", flow_id="waits", wait=True)
    ForEachItem(id="each", items="{{ inputs.rows }}", namespace="{{flow.namespace}}", flow_id="calls")

with Flow(id="hangs", namespace="company.team") as hangs:
    Log(id="say", message=f"{secret('TOKEN')}")
    Sleep(id="sleep", duration="PT1H")

with Flow(id="reads", namespace="company.team") as reads:
    Log(id="say", message=f"{read('sql/a.sql')} {read('b.sql')}")

with Flow(id="retries", namespace="company.team") as retrying:
    Fail(id="fail", error_message="busy", retry=retries.Constant(interval="PT1H", max_attempts=2))

with Flow(id="asked", namespace="company.team") as asked:
    Webhook(id="hook", key="a" * 20)
    Log(id="say", message="{{ trigger.body.taxi }}")

with Flow(id="monthly", namespace="company.team") as monthly:
    Schedule(id="first", cron="0 9 1 * *")
    Log(id="say", message="{{ trigger.date | date('yyyy-MM') }}")
"""


ASKS = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.flow import Subflow

with Flow(id="asks", namespace="company.team") as asks:
    Subflow(id="call", namespace="{{ flow.namespace }}", flow_id="waits", wait=True)
"""


HUSH = 'hush "quoted" \\ back'

SECRETIVE = """\
from kestra_dsl import Flow, inputs, models
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.scripts.shell import Commands

with Flow(id="secretive", namespace="company.team") as secretive:
    token = secretive.input(inputs.Secret(id="token"))
    default = secretive.input(inputs.Secret(id="default", defaults="hush by default"))
    secretive.input(inputs.File(id="note"))
    made = Return(id="make", format="{{ {'a': inputs.token} | json }} {{ inputs.token }} {{ inputs.default }}")
    Commands(id="use", commands=[f"login {token} {default}"])
    secretive.output(models.Output(id="leak", type="STRING", value=made.outputs.value))
"""

FORGES = """\
from kestra_dsl import Flow, models
from kestra_dsl.plugins.core.log import Log

with Flow(id="forges", namespace="company.team") as forges:
    Log(id="say", message="one\\x1b[2K\\nforges SUCCESS\\r")
    forges.output(models.Output(id="out", type="STRING", value="a\\x1b[1mb"))
"""

ASKS_HTTP = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.http import Request

with Flow(id="asks_http", namespace="company.team") as asks_http:
    Request(id="get", uri="http://127.0.0.1:9/")
"""


@pytest.fixture
def project(kestra: Engine, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (in_project / "definitions" / "loads.py").write_text(LOADS)
    monkeypatch.setattr("kestra_dsl.engine.Engine", lambda *_, **__: Shared(kestra))
    return in_project


def test_states_and_logs_are_told_as_they_happen(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "company.team/report", "--local")
    assert result.code == 0
    lines = [re.fullmatch(r"\d\d:\d\d:\d\d\.\d{3} (.*)", line) for line in result.out.splitlines()]
    texts = [re.sub(r"\d\.\d\d s", "0.00 s", line[1]) for line in lines if line]
    assert texts == ["say RUNNING", "  INFO say: Hello", "say SUCCESS 0.00 s"]
    assert len(lines) == 3
    assert result.out.splitlines() == sorted(result.out.splitlines(), key=lambda line: line[:12])
    assert result.err.endswith("report SUCCESS\n")


def test_times_are_those_of_this_machine_and_durations_are_told_of_tasks_that_ended(
    capsys: pytest.CaptureFixture[str],
) -> None:
    noon = datetime(2024, 3, 1, 12, 0, 0, 42_000).timestamp()  # noqa: DTZ001 - of this machine
    show = event_printer("taxi", Masking(()))
    of = {"flow": "taxi", "task": "load", "value": None, "began": noon}
    show({**of, "state": "RUNNING", "at": noon})
    show({"log": {"level": "INFO", "flow": "taxi", "task": "load", "message": "a\nb", "at": noon + 1}})
    show({**of, "state": "SUCCESS", "at": noon + 59.994})
    show({**of, "state": "FAILED", "at": noon + 3725})
    show({"flow": "taxi", "task": "of a server", "value": None, "state": "SUCCESS"})
    assert capsys.readouterr().out.splitlines() == [
        "12:00:00.042 load RUNNING",
        "12:00:01.042   INFO load: a",
        "    b",
        "12:01:00.036 load SUCCESS 59.99 s",
        "13:02:05.042 load FAILED 62 min 5 s",
        "of a server SUCCESS",
    ]


def test_a_run_is_given_inputs_mocks_keys_and_secrets(
    project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "outputs.json").write_text('{"vars": {"rows": 3}}')
    monkeypatch.setenv("TOKEN", "hidden")
    result = kdsl(
        "run", "loads", "--local", "-i", "colour=yellow", "--mock", "extract=outputs.json", "--kv", "PLACE=here",
        "--secret", "TOKEN",
    )  # fmt: skip
    assert result.code == 0
    assert "INFO say: yellow 3 here ******" in result.out
    assert "rows = 3\n" in result.out
    assert "stubbed: task 'extract' (io.kestra.plugin.scripts.shell.Commands)" in result.err


def test_a_failed_run_exits_with_1(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "fails", "--local")
    assert result.code == 1
    assert "  ERROR fail: no trips\n" in result.out
    assert result.err.endswith("fails FAILED\n")


def test_a_pause_is_told_of_and_resumed(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "waits", "--local")
    assert result.code == 1
    assert "the run is paused; resume it with --resume TASK" in result.err
    assert kdsl("run", "waits", "--local", "--resume", "approve").code == 0


def test_flows_of_the_project_that_are_called_are_there(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "calls", "--local")
    assert result.code == 0
    assert "report/say SUCCESS" in result.out


def test_flows_are_called_in_the_namespace_of_the_caller_and_for_each_part_of_a_file(project: Path) -> None:
    from kestra_dsl.cli.commands.run import _subflows
    from kestra_dsl.project.selection import select_one
    from kestra_dsl.project.settings import settings

    chosen = settings(env=None)
    found = _subflows(select_one("calls_all", chosen).flow, chosen)
    assert [flow.id for flow in found] == ["waits", "calls", "report"]


def test_a_pause_of_a_flow_that_is_called_is_told_of_too(project: Path, kdsl: Kdsl) -> None:
    (project / "definitions" / "asks.py").write_text(ASKS)
    result = kdsl("run", "asks", "--local")
    assert result.code == 1
    assert "the run is paused; resume it with --resume TASK" in result.err
    assert kdsl("run", "asks", "--local", "--resume", "approve").code == 0


def test_a_schedule_fires_at_a_date(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "monthly", "--local", "--at", "2024-03-01")
    assert result.code == 0
    assert "INFO say: 2024-03" in result.out


def test_a_flow_reads_namespace_files(project: Path, kdsl: Kdsl) -> None:
    (project / "files" / "sql").mkdir(parents=True)
    (project / "files" / "sql" / "a.sql").write_text("select 1")
    result = kdsl("run", "reads", "--local", "--file", ".=files", "--file", "b.sql=files/sql/a.sql")
    assert result.code == 0
    assert "INFO say: select 1 select 1" in result.out


def test_attempts_need_not_wait(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "retries", "--local", "--retry-at-once", "--timeout", "60")
    assert result.code == 1
    assert result.out.count("ERROR fail: busy") == 2


def test_a_trigger_is_fired_with_what_it_gives(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "asked", "--local", "--trigger", 'hook={"body": {"taxi": "green"}}')
    assert result.code == 0
    assert "INFO say: green" in result.out


def test_what_a_server_could_not_render_is_told(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("run", "loads", "--local", "--mock", 'extract={"vars": {"rows": 1}}', "--kv", "PLACE=x")
    assert "say.message cannot be rendered, and fails on a server: " in result.err


def test_what_is_kept_hides_secrets(project: Path, kdsl: Kdsl) -> None:
    result = kdsl(
        "run", "loads", "--local", "--mock", 'extract={"vars": {"rows": 1}}', "--kv", "PLACE=x",
        "--secret", "TOKEN=hush", "--keep",
    )  # fmt: skip
    (kept,) = (project / "kdsl-runs").iterdir()
    assert f"saved in kdsl-runs/{kept.name}" in result.err
    text = (kept / "run.json").read_text()
    run = json.loads(text)
    assert run["state"] == "SUCCESS"
    assert [task["id"] for task in run["tasks"]] == ["extract", "say"]
    assert run["tasks"][0]["rendered"]["commands"] == ["get green"]
    assert "hush" not in text


def test_what_takes_too_long_is_kept_too(project: Path, kdsl: Kdsl) -> None:
    states: dict[str, str] = {}
    for seconds in TIMEOUTS:
        result = kdsl("run", "hangs", "--local", "--secret", "TOKEN=hush", "--timeout", str(seconds), "--keep")
        assert result.code == 1
        assert f"did not end within {seconds} seconds" in result.err
        (kept,) = (project / "kdsl-runs").iterdir()
        assert f"saved in kdsl-runs/{kept.name}" in result.err
        text = (kept / "run.json").read_text()
        assert "hush" not in text
        states = {task["id"]: task["state"] for task in json.loads(text)["tasks"]}
        if states.get("sleep") == "RUNNING":
            break
        shutil.rmtree(kept)
    assert states == {"say": "SUCCESS", "sleep": "RUNNING"}


def test_a_secret_is_masked_in_all_that_is_told_and_kept(project: Path, kdsl: Kdsl) -> None:
    (project / "definitions" / "secretive.py").write_text(SECRETIVE)
    (project / "note.txt").write_text(f"line\n{HUSH}\n", encoding="utf-8")
    result = kdsl(
        "run", "secretive", "--local", "--keep", "-i", f"token={HUSH}", "-i", "note=@note.txt", "--unrendered", "allow",
    )  # fmt: skip
    assert result.code == 0, result.err
    (kept,) = (project / "kdsl-runs").iterdir()
    files = [path for path in kept.rglob("*") if path.is_file()]
    assert any(file.name == "note.txt" for file in files)
    escaped = json.dumps(HUSH)[1:-1]
    for text in (result.out, result.err, *(file.read_text() for file in files)):
        assert HUSH not in text
        assert escaped not in text
        assert "aes_encrypted" not in text
    assert result.out.count("******") >= 3
    run = json.loads((kept / "run.json").read_text())
    assert run["inputs"]["token"] == "******"
    assert run["inputs"]["default"] == "******"
    assert "hush by default" not in result.out


def test_what_is_kept_is_for_its_owner_alone(project: Path, kdsl: Kdsl) -> None:
    assert kdsl("run", "monthly", "--local", "--at", "2024-03-01", "--keep").code == 0
    for path in [project / "kdsl-runs", *(project / "kdsl-runs").rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)


def test_logs_and_outputs_cannot_forge_a_line(project: Path, kdsl: Kdsl) -> None:
    (project / "definitions" / "forges.py").write_text(FORGES)
    result = kdsl("run", "forges", "--local")
    assert result.code == 0, result.err
    assert "\x1b" not in result.out + result.err
    assert "\\x1b[2K" in result.out
    assert "\nforges SUCCESS" not in result.out
    assert "    forges SUCCESS" in result.out


def test_the_network_is_used_only_when_it_is_allowed(project: Path, kdsl: Kdsl) -> None:
    (project / "definitions" / "asks_http.py").write_text(ASKS_HTTP)
    result = kdsl("run", "asks_http", "--local")
    assert result.code == 1
    assert "error: flow 'asks_http' uses the network" in result.err
    assert "task 'get': 127.0.0.1:9" in result.err
    assert "--allow-host 127.0.0.1" in result.err
    for allowed in (["--network"], ["--allow-host", "loopback"], ["--allow-host", "127.0.0.1:9"]):
        result = kdsl("run", "asks_http", "--local", *allowed)
        assert "uses the network" not in result.err
        assert "network: get: 127.0.0.1:9" in result.err
        assert result.err.endswith("asks_http FAILED\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["report"], "hint: kdsl run report --local"),
        (["report", "--local", "-i", "colour"], "'colour' is not of the form"),
        (["loads", "--local", "--mock", "extract=missing.json"], "missing.json: No such file"),
        (["loads", "--local", "--mock", "extract={"], "--mock extract: invalid JSON"),
        (["loads", "--local", "--resume", "extract={"], "--resume extract: invalid JSON"),
        (["loads", "--local", "--trigger", "hook={"], "--trigger hook: invalid JSON"),
        (["loads", "--local", "--timeout", "nan"], "nan is not a number of seconds"),
        (["loads", "--local", "--timeout", "inf"], "Invalid value for '--timeout'"),
        (["loads", "--local", "--timeout", "1e400"], "Invalid value for '--timeout'"),
        (["loads", "--local", "--timeout", "-1"], "Invalid value for '--timeout'"),
        (["loads", "--local", "--timeout", "0"], "Invalid value for '--timeout'"),
        (["loads", "--local", "--unrendered", "maybe"], "Invalid value for '--unrendered'"),
        (["loads", "--local", "--mock", 'extract={"exitCode": NaN}'], "NaN is not a JSON number"),
        (["loads", "--local", "--secret", "NOT_THERE"], "environment variable NOT_THERE is not set"),
    ],
)
def test_bad_use_is_told(arguments: list[str], told: str, in_project: Path, kdsl: Kdsl, monkeypatch: Any) -> None:
    (in_project / "definitions" / "loads.py").write_text(LOADS)
    monkeypatch.setattr("kestra_dsl.engine.Engine", None)  # which does not start for bad use
    answer = kdsl("run", *arguments)
    assert answer.code == 2
    assert told in answer.err
