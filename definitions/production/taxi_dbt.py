"""Run dbt on PostgreSQL after each load, with the project synced from a release branch into namespace files."""

from datetime import timedelta

from definitions.production.taxi_month import one_at_a_time, retry
from definitions.settings import (
    GITHUB_TOKEN,
    NAMESPACE,
    POSTGRES_DATABASE,
    POSTGRES_HOST,
    POSTGRES_PASSWORD,
    POSTGRES_USER,
    SLACK_WEBHOOK,
)
from kestra_dsl import Flow, kv, literal
from kestra_dsl.patterns import DbtProject, dbt_from_namespace_files
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core import trigger
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.project import main

# the team can change repository and branch without a new revision of the flow
PROJECT = DbtProject(
    kv("DBT_REPOSITORY"),
    "dbt",
    username="kestra",
    password=GITHUB_TOKEN,
    retry=retry(),
    timeout=timedelta(minutes=5),
)

# dbt reads the password from an environment variable, so it is in no file
PROFILES = {
    "taxi": {
        "target": "production",
        "outputs": {
            "production": {
                "type": "postgres",
                "host": POSTGRES_HOST,
                "port": 5432,
                "user": POSTGRES_USER,
                "password": literal("{{ env_var('DBT_PASSWORD') }}"),
                "dbname": POSTGRES_DATABASE,
                "schema": "analytics",
                "threads": 4,
            }
        },
    }
}

with Flow(
    id="taxi_dbt",
    namespace=NAMESPACE,
    description=(
        "Builds and tests the models on the trips in PostgreSQL whenever `postgres_taxi` has loaded some.\n"
        "\n"
        "KV: `DBT_REPOSITORY` and `DBT_RELEASE_BRANCH`, which has to be a branch.\n"
    ),
    concurrency=one_at_a_time(),
) as flow:
    dbt_from_namespace_files(
        "dbt_build",
        PROJECT,
        branch=kv("DBT_RELEASE_BRANCH"),
        namespace=f"{NAMESPACE}.dbt",
        container_image="ghcr.io/dbt-labs/dbt-postgres:1.9.0",
        task_runner=Docker(network_mode="zoomcamp"),
        env={"DBT_PASSWORD": POSTGRES_PASSWORD},
        profiles=PROFILES,
        timeout=timedelta(hours=1),
    )

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="The reports show the trips as they were before the last load.")

    trigger.Flow(
        id="after_load",
        preconditions=FlowPreconditions(
            id="loaded",
            flows=[FlowUpstreamFlow(namespace=NAMESPACE, flow_id="postgres_taxi", states=["SUCCESS", "WARNING"])],
        ),
    )

if __name__ == "__main__":
    main(flow)
