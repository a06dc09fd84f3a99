"""A comparison with an input is reported if its result is always the same, and Kestra agrees."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow, contains, inputs
from kestra_dsl.engine import Engine
from kestra_dsl.inputs import Input
from kestra_dsl.plugins.core.flow import If, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Webhook
from tests.conformance.engines import EACH_ENGINE

INPUTS: list[Input] = [
    inputs.Select(id="colour", values=["yellow", "green", "1"], defaults="green"),
    inputs.Multiselect(id="days", values=["mo", "tu"], defaults=["mo"]),
    inputs.Boolean(id="loud", defaults=True),
    inputs.Int(id="count", defaults=3),
    inputs.Float(id="share", defaults=1.5),
    inputs.String(id="name", defaults="1"),
    inputs.Select(id="free", values=["a"], allow_custom_value=True, defaults="a"),
]
NEVER = [
    "inputs.colour == 'gren'",
    "'gren' == inputs.colour",
    "inputs.colour equals 'gren'",
    "inputs['colour'] == ('gren')",
    "inputs.colour == 1",
    "inputs.colour isIn ['gren']",
    "inputs.days contains 'we'",
    "inputs.loud == 'true'",
    "inputs.count == '3'",
    "inputs.share == '1.5'",
    "inputs.name == 1",
    "inputs.name == true",
]
ALWAYS = ["inputs.colour != 'gren'", "inputs.loud != 'true'"]
POSSIBLE = [
    "inputs.colour == 'green'",
    "inputs.colour == inputs.name",
    "inputs.colour == ''",
    "inputs.colour == null",
    "inputs.colour isIn ['gren', 'green']",
    "inputs.colour | upper == 'GREN'",
    "inputs.days contains 'mo'",
    "inputs.loud == true",
    "inputs.loud isIn ['true']",
    "inputs.count == 3",
    "inputs.free == 'b'",
    "inputs.other == 'b'",
]


def flow_with(*texts: str) -> Flow:
    tasks = [Log(id=f"t{place}", message=f"{{{{ {text} }}}}") for place, text in enumerate(texts)]
    return Flow(id="hello", namespace="company.team", inputs=INPUTS, tasks=tasks)


def reported(flow: Flow) -> list[tuple[str, str | None]]:
    return [(one.message, one.hint) for one in flow.check() if one.code == "KD222"]


@pytest.mark.parametrize("text", [*NEVER, *ALWAYS])
def test_a_comparison_with_one_result_is_reported(text: str) -> None:
    ((message, _),) = reported(flow_with(text))
    assert message.startswith(f"'{text}' is always {'true' if text in ALWAYS else 'false'}: ")


@pytest.mark.parametrize("text", POSSIBLE)
def test_a_comparison_that_may_hold_is_not_reported(text: str) -> None:
    assert reported(flow_with(text)) == []


def test_the_hint_names_the_nearest_value_or_the_right_spelling() -> None:
    assert [hint for _, hint in reported(flow_with(NEVER[0], "inputs.loud == 'True'", "inputs.name == 1"))] == [
        "did you mean 'green'?",
        "write true without quotes",
        "write '1' in quotes",
    ]


def test_a_comparison_of_references_in_python_is_reported() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        colour = flow.input(inputs.Select(id="colour", values=["yellow", "green"]))
        days = flow.input(inputs.Multiselect(id="days", values=["mo", "tu"]))
        with If(id="if", condition=colour == "z"):
            Log(id="say", message="z", run_if=contains(days, "we"))
    assert len(reported(flow)) == 2


def test_a_case_that_is_never_chosen_is_reported() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        colour = flow.input(inputs.Select(id="colour", values=["yellow", "green"]))
        cases = {name: [Log(id=name, message=name)] for name in ("yellow", "gren")}
        Switch(id="by_colour", value=colour, cases=cases)
    assert reported(flow) == [
        ("case 'gren' of 'by_colour' never applies: 'colour' has no value 'gren'", "did you mean 'green'?")
    ]


def test_what_a_trigger_gives_by_an_expression_is_not_judged() -> None:
    flow = flow_with("inputs.loud == 'true'")
    flow.triggers = [Webhook(id="hook", key="a-key", inputs={"loud": "{{ trigger.body.loud }}"})]
    assert reported(flow) == []
    flow.triggers = [Webhook(id="hook", key="a-key", inputs={"loud": True})]
    assert len(reported(flow)) == 1


@EACH_ENGINE
def test_the_engine_agrees(version: str, kestra_on: Callable[[str], Engine]) -> None:
    run = kestra_on(version).run(flow_with(*NEVER, *ALWAYS))
    assert [line.message for line in run.logs] == ["false"] * len(NEVER) + ["true"] * len(ALWAYS)
