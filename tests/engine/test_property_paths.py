"""Property paths as Kestra 1.1, 1.3 and 2.0 write them."""

import pytest

from kestra_dsl.engine.property_paths import parse_path, parse_reference_chain


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("concurrency.limit", ["concurrency", "limit"]),
        ("tasks[0].then[10].retry", ["tasks", 0, "then", 10, "retry"]),
        ("two.two.message", ["two", "two", "message"]),
        ("tasks[two].tasks[two].message", ["tasks", "two", "tasks", "two", "message"]),
        ("inputs[month.first].validator", ["inputs", "month.first", "validator"]),
        ("tasks[a b].id", ["tasks", "a b", "id"]),
        ("a b.id", ["a b", "id"]),
        ("triggers[0]", ["triggers", 0]),
        ("", []),
    ],
)
def test_a_path_is_names_positions_and_ids(text: str, path: list[str | int]) -> None:
    assert parse_path(text) == path


def test_a_chain_of_jackson_is_read_without_its_classes() -> None:
    chain = (
        'io.kestra.core.models.flows.FlowWithSource["tasks"]->java.util.ArrayList[0]->'
        'io.kestra.plugin.core.log.Log["retry"]->io.kestra.core.models.tasks.retrys.Constant["interval"]) (at line -1)'
    )
    assert parse_reference_chain(chain) == ["tasks", 0, "retry", "interval"]
