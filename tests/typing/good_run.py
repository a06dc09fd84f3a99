"""A test of a flow as users write it, with what a run can be given."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kestra_dsl import Flow
from kestra_dsl.engine import Engine, Run, by_value, engine, failing, giving
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log

with Flow(id="runs", namespace="company.team") as flow:
    fetched = Request(id="fetch", uri="https://example.com")
    Log(id="say", message=fetched.outputs.body)


def test_a_run(kestra: Engine) -> None:
    run: Run = kestra.run(
        flow,
        inputs={"day": date(2024, 1, 1), "file": Path("trips.csv")},
        mocks={
            "fetch": {"body": "text"},
            "again": [failing("first"), giving({"body": 1}, checked=False)],
            "each": by_value({"a": giving({"body": "b"}, state="WARNING")}),
        },
        kv={"KEY": 1, ("company", "KEY"): "x"},
        network=["loopback", "*.example.com"],
        unrendered=["fetch.uri"],
    )
    assert run.state == "SUCCESS"
    assert run.task("say").rendered["message"] == "text"
    assert [connection.host for connection in run.network] == []
    kestra.run(flow, network=True, unrendered="allow")
    kestra.run(flow, network="loopback", unrendered=("fetch.uri",))


def test_another_version(tmp_path: Path) -> None:
    with engine("2.0", heap="1g", plugins=[tmp_path]) as newest:
        assert not newest.validate([flow])[0].errors
