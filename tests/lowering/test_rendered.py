"""The mappings of a rendered flow know their nodes, also after copies and merges."""

from copy import deepcopy
from typing import Any

import yaml

from kestra_dsl import Flow, comment
from kestra_dsl.lowering import lower, render
from kestra_dsl.lowering.rendered import RenderedMapping, mappings_in, node_of
from kestra_dsl.plugins.core.flow import Sequential
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.scripts.shell import Commands


def flow_of(*tasks: Any, **more: Any) -> Flow:
    return Flow(id="f", namespace="company.team", tasks=list(tasks), **more)


def test_every_node_is_found_with_its_path_parents_first() -> None:
    log, runner = Log(id="a", message="x"), Process()
    commands = Commands(id="b", commands=["ls"], task_runner=runner)
    block = Sequential(id="s", tasks=[log, commands])
    flow = flow_of(block)
    found = [(path, mapping.node) for path, mapping in mappings_in(render(flow).data)]
    expected: list[tuple[tuple[str | int, ...], object]] = [
        ((), flow),
        (("tasks", 0), block),
        (("tasks", 0, "tasks", 0), log),
        (("tasks", 0, "tasks", 1), commands),
        (("tasks", 0, "tasks", 1, "taskRunner"), runner),
    ]
    assert [path for path, _ in found] == [path for path, _ in expected]
    assert all(node is other for (_, node), (_, other) in zip(found, expected, strict=True))


def test_a_deep_copy_has_the_same_nodes_in_other_mappings() -> None:
    rendered = render(flow_of(Log(id="a", message="x"))).data
    copied = deepcopy(rendered)
    assert copied == rendered
    for (_, one), (_, other) in zip(mappings_in(rendered), mappings_in(copied), strict=True):
        assert one is not other
        assert one.node is other.node


def test_a_part_that_a_plugin_default_adds_to_keeps_its_node_and_its_comment() -> None:
    runner = comment(Process(), "Runs in the worker.")
    flow = flow_of(Commands(id="a", commands=["ls"], task_runner=runner))
    flow.plugin_default("io.kestra.plugin.scripts", task_runner={"version": "1.0.0"})
    part = lower(flow, render(flow, "2.0"), "2.0").data["tasks"][0]["taskRunner"]
    assert node_of(part) is runner
    assert part["version"] == "1.0.0"
    assert isinstance(part, RenderedMapping)
    assert set(part.defaulted) == {"version"}
    assert "    # Runs in the worker.\n    taskRunner:" in flow.to_yaml("2.0")


def test_a_part_whose_type_a_forced_default_changes_is_not_that_of_its_node() -> None:
    flow = flow_of(Commands(id="a", commands=["ls"], task_runner=Process()))
    docker = {"type": "io.kestra.plugin.scripts.runner.docker.Docker", "pullPolicy": "ALWAYS"}
    flow.forced_plugin_default("io.kestra.plugin.scripts", task_runner=docker)
    part = lower(flow, render(flow, "2.0"), "2.0").data["tasks"][0]["taskRunner"]
    assert node_of(part) is None
    assert part == docker


def test_plain_data_of_a_flow_is_made_of_dicts_alone() -> None:
    data = flow_of(Commands(id="a", commands=["ls"], task_runner=Process())).to_dict()
    assert type(data) is type(data["tasks"][0]) is type(data["tasks"][0]["taskRunner"]) is dict
    assert yaml.safe_load(yaml.safe_dump(data)) == data
