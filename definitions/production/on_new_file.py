"""Load new files of trips from Cloud Storage, and move them to another folder.

The trigger accepts only files with valid names, so the names can be used in labels and SQL.
"""

from datetime import timedelta

from definitions.production.taxi_month import one_at_a_time, purge_files, retry, tell_slack
from definitions.settings import BUCKET, GCP_CREDS, NAMESPACE, POSTGRES, PROJECT
from definitions.taxi import MONTH_PATTERN, TAXIS, keyed_by_fare
from kestra_dsl import Flow, ctx, f, fn, only_for
from kestra_dsl.patterns.postgres import drop_table, staging_load
from kestra_dsl.plugins.core.flow import ForEach, Switch
from kestra_dsl.plugins.gcp import gcs
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.project import main

FILES = f".*/({'|'.join(TAXIS)})_tripdata_{MONTH_PATTERN}[.]csv"

with Flow(
    id="on_new_file",
    namespace=NAMESPACE,
    description="Loads what is put into the folder `arrivals` of the bucket, such as `yellow_tripdata_2021-08.csv`.",
    concurrency=one_at_a_time(),
) as flow:
    arrived = gcs.Trigger(
        id="arrived",
        from_=f"gs://{BUCKET}/arrivals/",
        reg_exp=FILES,
        on="CREATE",
        action="MOVE",
        move_directory=f"gs://{BUCKET}/arrived/",
        interval=timedelta(minutes=5),
        service_account=GCP_CREDS,
        project_id=PROJECT,
    )
    staging = flow.variable("staging_table", f"public.arrived_trips_staging_{ctx.execution.id}")

    with ForEach(id="each_file", values=arrived.outputs.blobs, concurrency_limit=1) as file:
        blob = fn.from_json(file.item)
        name = blob.name | f.split("/") | f.last()
        by_taxi = Switch(id="by_taxi", value=name | f.split("_") | f.first())
        for colour, trips in TAXIS.items():
            with by_taxi.case(colour):
                postgresql.Queries(id=f"{colour}_start_over", sql=drop_table(staging))
                staging_load(
                    keyed_by_fare(trips),
                    data=blob.uri,
                    filename=name,
                    table=f"public.{colour}_trips",
                    staging=staging,
                )

    tell_slack(flow)
    with flow.on_finish():
        purge_files()
        postgresql.Queries(id="drop_staging_table", sql=drop_table(staging))

    flow.plugin_default(postgresql, **POSTGRES, timeout=timedelta(minutes=30), retry=retry())

only_for(
    flow,
    "1.1",
    "1.3",
    because="in Kestra 2.0 the iterations of the loop would count towards the concurrency limit of the flow",
)

if __name__ == "__main__":
    main(flow)
