"""Bucket and dataset are created from the settings if they do not exist."""

from definitions.gcp_setup import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS

WHERE = {"serviceAccount": SECRETS["GCP_CREDS"], "projectId": "our-project", "location": "europe-west2"}


def test_bucket_and_dataset_have_the_names_of_the_settings(run: RunFlow) -> None:
    done = run(flow)
    bucket, dataset = done.task("create_gcs_bucket").rendered, done.task("create_bq_dataset").rendered
    assert done.state == "SUCCESS"
    assert (bucket["name"], bucket["ifExists"], bucket["storageClass"]) == ("our-bucket", "SKIP", "REGIONAL")
    assert (dataset["name"], dataset["ifExists"]) == ("our_dataset", "SKIP")
    assert {name: bucket[name] for name in WHERE} == {name: dataset[name] for name in WHERE} == WHERE


def test_without_a_bucket_there_is_no_dataset(run: RunFlow) -> None:
    done = run(flow, mocks={"create_gcs_bucket": failing("the name is taken")})
    assert done.state == "FAILED"
    assert done.errors == ["the name is taken"]
    assert not done.ran("create_bq_dataset")
