"""Load one month of taxi trips into PostgreSQL: copy into a staging table, add ids, merge."""

from definitions.settings import NAMESPACE, POSTGRES
from definitions.taxi import TAXIS, keyed_by_fare
from definitions.taxi_steps import choose_month, choose_taxi, label_and_extract, purge_files
from kestra_dsl import Flow, Reference
from kestra_dsl.patterns.postgres import LoadRules, Sql, md5_of_texts, staging_load
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.project import main

AS_THE_COURSE_LOADS = LoadRules(
    row_id=md5_of_texts, marked_in_staging=True, deduplicated=False, update=False, audited=False
)


def load_month(flow: Flow, taxi: Reference, month: str) -> None:
    """Create the variables and tasks for one month."""
    name = f"{taxi}_tripdata_{month}.csv"
    file = flow.variable("file", name)
    staging = flow.variable("staging_table", f"public.{taxi}_tripdata_staging")
    table = flow.variable("table", f"public.{taxi}_tripdata")

    extract = label_and_extract(taxi, file)
    data = flow.variable("data", extract.outputs.output_files[name])

    for colour, trips in TAXIS.items():
        with If(id=f"if_{colour}_taxi", condition=taxi == colour):
            staging_load(
                keyed_by_fare(trips),
                data=data,
                filename=Sql(f"'{file}'"),
                table=table,
                staging=staging,
                rules=AS_THE_COURSE_LOADS,
            )

    flow.plugin_default(postgresql, **POSTGRES)


with Flow(
    id="04_postgres_taxi",
    namespace=NAMESPACE,
    description="Loads one month of NYC taxi trips into PostgreSQL.",
) as flow:
    taxi = choose_taxi(flow, default="yellow")
    year, month = choose_month(flow)
    load_month(flow, taxi, f"{year}-{month}")
    purge_files()

if __name__ == "__main__":
    main(flow)
