"""Flows that call others, on the real executor."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from kestra_dsl import Flow, inputs, models, read
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.flow import (
    ForEach,
    ForEachItem,
    ForEachItemBatch,
    If,
    Subflow,
)
from kestra_dsl.plugins.core.http import Request
from tests.conformance.engines import BEFORE_2_0, EACH_ENGINE
from tests.engine.parts import say


def test_a_subflow_runs_with_its_own_inputs_and_gives_its_outputs(kestra: Engine) -> None:
    with Flow(id="child", namespace="demo") as child:
        name = child.input(inputs.String(id="name"))
        made = Return(id="make", format=f"hello {name}")
        child.output(models.Output(id="greeting", type="STRING", value=made.outputs.value))
    with Flow(id="parent", namespace="demo") as parent:
        called = Subflow(id="call", namespace="demo", flow_id="child", inputs={"name": "taxi"}, wait=True)
        say(message=called.outputs.outputs_["greeting"])

    run = kestra.run(parent, subflows=[child])

    assert run.task("say").rendered["message"] == "hello taxi"
    assert run.other("child").inputs == {"name": "taxi"}
    assert run.other("child").outputs == {"greeting": "hello taxi"}


def test_a_task_of_a_subflow_is_mocked_by_the_name_of_both(kestra: Engine) -> None:
    with Flow(id="child", namespace="demo") as child:
        made = Request(id="make", uri="https://example.com")
        child.output(models.Output(id="got", type="STRING", value=made.outputs.body))
    with Flow(id="parent", namespace="demo") as parent:
        Subflow(id="call", namespace="demo", flow_id="child", wait=True)

    run = kestra.run(parent, subflows=[child], mocks={"child/make": {"body": "mocked"}})

    assert run.other("child").outputs == {"got": "mocked"}


def test_a_subflow_that_runs_once_a_round_has_its_own_logs_and_errors(kestra: Engine) -> None:
    with Flow(id="child", namespace="demo") as child:
        name = child.input(inputs.String(id="name"))
        say(message=f"hello {name}")
        Fail(id="fail", condition=name == "b", error_message=f"not {name}")
    with Flow(id="parent", namespace="demo") as parent, ForEach(id="each", values=["a", "b"]) as each:
        Subflow(
            id="call", namespace="demo", flow_id="child", inputs={"name": each.item}, wait=True, transmit_failed=False
        )

    run = kestra.run(parent, subflows=[child])

    found = {other.inputs["name"]: other for other in run.others}
    assert {name: other.state for name, other in found.items()} == {"a": "SUCCESS", "b": "FAILED"}
    if kestra.target != "1.1":  # which does not tell whose logs they are
        assert [line.message for line in found["a"].logs] == ["hello a"]
        assert found["a"].errors == []
    assert found["b"].errors[0] == "not b"


@pytest.mark.engines("1.3")  # 2.0 has none
def test_each_part_of_a_file_is_given_to_a_subflow(kestra: Engine, tmp_path: Path) -> None:
    rows = tmp_path / "rows.ion"
    rows.write_text("{a:1}\n{a:2}\n")
    with Flow(id="child", namespace="demo") as child:
        part = child.input(inputs.File(id="part"))
        say(message=read(part))
    with Flow(id="parent", namespace="demo") as parent:
        given = parent.input(inputs.File(id="rows", required=False))
        with If(id="some", condition="{{ inputs.rows is defined }}"):
            ForEachItem(
                id="each",
                items=given,
                batch=ForEachItemBatch(rows=1),
                namespace="demo",
                flow_id="child",
                inputs={"part": "{{ taskrun.items }}"},
            )

    run = kestra.run(parent, subflows=[child], inputs={"rows": rows})
    assert run.ran("each_split")
    assert sorted(other.task("say").rendered["message"].strip() for other in run.others) == ["{a:1}", "{a:2}"]
    assert not kestra.run(parent, subflows=[child]).ran("each_split")


@BEFORE_2_0  # 2.0 has no ForEachItem
def test_each_part_of_a_file_is_given_to_a_subflow_in_each_round_of_one_loop(
    kestra_on: Callable[[str], Engine], version: str, tmp_path: Path
) -> None:
    rows = tmp_path / "rows.txt"
    rows.write_text("a\nb\n")
    with Flow(id="child", namespace="demo") as child:
        number, value = (child.input(inputs.String(id=name)) for name in ("number", "value"))
        say(message=f"{value}{number}")

    def calling(loops: int) -> Flow:
        with Flow(id="parent", namespace="demo") as parent, ExitStack() as blocks:
            given = parent.input(inputs.File(id="rows"))
            around = [blocks.enter_context(ForEach(id=f"loop{n}", values=["x", "y"])) for n in range(loops)]
            ForEachItem(
                id="each",
                items=given,
                batch=ForEachItemBatch(rows=1),
                namespace="demo",
                flow_id="child",
                inputs={"number": "{{ taskrun.iteration }}", "value": around[-1].item},
            )
        return parent

    parent, twice = calling(1), calling(2)
    engine = kestra_on(version)

    run = engine.run(parent, subflows=[child], inputs={"rows": rows})

    assert parent.check(version) == []
    assert sorted(other.task("say").rendered["message"] for other in run.others) == ["x0", "x1", "y0", "y1"]
    assert [finding.code for finding in twice.check(version)] == ["KD129"]
    assert engine.run(twice, subflows=[child], inputs={"rows": rows}).state == "FAILED"


@EACH_ENGINE
def test_why_a_subflow_cannot_be_called_is_told(kestra_on: Callable[[str], Engine], version: str) -> None:
    with Flow(id="child", namespace="demo") as child:
        child.input(inputs.Int(id="needed"))
        say()
    call = Subflow(id="call", namespace="demo", flow_id="child", wait=True)
    flow = Flow(id="calls", namespace="demo", tasks=[say("first"), call])

    run = kestra_on(version).run(flow, subflows=[child])

    assert (run.state, run.task("call").state) == ("FAILED", "FAILED")
    assert len(run.errors) == 1
    assert "needed" in run.errors[0]
