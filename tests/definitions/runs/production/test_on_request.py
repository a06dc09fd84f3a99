"""A load by webhook: values, defaults, and invalid requests."""

from typing import Any

import pytest

from definitions.production.on_request import flow
from definitions.production.postgres_taxi import flow as postgres_taxi
from kestra_dsl.errors import RefusedError
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import fetched, name_of


@pytest.mark.parametrize(
    ("body", "taxi", "month"),
    [
        ({"taxi": "green", "month": "2019-03"}, "green", "2019-03"),
        ({"taxi": "green"}, "green", "2019-01"),
        ({"month": "2020-12", "else": 1}, "yellow", "2020-12"),
        ({}, "yellow", "2019-01"),
    ],
)
def test_the_load_uses_the_values_of_the_body(run: RunFlow, body: dict[str, Any], taxi: str, month: str) -> None:
    mocks = {"postgres_taxi/extract": fetched(taxi, month)}
    done = run(flow, trigger={"request": {"body": body}}, subflows=[postgres_taxi], mocks=mocks)
    assert done.state == "SUCCESS"
    load = done.other("postgres_taxi")
    assert load.inputs == {"taxi": taxi, "month": month}
    assert load.labels["file"] == name_of(taxi, month)


@pytest.mark.parametrize("body", [{"taxi": "black"}, {"month": "2019-13"}, {"month": "2019-01'; --"}])
def test_a_request_for_something_else_starts_nothing(run: RunFlow, body: dict[str, str]) -> None:
    with pytest.raises(RefusedError, match="Invalid value for input"):
        run(flow, trigger={"request": {"body": body}}, subflows=[postgres_taxi])


def test_a_failed_load_fails_the_request_and_both_send_alerts(run: RunFlow) -> None:
    mocks = {"postgres_taxi/extract": failing("404")}
    done = run(flow, trigger={"request": {"body": {}}}, subflows=[postgres_taxi], mocks=mocks)
    assert (done.state, done.other("postgres_taxi").state) == ("FAILED", "FAILED")
    assert alert_of(done)["message"] == "zoomcamp.on_request failed"
    assert "extract: 404" in alert_of(done.other("postgres_taxi"))["text"]
