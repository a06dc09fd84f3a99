"""A flow with every feature: its YAML, and that blocks and plain data give equal flows."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from kestra_dsl import Flow, inputs
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.testing import FlowSnapshot
from tests import tour_plain, tour_with

_PREFIX = "io.kestra.plugin."


both_flows = pytest.mark.parametrize(
    ("blocks", "plain", "target"),
    [
        pytest.param(tour_with.flow, tour_plain.flow, "1.3", id="1.3"),
        pytest.param(tour_with.next_flow, tour_plain.next_flow, "2.0", id="2.0"),
    ],
)


def test_the_tour_for_1_3_is_written_as_a_person_would(flow_snapshot: FlowSnapshot) -> None:
    assert tour_with.flow.to_yaml("1.3") == flow_snapshot


def test_the_tour_for_2_0_is_written_as_a_person_would(flow_snapshot: FlowSnapshot) -> None:
    assert tour_with.next_flow.to_yaml("2.0") == flow_snapshot


@both_flows
def test_blocks_and_plain_data_are_equal(blocks: Flow, plain: Flow, target: str) -> None:
    assert blocks == plain
    assert blocks.to_dict(target) == plain.to_dict(target)
    assert blocks.to_yaml(target) == plain.to_yaml(target)


@both_flows
def test_a_change_makes_the_flows_unequal(blocks: Flow, plain: Flow, target: str) -> None:
    changed = plain.model_copy(update={"description": "Another."})
    assert blocks != changed


@both_flows
def test_rendering_changes_nothing(blocks: Flow, plain: Flow, target: str) -> None:
    assert blocks.to_yaml(target) == blocks.to_yaml(target)
    assert plain.to_yaml(target) == plain.to_yaml(target)


@both_flows
def test_nothing_of_the_library_shows_in_the_text(blocks: Flow, plain: Flow, target: str) -> None:
    for flow in (blocks, plain):
        text = flow.to_yaml(target)
        assert not set(text) & set("\ufdd0\ufdd1\ufdd2")
        assert "_Later" not in text and " object at 0x" not in text


def test_the_tour_goes_through_every_key_of_a_flow() -> None:
    facts = Flow._kestra
    server_owned = {"revision", "deleted", "updated", "tenant_id"}
    wanted = set(Flow.model_fields) - server_owned - set(facts.deprecated_properties)
    assert {name for flow in _flows() for name in flow.__pydantic_fields_set__} >= wanted


def test_the_tour_asks_for_every_kind_of_input() -> None:
    asked = {type(each).__name__ for flow in _flows() for each in flow.inputs or ()}
    assert asked == set(inputs.__all__) - {"Input"}


def test_the_tour_meets_every_family_of_plugins() -> None:
    types = {type_ for flow in _flows() for type_ in _types(flow)}
    families = {type_.removeprefix(_PREFIX).partition(".")[0] for type_ in types if type_.startswith(_PREFIX)}
    assert families == set("ai core dbt fs gcp git jdbc notifications scripts serdes slack".split())


@pytest.mark.parametrize(
    ("type_", "fields"),
    [
        ("If", {"then", "else_", "errors", "finally_"}),
        ("Switch", {"cases", "defaults"}),
        ("Parallel", {"tasks", "finally_"}),
        ("Sequential", {"tasks"}),
        ("Dag", {"tasks", "errors"}),
        ("ForEach", {"tasks"}),
        ("Loop", {"tasks"}),
        ("WorkingDirectory", {"tasks"}),
        ("AllowFailure", {"tasks"}),
        ("LoopUntil", {"tasks"}),
        ("Pause", {"on_pause", "on_resume"}),
    ],
)
def test_the_tour_opens_every_block(type_: str, fields: set[str]) -> None:
    opened = {
        name
        for flow in _flows()
        for task, _ in walk(flow)
        if task._kestra.type == f"{_PREFIX}core.flow.{type_}"
        for name in task.__pydantic_fields_set__
    }
    assert fields <= opened


def test_the_tour_gives_defaults_in_every_way() -> None:
    entries = tour_with.flow.plugin_defaults or ()
    assert [(entry.type, entry.forced) for entry in entries] == [
        (_PREFIX + "gcp.bigquery.Query", None),
        (_PREFIX + "jdbc.postgresql", None),
        ("io.company", None),
        (_PREFIX + "core.log.Log", True),
    ]


@both_flows
def test_every_object_knows_the_line_that_made_it(blocks: Flow, plain: Flow, target: str) -> None:
    for flow, name in ((blocks, "tour_with.py"), (plain, "tour_plain.py")):
        tasks: list[BaseTask] = [task for task, _ in walk(flow)]
        assert tasks
        for node in (flow, *tasks, *(flow.triggers or ()), *(flow.inputs or ())):
            assert isinstance(node, Node)
            assert node.origin.file.endswith(name) and node.origin.line > 1


def _flows() -> list[Flow]:
    return [tour_with.flow, tour_with.next_flow]


def _types(flow: Flow) -> Iterator[str]:
    def below(value: Any) -> Iterator[str]:
        if isinstance(value, Mapping):
            if isinstance(value.get("type"), str):
                yield value["type"]
            value = list(value.values())
        if isinstance(value, list):
            yield from itertools.chain.from_iterable(map(below, value))

    yield from below(flow.to_dict("2.0" if flow.draft else "1.3"))
