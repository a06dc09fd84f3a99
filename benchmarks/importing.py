"""Benchmark of importing 500 YAML flows with the command, compared with parsing them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from benchmarks.checking import READ
from benchmarks.measure import alternate, fresh_process
from benchmarks.row import Row
from tests.conformance.kestra_flows import valid_flows

__all__ = ["importing_rows"]

_FLOWS = 500
_BAR = 15
"""An import has to take less than a minute, some 45 times as long as reading."""


def importing_rows(runs: int) -> Iterator[Row]:
    """Measure with the flows of Kestra's own tests, each proven to give the same flow."""
    with tempfile.TemporaryDirectory() as folder:
        flows = Path(folder, "flows")
        flows.mkdir()
        for number, (name, text) in enumerate(islice(cycle(valid_flows().items()), _FLOWS)):
            (flows / f"{number:03}_{Path(name).stem}.yaml").write_text(text, encoding="utf-8")
        read = partial(fresh_process, READ.format(folder=str(flows)))
        ours, peer = alternate(max(1, runs // 4), partial(_import, folder), read)
    yield Row(f"import {_FLOWS} YAML flows", "read them with ruamel.yaml", ours, peer, _BAR)


def _import(folder: str) -> float:
    start = perf_counter()
    command = [sys.executable, "-m", "kestra_dsl", "import", "flows", "--out", "out", "--force"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)  # noqa: S603 - the command is our own
    took = perf_counter() - start
    assert f"{_FLOWS} flows imported" in done.stdout, done.stderr
    return took
