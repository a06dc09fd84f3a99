"""Two loads, two validations, and the total number of trips."""

from typing import Any

import pytest

from definitions.production.both_taxis import flow
from definitions.production.data_validation import flow as data_validation
from definitions.production.postgres_taxi import flow as postgres_taxi
from kestra_dsl.engine import Run
from kestra_dsl.errors import RefusedError
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import TRIPS, name_of

SUBFLOWS = [postgres_taxi, data_validation]


def found(total: int) -> dict[str, Any]:
    return {"row": {"total": total, "incomplete": 0, "repeated": 0}}


def mocks(month: str = "2019-01") -> dict[str, Any]:
    files = {name_of(taxi, month): TRIPS for taxi in ("yellow", "green")}
    return {"postgres_taxi/extract": {"outputFiles": files}, "data_validation/measure": found(3)}


def of(done: Run, flow_id: str) -> list[Run]:
    return [other for other in done.others if other.flow == flow_id]


def test_each_taxi_is_loaded_and_validated_and_the_trips_are_counted(run: RunFlow) -> None:
    done = run(flow, inputs={"month": "2020-05"}, subflows=SUBFLOWS, mocks=mocks("2020-05"))
    assert (done.state, done.outputs) == ("SUCCESS", {"rows": 6})
    loads, looks = of(done, "postgres_taxi"), of(done, "data_validation")
    assert {load.inputs["taxi"] for load in loads} == {"yellow", "green"}
    assert {load.inputs["month"] for load in loads} == {"2020-05"}
    assert {look.inputs["table"] for look in looks} == {"public.yellow_trips", "public.green_trips"}
    assert [line.message for line in done.logs] == ["yellow: 3 trips", "green: 3 trips"]


def test_each_table_is_validated_by_its_own_columns(run: RunFlow) -> None:
    looks = of(run(flow, subflows=SUBFLOWS, mocks=mocks()), "data_validation")
    assert {look.inputs["table"]: look.inputs["columns"].split(", ")[2:] for look in looks} == {
        "public.yellow_trips": ["tpep_pickup_datetime", "tpep_dropoff_datetime"],
        "public.green_trips": ["lpep_pickup_datetime", "lpep_dropoff_datetime"],
    }


def test_a_failed_load_prevents_the_validation(run: RunFlow) -> None:
    done = run(flow, subflows=SUBFLOWS, mocks={**mocks(), "postgres_taxi/yellow_merge_data": failing("no disk")})
    assert done.state == "FAILED"
    assert {load.inputs["taxi"]: load.state for load in of(done, "postgres_taxi")} == {
        "yellow": "FAILED",
        "green": "SUCCESS",
    }
    assert not done.ran("validate") and not done.ran("report")
    assert alert_of(done)["message"] == "zoomcamp.both_taxis failed"


def test_an_invalid_table_fails_the_run(run: RunFlow) -> None:
    done = run(flow, subflows=SUBFLOWS, mocks={**mocks(), "data_validation/measure": found(0)})
    assert done.state == "FAILED"
    assert not done.ran("report")
    assert "tables of the taxis" in alert_of(done)["footer"]


def test_an_invalid_month_is_rejected(run: RunFlow) -> None:
    with pytest.raises(RefusedError):
        run(flow, inputs={"month": "2019"}, subflows=SUBFLOWS)
