"""Nested loops, with references to both loops and their outputs."""

from kestra_dsl import Flow, f, inputs
from kestra_dsl.plugins.core.flow import ForEach, If, Subflow
from kestra_dsl.plugins.core.log import Log

with Flow(id="nested_loops", namespace="zoomcamp") as flow:
    year = flow.input(inputs.Select(id="year", values=["2019", "2020"], defaults="2019"))
    colours = flow.input(inputs.Multiselect(id="colours", values=["yellow", "green"], defaults=["yellow", "green"]))

    with ForEach(id="each_colour", values=colours, concurrency_limit=1) as colour:
        Log(id="announce", message=f"Filling in {colour.item} {year}")
        with ForEach(id="each_month", values=["01", "02"], concurrency_limit=1) as month:
            run = Subflow(
                id="load_month",
                namespace="zoomcamp",
                flow_id="04_postgres_taxi",
                inputs={"taxi": colour.item, "year": year, "month": month.item},
            )
            with If(id="if_first_month", condition=month.item == "01"):
                Log(
                    id="show_first", message=f"{colour.item | f.capitalize()} is on its way: {run.outputs.execution_id}"
                )
