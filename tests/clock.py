"""The clock that files are stamped by."""

from __future__ import annotations

import time

__all__ = ["wait_for_the_clock_of_files"]


def wait_for_the_clock_of_files() -> None:
    """What was written before has another time than what is written from now on. The clock ticks every few ms."""
    time.sleep(0.02)
