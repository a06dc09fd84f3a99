"""dbt every morning, with the project at a commit."""

from datetime import date

import pytest
import yaml

from definitions.production.taxi_dbt_clone import COMMIT, flow
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS


def test_the_project_is_cloned_at_its_commit_in_the_working_directory(run: RunFlow) -> None:
    done = run(flow)
    clone, dbt = done.task("dbt_clone").rendered, done.task("dbt_run").rendered
    assert done.state == "SUCCESS"
    assert clone["url"] == "https://github.com/DataTalksClub/data-engineering-zoomcamp"
    assert clone["commit"] == COMMIT
    assert dbt["projectDir"] == "04-analytics-engineering/taxi_rides_ny"
    assert [task.id for task in done.all_tasks] == ["dbt", "dbt_clone", "dbt_run"]


@pytest.mark.parametrize("command", ["dbt build", "dbt docs generate"])
def test_the_requested_command_runs_after_dbt_deps(run: RunFlow, command: str) -> None:
    done = run(flow, inputs={"dbt_command": command})
    assert done.task("dbt_run").rendered["commands"] == ["dbt deps", command]


def test_dbt_works_in_our_dataset_as_the_service_account(run: RunFlow) -> None:
    dbt = run(flow).task("dbt_run").rendered
    target = yaml.safe_load(dbt["profiles"])["default"]["outputs"]["production"]
    assert (target["project"], target["dataset"], target["location"]) == ("our-project", "our_dataset", "europe-west2")
    assert dbt["env"] == {"DBT_DATABASE": "our-project", "DBT_SCHEMA": "our_dataset"}
    assert dbt["inputFiles"] == {target["keyfile"]: SECRETS["GCP_CREDS"]}


def test_it_builds_at_six_in_new_york(run: RunFlow) -> None:
    done = run(flow, at=date(2024, 7, 1))
    assert done.inputs == {"dbt_command": "dbt build"}
    assert done.trigger is not None
    assert str(done.trigger["variables"]["date"]).startswith("2024-07-01T06:00") and "-04:00" in str(done.trigger)


@pytest.mark.parametrize(("failed", "attempts"), [("dbt_clone", 4), ("dbt_run", 1)])
def test_a_failure_sends_an_alert(run: RunFlow, failed: str, attempts: int) -> None:
    done = run(flow, mocks={failed: failing("it broke")})
    assert done.state == "FAILED"
    assert done.task(failed).attempts == ["FAILED"] * attempts
    assert f"{failed}: it broke" in alert_of(done)["text"]
