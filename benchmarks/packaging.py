"""Benchmarks of the wheel: its size, installing it, and pyright over the definitions of the course."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.metadata import distribution
from pathlib import Path
from time import perf_counter
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.measure import alternate
from benchmarks.row import Row

__all__ = ["packaging_rows"]

_ROOT = Path(__file__).parent.parent
_PEER = "hera"
_LARGEST = 6_000
"""KB of the wheel."""
_INSTALL_BAR = 4
"""Hera has a tenth of the code; installing all types must not take more than some times as long."""
_PYRIGHT_BAR = 2.5
_USES_HERA = """\
from hera.workflows import Steps, Workflow, script


@script()
def say(message: str) -> None:
    print(message)


with Workflow(generate_name="hello-", entrypoint="steps") as workflow, Steps(name="steps"):
    say(arguments={"message": "hello"})
"""


def packaging_rows(runs: int) -> Iterator[Row]:
    """Yield each row when it is measured."""
    few = max(1, runs // 2)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = _built(folder)
        yield Row("size of the wheel", f"{_LARGEST / 1000:g} MB", wheel.stat().st_size / 1000, _LARGEST, 1, unit="KB")
        peer = _packed(_PEER, folder)
        ours, theirs = alternate(few, partial(_install, wheel, folder), partial(_install, peer, folder))
        yield Row("install the wheel", f"install that of {_PEER}", ours, theirs, _INSTALL_BAR)
        one = folder / "uses_hera.py"
        one.write_text(_USES_HERA, encoding="utf-8")
        ours, theirs = alternate(
            max(1, runs // 4), partial(_pyright, _ROOT / "definitions", _ROOT), partial(_pyright, one, folder)
        )
        yield Row("pyright over definitions/", f"pyright over one file with {_PEER}", ours, theirs, _PYRIGHT_BAR)


def _built(folder: Path) -> Path:
    """Build the wheel of the library, without the network."""
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    _run([*pip, "--wheel-dir", str(folder), str(_ROOT)])
    (wheel,) = folder.glob("kestra_dsl-*.whl")
    return wheel


def _packed(name: str, folder: Path) -> Path:
    """Make a wheel of an installed distribution."""
    installed = distribution(name)
    wheel = folder / f"{name}-{installed.version}-py3-none-any.whl"
    with ZipFile(wheel, "w", ZIP_DEFLATED) as file:
        for path in installed.files or ():
            place = Path(str(path.locate()))
            if ".." not in path.parts and "__pycache__" not in path.parts and place.is_file():
                file.write(place, str(path))
    return wheel


def _install(wheel: Path, folder: Path) -> float:
    """Measure pip, with the bytecode that it compiles."""
    target = folder / "installed"
    shutil.rmtree(target, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    return _timed([*pip, str(wheel)], folder)


def _pyright(path: Path, folder: Path) -> float:
    return _timed([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(path)], folder)


def _timed(command: Sequence[str], folder: Path) -> float:
    start = perf_counter()
    _run(command, folder)
    return perf_counter() - start


def _run(command: Sequence[str], folder: Path = _ROOT) -> None:
    done = subprocess.run(  # noqa: S603 - the command is our own
        command, cwd=folder, check=False, capture_output=True, text=True, env={**os.environ, "PIP_NO_INPUT": "1"}
    )
    assert done.returncode == 0, done.stdout + done.stderr
