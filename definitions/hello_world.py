"""A flow with an input, a variable, outputs, plugin defaults, a concurrency limit and a schedule."""

from datetime import timedelta

from definitions.settings import NAMESPACE
from kestra_dsl import Flow, comment, inputs, models
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import Sleep
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.project import main

with Flow(
    id="01_hello_world",
    namespace=NAMESPACE,
    concurrency=models.Concurrency(behavior="FAIL", limit=2),
) as flow:
    name = flow.input(inputs.String(id="name", defaults="Will"))
    welcome = flow.variable("welcome_message", f"Hello, {name}!")

    Log(id="hello_message", message=welcome)
    generated = Return(id="generate_output", format="I was generated during this workflow.")
    comment(
        Sleep(id="sleep", duration=timedelta(seconds=15)),
        "Long enough to start a third execution, which the concurrency limit makes fail.",
    )
    Log(id="log_output", message=f"This is an output: {generated.outputs.value}")
    Log(id="goodbye_message", message=f"Goodbye, {name}!")

    flow.plugin_default(Log, level="ERROR")

    Schedule(id="schedule", cron="0 10 * * *", inputs={"name": "Sarah"}, disabled=True)

if __name__ == "__main__":
    main(flow)
