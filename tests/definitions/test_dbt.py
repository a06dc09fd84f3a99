"""The flows that run dbt have valid profiles without secrets."""

import re
from typing import Any

import pytest
import yaml

from tests.definitions.modules import FLOWS, flow_of
from tests.definitions.rendering import rendered

KV = {"GCP_PROJECT_ID": "trips-123", "GCP_DATASET": "zoomcamp", "GCP_LOCATION": "europe-west2"}
SECRETS = {"POSTGRES_PASSWORD": 'it\'s "quoted": {x} #\n\\', "GCP_CREDS": '{"type": "service_account"}'}

TASKS = {
    "postgres_dbt": "dbt-build",
    "gcp_dbt": "dbt-build",
    "production.taxi_dbt": "dbt_build",
    "production.taxi_dbt_clone": "dbt_run",
}


def dbt(module: str) -> dict[str, Any]:
    given = {"dbt_command": "dbt debug"} if flow_of(module).inputs else {}
    return rendered(flow_of(module), TASKS[module], inputs=given, kv=KV, secrets=SECRETS)


def target(module: str) -> dict[str, Any]:
    """Return the output that the profile selects."""
    (profile,) = yaml.safe_load(dbt(module)["profiles"]).values()
    chosen: dict[str, Any] = profile["outputs"][profile["target"]]
    return chosen


def test_no_password_breaks_the_profile() -> None:
    assert target("postgres_dbt")["password"] == SECRETS["POSTGRES_PASSWORD"]


def test_in_production_the_password_is_in_no_file() -> None:
    assert target("production.taxi_dbt")["password"] == "{{ env_var('DBT_PASSWORD') }}"
    assert dbt("production.taxi_dbt")["env"]["DBT_PASSWORD"] == SECRETS["POSTGRES_PASSWORD"]


@pytest.mark.parametrize("module", ["gcp_dbt", "production.taxi_dbt_clone"])
def test_bigquery_is_reached_as_the_service_account(module: str) -> None:
    chosen = target(module)
    assert (chosen["project"], chosen["dataset"], chosen["location"]) == tuple(KV.values())
    assert dbt(module)["inputFiles"] == {chosen["keyfile"]: SECRETS["GCP_CREDS"]}


@pytest.mark.parametrize("module", ["postgres_dbt", "gcp_dbt", "production.taxi_dbt_clone"])
def test_the_models_use_the_database_of_the_sources(module: str) -> None:
    chosen = target(module)
    assert dbt(module)["env"]["DBT_DATABASE"] == chosen.get("dbname", chosen.get("project"))
    assert dbt(module)["env"]["DBT_SCHEMA"] == chosen.get("schema", chosen.get("dataset"))


@pytest.mark.parametrize("module", ["postgres_dbt", "gcp_dbt", "production.taxi_dbt_clone"])
def test_the_chosen_command_is_run(module: str) -> None:
    assert dbt(module)["commands"] == ["dbt deps", "dbt debug"]


def test_a_run_of_the_clone_can_be_repeated() -> None:
    (directory,) = flow_of("production.taxi_dbt_clone").to_dict()["tasks"]
    assert re.fullmatch(r"[0-9a-f]{40}", directory["tasks"][0]["commit"])


@pytest.mark.parametrize("module", ["production.taxi_dbt", "production.taxi_dbt_clone"])
def test_in_production_the_image_is_pinned(module: str) -> None:
    assert re.fullmatch(r"ghcr\.io/dbt-labs/dbt-\w+:\d+\.\d+\.\d+", dbt(module)["containerImage"])


def test_dbt_runs_after_an_existing_flow() -> None:
    (trigger,) = flow_of("production.taxi_dbt").to_dict()["triggers"]
    (upstream,) = trigger["preconditions"]["flows"]
    assert FLOWS[upstream["flowId"]].flow.namespace == upstream["namespace"]
