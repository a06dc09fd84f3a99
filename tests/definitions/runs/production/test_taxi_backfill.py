"""One load for each pair of a month and a colour, one at a time."""

from typing import Any

import pytest

from definitions.production.postgres_taxi import flow as postgres_taxi
from definitions.production.taxi_backfill import ALL_MONTHS, flow
from kestra_dsl.errors import RefusedError
from kestra_dsl.testing import by_value, failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import TRIPS, name_of


def test_each_pair_is_loaded_by_its_own_execution_with_labels(run: RunFlow) -> None:
    months = ["2019-12", "2020-01"]
    files = {name_of(taxi, month): TRIPS for taxi in ("yellow", "green") for month in months}
    mocks = {"postgres_taxi/extract": {"outputFiles": files}}
    done = run(flow, inputs={"first": months[0], "last": months[1]}, subflows=[postgres_taxi], mocks=mocks)

    assert done.state == "SUCCESS"
    loaded = [(other.inputs["month"], other.inputs["taxi"], other.state) for other in done.others]
    assert loaded == [(month, taxi, "SUCCESS") for month in months for taxi in ("yellow", "green")]
    assert {other.labels["backfill"] for other in done.others} == {"true"}


@pytest.mark.parametrize(
    ("asked", "pairs"),
    [
        ({"taxis": ["green"], "first": "2021-06", "last": "2021-07"}, ["green 2021-06", "green 2021-07"]),
        ({"taxis": ["green"], "first": "2019-01", "last": "2019-01"}, ["green 2019-01"]),
        ({"taxis": ["green"], "first": "2020-01", "last": "2019-01"}, []),
    ],
)
def test_the_range_includes_both_ends(run: RunFlow, asked: dict[str, Any], pairs: list[str]) -> None:
    done = run(flow, inputs=asked, mocks={"load_month": {}})
    assert done.state == "SUCCESS"
    assert [task.value for task in done.tasks("load_month")] == pairs


def test_without_a_choice_it_is_the_first_year_of_both(run: RunFlow) -> None:
    done = run(flow, mocks={"load_month": {}})
    inputs = [tuple(task.rendered["inputs"].values()) for task in done.tasks("load_month")]
    assert inputs == [(taxi, month) for month in ALL_MONTHS[:12] for taxi in ("yellow", "green")]


def test_after_a_failure_nothing_more_is_loaded_and_an_alert_is_sent(run: RunFlow) -> None:
    mocks = {"load_month": by_value({"yellow 2019-02": failing("no file")})}
    done = run(flow, inputs={"taxis": ["yellow"], "last": "2019-03"}, mocks=mocks)
    assert done.state == "FAILED"
    assert [task.value for task in done.tasks("load_month")] == ["yellow 2019-01", "yellow 2019-02"]
    assert done.task("load_month", value="yellow 2019-02").attempts == ["FAILED"] * 3
    assert "no file" in alert_of(done)["text"]


def test_a_month_without_a_file_cannot_be_requested(run: RunFlow) -> None:
    with pytest.raises(RefusedError):
        run(flow, inputs={"last": "2021-08"})
