"""dbt on PostgreSQL: project, command and connection."""

import pytest
import yaml

from definitions.postgres_dbt import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow


def test_the_project_is_synced_into_the_namespace_files_for_dbt(run: RunFlow) -> None:
    done = run(flow)
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks] == ["sync", "dbt-build"]
    sync = done.task("sync").rendered
    assert (sync["url"], sync["branch"]) == ("https://github.com/DataTalksClub/data-engineering-zoomcamp", "main")
    assert (sync["gitDirectory"], sync["namespace"]) == ("04-analytics-engineering/taxi_rides_ny", "zoomcamp")
    assert sync["dryRun"] is False
    assert done.task("dbt-build").rendered["namespaceFiles"] == {"enabled": True}


@pytest.mark.parametrize("command", ["dbt build", "dbt debug", "dbt run --select stg_green_tripdata"])
def test_the_requested_command_runs_after_dbt_deps(run: RunFlow, command: str) -> None:
    done = run(flow, inputs={"dbt_command": command})
    assert done.task("dbt-build").rendered["commands"] == ["dbt deps", command]


def test_it_runs_dbt_build_by_default(run: RunFlow) -> None:
    assert run(flow).inputs == {"dbt_command": "dbt build"}


def test_the_profile_uses_the_database_of_the_sources(run: RunFlow) -> None:
    dbt = run(flow).task("dbt-build").rendered
    target = yaml.safe_load(dbt["profiles"])["default"]["outputs"]["dev"]
    assert (target["type"], target["host"], target["user"]) == ("postgres", "localhost", "kestra")
    assert target["password"] == "postgres password"
    assert dbt["env"] == {"DBT_DATABASE": target["dbname"], "DBT_SCHEMA": target["schema"]}
    assert dbt["taskRunner"]["networkMode"] == "host"
    assert dbt["storeManifest"] == {"namespace": "zoomcamp", "key": "manifest.json"}


def test_without_the_project_dbt_does_not_run(run: RunFlow) -> None:
    done = run(flow, mocks={"sync": failing("no such branch")})
    assert (done.state, done.errors) == ("FAILED", ["no such branch"])
    assert not done.ran("dbt-build")
