"""Objects that arrive in a bucket are processed one by one, and archived if that succeeded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, kv
from kestra_dsl.engine import Engine
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import each_gcs_object, each_s3_object
from kestra_dsl.plugins.core.execution import Fail
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE

OBJECTS: list[dict[str, Any]] = [
    {"key": "in/a.csv", "name": "in/a.csv", "uri": "kestra:///a.csv"},
    {"key": "in/x/in/b.csv", "name": "in/x/in/b.csv", "uri": "kestra:///b.csv"},
]


def flow_of(kind: Callable[..., Any], **given: Any) -> Flow:
    arrived = {"bucket": kv("BUCKET"), "prefix": "in/", "archive": "done/", **given}
    with Flow(id="orders", namespace="company.team") as flow, kind(**arrived) as file:
        Log(id="process", message=f"{file.key} is {file.uri}")
        Fail(id="broken", run_if=file.key == "in/x/in/b.csv", error_message="bad file")
    return flow


@EACH_ENGINE
@pytest.mark.parametrize(("kind", "output"), [(each_s3_object, "objects"), (each_gcs_object, "blobs")])
def test_an_object_is_archived_only_after_it_was_processed(
    kind: Callable[..., Any], output: str, version: str, kestra_on: Callable[[str], Engine]
) -> None:
    flow = flow_of(kind)
    assert_no_findings(flow)
    run = kestra_on(version).run(flow, trigger={"arrived": {output: OBJECTS}}, kv={"BUCKET": "lake"})
    assert run.state == "FAILED"
    assert {line.message for line in run.logs if line.task == "process"} == {
        "in/a.csv is kestra:///a.csv",
        "in/x/in/b.csv is kestra:///b.csv",
    }
    (moved,) = [task.rendered for task in run.tasks("archive_arrived")]
    assert moved["delete"] is True
    if kind is each_s3_object:
        assert moved["from"] == {"bucket": "lake", "key": "in/a.csv"}
        assert moved["to"] == {"bucket": "lake", "key": "done/a.csv"}
    else:
        assert (moved["from"], moved["to"]) == ("gs://lake/in/a.csv", "gs://lake/done/a.csv")


def test_the_prefix_is_replaced_once() -> None:
    (loop,) = flow_of(each_gcs_object, archive_bucket="old").to_dict()["tasks"]
    assert loop["tasks"][-1]["to"] == "gs://old/{{ 'done/' ~ (taskrun.value | substringAfter('in/')) }}"


def test_the_trigger_leaves_objects_where_they_are() -> None:
    for kind in (each_s3_object, each_gcs_object):
        (trigger,) = flow_of(kind).to_dict()["triggers"]
        assert trigger["action"] == "NONE"


def test_an_archive_in_the_prefix_is_rejected() -> None:
    with pytest.raises(PropertyError, match="archived objects would arrive again") as caught:
        flow_of(each_s3_object, archive="in/done/")
    assert str(caught.value.origin).startswith("tests/patterns/test_arrivals.py:")
    flow_of(each_s3_object, archive="in/done/", archive_bucket="other")


@pytest.mark.parametrize("given", [{"prefix": ""}, {"prefix": "{{ inputs.a }}"}, {"archive": str(kv("A"))}])
def test_prefix_and_archive_are_text(given: dict[str, Any]) -> None:
    with pytest.raises(PropertyError, match="is empty or an expression"):
        flow_of(each_gcs_object, **given)


def test_an_error_in_the_body_reaches_the_caller() -> None:
    block = each_s3_object(bucket="a", prefix="in/", archive="done/")
    with pytest.raises(ZeroDivisionError), Flow(id="orders", namespace="company.team"), block:
        _ = 1 / 0
