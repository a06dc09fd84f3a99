"""Events hold outputs back while a secret may not be known, and while they are large."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from kestra_dsl.engine.inside.details import Details
from kestra_dsl.engine.installing.versions import RELEASES

SUBFLOW = "io.kestra.plugin.core.flow.Subflow"
HELD = {"outputs": None, "rendered": None}


class Engine:
    """Stands for a session whose flow declares an input, and has a task that calls another flow."""

    release = next(release for release in RELEASES if release.target == "1.3")

    def __init__(self, *, declared: bool = True) -> None:
        types = SimpleNamespace(
            findTaskByTaskId=lambda task: SimpleNamespace(getType=lambda: SUBFLOW if task == "call" else "x")
        )
        self.flow = SimpleNamespace(getInputs=lambda: ["declared"] if declared else None, **vars(types))

    def bean(self, _name: str) -> Any:
        return SimpleNamespace(findById=lambda *_: SimpleNamespace(get=lambda: self.flow))

    def plain(self, value: Any) -> Any:
        return value.plain if isinstance(value, SimpleNamespace) else value


def details(engine: Engine) -> Details:
    return Details(engine, ["hush"], lambda _flow, _execution, run: {"of": run.plain["outputs"]})  # type: ignore[arg-type]


def execution(id_: str, inputs: dict[str, Any] | None) -> Any:
    return SimpleNamespace(
        getId=lambda: id_, getInputs=lambda: inputs, getTrigger=lambda: None,
        getTenantId=lambda: "t", getNamespace=lambda: "n", getFlowId=lambda: "f",
    )  # fmt: skip


def ended(task: str, **outputs: Any) -> Any:
    return SimpleNamespace(getId=lambda: f"run of {task}", getTaskId=lambda: task, plain={"outputs": outputs})


def test_outputs_are_held_back_until_the_inputs_of_the_execution_are_known() -> None:
    known, run = details(Engine()), ended("a", value="x")
    unknown, begun = execution("one", None), execution("one", {"pin": "x"})
    known.learn([unknown], [(unknown, run)])
    assert known.of(unknown, run) == HELD
    known.learn([begun], [(begun, run)])
    assert known.of(begun, run) == {"outputs": {"value": "x"}, "rendered": {"of": {"value": "x"}}}


def test_a_flow_without_inputs_holds_nothing_back() -> None:
    known, run, begun = details(Engine(declared=False)), ended("a", value="x"), execution("one", None)
    known.learn([begun], [(begun, run)])
    assert known.of(begun, run)["outputs"] == {"value": "x"}


def test_outputs_are_held_back_until_a_called_flow_is_known() -> None:
    known, call, begun = details(Engine()), ended("call", executionId="two"), execution("one", {})
    known.learn([begun], [(begun, call)])
    assert known.of(begun, call) == HELD
    known.learn([begun, execution("two", {})], [(begun, call)])
    assert known.of(begun, call)["outputs"] == {"executionId": "two"}


def test_large_values_are_left_out_one_by_one() -> None:
    known, run, begun = details(Engine()), ended("a", value="x" * 63_990), execution("one", {})
    known.learn([begun], [(begun, run)])
    assert known.of(begun, run) == {"outputs": None, "rendered": None}
    fits = ended("a", value="x" * 63_980)
    known.learn([begun], [(begun, fits)])
    assert known.of(begun, fits)["outputs"] is not None
    assert known.of(begun, fits)["rendered"] is None


def test_secrets_are_masked_in_what_was_logged_and_given_and_not_in_names() -> None:
    known = details(Engine())
    event = {"task": "hush", "value": "hush", "state": "SUCCESS", "outputs": {"a": ["hush!"]}, "rendered": None}
    assert known.masked(event) == {**event, "value": "******", "outputs": {"a": ["******!"]}}
    log = {"message": "so hush", "task": "hush"}
    assert known.masked({"log": log}) == {"log": {"message": "so ******", "task": "hush"}}
