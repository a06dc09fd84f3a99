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
from kestra_dsl.plugins.core.trigger import Schedule, Webhook


def flow(id_: str, *tasks: BaseTask, namespace: str = "n", **properties: Any) -> Flow:
    return Flow(id=id_, namespace=namespace, tasks=list(tasks) or [Log(id="a", message="x")], **properties)


def ties(graph: Graph) -> list[tuple[str, str, str, str]]:
    names = {member.id: member.calls for member in members_in(graph) if isinstance(member, GraphNode)}
    return sorted((str(names[edge.source]), edge.kind, str(names[edge.target]), edge.label) for edge in graph.edges)


def test_flows_are_grouped_by_namespace_and_say_what_starts_them() -> None:
    scheduled = flow("b", triggers=[Schedule(id="t", cron="@daily"), Webhook(id="w", key="k")])
    graph = project_graph([scheduled, flow("a", namespace="m"), Flow(id="c", tasks=[Log(id="a", message="x")])], "p")
    assert [(member.title, [inner.title for inner in member.members]) for member in graph.members] == [  # type: ignore[union-attr]
        ("no namespace", ["c"]),
        ("m", ["a"]),
        ("n", ["b"]),
    ]
    assert [member.details for member in members_in(graph) if member.title == "b"] == [("Schedule @daily", "Webhook")]


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
    assert [member.title for member in members_in(graph)] == ["n", "old"]


def test_keys_that_tasks_read_and_optional_reads_are_shared_too() -> None:
    setting = flow("set", Set(id="s", key="a", value="1"))
    getting = flow("get", Get(id="g", key="a"))
    optional = flow("optional", Log(id="l", message=f"{kv('a', error_on_missing=False)}"))
    computed = flow("computed", Get(id="g", key="{{ inputs.key }}"))
    assert ties(project_graph([setting, getting, optional, computed], "p")) == [
        ("n/set", "share", "n/get", "a"),
        ("n/set", "share", "n/optional", "a"),
    ]
