"""A flow continues after an approval, and fails after a refusal or without an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.patterns import NoAnswer, approval
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE


def release(**given: Any) -> Flow:
    with Flow(id="release", namespace="company.team") as flow:
        asked = approval(question="Publish the report?", **given)
        Log(id="publish", message=f"because: {asked.reason}")
    assert_no_findings(flow)
    return flow


@EACH_ENGINE
def test_the_answer_decides(version: str, kestra_on: Callable[[str], Engine]) -> None:
    engine, flow = kestra_on(version), release()
    yes = engine.run(flow, resume={"approve": {"approved": True, "reason": "looks good"}})
    assert (yes.state, [line.message for line in yes.logs]) == ("SUCCESS", ["because: looks good"])
    no = engine.run(flow, resume={"approve": {"approved": False}})
    assert (no.state, no.errors, no.ran("publish")) == ("FAILED", ["Refused: no reason given"], False)


@EACH_ENGINE
@pytest.mark.parametrize(("no_answer", "state"), [("FAIL", "FAILED"), ("CANCEL", "CANCELLED")])
def test_nobody_answers(no_answer: NoAnswer, state: str, version: str, kestra_on: Callable[[str], Engine]) -> None:
    run = kestra_on(version).run(release(within="PT1S", no_answer=no_answer))
    assert (run.state, run.ran("publish")) == (state, False)


def test_it_can_be_passed_as_plain_data() -> None:
    flow = Flow(id="release", namespace="company.team", tasks=[*approval(question="Publish?")])
    assert [task["id"] for task in flow.to_dict()["tasks"]] == ["approve", "approve_refused"]
    assert flow.to_dict()["tasks"][0]["description"] == "Publish?"
