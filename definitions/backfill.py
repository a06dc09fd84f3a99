"""All months of both colours: one run of the PostgreSQL pipeline for each, a year at a time."""

from definitions.taxi import MONTHS
from kestra_dsl import Flow, f, inputs, retries
from kestra_dsl.plugins.core.flow import ForEach, If, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

with Flow(
    id="taxi_backfill",
    namespace="zoomcamp",
    description="Runs 04_postgres_taxi for every month of a year, for the colours that were asked for.",
) as flow:
    year = flow.input(inputs.Select(id="year", values=["2019", "2020"], defaults="2019"))
    colours = flow.input(inputs.Multiselect(id="colours", values=["yellow", "green"], defaults=["yellow", "green"]))

    with ForEach(id="each_colour", values=colours, concurrency_limit=1) as colour:
        Log(id="announce", message=f"Filling in {colour.item} {year}")
        with ForEach(id="each_month", values=MONTHS, concurrency_limit=1) as month:
            run = Subflow(
                id="load_month",
                namespace="zoomcamp",
                flow_id="04_postgres_taxi",
                inputs={"taxi": colour.item, "year": year, "month": month.item},
                wait=True,
                transmit_failed=True,
                retry=retries.Constant(interval="PT1M", max_attempts=3),
            )
            with If(id="if_first_month", condition=month.item == "01"):
                Log(
                    id="show_first", message=f"{colour.item | f.capitalize()} is on its way: {run.outputs.execution_id}"
                )

if __name__ == "__main__":
    main(flow)
