"""Kestra's own flows as typed models, and back: nothing is lost, and the engine says the same about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from tests.conformance.kestra_flows import valid_flows

pytestmark = pytest.mark.engines("1.3", test_kit=True)

_CORE = "io.kestra.plugin.core"
_OLD = "io.kestra.core.tasks"
RENAMED = {
    f"{_CORE}.condition.ExpressionCondition": f"{_CORE}.condition.Expression",
    f"{_CORE}.flow.WaitFor": f"{_CORE}.flow.LoopUntil",
    f"{_OLD}.debugs.Return": f"{_CORE}.debug.Return",
    f"{_OLD}.executions.Fail": f"{_CORE}.execution.Fail",
    f"{_OLD}.flows.Subflow": f"{_CORE}.flow.Subflow",
    f"{_OLD}.log.Log": f"{_CORE}.log.Log",
    f"{_OLD}.trigger.Toggle": f"{_CORE}.trigger.Toggle",
    "io.kestra.plugin.fs.http.Trigger": f"{_CORE}.http.Trigger",
}
"""Old names of types, which become today's."""

_NAMED = "an input of old that has a name and no id gets the name as its id, as Kestra does it"
_COUNTED = "the server counts revisions itself, and does not read this one"
_TEXT = "a property that is text is written as text, as Kestra reads it"

CHANGED = {
    ("inputs.yaml", "inputs[26].id"): _NAMED,
    ("inputs.yaml", "inputs[27].id"): _NAMED,
    ("inputs.yaml", "inputs[28].id"): _NAMED,
    ("inputs.yaml", "inputs[29].id"): _NAMED,
    ("inputs.yaml", "inputs[30].id"): _NAMED,
    ("kv.yaml", "inputs[0].id"): _NAMED,
    ("kv.yaml", "inputs[1].id"): _NAMED,
    ("minimal.yaml", "revision"): _COUNTED,
    ("primitive-labels-flow.yml", "inputs[0].id"): _NAMED,
    ("primitive-labels-flow.yml", "inputs[1].id"): _NAMED,
    ("primitive-labels-flow.yml", "inputs[2].id"): _NAMED,
    ("trigger-flow-listener-no-inputs.yaml", "revision"): _COUNTED,
    ("working-directory-invalid-runif.yaml", "tasks[0].tasks[0].format"): _TEXT,
    ("working-directory-invalid-runif.yaml", "tasks[0].tasks[1].format"): _TEXT,
}
"""All other places where what is written is not what was read, each with the reason."""


@pytest.fixture(scope="module")
def engine(engine_of: Callable[[str], Engine]) -> Engine:
    return engine_of("1.3")


@pytest.fixture(scope="module")
def read() -> dict[str, Flow]:
    return {name: Flow.from_yaml(text, file=name) for name, text in valid_flows().items()}


@pytest.fixture(scope="module")
def written(read: dict[str, Flow]) -> dict[str, str]:
    return {name: flow.to_yaml() for name, flow in read.items()}


def test_there_are_as_many_flows_as_kestra_has() -> None:
    assert len(valid_flows()) == 306


def test_what_is_written_is_what_was_read(engine: Engine, written: dict[str, str]) -> None:
    changed: set[tuple[str, str]] = set()
    renamed: dict[str, str] = {}
    for name, text in valid_flows().items():
        for path, before, after in _differences(engine.read_yaml(text), engine.read_yaml(written[name])):
            if path.endswith(".type"):
                renamed[before] = after
            else:
                changed.add((name, path.removeprefix(".")))
    assert renamed == RENAMED
    assert changed == CHANGED.keys()


def test_a_flow_that_was_written_is_read_back_equal(read: dict[str, Flow], written: dict[str, str]) -> None:
    for name, flow in read.items():
        again = Flow.from_yaml(written[name])
        assert again == flow, name
        assert again.to_yaml() == written[name], name


def test_the_engine_says_the_same_about_both(engine: Engine, written: dict[str, str]) -> None:
    before = engine.validate_yaml([*valid_flows().values()])
    after = engine.validate_yaml([*written.values()])

    assert [verdict.flow for verdict in before if not verdict.valid] == []
    for one, other in zip(before, after, strict=True):
        news = [info for info in one.infos if not _tells_a_new_name(info)]
        assert one._replace(infos=news) == other


def _tells_a_new_name(info: str) -> bool:
    old, _, new = info.partition(" is replaced by ")
    return RENAMED.get(old) == new


def _differences(before: Any, after: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """The places where two documents differ. An entry that is null is to Kestra one that is not there."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before | after:
            yield from _differences(before.get(key), after.get(key), f"{path}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _differences(one, other, f"{path}[{index}]")
    elif type(before) is not type(after) or before != after:
        yield path, before, after
