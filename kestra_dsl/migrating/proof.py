"""The result of running a flow before and after its migration."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Proof"]


class Proof(NamedTuple):
    """Whether a migrated flow does what the flow did before."""

    verdict: Literal["proven", "differs", "not provable"]
    reason: str = ""
    """Why it cannot be proven, or what the proof is about."""
    differences: tuple[str, ...] = ()
    """What differs, each with its task and property."""
    state: str = ""
    """The state in which both runs ended."""
    ran: int = 0
    """The number of compared tasks that ran."""
    tasks: int = 0
    """The number of compared tasks."""

    def __str__(self) -> str:
        if self.differences:
            return f"{self.verdict}: {'; '.join(self.differences)}"
        if self.verdict != "proven":
            return f"{self.verdict}: {self.reason}"
        about = f", {self.reason}" if self.reason else ""
        return f"proven{about} ({self.state}, {self.ran} of {self.tasks} tasks ran)"
