"""Outputs and rendered properties are told when a task ends, and no event has a secret."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from kestra_dsl import Flow, inputs, models, secret
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import ForEach, Pause, Sleep, Subflow
from kestra_dsl.plugins.scripts.shell import Commands
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

On = Callable[[str], Engine]


def followed(kestra: Engine, flow: Flow, **options: Any) -> tuple[Any, list[dict[str, Any]]]:
    """A run, and its events."""
    events: list[dict[str, Any]] = []
    return kestra.run(flow, on_event=events.append, **options), events


def ends(events: list[dict[str, Any]], task: str) -> list[dict[str, Any]]:
    return [event for event in events if event.get("task") == task and "outputs" in event]


@EACH_ENGINE
def test_outputs_and_properties_of_each_task_come_when_it_ends(kestra_on: On, version: str) -> None:
    with Flow(id="gives", namespace="demo") as flow:
        mocked = Commands(id="mocked", commands=["echo {{ flow.id }}"])
        with ForEach(id="each", values=["x", "y"]):
            Return(id="inside", format=f"{mocked.outputs.vars['rows']}")
        Sleep(id="sleep", duration=timedelta(seconds=0.1))

    run, events = followed(kestra_on(version), flow, mocks={"mocked": {"vars": {"rows": 12}}})

    for task in run.all_tasks:
        told = next(event for event in ends(events, task.id) if event["outputs"] == task.outputs)
        assert {name: entry["value"] for name, entry in told["rendered"].items()} == task.rendered.to_dict()
    assert [one["outputs"] for one in ends(events, "inside")] == [{"value": "12"}] * 2
    assert ends(events, "mocked")[0]["rendered"]["commands"] == {"value": ["echo gives"]}
    names = [event.get("task") for event in events]
    assert events.index(ends(events, "mocked")[0]) < names.index("inside")


@EACH_ENGINE
def test_no_event_has_a_secret_but_its_mask(kestra_on: On, version: str) -> None:
    given, default, computed, called, resumed = "hush-given", "hush-default", "hush-ada", "hush-called", "hush-resumed"
    with Flow(id="called", namespace="demo") as child:
        pin = child.input(inputs.Secret(id="pin", defaults="{{ 'hush' ~ '-called' }}"))
        Return(id="inner", format=f"{pin}")
        child.output(models.Output(id="pin", type="STRING", value=f"{pin}"))
    with Flow(id="keeps", namespace="demo") as flow:
        name = flow.input(inputs.String(id="name", defaults="ada"))
        first = flow.input(inputs.Secret(id="first", defaults=default))
        later = models.DependsOn(inputs=["name"])
        second = flow.input(inputs.Secret(id="second", defaults="{{ 'hush-' ~ inputs.name }}", depends_on=later))
        flow.input(inputs.Secret(id="unset", required=False))
        shown = Return(id="shows", format=f"{name} {first} {second} {secret('TOKEN')}")
        with ForEach(id="each", values=[f"{first}"]):
            Return(id="inside", format="{{ taskrun.value ?? item.value }}")
        Commands(id="mocked", commands=[f"login {second}"])
        asked = Pause(id="asks", on_resume=[inputs.Secret(id="why")])
        got = Subflow(id="calls", namespace="demo", flow_id="called", wait=True)
        say("says", f"{shown.outputs.value} {got.outputs.outputs_['pin']} {asked.outputs.on_resume['why']}")

    run, events = followed(
        kestra_on(version), flow, subflows=[child], secrets={"TOKEN": given}, resume={"asks": {"why": resumed}},
        mocks={"mocked": {"vars": {"of": computed}}},
    )  # fmt: skip

    assert run.state == "SUCCESS"
    assert {default, computed, called, resumed} <= {*run.encrypted}
    (last,) = ends(events, "shows")
    assert last["outputs"] == {"value": "ada ****** ****** ******"} == {"value": last["rendered"]["format"]["value"]}
    assert ends(events, "inside")[0]["outputs"] == {"value": "******"}
    assert ends(events, "mocked")[0]["outputs"]["vars"] == {"of": "******"}
    assert ends(events, "mocked")[0]["rendered"]["commands"] == {"value": ["login ******"]}
    assert ends(events, "inner")[0]["outputs"] == {"value": "******"}
    assert ends(events, "calls")[0]["outputs"]["outputs"] == {"pin": "******"}
    message = ends(events, "says")[0]["rendered"]["message"]["value"]
    assert message.startswith("ada ****** ****** ****** ****** ")  # Kestra 1.1 does not decrypt what a resume is given
    assert "hush" not in str(events)
    told = str([(task.outputs, task.rendered.to_dict()) for one in (run, *run.others) for task in one.all_tasks])
    assert all(value in told for value in (given, default, computed, called))


def test_large_outputs_come_with_the_result(kestra: Engine) -> None:
    with Flow(id="large", namespace="demo") as flow:
        Return(id="small", format="{{ 'x' }}")
        Commands(id="large", commands=["echo"])

    run, events = followed(kestra, flow, mocks={"large": {"vars": {"text": "x" * 70_000}}})

    assert ends(events, "small")[0]["outputs"] == {"value": "x"}
    (last,) = ends(events, "large")
    assert (last["state"], last["outputs"]) == ("SUCCESS", None)
    assert last["rendered"] == {"commands": {"value": ["echo"]}}
    assert len(run.task("large").outputs["vars"]["text"]) == 70_000
