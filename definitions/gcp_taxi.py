"""Load one month of taxi trips into BigQuery: upload, external table, merge."""

from dataclasses import replace

from definitions.settings import BUCKET, DATASET, GOOGLE_CLOUD, NAMESPACE, PROJECT
from definitions.taxi import TAXIS
from definitions.taxi_steps import choose_month, choose_taxi, label_and_extract, purge_files
from kestra_dsl import Flow, Reference
from kestra_dsl.patterns.bigquery import EltRules, EltTables, md5_of_texts, partitioned_elt
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.gcp.gcs import Upload
from kestra_dsl.project import main

AS_THE_COURSE_LOADS = EltRules(
    row_id=md5_of_texts, deduplicated=False, update=False, audited=False, ignore_unknown_values=True
)


def load_month(flow: Flow, taxi: Reference, *, in_file: str, in_table: str) -> None:
    """Create the variables and tasks for one month. File names and table names format it differently."""
    name = f"{taxi}_tripdata_{in_file}.csv"
    file = flow.variable("file", name)
    gcs_file = flow.variable("gcs_file", f"gs://{BUCKET}/{file.raw}")
    table = flow.variable("table", f"{DATASET}.{taxi}_tripdata_{in_table}")

    extract = label_and_extract(taxi, file)
    data = flow.variable("data", extract.outputs.output_files[name])
    Upload(id="upload_to_gcs", from_=data, to=gcs_file)

    for colour, trips in TAXIS.items():
        with If(id=f"if_{colour}_taxi", condition=taxi == colour):
            partitioned_elt(
                replace(trips, cluster_by=()),
                files=gcs_file,
                filename=file,
                tables=EltTables(
                    main=f"{PROJECT}.{DATASET}.{colour}_tripdata",
                    external=f"{PROJECT}.{table}_ext",
                    staging=f"{PROJECT}.{table}",
                ),
                rules=AS_THE_COURSE_LOADS,
                id_prefix=f"bq_{colour}_",
                main_id=f"bq_{colour}_tripdata",
            )

    flow.plugin_default(gcp, **GOOGLE_CLOUD, bucket=BUCKET)


with Flow(
    id="08_gcp_taxi",
    namespace=NAMESPACE,
    description="Loads one month of NYC taxi trips into BigQuery.",
) as flow:
    taxi = choose_taxi(flow, default="green")
    year, month = choose_month(flow, any_year=True)
    load_month(flow, taxi, in_file=f"{year}-{month}", in_table=f"{year}_{month}")
    purge_files(disabled=False)

if __name__ == "__main__":
    main(flow)
