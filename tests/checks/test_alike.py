"""Templates that are judged alike get the findings that they would get one by one."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, inputs
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands

_FRAGMENTS = (
    "text ", "{{ inputs.a }}", "{{ inputs.b }}", "{{ vars.v }}", "{{ render(vars.v) }}", "{{ vars.w }}",
    "{{ unknown }}", "{{ inputs.a == 'z' }}", "{{ outputs.log_0.value }}", "{{ taskrun.value }}", "{{ nope() }}",
    "{{ 'a }}", "{{ a", "{{ inputs.a ?? 1 == 2 }}", '{"a": 1}', "{% if inputs.b %}",
    "{% endif %}", "'", "{{ vars.o }}", "{{ render(vars.o) }}", "{{ inputs.a-b }}",
)  # fmt: skip
_TEXTS = st.lists(st.sampled_from(_FRAGMENTS), min_size=1, max_size=3).map("".join)


@given(st.lists(_TEXTS, min_size=2, max_size=8))
def test_findings_do_not_depend_on_similar_templates(texts: list[str]) -> None:
    flow = _flow(texts)
    found = flow.check()
    with patch("kestra_dsl.checks.checked_flow.verdict_key", return_value=None):
        assert found == flow.check()


def test_each_of_two_templates_with_the_same_mistake_is_reported() -> None:
    found = _flow(["a {{ inputs.b }}", "b {{ inputs.b }}"]).check()
    assert [one.subject for one in found if one.code == "KD204"] == [
        f"task {name!r}" for name in ("log_0", "log_1", "run_0", "run_1")
    ]


def test_the_same_expression_is_judged_again_in_another_place() -> None:
    found = _flow(["{{ taskrun.value }}", "{{ taskrun.value }}"]).check()
    assert {one.subject for one in found if one.code == "KD213"} == {"task 'log_0'", "task 'log_1'"}


def test_the_same_expression_is_judged_again_in_another_property() -> None:
    with Flow(id="f", namespace="n") as flow:
        Log(id="log", message="{{ unknown ?? 1 }} {{ inputs.a }}")
        Commands(id="run", commands=["{{ inputs.a }}"])
        Commands(id="again", commands=["ls"], env={"A": "{{ inputs.a }}"})
    assert [one.subject for one in flow.check() if one.code == "KD204"] == [
        f"task {name!r}" for name in ("log", "run", "again")
    ]


def _flow(texts: list[str]) -> Flow:
    with Flow(id="f", namespace="n") as flow:
        flow.input(inputs.Select(id="a", values=["x", "y"]))
        flow.variable("v", "{{ inputs.a }}")
        flow.variable("o", "{{ outputs.log_1.value }}")
        for number, text in enumerate(texts):
            Log(id=f"log_{number}", message=text)
        with ForEach(id="each", values=["1"]):
            for number, text in enumerate(texts):
                Commands(id=f"run_{number}", commands=[text])
    return flow
