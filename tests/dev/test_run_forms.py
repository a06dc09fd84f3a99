"""What a page asks before it runs a flow."""

from __future__ import annotations

import json
from typing import Any

from kestra_dsl import Flow, inputs, kv, secret
from kestra_dsl.dev.run_forms import run_form
from kestra_dsl.plugins.core.flow import If, Sequential
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc.postgresql import Query
from kestra_dsl.plugins.scripts.shell import Commands


def form_of(flow: Flow) -> dict[str, Any]:
    return run_form(flow, "1.3")


def test_inputs_have_their_types_defaults_and_validators() -> None:
    with Flow(id="asks", namespace="demo") as flow:
        flow.input(inputs.String(id="name", display_name="Your name", validator="[a-z]+"))
        flow.input(inputs.Int(id="count", min=1, max=9, defaults=3))
        flow.input(inputs.Date(id="day", after="2024-01-01", required=False))
        flow.input(inputs.Select(id="taxi", values=["green", "yellow"], allow_custom_value=True))
        flow.input(inputs.String(id="now", defaults="{{ now() }}"))
        flow.input(inputs.Form(id="more", inputs=[inputs.Bool(id="sure", prefill=True)]))
        Log(id="say", message="x")
    found = {one["id"]: one for one in form_of(flow)["inputs"]}
    assert [*found] == ["name", "count", "day", "taxi", "now", "more.sure"]
    assert (found["name"]["title"], found["name"]["pattern"], found["name"]["required"]) == (
        "Your name",
        "[a-z]+",
        True,
    )
    assert [found["count"][key] for key in ("type", "min", "max", "default", "required")] == ["INT", 1, 9, "3", False]
    assert (found["day"]["after"], found["day"]["required"]) == ("2024-01-01", False)
    assert (found["taxi"]["options"], found["taxi"]["custom"]) == (["green", "yellow"], True)
    assert (found["now"]["computed"], found["count"]["computed"]) == (True, False)
    assert (found["more.sure"]["prefill"], found["more.sure"]["required"]) == ("true", True)


def test_tasks_of_plugins_have_outputs_of_their_types_with_what_is_read() -> None:
    with Flow(id="reads", namespace="demo") as flow:
        fetched = Commands(id="fetch", commands=["true"])
        rows = Query(id="rows", url="jdbc:postgresql://db/x", sql="select 1")
        with If(id="asks", condition="{{ true }}"), Sequential(id="inside"):
            Log(id="say", message=f"{fetched.outputs.output_files['a.csv']} {rows.outputs.rows[0]['n']}")
    tasks = {one["id"]: one for one in form_of(flow)["tasks"]}
    assert [(one["id"], one["plugin"]) for one in tasks.values()] == [("fetch", True), ("rows", True), ("say", False)]
    outputs = json.loads(tasks["fetch"]["outputs"])
    assert (outputs["outputFiles"], outputs["exitCode"], outputs["vars"]) == ({"a.csv": ""}, 0, {})
    assert json.loads(tasks["rows"]["outputs"])["rows"] == [{"n": ""}]


def test_keys_secrets_and_files_that_are_read_by_name_are_asked_for_once() -> None:
    with Flow(id="needs", namespace="demo") as flow:
        Log(id="say", message=f"{kv('a')} {kv('a')} {secret('B')} {{{{ read('c.sql') }}}}")
        Request(id="get", uri="https://example.com")
    needs = [(one["kind"], one["namespace"], one["name"]) for one in form_of(flow)["needs"]]
    assert sorted(needs) == [("file", "demo", "c.sql"), ("key", "demo", "a"), ("secret", "demo", "B")]


def test_a_flow_that_cannot_be_rendered_says_why() -> None:
    with Flow(id="incomplete", namespace="demo") as flow:
        Query(id="rows", sql="select 1")
    form = form_of(flow)
    assert "url" in form["error"]
    assert (form["inputs"], form["tasks"], form["needs"]) == ([], [], [])
