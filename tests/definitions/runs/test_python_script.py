"""A script in a container: its source and its image. test_scripts.py runs it."""

from definitions.python_script import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow


def test_the_script_runs_in_a_container_that_has_what_it_imports(run: RunFlow) -> None:
    done = run(flow, mocks={"collect_stats": {"vars": {"downloads": 3}}})
    assert done.state == "SUCCESS"
    task = done.task("collect_stats")
    assert task.outputs["vars"] == {"downloads": 3}
    assert task.rendered["containerImage"] == "python:slim"
    assert task.rendered["taskRunner"]["type"].endswith(".Docker")
    assert task.rendered["dependencies"] == ["requests", "kestra"]


def test_the_script_is_passed_to_python_unchanged(run: RunFlow) -> None:
    script = run(flow).task("collect_stats").rendered["script"]
    compile(script, "script", "exec")
    assert 'IMAGE = "kestra/kestra"' in script
    assert 'get(f"{REGISTRY}/v2/repositories/{IMAGE}/"' in script
    assert 'Kestra.outputs({"downloads": pulls})' in script


def test_a_script_that_fails_fails_the_flow(run: RunFlow) -> None:
    done = run(flow, mocks={"collect_stats": failing("no answer")})
    assert done.state == "FAILED"
    assert done.errors == ["no answer"]
