"""The cases of the validation. The query is tested on PostgreSQL."""

from typing import Any

import pytest

from definitions.production.data_validation import flow
from kestra_dsl.errors import RefusedError
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.statements import postgres

TABLE = {"table": "public.green_trips"}


def counted(total: int = 3, incomplete: int = 0, repeated: int = 0) -> dict[str, Any]:
    return {"measure": {"row": {"total": total, "incomplete": incomplete, "repeated": repeated}, "size": 1}}


def test_a_valid_table_passes_with_its_size(run: RunFlow) -> None:
    done = run(flow, inputs=TABLE, mocks=counted())
    assert (done.state, done.outputs) == ("SUCCESS", {"rows": 3, "valid": True})


@pytest.mark.parametrize(
    ("counts", "reason"),
    [
        ({"total": 0}, "0 rows, at least 1 are wanted"),
        ({"incomplete": 2}, "2 with a gap in unique_row_id"),
        ({"repeated": 1}, "1 whose unique_row_id is there before"),
    ],
)
def test_an_invalid_table_fails_with_a_reason(run: RunFlow, counts: dict[str, int], reason: str) -> None:
    done = run(flow, inputs=TABLE, mocks=counted(**counts))
    assert done.state == "FAILED"
    assert done.errors[0].startswith("public.green_trips is not valid:") and reason in done.errors[0]
    assert done.outputs["valid"] is False


def test_not_strict_it_only_reports(run: RunFlow) -> None:
    done = run(flow, inputs={**TABLE, "strict": False}, mocks=counted(total=0))
    assert (done.state, done.outputs) == ("SUCCESS", {"rows": 0, "valid": False})


@pytest.mark.parametrize(("total", "state"), [(99, "FAILED"), (100, "SUCCESS")])
def test_the_minimum_number_of_rows_is_enough(run: RunFlow, total: int, state: str) -> None:
    assert run(flow, inputs={**TABLE, "least_rows": 100}, mocks=counted(total=total)).state == state


def test_one_query_counts_in_the_requested_table(run: RunFlow) -> None:
    asked = {**TABLE, "columns": "filename, lpep_pickup_datetime", "key": "trip_id"}
    measured = run(flow, inputs=asked, mocks=counted()).task("measure").rendered
    assert postgres(measured["sql"])[:2] == ("select", "public.green_trips")
    assert "num_nulls(filename, lpep_pickup_datetime) > 0" in measured["sql"]
    assert "count(trip_id) - count(DISTINCT trip_id)" in measured["sql"]
    assert measured["fetchType"] == "FETCH_ONE"
    assert (measured["username"], measured["password"]) == ("root", "postgres password")


@pytest.mark.parametrize(
    "asked", [{"table": "trips; DROP TABLE trips"}, {**TABLE, "columns": "a) > 0 --"}, {**TABLE, "key": "a b"}, {}]
)
def test_nothing_but_names_gets_into_the_query(run: RunFlow, asked: dict[str, str]) -> None:
    with pytest.raises(RefusedError):
        run(flow, inputs=asked)


def test_a_database_that_does_not_answer_is_asked_again_and_then_fails_it(run: RunFlow) -> None:
    done = run(flow, inputs=TABLE, mocks={"measure": failing("connection refused")})
    assert done.state == "FAILED"
    assert done.task("measure").attempts == ["FAILED"] * 4
    assert not done.ran("refuse")
