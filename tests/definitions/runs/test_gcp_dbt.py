"""dbt on BigQuery: project, command and service account."""

import pytest
import yaml

from definitions.gcp_dbt import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS


def test_the_project_is_synced_into_the_namespace_files_for_dbt(run: RunFlow) -> None:
    done = run(flow)
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks] == ["sync", "dbt-build"]
    sync = done.task("sync").rendered
    assert (sync["url"], sync["branch"]) == ("https://github.com/DataTalksClub/data-engineering-zoomcamp", "main")
    assert (sync["gitDirectory"], sync["namespace"]) == ("04-analytics-engineering/taxi_rides_ny", "zoomcamp")
    assert done.task("dbt-build").rendered["namespaceFiles"] == {"enabled": True}


@pytest.mark.parametrize("command", ["dbt build", "dbt debug"])
def test_the_requested_command_runs_after_dbt_deps(run: RunFlow, command: str) -> None:
    done = run(flow, inputs={"dbt_command": command})
    assert done.task("dbt-build").rendered["commands"] == ["dbt deps", command]


def test_dbt_works_in_our_dataset_as_the_service_account(run: RunFlow) -> None:
    dbt = run(flow).task("dbt-build").rendered
    target = yaml.safe_load(dbt["profiles"])["default"]["outputs"]["dev"]
    assert (target["type"], target["method"]) == ("bigquery", "service-account")
    assert (target["project"], target["dataset"], target["location"]) == ("our-project", "our_dataset", "europe-west2")
    assert dbt["env"] == {"DBT_DATABASE": "our-project", "DBT_SCHEMA": "our_dataset"}
    assert dbt["inputFiles"] == {target["keyfile"]: SECRETS["GCP_CREDS"]}


def test_without_the_project_dbt_does_not_run(run: RunFlow) -> None:
    done = run(flow, mocks={"sync": failing("no such branch")})
    assert (done.state, done.errors) == ("FAILED", ["no such branch"])
    assert not done.ran("dbt-build")
