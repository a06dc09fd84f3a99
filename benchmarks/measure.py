"""Measure time: alternating runs, medians, and separate interpreters.

The garbage collector stays enabled, as it is for users. It runs before each measurement, so that garbage from one run
does not slow down the next.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

__all__ = ["alternate", "fresh_process", "seconds", "with_bytecode", "within_fresh_process"]

_ROOT = Path(__file__).parent.parent


def seconds(work: Callable[[], object]) -> float:
    """Measure one call. Its result is freed after the measurement."""
    gc.collect()
    start = perf_counter()
    kept = work()
    stop = perf_counter()
    del kept
    return stop - start


def fresh_process(code: str, environment: Mapping[str, str] = os.environ) -> float:
    """Measure a new interpreter that runs the code, from start to exit."""
    start = perf_counter()
    _run(code, environment)
    return perf_counter() - start


def with_bytecode(folder: str) -> dict[str, str]:
    """The environment of a process that keeps bytecode in a folder, as Python does unless it is told not to.

    Where it does not, each process compiles the modules that it imports, which takes longer than most work.
    """
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPYCACHEPREFIX": folder}


def within_fresh_process(before: str, timed: str) -> float:
    """Measure the code ``timed`` inside a new interpreter, after the code ``before``."""
    lines = [before, "from time import perf_counter as _clock", "_start = _clock()", timed, "print(_clock() - _start)"]
    return float(_run("\n".join(lines)).splitlines()[-1])


def alternate(runs: int, *works: Callable[[], float]) -> Sequence[float]:
    """Return the median of each function. They run in turn, so that a slow moment affects all of them."""
    for work in works:
        work()  # warm up bytecode, file caches and validators
    rounds = [[work() for work in works] for _ in range(runs)]
    return [median(column) for column in zip(*rounds, strict=True)]


def _run(code: str, environment: Mapping[str, str] = os.environ) -> str:
    path = os.pathsep.join(filter(None, [str(_ROOT), environment.get("PYTHONPATH")]))
    done = subprocess.run(  # noqa: S603 - the code is this package's own
        [sys.executable, "-c", code],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**environment, "PYTHONPATH": path},
    )
    return done.stdout
