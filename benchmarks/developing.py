"""Benchmark of a development environment: push, run and destroy the flows of the course, as commands on a server.

The server is Kestra 1.3 behind HTTP; types of plugins that the engine lacks do nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import requests

from benchmarks.measure import alternate, seconds
from benchmarks.publishing import bare_request
from benchmarks.row import Row
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.process import EngineProcess
from tests.kestra_server.stubs import plugin_types

__all__ = ["developing_rows"]

_ROOT = Path(__file__).parent.parent
_RUN = "02_python"
_MOST_RUNS = 3
_PROJECT = """\
[project]
name = "course"

[tool.kdsl.env.dev]
mode = "development"
namespaces = {zoomcamp = "dev.{user}"}
"""


def developing_rows(runs: int) -> list[Row]:
    texts = [file.read_text(encoding="utf-8") for file in sorted((_ROOT / "generated").rglob("*.yaml"))]
    engine = EngineProcess("1.3", stubs=plugin_types(texts))
    try:
        with KestraServer(engine) as server, TemporaryDirectory() as folder, requests.Session() as session:
            _write_project(Path(folder))
            bare = partial(bare_request, server, session)
            cycle = partial(seconds, partial(_cycle, Path(folder), server))
            one, whole = alternate(min(runs, _MOST_RUNS), bare, cycle)
    finally:
        engine.close()
    what = f"push, run and destroy the course's {len(texts)} flows"
    return [
        Row(what, "a minute", whole, 60, bar=0.5),
        Row(f"{what}: each", "a request", whole / len(texts), one, bar=100),
    ]


def _write_project(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(_PROJECT, encoding="utf-8")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_ROOT / "definitions", folder / "definitions", ignore=ignored)
    _kdsl(folder, {}, "build")


def _cycle(folder: Path, server: KestraServer) -> None:
    settings = {"KDSL_URL": server.url, "KDSL_TOKEN": server.token}
    _kdsl(folder, settings, "push", "--brief")
    _kdsl(folder, settings, "run", _RUN, "--follow")
    _kdsl(folder, settings, "destroy", "--yes")


def _kdsl(folder: Path, settings: dict[str, str], *arguments: str) -> None:
    subprocess.run(  # noqa: S603 - the commands of this library
        [sys.executable, "-m", "kestra_dsl", *arguments, "--env", "dev"],
        cwd=folder, env={**os.environ, **settings}, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
