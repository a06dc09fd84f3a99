"""Wait, after the end of all executions of a run, for those that flow triggers still start.

Transitions::

    Running --all executions ended--> Evaluating --all sentinels started--> Settling --time passed--> Settled

An execution that begins leads back to Running, one that begins and ends at once back to Evaluating. A run without
sentinels has no flow triggers, and goes from Running to Settled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Evaluating", "Running", "Settled", "Settling", "State", "next_state"]

_MIN_DELAY = 0.3
_DELAY_FACTOR = 3
"""Kestra starts sentinels and other flows at about the same time, so the delay is a multiple of how long that took."""


@dataclass(frozen=True)
class Running:
    """An execution has not ended."""


@dataclass(frozen=True)
class Evaluating:
    """All executions have ended, and Kestra evaluates the flow triggers."""

    since: float


@dataclass(frozen=True)
class Settling:
    """All sentinels have started. Other flows may start until this time."""

    until: float


@dataclass(frozen=True)
class Settled:
    """No further execution will begin."""


State: TypeAlias = Running | Evaluating | Settling | Settled


def next_state(state: State, now: float, *, ended: bool, has_sentinels: bool, sentinels_started: bool) -> State:
    """The state that follows.

    Args:
        state: The last state.
        now: The time in seconds.
        ended: Whether all executions of the run have ended, sentinels apart.
        has_sentinels: Whether the run has sentinels, and so flow triggers.
        sentinels_started: Whether the end of each execution has started each sentinel.
    """
    if not ended:
        return Running()
    if not has_sentinels:
        return Settled()
    if not sentinels_started:
        return state if isinstance(state, Evaluating) else Evaluating(now)
    if isinstance(state, Settling):
        return Settled() if now > state.until else state
    since = state.since if isinstance(state, Evaluating) else now
    return Settling(now + max(_MIN_DELAY, _DELAY_FACTOR * (now - since)))
