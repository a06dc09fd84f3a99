"""The inputs, outputs and logs of hello_world.

The concurrency limit is not tested, because a run of a test is the only execution.
"""

from datetime import date

from definitions.hello_world import flow
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow

GENERATED = "I was generated during this workflow."


def test_it_greets_and_has_an_output(run: RunFlow) -> None:
    done = run(flow, inputs={"name": "Ada"}, mocks={"sleep": {}})
    assert done.state == "SUCCESS"
    assert done.task("hello_message").rendered["message"] == "Hello, Ada!"
    assert done.task("generate_output").outputs == {"value": GENERATED}
    assert done.task("log_output").rendered["message"] == f"This is an output: {GENERATED}"
    assert done.task("goodbye_message").rendered["message"] == "Goodbye, Ada!"


def test_without_a_name_it_greets_will(run: RunFlow) -> None:
    assert run(flow, mocks={"sleep": {}}).inputs == {"name": "Will"}


def test_its_logs_are_errors_by_default(run: RunFlow) -> None:
    logs = [(line.task, line.level) for line in run(flow, mocks={"sleep": {}}).logs if line.task != "generate_output"]
    assert logs == [("hello_message", "ERROR"), ("log_output", "ERROR"), ("goodbye_message", "ERROR")]


def test_the_schedule_greets_sarah_at_ten(run: RunFlow) -> None:
    done = run(flow, at=date(2024, 5, 1), mocks={"sleep": {}})
    assert done.inputs == {"name": "Sarah"}
    assert done.trigger is not None
    assert str(done.trigger["variables"]["date"]).startswith("2024-05-01T10:00")


def test_after_a_failed_pause_there_is_no_goodbye(run: RunFlow) -> None:
    done = run(flow, mocks={"sleep": failing()})
    assert done.state == "FAILED"
    assert done.task("sleep").rendered["duration"] == "PT15S"
    assert done.ran("hello_message") and not done.ran("goodbye_message")
