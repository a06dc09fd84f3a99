"""Run `postgres_taxi` for each pair of a month and a colour, one execution at a time.

It uses one loop over pairs instead of nested loops, because Kestra 2.0 has no inputs in a nested loop. It has no
concurrency limit, because iterations are executions of the flow in 2.0 and would wait forever. The flow that it calls
has a limit.
"""

from datetime import timedelta

from definitions.production import postgres_taxi
from definitions.settings import NAMESPACE, SLACK_WEBHOOK
from definitions.taxi import FIRST_MONTH, LAST_MONTH, TAXIS
from kestra_dsl import Flow, expr, f, inputs, retries
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core.flow import ForEach, Subflow
from kestra_dsl.project import main

ALL_MONTHS = [
    month
    for year in range(int(FIRST_MONTH[:4]), int(LAST_MONTH[:4]) + 1)
    for month in (f"{year}-{number:02}" for number in range(1, 13))
    if FIRST_MONTH <= month <= LAST_MONTH
]

PAIRS = (
    ". as $asked | "
    '[.months[] | select(. >= $asked.first and . <= $asked.last) | . as $month | $asked.taxis[] + " " + $month]'
)

with Flow(
    id="taxi_backfill",
    namespace=NAMESPACE,
    description="Loads each month of a range into PostgreSQL, for the taxis that were asked for.",
) as flow:
    taxis = flow.input(inputs.Multiselect(id="taxis", values=list(TAXIS), defaults=list(TAXIS)))
    first = flow.input(inputs.Select(id="first", display_name="From", values=ALL_MONTHS, defaults=FIRST_MONTH))
    last = flow.input(inputs.Select(id="last", display_name="To, inclusive", values=ALL_MONTHS, defaults="2019-12"))
    months = flow.variable("months", ALL_MONTHS)

    asked = expr("{'taxis': inputs.taxis, 'first': inputs.first, 'last': inputs.last, 'months': vars.months}")
    with ForEach(id="each_pair", values=asked | f.jq(PAIRS) | f.first(), concurrency_limit=1) as pair:
        Subflow(
            id="load_month",
            namespace=NAMESPACE,
            flow_id=postgres_taxi.flow.id,
            inputs={"taxi": pair.item | f.split(" ") | f.first(), "month": pair.item | f.split(" ") | f.last()},
            labels={"backfill": "true"},
            wait=True,
            transmit_failed=True,
            retry=retries.Constant(interval=timedelta(minutes=1), max_attempts=3),
        )

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="The months after the one that failed are not loaded.")

if __name__ == "__main__":
    main(flow)
