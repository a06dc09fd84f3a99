"""The results of a push, flow by flow."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Outcome", "Report", "State"]

State: TypeAlias = Literal["done", "restored", "untouched", "unknown"]
"""
``done``
    the server has what was planned
``restored``
    it was written, and the server has what it had before again
``untouched``
    the server has what it had before
``unknown``
    nobody can say: the server could not be asked, or somebody else changed it meanwhile
"""


class Outcome(NamedTuple):
    """The result of writing one flow."""

    name: str
    kind: str
    """``create``, ``update`` or ``delete``."""
    state: State
    revision: int | None = None
    """What the server has; None if the flow does not exist, or its state is unknown."""
    message: str = ""


class Report(NamedTuple):
    """The results of a push."""

    outcomes: tuple[Outcome, ...]
    number: int | None
    """The push, as `kdsl rollback --to` names it; None if nothing was written."""
    seconds: float
    warnings: tuple[str, ...] = ()

    def counted(self, state: State = "done") -> dict[str, int]:
        """Count the flows that were created, updated and deleted.

        Args:
            state: Only outcomes in this state count.

        Returns:
            The number for each kind of change that occurs.
        """
        kinds = [outcome.kind for outcome in self.outcomes if outcome.state == state]
        return {kind: kinds.count(kind) for kind in ("create", "update", "delete") if kind in kinds}

    def of(self, states: Iterable[State]) -> list[Outcome]:
        """Return the outcomes in some states.

        Args:
            states: The states.

        Returns:
            The outcomes, in the order of the plan.
        """
        wanted = {*states}
        return [outcome for outcome in self.outcomes if outcome.state in wanted]
