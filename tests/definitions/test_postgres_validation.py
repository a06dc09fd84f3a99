"""The validation flow on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest

from definitions.production import after_load, data_validation
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place, Run, run_flow
from tests.definitions.loading import offer, tables
from tests.definitions.rendering import MissingError, rendered
from tests.definitions.test_postgres_production import load
from tests.definitions.test_postgres_taxi import load as load_as_the_course
from tests.definitions.trips import ROWS

TABLE = "public.trips"


@pytest.fixture
def trips(place: Place) -> Place:
    """Return three trips: one with a null, two with the same note."""
    place.connection.execute("CREATE TABLE trips (unique_row_id text, Fare double precision, note text)")
    place.connection.execute("INSERT INTO trips VALUES ('a', 1, 'x'), ('b', 2, 'x'), ('c', NULL, 'y')")
    return place


def validate(place: Place, **inputs: Any) -> Run:
    return run_flow(data_validation.flow, place, inputs={"table": TABLE, **inputs})


@pytest.mark.parametrize(
    "inputs",
    [{}, {"least_rows": 3}, {"columns": "unique_row_id, note"}, {"columns": "unique_row_id,note", "least_rows": 0}],
)
def test_a_valid_table_passes(trips: Place, inputs: dict[str, Any]) -> None:
    run = validate(trips, **inputs)
    assert (run.state, run.message) == ("SUCCESS", "")
    assert run.results == {"rows": 3, "valid": True}


WRONG = pytest.mark.parametrize(
    ("inputs", "why"),
    [
        ({"least_rows": 4}, "3 rows, at least 4 are wanted"),
        ({"columns": "unique_row_id, Fare"}, "1 with a gap in unique_row_id, Fare"),
        ({"key": "note"}, "1 whose note is there before"),
    ],
    ids=["too few rows", "a gap", "a row twice"],
)


@WRONG
def test_an_invalid_table_fails_and_says_why(trips: Place, inputs: dict[str, Any], why: str) -> None:
    run = validate(trips, **inputs)
    assert (run.state, run.failed) == ("FAILED", "refuse")
    assert run.message.startswith("public.trips is not valid: 3 rows") and why in run.message


@WRONG
def test_not_strict_it_leaves_the_decision_to_the_caller(trips: Place, inputs: dict[str, Any], why: str) -> None:
    run = validate(trips, strict=False, **inputs)
    assert run.state == "SUCCESS"
    assert run.results == {"rows": 3, "valid": False}


def test_an_empty_table_passes_only_where_no_rows_are_wanted(trips: Place) -> None:
    trips.connection.execute("TRUNCATE trips")
    assert validate(trips).failed == "refuse"
    assert validate(trips, least_rows=0).results == {"rows": 0, "valid": True}


def test_a_missing_table_fails(place: Place) -> None:
    run = validate(place)
    assert (run.state, run.failed) == ("FAILED", "measure")
    assert '"public.trips" does not exist' in run.message


@pytest.mark.parametrize("name", ["table", "columns", "key"])
@pytest.mark.parametrize("value", ["trips; DROP TABLE trips", "trips--", "(SELECT 1)", "a b", "1", "", "a\n", 'a"'])
def test_nothing_but_names_gets_into_the_query(trips: Place, name: str, value: str) -> None:
    with pytest.raises(MissingError):
        validate(trips, **{name: value})
    assert tables(trips) == ["trips"]


@pytest.mark.parametrize("colour", ["yellow", "green"])
def test_the_production_load_passes_the_validation(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, [*ROWS[colour], ROWS[colour][0]], "2019-03")
    assert load(place, colour, "2019-03").state == "SUCCESS"
    call = rendered(after_load.flow, f"validate_{colour}")
    assert call["flowId"] == data_validation.flow.id
    run = run_flow(data_validation.flow, place, inputs=call["inputs"])
    assert (run.message, run.results) == ("", {"rows": 3, "valid": True})


def test_a_duplicate_of_the_course_is_found(place: Place, downloads: Downloads) -> None:
    offer(downloads, "yellow", [*ROWS["yellow"], ROWS["yellow"][0]], "2019-03")
    load_as_the_course(place, "yellow", "2019-03")
    run = validate(place, table="public.yellow_tripdata")
    assert run.failed == "refuse" and "1 whose unique_row_id is there before" in run.message
