"""Containers get the limits of their resources, in Docker and in Kubernetes.

The engine has neither plugin, so the tasks are stubs and the tests read what the engine rendered for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, ctx
from kestra_dsl.engine import Engine
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import Resources, docker_job, kubernetes_job
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE

SMALL = Resources(cpus=0.5, memory_mb=512)


def flow_of(job: Callable[..., Any], **given: Any) -> Flow:
    with Flow(id="train", namespace="company.team") as flow:
        job("job", image="python:3.13-slim", resources=SMALL, env={"FLOW": ctx.flow.id}, **given)
    assert_no_findings(flow)
    return flow


@EACH_ENGINE
def test_a_docker_job_has_limits(version: str, kestra_on: Callable[[str], Engine]) -> None:
    flow = flow_of(docker_job, commands=[f"echo {ctx.flow.id} > made.txt"], output_files=["made.txt"])
    run = kestra_on(version).run(flow)
    rendered = run.task("job").rendered
    assert run.state == "SUCCESS"
    assert rendered["commands"] == ["echo train > made.txt"]
    assert rendered["env"] == {"FLOW": "train"}
    runner = flow.to_dict()["tasks"][0]["taskRunner"]
    assert (runner["cpu"], runner["memory"]) == ({"cpus": 0.5}, {"memory": "512MB"})


@EACH_ENGINE
def test_a_kubernetes_job_requests_what_it_is_limited_to(version: str, kestra_on: Callable[[str], Engine]) -> None:
    flow = flow_of(kubernetes_job, commands=["echo 1 > out.txt", f"echo {ctx.flow.id}"], service_account="trainer")
    run = kestra_on(version).run(flow)
    spec = run.task("job").rendered["spec"]
    (container,) = spec["containers"]
    assert container["resources"]["limits"] == container["resources"]["requests"] == {"cpu": "0.5", "memory": "512Mi"}
    assert container["args"] == ["set -e\necho 1 > out.txt\necho train"]
    assert container["env"] == [{"name": "FLOW", "value": "train"}]
    assert (spec["restartPolicy"], spec["serviceAccountName"]) == ("Never", "trainer")


@pytest.mark.parametrize("given", [{"cpus": 0}, {"memory_mb": -1}, {"memory_mb": "512Mi"}, {"cpus": True}])
def test_limits_are_positive_numbers(given: dict[str, Any]) -> None:
    with pytest.raises(PropertyError, match="is not a positive number") as caught:
        Resources(**given)
    assert str(caught.value.origin).startswith("tests/patterns/test_jobs.py:")
