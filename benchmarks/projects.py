"""Benchmarks of building a project of 10,000 flows, without a cache and with one."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.measure import alternate
from benchmarks.row import Row

__all__ = ["project_rows", "write_project"]

_MODULE = """
from kestra_dsl import Flow, inputs
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.jdbc.postgresql import Queries


def make(number):
    with Flow(id=f"flow_{module}_{{number}}", namespace="company.team") as flow:
        name = flow.input(inputs.String(id="name", defaults="nobody"))
        Log(id="begin", message=f"Hello {{name}}")
        Queries(id="work", url="jdbc:postgresql://db/trips", sql=f"SELECT {{number}};\\nSELECT '{{name}}';\\n")
        Log(id="end", message="Done")
    return flow


flows = [make(number) for number in range({flows})]
"""
_FLOWS = 20


def project_rows(runs: int) -> Iterator[Row]:
    """Yield each row when it is measured."""
    with tempfile.TemporaryDirectory() as folder:
        many, few = (write_project(Path(folder, str(modules)), modules) for modules in (500, 50))
        cold_few, cold, warm = alternate(
            max(3, runs // 2), partial(_cold, few), partial(_cold, many), partial(_build, many)
        )
    yield Row("build 10,000 flows in 500 modules, cold", "1,000 flows in 50", cold, cold_few, 12)
    yield Row("the same again, nothing changed", "cold", warm, cold, 0.25)


def write_project(folder: Path, modules: int) -> Path:
    """Write a project with 20 flows in each module."""
    definitions = folder / "definitions"
    definitions.mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[tool.kdsl]\n", encoding="utf-8")
    (definitions / "__init__.py").write_text("", encoding="utf-8")
    for module in range(modules):
        text = _MODULE.format(module=module, flows=_FLOWS)
        (definitions / f"module_{module}.py").write_text(text, encoding="utf-8")
    return folder


def _cold(folder: Path) -> float:
    for made in ("generated", ".kdsl-cache", "definitions/__pycache__"):
        shutil.rmtree(folder / made, ignore_errors=True)
    return _build(folder)


def _build(folder: Path) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-m", "kestra_dsl", "build"], cwd=folder, check=True, capture_output=True)
    return perf_counter() - start
