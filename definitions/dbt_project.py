"""The course's dbt project: what its flows ask, and how it gets at BigQuery."""

from typing import Any

from definitions.places import DATASET, LOCATION, PROJECT
from kestra_dsl import comment, inputs
from kestra_dsl.patterns import DbtProject
from kestra_dsl.patterns.dbt import SyncedDbt

TAXI_RIDES = DbtProject(
    "https://github.com/DataTalksClub/data-engineering-zoomcamp",
    "04-analytics-engineering/taxi_rides_ny",
)


def bigquery_profiles(target: str) -> dict[str, Any]:
    """How dbt gets at the trips in BigQuery: as a service account, whose key is the task's file ``sa.json``."""
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
    """Which of dbt's commands a run is for; any other can be typed."""
    return comment(
        inputs.Select(
            id="dbt_command", values=["dbt build", "dbt debug"], defaults="dbt build", allow_custom_value=True
        ),
        "`dbt debug` shows on a first run whether the database can be reached.",
        on="values",
    )


def remarked(tasks: SyncedDbt) -> None:
    """Say in the YAML what a reader has to know about the sync."""
    comment(
        tasks.sync,
        "Fills the namespace files, which stay: once they are there, `disabled: true` saves asking Git again.",
    )
    comment(
        tasks.sync,
        "The project has moved on since the course: production/taxi_dbt_clone.py pins a commit that fits its flows.",
        on="branch",
    )
