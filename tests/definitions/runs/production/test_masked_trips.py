"""Zones are masked before the upload, also when a task fails."""

import json

import pytest

from definitions.production.masked_trips import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS, TRIPS, address_of, fetched, name_of

MASKED = {"outputFiles": {"masked.csv": "kestra:///masked.csv"}, "vars": {"rows": 3}}


@pytest.mark.parametrize("taxi", ["yellow", "green"])
def test_the_masked_file_is_uploaded(run: RunFlow, taxi: str) -> None:
    mocks = {"extract": fetched(taxi, "2020-03"), "mask_places": MASKED}
    done = run(flow, inputs={"taxi": taxi, "month": "2020-03"}, mocks=mocks)
    assert done.state == "SUCCESS"
    assert done.task("extract").rendered["env"]["URL"] == address_of(taxi, "2020-03")
    assert done.task("mask_places").rendered["inputFiles"] == {"trips.csv": TRIPS}
    upload = done.task("upload_masked").rendered
    assert upload["from"] == "kestra:///masked.csv"
    assert upload["to"] == f"gs://our-bucket/masked/{taxi}/2020/{name_of(taxi, '2020-03')}"
    assert (upload["serviceAccount"], upload["projectId"]) == (SECRETS["GCP_CREDS"], "our-project")
    assert done.ran("purge_files")


def test_both_places_are_masked_with_the_secret_salt(run: RunFlow) -> None:
    mocks = {"extract": fetched("green", "2020-03"), "mask_places": MASKED}
    done = run(flow, inputs={"taxi": "green", "month": "2020-03"}, mocks=mocks)
    given = done.task("mask_places").rendered
    env = {name: json.loads(value) for name, value in given["env"].items()}
    assert env["KDSL_ARGUMENT_columns"] == ["PULocationID", "DOLocationID"]
    assert env["KDSL_ARGUMENT_salt"] == SECRETS["MASKING_SALT"]
    compile(given["script"], "script", "exec")
    assert SECRETS["MASKING_SALT"] not in given["script"]


def test_a_file_that_cannot_be_masked_is_not_uploaded(run: RunFlow) -> None:
    mocks = {"extract": fetched("green", "2020-03"), "mask_places": failing("the salt is too short")}
    done = run(flow, inputs={"taxi": "green", "month": "2020-03"}, mocks=mocks)
    assert done.state == "FAILED"
    assert not done.ran("upload_masked")
    assert "the salt is too short" in alert_of(done)["text"]
    assert done.ran("purge_files")
