"""Both tables are validated after both colours are loaded."""

from typing import Any

from definitions.production.after_load import flow
from definitions.production.both_taxis import flow as both_taxis
from definitions.production.data_validation import flow as data_validation
from definitions.production.postgres_taxi import flow as postgres_taxi
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import TRIPS, fetched, name_of

SUBFLOWS = [flow, postgres_taxi, data_validation]
FOUND: dict[str, Any] = {"row": {"total": 3, "incomplete": 0, "repeated": 0}}
FETCHED = {"outputFiles": {name_of(taxi, "2019-01"): TRIPS for taxi in ("yellow", "green")}}


def test_it_starts_when_both_taxis_are_loaded(run: RunFlow) -> None:
    mocks = {"postgres_taxi/extract": FETCHED, "data_validation/measure": FOUND}
    done = run(both_taxis, subflows=SUBFLOWS, mocks=mocks)
    assert done.other("after_load").state == "SUCCESS"
    assert {task.id for task in done.other("after_load").all_tasks} == {"validate", "validate_yellow", "validate_green"}


def test_one_taxi_is_not_enough(run: RunFlow) -> None:
    done = run(
        postgres_taxi,
        inputs={"taxi": "green", "month": "2019-01"},
        subflows=[flow, data_validation],
        mocks={"extract": fetched("green", "2019-01")},
    )
    assert done.state == "SUCCESS"
    assert done.others == []


def test_a_load_that_failed_does_not_count(run: RunFlow) -> None:
    mocks = {"postgres_taxi/extract": FETCHED, "postgres_taxi/green_merge_data": failing()}
    done = run(both_taxis, subflows=SUBFLOWS, mocks=mocks)
    assert [other.flow for other in done.others] == ["postgres_taxi", "postgres_taxi"]


def test_an_invalid_table_is_reported(run: RunFlow) -> None:
    gaps = {"row": {"total": 3, "incomplete": 1, "repeated": 0}}
    done = run(flow, subflows=[data_validation], mocks={"data_validation/measure": gaps})
    assert done.state == "FAILED"
    assert [other.state for other in done.others] == ["FAILED", "FAILED"]
    assert alert_of(done)["message"] == "zoomcamp.after_load failed"
