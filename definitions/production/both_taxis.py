"""Load both colours of a month, validate both tables in parallel, and output the number of trips.

The concurrency of `postgres_taxi` is one, so the second load waits in its queue.
"""

from datetime import timedelta

from definitions.production import postgres_taxi
from definitions.production.validating import validate
from definitions.settings import NAMESPACE, SLACK_WEBHOOK
from definitions.taxi import FIRST_MONTH, MONTH_PATTERN, TAXIS
from kestra_dsl import Flow, inputs, models
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core.flow import Parallel, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

with Flow(
    id="both_taxis",
    namespace=NAMESPACE,
    description="Loads a month of yellow and green trips into PostgreSQL, and validates both tables.",
    sla=[
        models.MaxDurationSLA(
            id="within_four_hours", duration=timedelta(hours=4), behavior="NONE", labels={"sla": "missed"}
        )
    ],
) as flow:
    month = flow.input(
        inputs.String(
            id="month",
            display_name="Month, such as 2019-01",
            defaults=FIRST_MONTH,
            validator=MONTH_PATTERN,
        )
    )

    with Parallel(id="load"):
        for taxi in TAXIS:
            Subflow(
                id=f"load_{taxi}",
                namespace=NAMESPACE,
                flow_id=postgres_taxi.flow.id,
                inputs={"taxi": taxi, "month": month},
                inherit_labels=True,
                wait=True,
                transmit_failed=True,
            )
    with Parallel(id="validate"):
        found = {taxi: validate(taxi).outputs.outputs_ for taxi in TAXIS}

    Log(id="report", message=[f"{taxi}: {outputs.rows} trips" for taxi, outputs in found.items()])
    flow.output(models.Output(id="rows", type="INT", value=found["yellow"].rows + found["green"].rows))

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="The tables of the taxis may lack the month, or hold what is not valid.")

if __name__ == "__main__":
    main(flow)
