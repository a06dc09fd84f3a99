"""The dbt project of the course: inputs of its flows, and profiles for BigQuery."""

from typing import Any

from definitions.settings import DATASET, LOCATION, PROJECT
from kestra_dsl import comment, inputs
from kestra_dsl.patterns import DbtProject
from kestra_dsl.patterns.dbt import SyncedDbt

TAXI_RIDES = DbtProject(
    "https://github.com/DataTalksClub/data-engineering-zoomcamp",
    "04-analytics-engineering/taxi_rides_ny",
)


def bigquery_profiles(target: str) -> dict[str, Any]:
    """Return the dbt profiles for BigQuery, with a service account whose key is in the file ``sa.json``."""
    output = {
        "type": "bigquery",
        "method": "service-account",
        "keyfile": "sa.json",
        "project": PROJECT,
        "dataset": DATASET,
        "location": LOCATION,
        "threads": 8,
        "priority": "interactive",
        "job_retries": 1,
        "job_execution_timeout_seconds": 300,
    }
    return {"default": {"target": target, "outputs": {target: output}}}


def dbt_command() -> inputs.Select:
    """Return an input for the dbt command. It accepts custom values."""
    return comment(
        inputs.Select(
            id="dbt_command", values=["dbt build", "dbt debug"], defaults="dbt build", allow_custom_value=True
        ),
        "`dbt debug` shows on a first run whether the database can be reached.",
        on="values",
    )


def with_comments(tasks: SyncedDbt) -> None:
    """Add comments about the sync to the YAML."""
    comment(
        tasks.sync,
        "Fills the namespace files, which stay: once they are there, `disabled: true` saves asking Git again.",
    )
    comment(
        tasks.sync,
        "The project has moved on since the course: production/taxi_dbt_clone.py pins a commit that fits its flows.",
        on="branch",
    )
