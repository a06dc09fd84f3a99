"""Load one month of taxi trips into PostgreSQL, with updates, alerts and cleanup.

It has separate tables, because its ids of trips differ from those of the course.
"""

from datetime import timedelta

from definitions.production.taxi_month import (
    choose_month,
    fetch,
    in_the_data,
    one_at_a_time,
    purge_files,
    retry,
    schedule_both,
    tell_slack,
    within_two_hours,
)
from definitions.settings import NAMESPACE, POSTGRES
from definitions.taxi import TAXIS, keyed_by_fare
from kestra_dsl import Flow, ctx, only_for
from kestra_dsl.patterns.postgres import drop_table, staging_load
from kestra_dsl.plugins.core.flow import Switch
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.project import main

with Flow(
    id="postgres_taxi",
    namespace=NAMESPACE,
    description=(
        "Loads a month of NYC taxi trips into PostgreSQL.\n"
        "\n"
        "Run again, it takes over what has changed and adds what is new. What failed is replayed from its start:\n"
        "files and staging tables do not outlive an execution. To backfill, give the executions the label\n"
        "`backfill:true`, so that they are easy to find."
    ),
    concurrency=one_at_a_time(),
    checks=in_the_data(),
    sla=within_two_hours(),
) as flow:
    chosen = choose_month(flow)
    table = flow.variable("table", f"public.{chosen.taxi}_trips")
    staging = flow.variable("staging_table", f"public.{chosen.taxi}_trips_staging_{ctx.execution.id}")
    data = fetch(flow, chosen)

    by_taxi = Switch(id="by_taxi", value=chosen.taxi)
    for colour, trips in TAXIS.items():
        with by_taxi.case(colour):
            staging_load(
                keyed_by_fare(trips),
                data=data,
                filename=chosen.file,
                table=table,
                staging=staging,
            )

    tell_slack(flow)
    with flow.on_finish():
        purge_files()
        postgresql.Queries(id="drop_staging_table", sql=drop_table(staging))

    flow.plugin_default(postgresql, **POSTGRES, timeout=timedelta(minutes=30), retry=retry())
    schedule_both()

only_for(flow, "1.3", "2.0", because="Kestra 1.1 has no flow checks")

if __name__ == "__main__":
    main(flow)
