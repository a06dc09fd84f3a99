"""Benchmarks of the engine: its start, validation when it is warm, and commands that use a warm one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from benchmarks.row import Row
from kestra_dsl import Flow
from kestra_dsl.engine import Engine, engine
from kestra_dsl.engine.warm_server import WarmServer
from kestra_dsl.engine.warm_sockets import OPT_OUT
from kestra_dsl.plugins.core.log import Log

__all__ = ["engine_rows"]

_FLOWS = 200
_DEFINITION = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="say", message="hello")
"""


def engine_rows(runs: int) -> list[Row]:
    with engine("1.3", own_process=True) as kestra:
        flows = [_flow(number) for number in range(_FLOWS)]
        kestra.validate(flows)  # cold
        judged = _median(runs, lambda: kestra.validate(flows))
        return [
            Row("Kestra 1.3: start", "ten seconds", kestra.seconds, 10, bar=0.5),
            Row(f"Kestra 1.3: judge {_FLOWS} flows", "a second", judged, 1, bar=1),
            *_command_rows(runs, kestra),
        ]


def _command_rows(runs: int, kestra: Engine) -> list[Row]:
    """Whole commands in a project of one flow, with and without a warm engine."""
    with ExitStack() as stack:
        project = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (project / "definitions").mkdir()
        (project / "definitions" / "hello.py").write_text(_DEFINITION)
        (project / "pyproject.toml").touch()
        socket = kestra.socket_of(project)
        if socket is None:
            return []
        stack.enter_context(WarmServer(socket, lambda: kestra, lambda: None))

        def seconds(arguments: list[str], **environment: str) -> float:
            def command() -> None:
                subprocess.run(  # noqa: S603 - this very Python
                    [sys.executable, "-m", "kestra_dsl", *arguments],
                    cwd=project,
                    env={**os.environ, **environment},
                    check=True,
                    capture_output=True,
                )

            command()  # the first run starts Kestra's executor
            return _median(runs, command)

        commands = (["validate"], ["run", "hello", "--local"])
        return [
            Row(
                f"kdsl {' '.join(arguments)}, with a warm engine",
                "with an engine of its own",
                seconds(arguments),
                seconds(arguments, **{OPT_OUT: "1"}),
                bar=0.5,
            )
            for arguments in commands
        ]


def _median(runs: int, action: Callable[[], object]) -> float:
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        took.append(time.perf_counter() - start)
    return sorted(took)[len(took) // 2]


def _flow(number: int) -> Flow:
    return Flow(
        id=f"flow_{number}",
        namespace="company.team",
        tasks=[Log(id=f"say_{task}", message=f"{{{{ flow.id }}}} {task}") for task in range(5)],
    )
