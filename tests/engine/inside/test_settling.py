"""When a run is over: the states between the end of its executions and the evaluation of flow triggers."""

import pytest

from kestra_dsl.engine.inside.settling import Evaluating, Running, Settled, Settling, State, next_state


def step(state: State, now: float, *, ended: bool = True, sentinels: bool = True, started: bool = False) -> State:
    return next_state(state, now, ended=ended, has_sentinels=sentinels, sentinels_started=started)


def test_a_run_without_sentinels_settles_with_its_end() -> None:
    assert step(Running(), 1, ended=False, sentinels=False) == Running()
    assert step(Running(), 2, sentinels=False) == Settled()


def test_a_run_with_sentinels_waits_until_they_started_and_three_times_as_long() -> None:
    state: State = Running()
    state = step(state, 10)
    assert state == Evaluating(since=10)
    state = step(state, 11)
    assert state == Evaluating(since=10)
    state = step(state, 12, started=True)
    assert state == Settling(until=18)
    assert step(state, 18, started=True) == state
    assert step(state, 18.1, started=True) == Settled()


def test_sentinels_that_start_at_once_leave_other_flows_a_moment() -> None:
    assert step(Running(), 10, started=True) == Settling(until=10.3)


@pytest.mark.parametrize("state", [Evaluating(since=1), Settling(until=100)])
def test_an_execution_that_begins_makes_the_run_active_again(state: State) -> None:
    assert step(state, 2, ended=False) == Running()


def test_an_execution_that_ended_between_two_looks_is_evaluated_as_well() -> None:
    assert step(Settling(until=5), 6) == Evaluating(since=6)
