"""A flow as a user writes it with blocks: references, inputs, containers, triggers."""
# pyright: strict

from __future__ import annotations

from datetime import date, timedelta

from kestra_dsl import (
    Flow,
    Reference,
    Task,
    Trigger,
    concat,
    ctx,
    expr,
    f,
    inputs,
    is_,
    kv,
    models,
    not_,
    retries,
    secret,
)
from kestra_dsl.plugins.core.flow import Dag, ForEach, If, Parallel, Subflow, Switch
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands

COLUMNS: list[str] = ["a", "b"]


def load(file: Reference, table: str) -> postgresql.CopyIn:
    return postgresql.CopyIn(id=f"load_{table}", from_=file, table=table, columns=COLUMNS, format="CSV", header=True)


with Flow(
    id="good",
    namespace="company.team",
    labels={"team": "data"},
    concurrency=models.Concurrency(limit=1, behavior="QUEUE"),
    retry=retries.Constant(interval=timedelta(minutes=5), max_attempts=3),
    sla=[models.MaxDurationSLA(id="short", behavior="FAIL", duration="PT1H")],
) as flow:
    day = flow.input(inputs.Date(id="day", defaults=date(2024, 1, 31)))
    colour = flow.input(inputs.Select(id="colour", values=("yellow", "green"), defaults="yellow"))
    file = flow.variable("file", f"{colour}-{day}.csv")

    extract = Commands(
        id="extract",
        commands=(f"make {file}", file.raw, ctx.flow.id),
        env={"TOKEN": secret("TOKEN"), "N": "1"},
        task_runner=Process(),
        timeout=timedelta(minutes=3),
        run_if=not_(is_.empty(colour)),
        disabled=False,
    )
    copied = load(extract.outputs.output_files["a.csv"], "trips")
    with If(id="any", condition=copied.outputs.row_count > 0) as decision:
        Log(id="some", message=f"{copied.outputs.row_count} rows", level="INFO")
    with decision.otherwise():
        Log(id="none", message=["no", "rows"])
    which = Switch(id="which", value=colour)
    with which.case("yellow"):
        Log(id="yellow", message="yellow")
    with which.otherwise():
        Log(id="other", message="other")
    with ForEach(id="each", values=["a", "b"], concurrency_limit=2) as each, Parallel(id="both"):
        Log(id="item", message=concat("item ", each.item))
        counted = postgresql.CopyIn(id="counted", from_=each.item)
    Log(id="counts", message=each.collect(counted.outputs.row_count) | f.join(", "))
    with Dag(id="graph", concurrent=2) as graph:
        first = Request(id="first", uri="https://example.com", method="POST", options=models.HttpConfiguration())
        with graph.after(first):
            Subflow(id="then", namespace="company", flow_id="other", inputs={"code": first.outputs.code}, wait=True)
    Task(id="private", type="io.company.Custom", properties={"anything": [1, expr("inputs.day")]})
    with flow.on_error():
        Log(id="failed", message=ctx.execution.id)
        Log(
            id="told", message=f"{ctx.execution} {ctx.taskrun.start_date} {ctx.labels.team} {ctx.trigger.body.anything}"
        )
    schedule = Schedule(id="daily", cron="0 4 * * *", inputs={"day": ctx.trigger.date | f.date("yyyy-MM-dd")})
    Trigger(id="private_trigger", type="io.company.Trigger")
    Log(id="planned", message=schedule.outputs.next)
    flow.output(models.Output(id="rows", type="INT", value=copied.outputs.row_count))
    flow.plugin_default(postgresql, url="jdbc:postgresql://db/trips", password=kv("PASSWORD"))
    flow.plugin_default(postgresql.CopyIn, url="jdbc:postgresql://db/trips", header=True)
    flow.forced_plugin_default("io.company", region="eu")

text: str = flow.to_yaml("1.3")
