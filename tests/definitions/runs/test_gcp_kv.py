"""The settings for Google Cloud are stored, and the other flows read them."""

from definitions.gcp_kv import flow
from definitions.gcp_setup import flow as gcp_setup
from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS

VALUES = {
    "GCP_PROJECT_ID": "kestra-sandbox",
    "GCP_LOCATION": "europe-west2",
    "GCP_BUCKET_NAME": "your-name-kestra",
    "GCP_DATASET": "zoomcamp",
}


def test_each_setting_is_stored_as_text(run: RunFlow) -> None:
    done = run(flow)
    assert done.state == "SUCCESS"
    assert {task.rendered["key"]: task.rendered["value"] for task in done.all_tasks} == VALUES
    assert {task.rendered["kvType"] for task in done.all_tasks} == {"STRING"}


def test_the_other_flows_read_what_was_stored(kestra: Engine) -> None:
    with Flow(id="both", namespace="zoomcamp") as both:
        Subflow(id="settings", namespace="zoomcamp", flow_id=flow.id, wait=True)
        Subflow(id="setup", namespace="zoomcamp", flow_id=gcp_setup.id, wait=True)
    done = kestra.run(both, subflows=[flow, gcp_setup], secrets=SECRETS)
    assert done.state == "SUCCESS"
    assert done.other(gcp_setup.id).task("create_gcs_bucket").rendered["name"] == VALUES["GCP_BUCKET_NAME"]
    assert done.other(gcp_setup.id).task("create_bq_dataset").rendered["projectId"] == VALUES["GCP_PROJECT_ID"]


def test_a_setting_that_cannot_be_stored_fails_the_run(run: RunFlow) -> None:
    done = run(flow, mocks={"gcp_location": failing("no KV store")})
    assert done.state == "FAILED"
    assert done.ran("gcp_project_id") and not done.ran("gcp_bucket_name")
