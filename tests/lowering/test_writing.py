"""What is written in one step has the same bytes as what is written from the tree of the rendered flow."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, comment
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.core.flow_rendering import rendered_flow
from kestra_dsl.core.nodes import Task
from kestra_dsl.errors import DefinitionError, KestraDslError, MissingPropertyError
from kestra_dsl.lowering import write
from kestra_dsl.models import Label
from kestra_dsl.plugins.core.flow import Dag, DagTask, ForEach, If, Sequential, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands
from kestra_dsl.yaml import emit
from tests import nested_loops, tour_with

GENERATED = sorted((Path(__file__).parents[2] / "generated").rglob("*.yaml"))

_TEXTS = st.text() | st.sampled_from(["{{ inputs.a }}", "a\nb\n", "no", "0", "", " a", "{{ 'x' }}\n{{ y }}"])
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def from_tree(flow: Flow, target: str) -> str:
    rendered = rendered_flow(flow, target)
    return emit(rendered.data, rendered.comments())


@pytest.mark.parametrize("target", version_names())
def test_flows_of_the_project_are_written_as_from_the_tree(target: str) -> None:
    in_one_step = 0
    for flow in (tour_with.flow, nested_loops.flow, *(Flow.from_yaml(file.read_text()) for file in GENERATED)):
        try:
            text = write(flow, target)
        except KestraDslError as error:
            with pytest.raises(type(error)):
                rendered_flow(flow, target)
            continue
        if text is not None:
            in_one_step += 1
            assert text == from_tree(flow, target)
    assert in_one_step > (15 if target == "1.3" else 3)


@given(st.dictionaries(st.text(), _PLAIN, max_size=3), st.lists(_TEXTS, max_size=4), _TEXTS)
def test_any_values_are_written_as_from_the_tree(variables: Any, commands: list[str], message: str) -> None:
    flow = Flow(
        id="f",
        namespace="n",
        labels=[Label(key="team", value=message)],
        variables=variables,
        tasks=[
            Commands(id="run", commands=commands, env={"A": message}),
            Switch(id="switch", value=message, cases={"a": [Log(id="in_case", message=message)]}),
            Dag(id="dag", tasks=[DagTask(task=Log(id="in_dag", message=message), depends_on=["run"])]),
        ],
    )
    try:
        expected = from_tree(flow, "1.3")
    except DefinitionError:
        with pytest.raises(DefinitionError):
            write(flow, "1.3")
        return
    assert write(flow, "1.3") in (None, expected)


def test_a_flow_with_a_comment_is_written_from_the_tree() -> None:
    log = comment(Log(id="log", message="a"), "Says that it is alive.")
    for task in (log, Switch(id="switch", value="x", cases={"x": [log.model_copy(deep=True)]})):
        flow = Flow(id="f", namespace="n", tasks=[task])
        assert write(flow, "1.3") is None
        assert "# Says that it is alive." in flow.to_yaml()


def test_a_flow_with_a_generic_task_is_written_from_the_tree() -> None:
    flow = Flow(id="f", namespace="n", tasks=[Task(id="a", type="my.Own", properties={"b": 1})])
    assert write(flow, "1.3") is None
    assert "b: 1" in flow.to_yaml()


def test_a_flow_that_its_version_lacks_something_of_is_lowered() -> None:
    flow = Flow(id="f", namespace="n", tasks=[ForEach(id="each", values="[1]", tasks=[Log(id="log", message="a")])])
    assert write(flow, "1.3") is not None
    assert write(flow, "2.0") is None
    assert "io.kestra.plugin.core.flow.Loop" in flow.to_yaml("2.0")


def test_what_is_wrong_is_the_same_error_as_from_the_tree() -> None:
    incomplete = Flow(id="f", namespace="n", tasks=[If(id="if", condition="{{ x }}")])
    with pytest.raises(MissingPropertyError, match="needs 'then'"):
        write(incomplete, "1.3")
    with Flow(id="f", namespace="n") as double:
        Log(id="log", message="a")
        with If(id="if", condition="{{ x }}"):
            Log(id="log", message="b")
    with pytest.raises(DefinitionError, match="two tasks 'log'"):
        write(double, "1.3")


def test_a_flow_that_is_nested_too_deeply_is_refused() -> None:
    task: Any = Log(id="log", message="a")
    for depth in range(150):
        task = Sequential(id=f"s{depth}", tasks=[task])
    with pytest.raises(DefinitionError, match="nested too deeply"):
        Flow(id="f", namespace="n", tasks=[task]).to_yaml()
