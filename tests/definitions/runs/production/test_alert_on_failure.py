"""One flow reports every failure in the namespace."""

import pytest

from definitions.gcp_setup import flow as gcp_setup
from definitions.production.alert_on_failure import flow
from kestra_dsl import Flow
from kestra_dsl.testing import failing, giving
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow


@pytest.mark.parametrize(("ends", "state"), [(failing(), "FAILED"), (giving({}, state="WARNING"), "WARNING")])
def test_a_failed_execution_is_reported_with_a_link(run: RunFlow, ends: object, state: str) -> None:
    done = run(gcp_setup, subflows=[flow], mocks={"create_bq_dataset": ends})
    alert = alert_of(done.other("alert_on_failure"), "tell_slack")
    assert alert["message"] == f"zoomcamp.07_gcp_setup ended as {state}"
    assert alert["title_link"].endswith(f"/executions/zoomcamp/07_gcp_setup/{done.id}")


def test_a_successful_execution_is_not_reported(run: RunFlow) -> None:
    assert run(gcp_setup, subflows=[flow]).others == []


def test_other_namespaces_are_ignored(run: RunFlow) -> None:
    elsewhere = Flow.from_yaml(gcp_setup.to_yaml().replace("namespace: zoomcamp", "namespace: elsewhere"))
    kv = {("elsewhere", key): "x" for key in ("GCP_PROJECT_ID", "GCP_LOCATION", "GCP_BUCKET_NAME", "GCP_DATASET")}
    done = run(elsewhere, subflows=[flow], mocks={"create_bq_dataset": failing()}, kv=kv)
    assert (done.state, done.others) == ("FAILED", [])


def test_a_failed_alert_is_not_reported(run: RunFlow) -> None:
    done = run(
        gcp_setup, subflows=[flow], mocks={"create_bq_dataset": failing(), "alert_on_failure/tell_slack": failing()}
    )
    assert [other.state for other in done.others] == ["FAILED"]
