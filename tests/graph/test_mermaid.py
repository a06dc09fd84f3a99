"""A flow as a Mermaid flowchart."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.mermaid import flowchart
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import Dag, DagTask, ForEach, If, LoopUntil, Parallel, Sequential, Subflow, Switch
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule

SAFE = r"(?:[\w \-.,()='/!?]|#\d+;|<br/>)*"
NAME = r"[A-Za-z][A-Za-z0-9_]*"
LINES = re.compile(
    rf"subgraph {NAME}\[\"{SAFE}\"\]|end"
    rf"|{NAME}(?:\[\"{SAFE}\"\]|\[\[\"{SAFE}\"\]\]|\(\[\"{SAFE}\"\]\)|\{{\"{SAFE}\"\}})"
    rf"|{NAME} (?:-->|-\.->)(?:\|\"{SAFE}\"\|)? {NAME}"
)


def chart(*tasks: BaseTask, data: bool = True, **properties: Any) -> list[str]:
    """The lines below the head, without their indentation."""
    text = flowchart(flow_graph(Flow(id="f", namespace="n", tasks=list(tasks), **properties), data=data))
    return [line.strip() for line in text.splitlines()[4:]]


def arrows(lines: list[str]) -> list[str]:
    return [line for line in lines if "->" in line]


def say(id_: str, message: str = "x") -> Log:
    return Log(id=id_, message=message)


@pytest.mark.parametrize(("namespace", "title"), [("n", "n/f"), (None, "f")])
def test_the_title_is_the_name_of_the_flow(namespace: str | None, title: str) -> None:
    assert (
        flowchart(flow_graph(Flow(id="f", namespace=namespace, tasks=[say("a")]))).splitlines()[1]
        == f'title: "{title}"'
    )


def test_tasks_follow_each_other_and_triggers_come_first() -> None:
    lines = chart(say("a"), say("b"), triggers=[Schedule(id="t", cron="@daily")])
    assert arrows(lines) == ["task_a --> task_b", "trigger_t --> task_a"]
    assert 'trigger_t(["t<br/>trigger.Schedule<br/>#64;daily"])' in lines


def test_an_if_asks_and_names_its_branches() -> None:
    lines = chart(
        If(id="i", condition="{{ inputs.x == 'a' }}", then=[say("a"), say("b")], else_=[say("c")]), say("last")
    )
    assert lines[:3] == [
        'subgraph task_i["i (flow.If)"]',
        "task_i_asks{\"inputs.x == 'a'\"}",
        'task_a["a<br/>log.Log"]',
    ]
    assert set(arrows(lines)) == {
        'task_i_asks -->|"then"| task_a',
        "task_a --> task_b",
        'task_i_asks -->|"else"| task_c',
        "task_i --> task_last",
    }


def test_a_switch_names_its_cases() -> None:
    lines = chart(
        Switch(id="s", value="{{ inputs.x }}", cases={"one": [say("a")], " ": [say("b")]}, defaults=[say("c")])
    )
    assert arrows(lines) == [
        'task_s_asks -->|"one"| task_a',
        "task_s_asks --> task_b",
        'task_s_asks -->|"defaults"| task_c',
    ]


def test_what_is_parallel_has_no_order_and_a_dag_has_its_own() -> None:
    assert arrows(chart(Parallel(id="p", tasks=[say("a"), say("b")]))) == []
    graph = Dag(
        id="d",
        tasks=[
            DagTask(task=say("a")),
            DagTask(task=say("b"), depends_on=["a"]),
            DagTask(task=say("c"), depends_on=["a", "b"]),
        ],
    )
    assert arrows(chart(graph)) == ["task_a --> task_b", "task_a --> task_c", "task_b --> task_c"]


def test_failures_and_ends_stand_beside_the_tasks() -> None:
    lines = chart(say("a"), errors=[say("e")], finally_=[say("f")], after_execution=[say("z")])
    assert arrows(lines) == [
        'flow_tasks -->|"on failure"| flow_errors',
        'flow_tasks -->|"at the end"| flow_finally',
        'flow_finally -->|"after the end"| flow_afterExecution',
    ]
    inner = chart(Sequential(id="s", tasks=[say("a")], errors=[say("e")]))
    assert arrows(inner) == ['task_s_tasks -->|"on failure"| task_s_errors']


def test_a_loop_asks_whether_it_goes_on() -> None:
    loop = LoopUntil(id="u", condition="{{ outputs.r.value == 'x' }}", tasks=[Return(id="r", format="x")])
    assert arrows(chart(loop)) == [
        "task_r --> task_u_asks",
        'task_u_asks -->|"not yet"| task_r',
        'task_r -.->|"value"| task_u_asks',
    ]


def test_a_subflow_has_a_shape_of_its_own_and_disabled_is_said() -> None:
    lines = chart(Subflow(id="s", namespace="n", flow_id="g"), Log(id="a", message="x", disabled=True))
    assert lines[:2] == ['task_s[["s<br/>flow.Subflow"]]', 'task_a["a<br/>log.Log<br/>disabled"]']


@pytest.mark.parametrize(
    "message",
    [
        "{{ outputs.r.value }}",
        "{{ outputs['r'].value }} and {{ outputs.r.value | upper }}",
        "{{ render(vars.v) }}",
        "{{ render(vars.through) }}",
    ],
)
def test_a_task_that_reads_an_output_has_one_dotted_arrow(message: str) -> None:
    variables = {"v": "{{ outputs.r.value }}", "through": "{{ render(vars.v) }}"}
    lines = chart(Return(id="r", format="x"), say("a", message), variables=variables)
    assert [line for line in lines if "-.->" in line] == ['task_r -.->|"value"| task_a']


def test_no_data_leaves_the_dotted_arrows_out() -> None:
    assert arrows(chart(Return(id="r", format="x"), say("a", "{{ outputs.r.value }}"), data=False)) == [
        "task_r --> task_a"
    ]


def test_the_round_of_a_loop_is_not_taken_for_an_output() -> None:
    loop = ForEach(id="each", values=["a"], tasks=[Return(id="r", format="x")])
    lines = chart(loop, say("a", "{{ outputs.r['a'].value }}"))
    assert 'task_r -.->|"value"| task_a' in lines


def test_references_of_python_are_followed_too() -> None:
    with Flow(id="f", namespace="n") as flow, ForEach(id="each", values=["a"]):
        made = Return(id="r", format="x")
        Log(id="a", message=f"{made.outputs.value}")
    assert 'task_r -.->|"value"| task_a' in flowchart(flow_graph(flow))


def test_names_that_look_alike_stay_apart() -> None:
    lines = chart(say("a-b"), say("a.b"), say("A-b"))
    assert arrows(lines) == ["task_a_b --> task_a_b_2", "task_a_b_2 --> task_A_b_3"]


ODD = "%%{init}%% --> ` #35; <b> | { [[ ; : a:::b _x_ **b** ü \n \\ 1. -"
WORDS = st.sampled_from([*"end graph default style click direction TB".split(), *ODD.split(" "), '"'])
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
LEAVES: st.SearchStrategy[BaseTask] = st.one_of(
    st.builds(lambda id_, read: Return(id=id_, format=f"{{{{ outputs['{read}'].value }}}}"), TEXTS, WORDS),
    st.builds(say, TEXTS),
)


def containers(inner: st.SearchStrategy[BaseTask]) -> st.SearchStrategy[BaseTask]:
    block = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.builds(lambda i, c, t, e: If(id=i, condition=c, then=t, else_=e), TEXTS, TEXTS, block, block),
        st.builds(lambda i, k, t: Switch(id=i, value=k, cases={k: t}), TEXTS, TEXTS, block),
        st.builds(lambda i, t, e: Parallel(id=i, tasks=t, errors=e), TEXTS, block, block),
        st.builds(lambda i, t, e: ForEach(id=i, values=["a"], tasks=t, finally_=e), TEXTS, block, block),
        st.builds(lambda i, c, t: LoopUntil(id=i, condition=c, tasks=t), TEXTS, TEXTS, block),
    )


@given(st.data())
def test_whatever_things_are_called_the_chart_is_well_formed(data: st.DataObject) -> None:
    # a task belongs to one flow, so each example makes its own
    tasks = data.draw(st.lists(st.recursive(LEAVES, containers, max_leaves=6), min_size=1, max_size=3))
    flow = Flow(id=data.draw(TEXTS), namespace="n", tasks=tasks)
    head, title, _, kind, *lines = flowchart(flow_graph(flow)).splitlines()
    assert (head, kind) == ("---", "flowchart TD") and title.startswith('title: "')
    above: list[str] = []
    around: dict[str, list[str]] = {}
    ends: list[tuple[str, str]] = []
    for line in map(str.strip, lines):
        assert LINES.fullmatch(line), line
        assert not re.search(r"direction\s+(?:TB|BT|RL|LR|TD)", line)
        if line == "end":
            above.pop()
        elif "->" in line:
            ends.append((line.split()[0], line.split()[-1]))
        else:
            name = re.match(NAME, line.removeprefix("subgraph "))[0]  # type: ignore[index]
            assert name not in around
            around[name] = list(above)
            if line.startswith("subgraph "):
                above.append(name)
    assert not above
    for start, end in ends:
        assert start not in around[end] and end not in around[start]
