"""The graph of a project: flows, and what ties them to each other."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl import Flow, kv
from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.graph.elements import Graph, GraphNode, members_in
from kestra_dsl.graph.project_graphs import project_graph
from kestra_dsl.plugins.core.flow import Sequential, Subflow
from kestra_dsl.plugins.core.kv import Get, Set
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.namespace import UploadFiles
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import FlowPreconditions, FlowUpstreamFlow, Schedule, Webhook


def flow(id_: str, *tasks: BaseTask, namespace: str = "n", **properties: Any) -> Flow:
    return Flow(id=id_, namespace=namespace, tasks=list(tasks) or [Log(id="a", message="x")], **properties)


def ties(graph: Graph) -> list[tuple[str, str, str, str]]:
    """The edges, with the names of flows and the titles of what starts them as ends."""
    names = {member.id: member.calls or member.title for member in members_in(graph) if isinstance(member, GraphNode)}
    return sorted((names[edge.source], edge.kind, names[edge.target], edge.label) for edge in graph.edges)


def starts(*flows: Flow) -> list[tuple[str, list[str]]]:
    """The title of each trigger and the flows that it starts."""
    graph = project_graph(flows, "p")
    names = {member.id: str(member.calls) for member in members_in(graph) if isinstance(member, GraphNode)}
    return sorted(
        (member.title, [names[edge.target] for edge in graph.edges if edge.source == member.id])
        for member in members_in(graph)
        if isinstance(member, GraphNode) and member.kind == "trigger"
    )


def test_flows_are_grouped_by_namespace_with_what_starts_them() -> None:
    scheduled = flow("b", triggers=[Schedule(id="t", cron="@daily"), Webhook(id="w", key="k")])
    graph = project_graph([scheduled, flow("a", namespace="m"), Flow(id="c", tasks=[Log(id="a", message="x")])], "p")
    assert [(member.title, [inner.title for inner in member.members]) for member in graph.members] == [  # type: ignore[union-attr]
        ("no namespace", ["c"]),
        ("m", ["a"]),
        ("n", ["Schedule @daily", "Webhook", "b"]),
    ]
    assert ties(graph) == [("Schedule @daily", "trigger", "n/b", ""), ("Webhook", "trigger", "n/b", "")]


def test_flows_of_a_namespace_with_the_same_schedule_share_a_node_and_webhooks_do_not() -> None:
    def started(id_: str, namespace: str = "n", timezone: str | None = None) -> Flow:
        schedule = Schedule(id="t", cron="@daily", timezone=timezone)
        return flow(id_, namespace=namespace, triggers=[schedule, Webhook(id="w", key="k")])

    assert starts(started("a"), started("b"), started("c", "m"), started("d", timezone="Asia/Tokyo")) == [
        ("Schedule @daily", ["m/c"]),
        ("Schedule @daily", ["n/a", "n/b"]),
        ("Schedule @daily Asia/Tokyo", ["n/d"]),
        *[("Webhook", [name]) for name in ("m/c", "n/a", "n/b", "n/d")],
    ]


def test_a_schedule_of_many_flows_and_many_triggers_of_a_flow_stay_readable() -> None:
    same = [flow(f"f{number:02}", triggers=[Schedule(id="t", cron="@daily")]) for number in range(30)]
    assert [len(found) for _, found in starts(*same)] == [12, 12, 6]
    many = flow("many", triggers=[Webhook(id=f"w{number}", key="k") for number in range(9)])
    assert [title for title, _ in starts(many)] == ["5 more triggers", *["Webhook"] * 4]
    five = flow("five", triggers=[Webhook(id=f"w{number}", key="k") for number in range(5)])
    assert [title for title, _ in starts(five)] == ["Webhook"] * 5


def test_a_flow_trigger_has_a_node_unless_the_flow_that_it_follows_is_known() -> None:
    def follows(id_: str) -> Flow:
        followed = FlowPreconditions(id="p", flows=[FlowUpstreamFlow(namespace="n", flow_id=id_)])
        trigger = FlowTrigger(id="t", preconditions=followed)
        return flow(f"after_{id_}", triggers=[trigger])

    assert ties(project_graph([flow("known"), follows("known"), follows("unknown")], "p")) == [
        ("Flow trigger", "trigger", "n/after_unknown", ""),
        ("n/known", "follow", "n/after_known", ""),
    ]


def test_subflows_are_calls_wherever_they_are_in_a_flow() -> None:
    calling = flow("a", Sequential(id="s", tasks=[Subflow(id="x", namespace="n", flow_id="b")]))
    unknown = Subflow(id="y", namespace="n", flow_id="nowhere")
    own = Subflow(id="z", namespace="{{ flow.namespace }}", flow_id="a")
    graph = project_graph([calling, flow("b", unknown, own)], "p")
    assert ties(graph) == [("n/a", "call", "n/b", ""), ("n/b", "call", "n/a", "")]


@pytest.mark.parametrize("target", [one.name for one in all_versions() if not one.when_instead_of_conditions])
def test_flow_triggers_are_followed(target: str) -> None:
    text = """
id: after
namespace: n
tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: x
triggers:
  - id: t
    type: io.kestra.plugin.core.trigger.Flow
    preconditions:
      id: all
      flows:
        - namespace: n
          flowId: first
"""
    graph = project_graph([flow("first"), Flow.from_yaml(text)], "p", target)
    assert ties(graph) == [("n/first", "follow", "n/after", "")]


def test_a_key_that_one_flow_sets_and_another_reads_is_shared() -> None:
    setting = flow("set", *[Set(id=f"s{key}", key=key, value="1") for key in "dcba"])
    reading = flow("read", Log(id="a", message=[f"{kv(key)}" for key in "abcd"]))
    elsewhere = flow("other", Log(id="a", message=f"{kv('a')} {kv('b', namespace='n')}"), namespace="m")
    graph = project_graph([setting, reading, elsewhere], "p")
    assert ties(graph) == [
        ("n/set", "share", "m/other", "b"),
        ("n/set", "share", "n/read", "d, c, b, ..."),
    ]


def test_a_file_that_one_flow_uploads_and_another_reads_is_shared() -> None:
    content = "{{ outputs.make.uri }}"
    upload = UploadFiles(id="up", namespace="n", destination="/sql", files_map={"a.sql": content, "b.sql": content})
    writing = flow("write", upload, namespace="m")
    reading = flow("read", Log(id="a", message="{{ read('sql/a.sql') }} {{ read('c.sql') }}"))
    elsewhere = flow("other", Log(id="a", message="{{ read('sql/a.sql') }}"), namespace="o")
    assert ties(project_graph([writing, reading, elsewhere], "p")) == [("m/write", "share", "n/read", "sql/a.sql")]


@pytest.mark.parametrize(("namespace", "folder"), [("{{ inputs.n }}", None), ("n", "{{ inputs.n }}")])
def test_a_file_that_is_uploaded_to_a_computed_place_ties_nothing(namespace: str, folder: str | None) -> None:
    upload = UploadFiles(id="up", namespace=namespace, destination=folder, files_map={"a.sql": "x"})
    reading = flow("read", Log(id="a", message="{{ read('a.sql') }}"))
    assert ties(project_graph([flow("write", upload), reading], "p")) == []


def test_a_flow_that_the_version_rejects_is_drawn_all_the_same() -> None:
    text = """
id: old
namespace: n
tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
    message: x
triggers:
  - id: t
    type: io.kestra.plugin.core.trigger.Flow
    inputs:
      x: "{{ trigger.nothing }}"
"""
    graph = project_graph([Flow.from_yaml(text)], "p", "2.0")
    assert [member.title for member in members_in(graph)] == ["n", "Flow trigger", "old"]


def test_keys_that_tasks_read_and_optional_reads_are_shared_too() -> None:
    setting = flow("set", Set(id="s", key="a", value="1"))
    getting = flow("get", Get(id="g", key="a"))
    optional = flow("optional", Log(id="l", message=f"{kv('a', error_on_missing=False)}"))
    computed = flow("computed", Get(id="g", key="{{ inputs.key }}"))
    assert ties(project_graph([setting, getting, optional, computed], "p")) == [
        ("n/set", "share", "n/get", "a"),
        ("n/set", "share", "n/optional", "a"),
    ]
