"""Benchmark of checking 300 YAML files with the command, compared with parsing them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from benchmarks.measure import alternate, fresh_process, with_bytecode
from benchmarks.row import Row
from tests.conformance.kestra_flows import valid_flows

__all__ = ["READ", "checking_rows"]

_FILES = 300
_GENERATED = Path(__file__).parent.parent / "generated"
READ = """
from pathlib import Path
from ruamel.yaml import YAML
reader = YAML()
for file in Path({folder!r}).iterdir():
    reader.load(file.read_text(encoding="utf-8"))
"""


def checking_rows(runs: int) -> Iterator[Row]:
    """Measure with the flows of this project and of Kestra's own tests.

    Both processes find the bytecode of what they import, as on any but the first run.
    """
    texts = [file.read_text(encoding="utf-8") for file in sorted(_GENERATED.rglob("*.yaml"))]
    texts += valid_flows().values()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as bytecode:
        environment = with_bytecode(bytecode)
        for number, text in enumerate(islice(cycle(texts), _FILES)):
            Path(folder, f"flow_{number:03}.yaml").write_text(text, encoding="utf-8")
        read = partial(fresh_process, READ.format(folder=folder), environment)
        check, peer = alternate(max(3, runs // 2), partial(_check, folder, environment), read)
    yield Row(f"check {_FILES} YAML files", "read them with ruamel.yaml", check, peer, 0.864)


def _check(folder: str, environment: Mapping[str, str]) -> float:
    start = perf_counter()
    command = [sys.executable, "-m", "kestra_dsl", "check", folder]
    done = subprocess.run(  # noqa: S603 - the command is our own
        command, check=False, capture_output=True, text=True, env=environment
    )
    took = perf_counter() - start
    assert f"in {_FILES} flows" in done.stderr, done.stderr
    return took
