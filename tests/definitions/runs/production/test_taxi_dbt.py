"""dbt after each load, with the project from the release branch."""

import pytest
import yaml

from definitions.production.postgres_taxi import flow as postgres_taxi
from definitions.production.taxi_dbt import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import fetched

MARCH = {"taxi": "green", "month": "2019-03"}


def test_it_starts_when_trips_are_loaded(run: RunFlow) -> None:
    done = run(postgres_taxi, inputs=MARCH, subflows=[flow], mocks={"extract": fetched("green", "2019-03")})
    assert done.other("taxi_dbt").state == "SUCCESS"
    assert [task.id for task in done.other("taxi_dbt").all_tasks] == ["sync", "dbt_build"]


def test_it_does_not_start_after_a_failed_load(run: RunFlow) -> None:
    done = run(postgres_taxi, inputs=MARCH, subflows=[flow], mocks={"extract": failing("404")})
    assert (done.state, done.others) == ("FAILED", [])


def test_the_project_is_synced_into_its_own_namespace_files_for_dbt(run: RunFlow) -> None:
    done = run(flow)
    sync, dbt = done.task("sync").rendered, done.task("dbt_build").rendered
    assert (sync["url"], sync["branch"]) == ("https://git.example.com/dbt", "release")
    assert (sync["username"], sync["password"]) == ("kestra", "github token")
    assert (sync["namespace"], sync["delete"]) == ("zoomcamp.dbt", True)
    assert dbt["namespaceFiles"] == {"enabled": True, "namespaces": ["zoomcamp.dbt"]}
    assert dbt["commands"] == ["dbt deps", "dbt build"]


def test_the_password_of_dbt_is_only_in_its_environment(run: RunFlow) -> None:
    dbt = run(flow).task("dbt_build").rendered
    target = yaml.safe_load(dbt["profiles"])["taxi"]["outputs"]["production"]
    assert (target["host"], target["dbname"], target["user"]) == ("pgdatabase", "ny_taxi", "root")
    assert target["password"] == "{{ env_var('DBT_PASSWORD') }}"
    assert dbt["env"] == {"DBT_PASSWORD": "postgres password"}


@pytest.mark.parametrize(("failed", "attempts"), [("sync", 4), ("dbt_build", 1)])
def test_a_failure_sends_an_alert(run: RunFlow, failed: str, attempts: int) -> None:
    done = run(flow, mocks={failed: failing("it broke")})
    assert done.state == "FAILED"
    assert done.task(failed).attempts == ["FAILED"] * attempts
    assert f"{failed}: it broke" in alert_of(done)["text"]
