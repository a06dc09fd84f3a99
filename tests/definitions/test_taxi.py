"""All tables, copies and merges of the course use the columns of the taxi files."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from definitions.taxi import TAXIS
from tests.definitions.modules import flow_of

MODULES = ["postgres_taxi", "postgres_taxi_scheduled", "gcp_taxi", "gcp_taxi_scheduled"]

every_branch = pytest.mark.parametrize(
    ("module", "colour"), [(module, colour) for module in MODULES for colour in TAXIS]
)


def branch(module: str, colour: str) -> dict[str, dict[str, Any]]:
    """Return the tasks of one colour by id."""
    (found,) = (task for task in flow_of(module).to_dict()["tasks"] if task["id"] == f"if_{colour}_taxi")
    return {task["id"]: task for task in found["then"]}


def lists(sql: str, before: str) -> Iterator[list[str]]:
    """Return the names in each pair of brackets after a word."""
    for found in re.finditer(rf"\b{before}\s*\(([^()]*)\)", sql):
        yield [name.strip() for name in found[1].split(",")]


@every_branch
def test_the_merge_inserts_exactly_the_columns_of_the_files(module: str, colour: str) -> None:
    tasks = branch(module, colour)
    (sql,) = (task["sql"] for id_, task in tasks.items() if "merge" in id_)
    ((inserted,), (values,)) = (lists(sql, "INSERT"), lists(sql, "VALUES"))
    assert inserted == ["unique_row_id", "filename", *TAXIS[colour].names]
    assert [value.partition(".")[2] for value in values] == inserted


@pytest.mark.parametrize("colour", TAXIS)
@pytest.mark.parametrize("module", ["postgres_taxi", "postgres_taxi_scheduled"])
def test_the_copy_takes_the_columns_in_the_order_of_the_files(module: str, colour: str) -> None:
    copy = branch(module, colour)[f"{colour}_copy_in_to_staging_table"]
    assert copy["columns"] == TAXIS[colour].names


@every_branch
def test_every_column_is_in_the_target_table(module: str, colour: str) -> None:
    create = next(iter(branch(module, colour).values()))["sql"]
    lines = [line.strip() for line in create.splitlines()]
    for name in ["unique_row_id", "filename", *TAXIS[colour].names]:
        assert sum(line.startswith(f"{name} ") for line in lines) == 1, name
