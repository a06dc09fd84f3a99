"""Load a month on a webhook request with JSON such as ``{"taxi": "green", "month": "2019-03"}``.

Missing values have defaults. Values are validated as inputs, so an invalid request starts no execution. The key is part
of the URL: use HTTPS, and replace the key if it leaks.
"""

from definitions.production import postgres_taxi
from definitions.settings import NAMESPACE, SLACK_WEBHOOK, WEBHOOK_KEY
from definitions.taxi import FIRST_MONTH, MONTH_PATTERN, TAXIS
from kestra_dsl import Flow, coalesce, inputs, models, only_for
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.trigger import Webhook
from kestra_dsl.project import main

with Flow(
    id="on_request",
    namespace=NAMESPACE,
    description="Loads the month of a taxi that a request to its webhook names.",
    concurrency=models.Concurrency(limit=1),
) as flow:
    taxi = flow.input(inputs.Select(id="taxi", values=list(TAXIS), defaults="yellow"))
    month = flow.input(inputs.String(id="month", defaults=FIRST_MONTH, validator=MONTH_PATTERN))

    Subflow(
        id="load_month",
        namespace=NAMESPACE,
        flow_id=postgres_taxi.flow.id,
        inputs={"taxi": taxi, "month": month},
        wait=True,
        transmit_failed=True,
    )

    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="Who asked for it was only told that it had begun.")

    request = Webhook(id="request", key=WEBHOOK_KEY)
    request.inputs = {
        "taxi": coalesce(request.outputs.body.taxi, "yellow"),
        "month": coalesce(request.outputs.body.month, FIRST_MONTH),
    }

only_for(flow, "1.3", "2.0", because="it calls postgres_taxi, which is not for Kestra 1.1")

if __name__ == "__main__":
    main(flow)
