"""Validate the tables after `postgres_taxi` has succeeded for both colours within a day.

A label of the execution has its colour.
"""

from definitions.production import postgres_taxi
from definitions.production.validating import validate
from definitions.settings import NAMESPACE, SLACK_WEBHOOK
from definitions.taxi import TAXIS
from kestra_dsl import Flow, models
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core import trigger
from kestra_dsl.plugins.core.flow import Parallel
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow
from kestra_dsl.project import main

with Flow(
    id="after_load",
    namespace=NAMESPACE,
    description="Validates the tables of both taxis when both have been loaded.",
    concurrency=models.Concurrency(limit=1),
) as flow:
    with Parallel(id="validate"):
        for taxi in TAXIS:
            validate(taxi)

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="What was loaded is not valid: look before anybody uses it.")

    trigger.Flow(
        id="both_loaded",
        preconditions=FlowPreconditions(
            id="both_taxis",
            flows=[
                FlowUpstreamFlow(
                    namespace=NAMESPACE,
                    flow_id=postgres_taxi.flow.id,
                    states=["SUCCESS", "WARNING"],
                    labels={"taxi": taxi},
                )
                for taxi in TAXIS
            ],
            time_window=models.TimeWindow(type="DURATION_WINDOW", window="P1D"),
        ),
    )

if __name__ == "__main__":
    main(flow)
