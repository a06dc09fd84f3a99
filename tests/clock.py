"""Wait for the clock of the file system."""

from __future__ import annotations

import time

__all__ = ["wait_for_the_clock_of_files"]


def wait_for_the_clock_of_files() -> None:
    """Wait until new files get a later time than existing ones. The clock ticks every few ms."""
    time.sleep(0.02)
