"""One month of taxi trips into BigQuery: to Cloud Storage, read as an external table, merge what is new."""

from definitions.taxi import BASE_URL, GREEN, MONTHS, YELLOW, Taxi
from kestra_dsl import Flow, Reference, inputs, kv, secret
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.core.execution import Labels
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.storage import PurgeCurrentExecutionFiles
from kestra_dsl.plugins.gcp.bigquery import Query
from kestra_dsl.plugins.gcp.gcs import Upload
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.project import main

PROJECT = kv("GCP_PROJECT_ID")
DATASET = kv("GCP_DATASET")
BUCKET = kv("GCP_BUCKET_NAME")

ROW_ID = "unique_row_id BYTES OPTIONS (description = 'Hash of what tells one trip from another')"
FILENAME = "filename STRING OPTIONS (description = 'The file the trip came from')"


def quoted(text: str) -> str:
    return "'" + text.replace("'", "\\'") + "'"


def columns(taxi: Taxi) -> str:
    return ",\n".join(
        f"    {column.name} {column.bigquery} OPTIONS (description = {quoted(column.about)})" for column in taxi.columns
    )


def main_table(taxi: Taxi) -> str:
    return (
        f"CREATE TABLE IF NOT EXISTS `{PROJECT}.{DATASET}.{taxi.colour}_tripdata`\n"
        f"(\n    {ROW_ID},\n    {FILENAME},\n{columns(taxi)}\n)\n"
        f"PARTITION BY DATE({taxi.pickup});\n"
    )


def external_table(taxi: Taxi, table: Reference, gcs_file: Reference) -> str:
    return (
        f"CREATE OR REPLACE EXTERNAL TABLE `{PROJECT}.{table}_ext`\n"
        f"(\n{columns(taxi)}\n)\n"
        f"OPTIONS (\n    format = 'CSV',\n    uris = ['{gcs_file}'],\n"
        "    skip_leading_rows = 1,\n    ignore_unknown_values = TRUE\n);\n"
    )


def month_table(taxi: Taxi, table: Reference, file: Reference) -> str:
    key = ["VendorID", taxi.pickup, taxi.dropoff, "PULocationID", "DOLocationID"]
    parts = ",\n    ".join(f"COALESCE(CAST({name} AS STRING), '')" for name in key)
    return (
        f"CREATE OR REPLACE TABLE `{PROJECT}.{table}`\nAS\nSELECT\n  MD5(CONCAT(\n    {parts}\n  )) AS unique_row_id,\n"
        f"  '{file}' AS filename,\n  *\nFROM `{PROJECT}.{table}_ext`;\n"
    )


def merge(taxi: Taxi, table: Reference) -> str:
    names = ", ".join(["unique_row_id", "filename", *taxi.names])
    values = ", ".join(f"S.{name}" for name in ["unique_row_id", "filename", *taxi.names])
    return (
        f"MERGE INTO `{PROJECT}.{DATASET}.{taxi.colour}_tripdata` T\nUSING `{PROJECT}.{table}` S\n"
        f"ON T.unique_row_id = S.unique_row_id\nWHEN NOT MATCHED THEN\n"
        f"  INSERT ({names})\n  VALUES ({values});\n"
    )


with Flow(
    id="08_gcp_taxi",
    namespace="zoomcamp",
    description="Loads one month of NYC taxi trips into BigQuery.",
) as flow:
    taxi = flow.input(
        inputs.Select(id="taxi", display_name="Select taxi type", values=["yellow", "green"], defaults="green")
    )
    year = flow.input(
        inputs.Select(
            id="year",
            display_name="Select year",
            values=["2019", "2020"],
            defaults="2019",
            allow_custom_value=True,  # the homework asks for 2021
        )
    )
    month = flow.input(inputs.Select(id="month", display_name="Select month", values=MONTHS, defaults="01"))

    file = flow.variable("file", f"{taxi}_tripdata_{year}-{month}.csv")
    gcs_file = flow.variable("gcs_file", f"gs://{BUCKET}/{file.raw}")
    table = flow.variable("table", f"{DATASET}.{taxi}_tripdata_{year}_{month}")

    Labels(id="set_label", labels={"file": file, "taxi": taxi})
    extract = Commands(
        id="extract",
        output_files=["*.csv"],
        task_runner=Process(),
        commands=[f"wget -qO- {BASE_URL}/{taxi}/{file}.gz | gunzip > {file}"],
    )
    data = flow.variable("data", extract.outputs.output_files[f"{taxi}_tripdata_{year}-{month}.csv"])
    Upload(id="upload_to_gcs", from_=data, to=gcs_file)

    for colour in (YELLOW, GREEN):
        with If(id=f"if_{colour.colour}_taxi", condition=taxi == colour.colour):
            Query(id=f"bq_{colour.colour}_tripdata", sql=main_table(colour))
            Query(id=f"bq_{colour.colour}_table_ext", sql=external_table(colour, table, gcs_file))
            Query(id=f"bq_{colour.colour}_table_tmp", sql=month_table(colour, table, file))
            Query(id=f"bq_{colour.colour}_merge", sql=merge(colour, table))

    PurgeCurrentExecutionFiles(
        id="purge_files",
        description="Keeps the storage small; disable it to look at the files of a run.",
        disabled=False,
    )

    flow.plugin_default(
        gcp,
        service_account=secret("GCP_CREDS"),
        project_id=PROJECT,
        location=kv("GCP_LOCATION"),
        bucket=BUCKET,
    )

if __name__ == "__main__":
    main(flow)
