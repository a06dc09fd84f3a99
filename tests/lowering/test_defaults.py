"""Plugin defaults are put on tasks as the engine does it; the expectations here were measured on it."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, Task
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.errors import DefinitionError
from kestra_dsl.lowering.defaults import inject, merged
from kestra_dsl.lowering.java_hash_order import order_of_grouped
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.scripts.shell import Commands


def given_to(part: dict[str, Any], *entries: dict[str, Any], target: str = "1.3") -> dict[str, Any]:
    task = {"id": "t", **part}
    inject({"id": "f", "tasks": [task], "pluginDefaults": [*entries]}, target)
    del task["id"]
    return task


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


MEASURED = json.loads((Path(__file__).parent / "plugin_defaults.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("target", "flow", "result"), MEASURED)
def test_random_flows_come_out_as_the_engine_made_them(target: str, flow: dict[str, Any], result: Any) -> None:
    inject(flow, target)
    assert without_nulls(flow) == result


def entry(type_: str, forced: bool | None = None, ref: str | None = None, **values: Any) -> dict[str, Any]:
    return {"type": type_, "values": values, "forced": forced, "ref": ref}


@pytest.mark.parametrize("prefix", ["io.company.X", "io.company", "io.c", "io"])
def test_an_entry_is_for_every_type_that_starts_with_its_own(prefix: str) -> None:
    assert given_to({"type": "io.company.X"}, entry(prefix, a=1)) == {"type": "io.company.X", "a": 1}
    assert given_to({"type": "in.company.X"}, entry(prefix, a=1)) == {"type": "in.company.X"}


def test_what_a_task_gives_itself_wins_unless_the_default_is_forced() -> None:
    assert given_to({"type": "X", "a": 1}, entry("X", a=2))["a"] == 1
    assert given_to({"type": "X", "a": 1}, entry("X", forced=True, a=2))["a"] == 2


def test_of_several_entries_of_a_type_the_first_wins_and_of_forced_ones_the_last() -> None:
    assert given_to({"type": "X"}, entry("X", a=1), entry("X", a=2))["a"] == 1
    forced = (entry("X", forced=True, a=1), entry("X", forced=True, a=2))
    assert given_to({"type": "X"}, *forced)["a"] == 2
    assert given_to({"type": "X"}, *forced, target="1.1")["a"] == 1


def test_prefixes_are_gone_through_in_the_order_of_a_java_hash_map() -> None:
    names = ["io.company.X", "io.kestra.plugin.core.runner.Process", "io", "io.kestra.plugin.scripts", "io.kestra"]
    assert order_of_grouped(names) == [names[1], names[2], names[4], names[3], names[0]]
    filled = [f"io.company.{letter}" for letter in "abcdefghijklm"]
    assert order_of_grouped(filled) != order_of_grouped([*filled, filled[0]])


def test_maps_are_merged_by_key_and_lists_are_joined_without_doubles() -> None:
    assert merged({"a": {"b": 1, "c": [1, 2]}}, {"a": {"c": [2, 3], "d": None}}) == {
        "a": {"b": 1, "c": [1, 2, 3], "d": None}
    }
    assert merged([1, True], [1.0, True]) == [1, True, 1.0]
    assert merged([1], [1], doubles=True) == [1, 1]
    assert merged({"a": 1}, "x") == "x"
    assert merged({"a": 1}, None) == {"a": 1}


def test_every_map_with_a_type_gets_its_defaults_also_in_what_a_default_gave() -> None:
    outer = entry("io.task", runner={"type": "io.runner"})
    inner = entry("io.runner", cpu=1)
    assert given_to({"type": "io.task"}, outer, inner)["runner"] == {"type": "io.runner", "cpu": 1}
    assert given_to({"type": "io.task"}, outer, inner, target="1.1")["runner"] == {"type": "io.runner"}
    assert given_to({"type": "X", "deep": [{"type": "io.runner"}]}, inner)["deep"] == [{"type": "io.runner", "cpu": 1}]


def test_an_entry_for_an_alias_is_for_the_type_too() -> None:
    alias = entry("io.kestra.core.tasks.log.Log", level="WARN")
    assert given_to({"type": "io.kestra.plugin.core.log.Log"}, alias)["level"] == "WARN"


def test_a_part_that_asks_for_named_defaults_gets_those_alone() -> None:
    part = {"type": "io.X", "pluginDefaultsRef": "fast"}
    named, plain = entry("io.X", ref="fast", a=1), entry("io.X", b=2)
    assert given_to(dict(part), named, plain) == {"type": "io.X", "a": 1}
    assert given_to({"type": "io.X"}, named, plain) == {"type": "io.X", "b": 2}
    assert given_to(dict(part), named, entry("io", forced=True, c=3)) == {"type": "io.X", "c": 3}


def test_a_name_that_no_default_has_is_told() -> None:
    flow = {"tasks": [{"id": "t", "type": "X", "pluginDefaultsRef": "nobody"}], "pluginDefaults": []}
    assert inject(flow) == ["nobody"]


PARTS = st.recursive(
    st.one_of(st.integers(0, 3), st.sampled_from("ab"), st.booleans()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["type", "a", "b"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    PARTS, st.lists(st.builds(entry, st.sampled_from(["a", "b", "ab"]), st.booleans(), a=PARTS, b=PARTS), max_size=3)
)
def test_entries_are_not_changed_by_being_given(part: Any, entries: list[dict[str, Any]]) -> None:
    before = deepcopy(entries)
    flow = {"tasks": [part], "pluginDefaults": entries}
    inject(flow)
    assert entries == before
    assert "pluginDefaults" not in flow


def sql_flow(**default: Any) -> Flow:
    with Flow(id="f", namespace="n") as flow:
        postgresql.Query(id="q", sql="select 1", username="me")
        flow.plugin_default(postgresql, **default)
    return flow


def test_2_0_has_the_defaults_on_the_tasks_in_the_order_of_their_properties() -> None:
    flow = sql_flow(url="jdbc:x", username="other")
    assert "pluginDefaults" in flow.to_dict("1.3")
    lowered = flow.to_dict("2.0")
    assert "pluginDefaults" not in lowered
    task = {"id": "q", "type": "io.kestra.plugin.jdbc.postgresql.Query", "url": "jdbc:x", "username": "me"}
    assert list(lowered["tasks"][0].items()) == [*task.items(), ("sql", "select 1")]


def test_a_default_that_the_version_lacks_is_refused_and_says_where_it_came_from() -> None:
    with Flow(id="f", namespace="n") as flow:
        task = Log(id="l", message="x")
        flow.plugin_default("io.kestra.plugin.core.log.Log", worker_group={"key": "k"})
    with pytest.raises(DefinitionError, match=r"Log.workerGroup .* a plugin default") as caught:
        flow.to_dict("2.0")
    assert caught.value.origin == task.origin


def test_a_default_is_lowered_like_what_a_task_gives() -> None:
    with Flow(id="f", namespace="n") as flow:
        Commands(id="c", commands=["true"])
        flow.plugin_default("io.kestra.plugin.scripts", runner="PROCESS")
    assert flow.to_dict("2.0")["tasks"][0]["taskRunner"] == {"type": "io.kestra.plugin.core.runner.Process"}


def test_1_1_gets_defaults_as_entries_when_it_merges_them_alike() -> None:
    assert "pluginDefaults" in sql_flow(url="jdbc:x").to_dict("1.1")


def test_1_1_gets_defaults_on_the_tasks_when_it_would_merge_them_in_another_way() -> None:
    with Flow(id="f", namespace="n") as flow:
        Task(id="t", type="io.company.X")
        flow.forced_plugin_default("io.company", a=1)
        flow.forced_plugin_default("io.company", a=2)
    assert "pluginDefaults" in flow.to_dict("1.3")
    assert flow.to_dict("1.1")["tasks"] == [{"id": "t", "type": "io.company.X", "a": 2}]


def test_a_task_runner_gets_its_defaults() -> None:
    with Flow(id="f", namespace="n") as flow:
        Commands(id="c", commands=["true"], task_runner=Process())
        flow.plugin_default("io.kestra.plugin.core.runner", version="1")
    assert flow.to_dict("2.0")["tasks"][0]["taskRunner"]["version"] == "1"


def test_what_a_named_default_gives_is_not_missing() -> None:
    with Flow(
        id="f", namespace="n", plugin_defaults=[PluginDefault(type="io.kestra", ref="r", values={"message": "x"})]
    ) as flow:
        Log(id="asks", plugin_defaults_ref="r")
        Log(id="asks_nobody")
    assert [(node.id, name) for node, name in flow.missing() if isinstance(node, Log)] == [("asks_nobody", "message")]
