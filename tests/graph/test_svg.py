"""SVG drawings, made by the JavaScript of the page."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kestra_dsl import Flow
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.errors import NotInstalledError
from kestra_dsl.graph import svg as drawing
from kestra_dsl.graph.elements import Graph, GraphNode, Group, members_in
from kestra_dsl.graph.flow_graphs import flow_graph
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.graph.svg import svg
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import ForEach, If, Parallel, Sequential, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule

Box = tuple[float, float, float, float]
NAMESPACE = "{http://www.w3.org/2000/svg}"


def graph_of(*tasks: BaseTask, **properties: Any) -> Graph:
    return flow_graph(Flow(id="f", namespace="n", tasks=list(tasks), **properties))


def boxes(text: str) -> dict[str, Box]:
    """The rectangle of each node and group by its id."""
    found: dict[str, Box] = {}
    for group in ET.fromstring(text).iter(f"{NAMESPACE}g"):
        if "data-id" not in group.attrib:
            continue
        shape = group[0].attrib
        if "points" in shape:
            points = [tuple(map(float, point.split(","))) for point in shape["points"].split()]
            across, down = [point[0] for point in points], [point[1] for point in points]
            found[group.attrib["data-id"]] = (min(across), min(down), max(across), max(down))
        else:
            x, y, width, height = (float(shape[name]) for name in ("x", "y", "width", "height"))
            found[group.attrib["data-id"]] = (x, y, x + width, y + height)
    return found


Point = tuple[float, float]


def edges(text: str) -> Iterator[tuple[str, str, str, list[Point]]]:
    """The ends and the kind of each edge, and points along it."""
    for group in ET.fromstring(text).iter(f"{NAMESPACE}g"):
        if group.get("class", "").startswith("edge"):
            kind = group.attrib["class"].removeprefix("edge ")
            yield group.attrib["data-source"], group.attrib["data-target"], kind, [*along(group[0].attrib["d"])]


def along(path: str) -> Iterator[Point]:
    at: Point = (0, 0)
    for command, numbers in re.findall(r"([MLC])([^MLC]+)", path):
        values = [*map(float, re.findall(r"[-\d.]+", numbers))]
        one, two, end = ([*zip(values[::2], values[1::2], strict=True)] * 3)[-3:]
        for step in range(21) if command == "C" else ():
            t = step / 20
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
            points = [*zip(weights, (at, one, two, end), strict=True)]
            yield sum(weight * point[0] for weight, point in points), sum(weight * point[1] for weight, point in points)
        if command == "L":
            yield from ((at[0] + (end[0] - at[0]) * s / 20, at[1] + (end[1] - at[1]) * s / 20) for s in range(21))
        at = end


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(one: Box, other: Box) -> bool:
    return other[0] <= one[0] and other[1] <= one[1] and one[2] <= other[2] and one[3] <= other[3]


def levels(members: Any) -> Iterator[Any]:
    yield members
    for member in members:
        if isinstance(member, Group):
            yield from levels(member.members)


def assert_is_laid_out(graph: Graph) -> dict[str, Box]:
    """Every member is drawn once, inside its group, beside the others in it, and no edge goes through another one."""
    text = svg(graph)
    drawn = boxes(text)
    assert drawn.keys() == {member.id for member in members_in(graph)}
    for members in levels(graph.members):
        for number, member in enumerate(members):
            for other in members[number + 1 :]:
                assert not overlap(drawn[member.id], drawn[other.id]), (member.id, other.id)
            if isinstance(member, Group):
                assert all(inside(drawn[inner.id], drawn[member.id]) for inner in member.members)
    level_of = {member.id: members for members in levels(graph.members) for member in members}
    for source, target, kind, points in edges(text):
        if kind != "data" and level_of[source] is level_of[target]:
            for other in level_of[source]:
                if other.id not in (source, target):
                    left, top, right, bottom = drawn[other.id]
                    hit = [p for p in points if left + 1 < p[0] < right - 1 and top + 1 < p[1] < bottom - 1]
                    assert not hit, (source, target, other.id)
    return drawn


def test_tasks_follow_each_other_downwards() -> None:
    drawn = assert_is_laid_out(
        graph_of(Log(id="a", message="x"), Log(id="b", message="x"), triggers=[Schedule(id="t", cron="@daily")])
    )
    assert drawn["trigger_t"][3] < drawn["task_a"][1] < drawn["task_a"][3] < drawn["task_b"][1]


def test_branches_and_parallel_tasks_are_beside_each_other() -> None:
    drawn = assert_is_laid_out(
        graph_of(
            If(id="i", condition="{{ true }}", then=[Log(id="a", message="x")], else_=[Log(id="b", message="x")]),
            Parallel(id="p", tasks=[Log(id="c", message="x"), Log(id="d", message="x")]),
            errors=[Log(id="e", message="x")],
        )
    )
    assert drawn["task_a"][1] == drawn["task_b"][1] > drawn["task_i_asks"][3]
    assert drawn["task_c"][1] == drawn["task_d"][1]


@st.composite
def tasks(draw: st.DrawFn, depth: int = 3) -> BaseTask:
    number = draw(st.integers(0, 10**9))
    kind = draw(
        st.sampled_from(["log", "subflow", "return", *(["if", "each", "parallel", "in order"] if depth else [])])
    )
    inner = st.lists(tasks(depth - 1), min_size=1, max_size=3) if depth else st.nothing()
    match kind:
        case "log":
            return Log(id=f"log{number}", message=draw(st.text(max_size=5)))
        case "subflow":
            return Subflow(id=f"sub{number}", namespace="n", flow_id="x")
        case "return":
            return Return(id=f"return{number}", format="x")
        case "if":
            return If(id=f"if{number}", condition=draw(st.text(max_size=80)), then=draw(inner), else_=draw(inner))
        case "each":
            return ForEach(id=f"each{number}", values=["a"], tasks=draw(inner))
        case "parallel":
            return Parallel(id=f"parallel{number}", tasks=draw(inner))
        case _:
            return Sequential(id=f"sequential{number}", tasks=draw(inner), errors=draw(inner))


@settings(max_examples=40)
@given(st.lists(tasks(), min_size=1, max_size=4))
def test_no_flow_has_boxes_that_overlap(found: list[BaseTask]) -> None:
    assert_is_laid_out(graph_of(*found))


@settings(max_examples=25)
@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=8, max_size=24), st.sets(st.integers(0, 9)))
def test_no_edge_between_flows_goes_through_another_flow(calls: set[tuple[int, int]], scheduled: set[int]) -> None:
    flows = [
        Flow(
            id="f" * (1 + number * 7 % 30) + str(number),
            namespace="n",
            tasks=[
                Log(id="a", message="x"),
                *(
                    Subflow(id=f"to_{to}", namespace="n", flow_id="f" * (1 + to * 7 % 30) + str(to))
                    for source, to in sorted(calls)
                    if source == number
                ),
            ],
            triggers=[Schedule(id="t", cron=f"0 {number % 3} * * *")] if number in scheduled else None,
        )
        for number in range(10)
    ]
    assert_is_laid_out(project_graph(flows, "p"))


def test_equal_graphs_give_equal_bytes() -> None:
    graph = graph_of(Log(id="a", message="x"), Log(id="b", message="x"))
    assert svg(graph) == svg(graph)


def test_a_read_output_is_a_curve_with_its_name() -> None:
    text = svg(graph_of(Return(id="r", format="x"), Log(id="a", message="{{ outputs.r.value }}")))
    assert re.search(r'<g class="edge data" data-source="task_r" data-target="task_a"><path d="M[^"]*C', text)
    assert ">value</text>" in text


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "a&b", '"><img src=x onerror=alert(1)>', "\x07 ]]>"])
def test_names_are_text_and_never_markup(name: str) -> None:
    graph = Graph(
        name, (GraphNode("a", "task", name, "t", (name,)), Group("g", name, (GraphNode("b", "task", name),))), ()
    )
    tree = ET.fromstring(svg(graph))
    elements = {element.tag.removeprefix(NAMESPACE) for element in tree.iter()}
    assert elements <= {"svg", "title", "style", "defs", "marker", "path", "g", "rect", "text", "tspan"}
    assert not [key for element in tree.iter() for key in element.attrib if key.startswith("on")]


def test_a_project_of_a_thousand_flows_is_drawn() -> None:
    flows = [
        Flow(
            id=f"f{number}",
            namespace=f"n{number % 40}",
            tasks=[Subflow(id="x", namespace=f"n{number // 2 % 40}", flow_id=f"f{number // 2}")]
            if number % 3 == 0
            else [Log(id="a", message="x")],
        )
        for number in range(1000)
    ]
    graph = project_graph(flows, "p")
    assert len([member for member in members_in(graph) if isinstance(member, GraphNode)]) == 1000
    assert_is_laid_out(graph)


def test_without_the_extra_the_error_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "quickjs", None)
    drawing._engine.cache_clear()
    with pytest.raises(NotInstalledError, match="quickjs-ng") as caught:
        svg(graph_of(Log(id="a", message="x")))
    assert caught.value.hint is not None
    assert "kestra-dsl[ui]" in caught.value.hint


def test_a_long_chain_of_namespaces_is_drawn_in_rows() -> None:
    flows = [
        Flow(
            id="one",
            namespace=f"n{number}",
            tasks=[Subflow(id="call", namespace=f"n{number + 1}", flow_id="one"), Log(id="say", message="x")],
        )
        for number in range(30)
    ]
    places = boxes(svg(project_graph(flows, "p")))
    right = max(place[2] for place in places.values())
    bottom = max(place[3] for place in places.values())
    assert right < 4 * bottom
    starts = [places[f"namespace_{number}"] for number in range(30)]
    assert len({place[1] for place in starts}) > 2
