"""Transform the trips in PostgreSQL with dbt, in a container on the network of the host."""

from definitions.dbt_project import TAXI_RIDES, dbt_command, with_comments
from definitions.settings import NAMESPACE, POSTGRES_PASSWORD
from kestra_dsl import Flow, silence
from kestra_dsl.patterns import dbt_from_namespace_files
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.project import main

DATABASE, SCHEMA = "postgres-zoomcamp", "public"

# the container uses the network of the host, where the port of the database is published
PROFILES = {
    "default": {
        "target": "dev",
        "outputs": {
            "dev": {
                "type": "postgres",
                "host": "localhost",
                "port": 5432,
                "user": "kestra",
                "password": POSTGRES_PASSWORD,
                "dbname": DATABASE,
                "schema": SCHEMA,
                "threads": 4,
                "connect_timeout": 10,
                "retries": 1,
            }
        },
    }
}

with Flow(
    id="03_postgres_dbt",
    namespace=NAMESPACE,
    description=(
        "Runs the course's dbt project on the trips in PostgreSQL.\n"
        "\n"
        "Its sources read the database and the schema from the environment:\n"
        "\n"
        "- `DBT_DATABASE`: the database that `postgres_taxi` fills\n"
        "- `DBT_SCHEMA`: the schema of the trips, into which the models go as well\n"
    ),
) as flow:
    command = flow.input(dbt_command())
    tasks = dbt_from_namespace_files(
        "dbt-build",
        TAXI_RIDES,
        branch="main",
        container_image="ghcr.io/kestra-io/dbt-postgres:latest",
        task_runner=Docker(network_mode="host"),
        env={"DBT_DATABASE": DATABASE, "DBT_SCHEMA": SCHEMA},
        commands=["dbt deps", command],
        profiles=PROFILES,
    )
    with_comments(tasks)
    silence(tasks.dbt, "KD403", because="the course follows dbt's newest image; taxi_dbt pins one")

if __name__ == "__main__":
    main(flow)
