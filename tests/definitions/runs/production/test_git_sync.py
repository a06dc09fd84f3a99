"""The schedule syncs from Git; a manual execution is a dry run."""

from datetime import date

import pytest

from definitions.production.git_sync import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow


def test_flows_and_files_come_from_the_main_branch(run: RunFlow) -> None:
    done = run(flow)
    flows, files = done.task("sync_flows").rendered, done.task("sync_files").rendered
    assert done.state == "SUCCESS"
    assert (flows["gitDirectory"], flows["targetNamespace"]) == ("generated/zoomcamp", "zoomcamp")
    assert (files["gitDirectory"], files["namespace"]) == ("definitions/files", "zoomcamp")
    for task in (flows, files):
        assert (task["url"], task["branch"]) == ("https://git.example.com/flows", "main")
        assert (task["username"], task["password"]) == ("kestra", "github token")


def test_manually_it_is_a_dry_run(run: RunFlow) -> None:
    assert {task.rendered["dryRun"] for task in run(flow).all_tasks} == {"true"}


def test_the_schedule_syncs_every_quarter_of_an_hour(run: RunFlow) -> None:
    done = run(flow, at=date(2024, 5, 1))
    assert {task.rendered["dryRun"] for task in done.all_tasks} == {"false"}
    assert run(flow, at="2024-05-01T00:15:00").state == "SUCCESS"


@pytest.mark.parametrize("failed", ["sync_flows", "sync_files"])
def test_git_errors_are_retried_and_then_reported(run: RunFlow, failed: str) -> None:
    done = run(flow, mocks={failed: failing("not authorized")})
    assert done.state == "FAILED"
    assert done.task(failed).attempts == ["FAILED"] * 3
    assert f"{failed}: not authorized" in alert_of(done)["text"]
