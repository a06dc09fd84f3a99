"""Timing: alternating runs, their medians, and interpreters of their own.

The garbage collector stays on while something is timed, as it is for users; a full collection before each run keeps
what one run left behind from being charged to the next.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

__all__ = ["alternate", "fresh_process", "seconds", "within_fresh_process"]

_ROOT = Path(__file__).parent.parent


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes. What it returns is freed after the clock has stopped."""
    gc.collect()
    start = perf_counter()
    kept = work()
    stop = perf_counter()
    del kept
    return stop - start


def fresh_process(code: str) -> float:
    """How long an interpreter takes from its start to its end with a piece of code."""
    start = perf_counter()
    _run(code)
    return perf_counter() - start


def within_fresh_process(before: str, timed: str) -> float:
    """How long a piece of code takes inside an interpreter of its own, after another piece."""
    lines = [before, "from time import perf_counter as _clock", "_start = _clock()", timed, "print(_clock() - _start)"]
    return float(_run("\n".join(lines)).splitlines()[-1])


def alternate(runs: int, *works: Callable[[], float]) -> Sequence[float]:
    """The median of each, all run in turn, so that a slow moment of the machine meets all of them."""
    for work in works:
        work()  # compiled files, caches of the operating system, validators of pydantic
    rounds = [[work() for work in works] for _ in range(runs)]
    return [median(column) for column in zip(*rounds, strict=True)]


def _run(code: str) -> str:
    path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(  # noqa: S603 - the code is this package's own
        [sys.executable, "-c", code],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    return done.stdout
