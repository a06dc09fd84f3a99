"""A flow as a user writes it as plain data, and functions that others import."""
# pyright: strict

from __future__ import annotations

from collections.abc import Iterator

from kestra_dsl import Flow, PluginDefault, ctx, default, forced_default, inputs, models
from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.plugins.ai.completion import ChatCompletion
from kestra_dsl.plugins.ai.domain import ChatMessage
from kestra_dsl.plugins.ai.provider import GoogleGemini, ModelProvider, OpenAI
from kestra_dsl.plugins.core.flow import Dag, DagTask, If, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.gcp.bigquery import Query
from kestra_dsl.plugins.scripts.python import Script
from kestra_dsl.plugins.scripts.runner.docker import Docker


def provider(*, cheap: bool) -> ModelProvider:
    if cheap:
        return OpenAI(model_name="small", api_key="{{ kv('KEY') }}")
    return GoogleGemini(model_name="large", api_key=ctx.vars.key)


def tasks() -> Iterator[BaseTask]:
    yield Log(id="hello", message="Hello")
    yield Query(id="count", sql="SELECT 1", fetch_type="FETCH")


def runner() -> TaskRunner:
    return Docker(pull_policy="IF_NOT_PRESENT")


DEFAULTS: list[PluginDefault] = [default(Query, project_id="company", location="EU"), forced_default("io.company", a=1)]

flow = Flow(
    id="data",
    namespace="company.team",
    labels=[models.Label(key="team", value="data")],
    inputs=[
        inputs.String(id="name", defaults="world"),
        inputs.Form(id="form", inputs=[inputs.Int(id="age", min=0, max=150)]),
        inputs.Bool(id="fast", defaults=ctx.vars.fast, display_name="Fast?"),
    ],
    variables={"fast": True, "key": "{{ secret('KEY') }}"},
    tasks=[
        *tasks(),
        If(id="if", condition=ctx.inputs.fast, then=[Log(id="a", message="a")], else_=(Log(id="b", message="b"),)),
        Switch(id="switch", value=ctx.inputs.name, cases={"x": [Log(id="c", message="c")]}, defaults=[]),
        Dag(id="dag", tasks=[DagTask(task=Log(id="d", message="d")), DagTask(task=Log(id="e"), depends_on=["d"])]),
        ChatCompletion(
            id="chat",
            provider=provider(cheap=True),
            messages=[ChatMessage(type="USER", content="Hello")],
        ),
        Script(id="script", script="print(1)", task_runner=runner(), dependencies=["requests"]),
    ],
    plugin_defaults=DEFAULTS,
)
same: bool = flow == Flow(id="other", namespace="company.team")
rows: object = Query(id="q", sql="x").outputs.rows
