"""One row of the table: a measurement, what it is compared with, and the limit for the ratio."""

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
    """The limit for the ratio, or None if the row is for information only."""
    strictly: bool = False
    """Whether the ratio must be below the limit, and not equal to it."""
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
