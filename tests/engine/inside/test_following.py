"""The phase of a run, computed from what its executions are doing."""

import pytest

from kestra_dsl.engine.inside.executions import Progress
from kestra_dsl.engine.inside.following import Phase, phase_of

ENDED, WORKING, CONTINUING, PAUSED, WAITING = Progress


@pytest.mark.parametrize(
    ("progress", "phase"),
    [
        ([ENDED], Phase.ENDED),
        ([ENDED, ENDED], Phase.ENDED),
        ([ENDED, WAITING], Phase.ACTIVE),
        ([WORKING], Phase.ACTIVE),
        ([CONTINUING], Phase.ACTIVE),
        ([WAITING], Phase.ACTIVE),
        ([PAUSED], Phase.PAUSED),
        ([PAUSED, ENDED], Phase.PAUSED),
        ([WAITING, PAUSED], Phase.PAUSED),
        ([PAUSED, WORKING], Phase.ACTIVE),
        ([PAUSED, CONTINUING], Phase.ACTIVE),
    ],
)
def test_the_phase_of_a_run_follows_from_its_executions(progress: list[Progress], phase: Phase) -> None:
    assert phase_of(progress, complete=True) is phase


def test_a_run_that_waits_for_a_subflow_or_a_retry_has_not_ended() -> None:
    assert phase_of([ENDED], complete=False) is Phase.ACTIVE
