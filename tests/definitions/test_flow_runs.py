"""The runner for tests without an engine runs tasks in Kestra's order and rejects unknown types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kestra_dsl import Flow, ctx, inputs
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.models import Output
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Assert, Fail
from kestra_dsl.plugins.core.flow import ForEach, If, LoopUntil, Parallel, Sequential, Subflow, Switch
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.storage import PurgeCurrentExecutionFiles
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place, Run, run_flow
from tests.definitions.rendering import UnsupportedError

HOW_TO_CONNECT: dict[str, Any] = {"url": "jdbc:postgresql://db/x", "username": "kestra", "password": "hush"}


def run(place: Place, *tasks: BaseTask, **properties: Any) -> Run:
    return run_flow(Flow(id="f", namespace="n", tasks=[*tasks], **properties), place)


def log(id: str) -> Log:  # noqa: A002
    return Log(id=id, message="x")


def queries(sql: str, **properties: Any) -> postgresql.Queries:
    return postgresql.Queries(id="sql", sql=sql, **{**HOW_TO_CONNECT, **properties})


def test_errors_and_finally_run_after_a_failure(place: Place) -> None:
    done = run(
        place, log("a"), Fail(id="b"), log("c"), errors=[log("d")], finally_=[log("e")], after_execution=[log("g")]
    )
    assert (done.state, done.failed, done.ran) == ("FAILED", "b", ["a", "b", "d", "e", "g"])


def test_without_a_failure_errors_do_not_run(place: Place) -> None:
    done = run(place, log("a"), errors=[log("d")], finally_=[log("e")])
    assert (done.state, done.failed, done.ran) == ("SUCCESS", None, ["a", "e"])


def test_branches_blocks_and_conditions_are_followed(place: Place) -> None:
    done = run(
        place,
        If(id="yes", condition="{{ 1 == 1 }}", then=[log("a")], else_=[log("b")]),
        If(id="no", condition="{{ 1 == 2 }}", then=[log("c")], else_=[Sequential(id="s", tasks=[log("d")])]),
        Switch(id="which", value="{{ 1 + 1 }}", cases={"1": [log("e")], "2": [log("g")]}),
        Switch(id="else", value="x", cases={"1": [log("h")]}, defaults=[log("i")]),
        Parallel(id="both", tasks=[log("j"), log("k")]),
        Log(id="skipped", message="x", run_if="{{ 1 == 2 }}"),
        Log(id="disabled", message="x", disabled=True),
    )
    assert done.ran == ["yes", "a", "no", "s", "d", "which", "g", "else", "i", "both", "j", "k"]


def test_a_loop_evaluates_each_iteration(place: Place) -> None:
    each = ForEach(
        id="each",
        values=["a", {"b": 1}],
        tasks=[
            Log(id="first", message="{{ taskrun.iteration }}: {{ taskrun.value }}"),
            If(
                id="if",
                condition="{{ taskrun.iteration == 0 }}",
                then=[Log(id="in", message="{{ parent.taskrun.value }}")],
            ),
            Log(id="last", message="{{ fromJson(taskrun.value).b }}", run_if="{{ taskrun.iteration == 1 }}"),
        ],
    )
    done = run(place, each, Log(id="after", message="{{ taskrun.value ?? 'none' }}"))
    assert done.ran == ["each", "first", "if", "in", "first", "if", "last", "after"]
    said = {name: properties["message"] for name, properties in done.properties.items()}
    assert said == {"first": '1: {"b": 1}', "in": "a", "last": "1", "after": "none"}


def test_a_subflow_runs_with_its_inputs_and_gives_its_outputs(place: Place) -> None:
    called = Flow(
        id="called",
        namespace="n",
        inputs=[inputs.Int(id="n")],
        tasks=[Fail(id="fail", condition="{{ inputs.n > 1 }}", error_message="too many")],
        outputs=[Output(id="n", type="INT", value="{{ inputs.n + 1 }}")],
    )

    def call(number: str, *, counts: bool) -> Run:
        task = Subflow(id="call", namespace="n", flow_id="called", inputs={"n": number}, transmit_failed=counts)
        return run(replace(place, flows=(called,)), task)

    assert call("1", counts=True).outputs["call"] == {"outputs": {"n": 2}, "state": "SUCCESS"}
    assert call("2", counts=True).message == "called failed: fail: too many"
    assert call("2", counts=False).outputs["call"] == {"outputs": {}, "state": "FAILED"}


@pytest.mark.parametrize(
    "task",
    [
        Return(id="a", format="x"),
        LoopUntil(id="a", condition="{{ true }}", tasks=[Log(id="b", message="x")]),
        postgresql.CopyIn(id="a", from_="x", table="t", delimiter=";", **HOW_TO_CONNECT),
        If(id="a", condition="maybe", then=[Log(id="b", message="x")]),
        Log(id="a", message="x", allow_failure=True),
    ],
    ids=["type", "block", "property", "condition", "failures that do not count"],
)
def test_unsupported_tasks_are_rejected(place: Place, task: BaseTask) -> None:
    with pytest.raises(UnsupportedError):
        run(place, task)


def test_a_task_that_reads_a_missing_value_fails(place: Place) -> None:
    done = run(place, Log(id="a", message=f"{ctx.outputs.nobody.value}"))
    assert (done.state, done.failed) == ("FAILED", "a")
    assert "nobody" in done.message


def test_commands_run_in_one_shell_until_one_fails_and_output_their_files(place: Place) -> None:
    write = Commands(
        id="write", commands=["x=1", "echo $x $WHO > a.txt", "touch b.csv"], env={"WHO": "me"}, output_files=["*.txt"]
    )
    read = Commands(id="read", commands=["false", "touch c.txt"], output_files=["*.txt"])
    done = run(place, write, read)
    assert (done.state, done.failed) == ("FAILED", "read")
    assert done.message.startswith("exit code 1")
    (uri,) = done.outputs["write"]["outputFiles"].values()
    assert done.files[uri].read_text() == "1 me\n"


def test_without_wget_a_test_that_needs_it_says_so(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _program: None)
    with pytest.raises(RuntimeError, match="install it"):
        run(place, Commands(id="a", commands=["wget -q x"]))


def test_files_are_downloaded_until_they_are_purged(place: Place, downloads: Downloads) -> None:
    downloads.files["a.txt"] = b"hello"

    def get(name: str) -> Download:
        return Download(id="get", uri=f"{downloads.url}/{name}")

    done = run(place, get("a.txt"))
    assert done.files[done.outputs["get"]["uri"]].read_bytes() == b"hello"
    assert run(place, get("a.txt"), PurgeCurrentExecutionFiles(id="purge")).files == {}
    lost = run(place, get("b.txt"))
    assert lost.state == "FAILED" and "404" in lost.message


def test_all_statements_are_undone_when_one_fails(place: Place) -> None:
    done = run(place, queries("CREATE TABLE a (b int); SELECT 1 / 0;"))
    assert (done.state, done.message) == ("FAILED", "division by zero")
    assert place.connection.execute("SELECT to_regclass('a')").fetchone() == (None,)


def test_rows_are_outputs_by_fetch_type(place: Place) -> None:
    sql = "CREATE TABLE a AS SELECT 1 AS n, 2.5 AS d; SELECT * FROM a; SELECT count(*) AS c FROM a;"
    assert run(place, queries(sql, fetch_type="FETCH_ONE")).outputs["sql"] == {
        "outputs": [{"row": {"n": 1, "d": 2.5}, "size": 1}, {"row": {"c": 1}, "size": 1}]
    }
    one = postgresql.Query(id="q", sql="SELECT n FROM generate_series(1, 2) AS n", fetch_type="FETCH", **HOW_TO_CONNECT)
    check = Assert(id="check", conditions=["{{ outputs.q.size == 2 }}"])
    wrong = Assert(id="wrong", conditions=["{{ outputs.q.rows[1].n == 1 }}"], error_message="it is 2")
    done = run(place, one, check, wrong)
    assert done.outputs["q"] == {"rows": [{"n": 1}, {"n": 2}], "size": 2}
    assert (done.failed, done.message) == ("wrong", "it is 2")


def test_a_flow_gives_its_outputs_unless_it_fails(place: Place) -> None:
    given = [Output(id="n", type="INT", value="{{ outputs.q.size }}")]

    def query() -> postgresql.Query:
        return postgresql.Query(id="q", sql="SELECT 1 AS n", fetch_type="FETCH", **HOW_TO_CONNECT)

    assert run(place, query(), outputs=given).results == {"n": 1}
    assert run(place, query(), Fail(id="fail"), outputs=given).results == {}


def test_a_query_accepts_one_statement(place: Place) -> None:
    done = run(place, postgresql.Query(id="q", sql="SELECT 1; SELECT 2;", **HOW_TO_CONNECT))
    assert (done.state, done.message) == ("FAILED", "a Query takes one statement")


@pytest.mark.parametrize("missing", ["username", "password"])
def test_sql_without_credentials_fails(place: Place, missing: str) -> None:
    done = run(place, queries("SELECT 1", **{missing: None}))
    assert done.state == "FAILED" and "how to connect" in done.message
