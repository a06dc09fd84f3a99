"""Load one month of taxi trips into BigQuery, with updates, alerts and cleanup.

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
from definitions.settings import BUCKET, DATASET, GOOGLE_CLOUD, NAMESPACE, PROJECT
from definitions.taxi import TAXIS, keyed_by_fare
from kestra_dsl import Flow, ctx, only_for
from kestra_dsl.patterns.bigquery import EltTables, drop_elt_tables, partitioned_elt
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.core.flow import Switch
from kestra_dsl.plugins.gcp.gcs import Upload
from kestra_dsl.project import main

with Flow(
    id="gcp_taxi",
    namespace=NAMESPACE,
    description=(
        "Loads a month of NYC taxi trips into BigQuery, by way of files that are kept in Cloud Storage.\n"
        "\n"
        "Run again, it takes over what has changed and adds what is new. What failed is replayed from its start:\n"
        "Kestra's files and the table over the file do not outlive an execution. To backfill, give the executions the\n"
        "label `backfill:true`, so that they are easy to find."
    ),
    concurrency=one_at_a_time(),
    checks=in_the_data(),
    sla=within_two_hours(),
) as flow:
    chosen = choose_month(flow)
    data = fetch(flow, chosen)
    gcs_file = flow.variable("gcs_file", f"gs://{BUCKET}/raw/{chosen.taxi}/{chosen.year}/{chosen.file}")
    external = flow.variable("external_table", f"{PROJECT}.{DATASET}.{chosen.taxi}_trips_ext_{ctx.execution.id}")
    Upload(id="upload_to_gcs", from_=data, to=gcs_file)

    by_taxi = Switch(id="by_taxi", value=chosen.taxi)
    for colour, trips in TAXIS.items():
        with by_taxi.case(colour):
            partitioned_elt(
                keyed_by_fare(trips),
                files=gcs_file,
                filename=chosen.file,
                tables=EltTables(main=f"{PROJECT}.{DATASET}.{colour}_trips", external=external),
                id_prefix=f"bq_{colour}_",
            )

    tell_slack(flow)
    with flow.on_finish():
        purge_files()
        drop_elt_tables(external)

    flow.plugin_default(gcp, **GOOGLE_CLOUD, timeout=timedelta(minutes=30), retry=retry())
    schedule_both()

only_for(flow, "1.3", "2.0", because="Kestra 1.1 has no flow checks")

if __name__ == "__main__":
    main(flow)
