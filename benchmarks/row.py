"""One line of the table: what was measured, beside what, and the bar that the ratio has to stay below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Row"]


@dataclass(frozen=True)
class Row:
    what: str
    beside: str
    ours: float
    theirs: float
    bar: float | None
    """None where the row only shows what the machine itself gives."""
    strictly: bool = False
    """Whether the bar itself is too much."""
    unit: Literal["ms", "KB"] = "ms"

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    @property
    def verdict(self) -> str:
        if self.bar is None:
            return "-"
        kept = self.ratio < self.bar if self.strictly else self.ratio <= self.bar
        return "ok" if kept else "MISSED"
