"""Run dbt on BigQuery every morning, with the project cloned at a fixed commit."""

from datetime import timedelta

from definitions.dbt_project import TAXI_RIDES, bigquery_profiles
from definitions.production.taxi_month import TIMEZONE, one_at_a_time, retry
from definitions.settings import DATASET, GCP_CREDS, NAMESPACE, PROJECT, SLACK_WEBHOOK
from kestra_dsl import Flow, comment, inputs
from kestra_dsl.patterns import DbtProject, dbt_from_clone
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project import main

COMMIT = "9030c0572055e076f9fde2626d46fa8fcb5a16f7"

with Flow(
    id="taxi_dbt_clone",
    namespace=NAMESPACE,
    description="Builds and tests the course's dbt models on the trips in BigQuery, each day at six in New York.",
    concurrency=one_at_a_time(),
) as flow:
    command = flow.input(
        inputs.Select(
            id="dbt_command",
            values=["dbt build", "dbt run", "dbt test", "dbt debug", "dbt docs generate"],
            defaults="dbt build",
        )
    )
    tasks = dbt_from_clone(
        "dbt",
        DbtProject(
            TAXI_RIDES.url,
            TAXI_RIDES.directory,
            retry=retry(),
            timeout=timedelta(minutes=10),
        ),
        commit=COMMIT,
        container_image="ghcr.io/dbt-labs/dbt-bigquery:1.9.0",
        env={"DBT_DATABASE": PROJECT, "DBT_SCHEMA": DATASET},
        input_files={"sa.json": GCP_CREDS},
        commands=["dbt deps", command],
        profiles=bigquery_profiles("production"),
        timeout=timedelta(hours=1),
    )
    comment(tasks.clone, "The last state of the project whose sources read DBT_DATABASE and DBT_SCHEMA.", on="commit")

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="The reports show the trips as they were yesterday.")

    Schedule(id="every_morning", cron="0 6 * * *", timezone=TIMEZONE, recover_missed_schedules="LAST")

if __name__ == "__main__":
    main(flow)
