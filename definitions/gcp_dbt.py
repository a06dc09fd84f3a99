"""Transform the trips in BigQuery with dbt, as a service account."""

from definitions.dbt_project import TAXI_RIDES, bigquery_profiles, dbt_command, with_comments
from definitions.settings import DATASET, GCP_CREDS, NAMESPACE, PROJECT
from kestra_dsl import Flow, silence
from kestra_dsl.patterns import dbt_from_namespace_files
from kestra_dsl.project import main

with Flow(
    id="07_gcp_dbt",
    namespace=NAMESPACE,
    description=(
        "Runs the course's dbt project on the trips in BigQuery.\n"
        "\n"
        "Its sources read the project and the data set from the environment:\n"
        "\n"
        "- `DBT_DATABASE`: the Google Cloud project, from the KV store\n"
        "- `DBT_SCHEMA`: the data set that `gcp_taxi` fills, into which the models go as well\n"
    ),
) as flow:
    command = flow.input(dbt_command())
    tasks = dbt_from_namespace_files(
        "dbt-build",
        TAXI_RIDES,
        branch="main",
        container_image="ghcr.io/kestra-io/dbt-bigquery:latest",
        env={"DBT_DATABASE": PROJECT, "DBT_SCHEMA": DATASET},
        input_files={"sa.json": GCP_CREDS},
        commands=["dbt deps", command],
        profiles=bigquery_profiles("dev"),
    )
    with_comments(tasks)
    silence(tasks.dbt, "KD403", because="the course follows dbt's newest image; taxi_dbt_clone pins one")

if __name__ == "__main__":
    main(flow)
