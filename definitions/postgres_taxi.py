"""One month of taxi trips into PostgreSQL: load into a staging table, mark each trip, merge what is new."""

from definitions.taxi import BASE_URL, GREEN, MONTHS, YELLOW, Taxi
from kestra_dsl import Flow, Reference, inputs, secret
from kestra_dsl.plugins.core.execution import Labels
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.storage import PurgeCurrentExecutionFiles
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.project import main


def create(taxi: Taxi, table: Reference) -> str:
    columns = ",\n".join(f"    {column.name} {column.postgres}" for column in taxi.columns)
    return f"CREATE TABLE IF NOT EXISTS {table} (\n    unique_row_id text,\n    filename text,\n{columns}\n);\n"


def mark(taxi: Taxi, staging: Reference, file: Reference) -> str:
    key = ["VendorID", taxi.pickup, taxi.dropoff, "PULocationID", "DOLocationID", "fare_amount", "trip_distance"]
    parts = " ||\n    ".join(f"COALESCE(CAST({name} AS text), '')" for name in key)
    return f"UPDATE {staging}\nSET unique_row_id = md5(\n    {parts}\n  ),\n  filename = '{file}';\n"


def merge(taxi: Taxi, table: Reference, staging: Reference) -> str:
    names = ["unique_row_id", "filename", *taxi.names]
    return (
        f"MERGE INTO {table} AS T\nUSING {staging} AS S\nON T.unique_row_id = S.unique_row_id\n"
        f"WHEN NOT MATCHED THEN\n  INSERT ({', '.join(names)})\n"
        f"  VALUES ({', '.join(f'S.{name}' for name in names)});\n"
    )


def load(taxi: Taxi, *, file: Reference, data: Reference, table: Reference, staging: Reference) -> None:
    """The tasks of one colour, in the order in which they run."""
    colour = taxi.colour
    postgresql.Queries(id=f"{colour}_create_table", sql=create(taxi, table))
    postgresql.Queries(id=f"{colour}_create_staging_table", sql=create(taxi, staging))
    postgresql.Queries(id=f"{colour}_truncate_staging_table", sql=f"TRUNCATE TABLE {staging};")
    postgresql.CopyIn(
        id=f"{colour}_copy_in_to_staging_table",
        from_=data,
        table=staging,
        format="CSV",
        header=True,
        columns=taxi.names,
    )
    postgresql.Queries(id=f"{colour}_add_unique_id_and_filename", sql=mark(taxi, staging, file))
    postgresql.Queries(id=f"{colour}_merge_data", sql=merge(taxi, table, staging))


with Flow(
    id="04_postgres_taxi",
    namespace="zoomcamp",
    description="Loads one month of NYC taxi trips into PostgreSQL.",
) as flow:
    taxi = flow.input(
        inputs.Select(id="taxi", display_name="Select taxi type", values=["yellow", "green"], defaults="yellow")
    )
    year = flow.input(inputs.Select(id="year", display_name="Select year", values=["2019", "2020"], defaults="2019"))
    month = flow.input(inputs.Select(id="month", display_name="Select month", values=MONTHS, defaults="01"))

    file = flow.variable("file", f"{taxi}_tripdata_{year}-{month}.csv")
    staging = flow.variable("staging_table", f"public.{taxi}_tripdata_staging")
    table = flow.variable("table", f"public.{taxi}_tripdata")

    Labels(id="set_label", labels={"file": file, "taxi": taxi})
    extract = Commands(
        id="extract",
        output_files=["*.csv"],
        task_runner=Process(),
        commands=[f"wget -qO- {BASE_URL}/{taxi}/{file}.gz | gunzip > {file}"],
    )
    data = flow.variable("data", extract.outputs.output_files[f"{taxi}_tripdata_{year}-{month}.csv"])

    for colour in (YELLOW, GREEN):
        with If(id=f"if_{colour.colour}_taxi", condition=taxi == colour.colour):
            load(colour, file=file, data=data, table=table, staging=staging)

    PurgeCurrentExecutionFiles(
        id="purge_files",
        description="Keeps the storage small; disable it to look at the files of a run.",
    )

    flow.plugin_default(
        postgresql,
        url="jdbc:postgresql://pgdatabase:5432/ny_taxi",
        username="root",
        password=secret("POSTGRES_PASSWORD"),
    )

if __name__ == "__main__":
    main(flow)
