"""The pipeline of ``gcp_taxi`` with a schedule for each colour. It loads the month of the schedule."""

from definitions.gcp_taxi import load_month
from definitions.settings import NAMESPACE
from definitions.taxi_steps import choose_taxi, purge_files, schedule_both
from kestra_dsl import Flow, ctx, f
from kestra_dsl.project import main

with Flow(
    id="09_gcp_taxi_scheduled",
    namespace=NAMESPACE,
    description=(
        "Loads the month of the trigger's date into BigQuery.\n"
        "When you backfill it in the UI, give the executions a label `backfill:true`: then they are easy to find."
    ),
) as flow:
    taxi = choose_taxi(flow, default="green")
    day = ctx.trigger.date
    load_month(flow, taxi, in_file=f"{day | f.date('yyyy-MM')}", in_table=f"{day | f.date('yyyy_MM')}")
    purge_files()
    schedule_both()

if __name__ == "__main__":
    main(flow)
