"""The pipeline of ``postgres_taxi`` with a schedule for each colour. It loads the month of the schedule."""

from definitions.postgres_taxi import load_month
from definitions.settings import NAMESPACE
from definitions.taxi_steps import choose_taxi, purge_files, schedule_both
from kestra_dsl import Flow, ctx, f, models
from kestra_dsl.project import main

with Flow(
    id="05_postgres_taxi_scheduled",
    namespace=NAMESPACE,
    description=(
        "Loads the month of the trigger's date into PostgreSQL.\n"
        "When you backfill it in the UI, give the executions a label `backfill:true`: then they are easy to find."
    ),
    concurrency=models.Concurrency(limit=1),  # all executions share the staging tables
) as flow:
    taxi = choose_taxi(flow, default="yellow")
    load_month(flow, taxi, f"{ctx.trigger.date | f.date('yyyy-MM')}")
    purge_files()
    schedule_both()

if __name__ == "__main__":
    main(flow)
