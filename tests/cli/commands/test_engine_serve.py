"""``kdsl engine serve`` keeps an engine for the other commands of the project."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine.client import EngineClient

pytestmark = pytest.mark.engines("1.3")

ROOT = Path(__file__).parents[3]
Kdsl = Callable[..., Any]
# whoever started these tests in the background may have the command ignore the signal
CODE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from kestra_dsl.cli import main\nmain(sys.argv[1:])"
)


@pytest.fixture
def temporary(in_project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kdsl-", dir="/tmp") as folder:  # the path of a socket has to be short
        monkeypatch.setattr(tempfile, "tempdir", folder)
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder)


def serve(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CODE, "engine", "serve"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_commands_of_the_project_use_its_engine_until_ctrl_c(
    in_project: Path, temporary: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: EngineClient) -> Any:
        raise AssertionError("the command has started an engine of its own")

    with serve(in_project) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == f"Kestra 1.3 runs for the commands in {in_project}; Ctrl-C ends it\n"
        with monkeypatch.context() as patch:
            patch.setattr(EngineClient, "_start_worker", start)
            assert kdsl("validate").err == "Kestra 1.3 accepts all 3 flows\n"
            result = kdsl("run", "company.team/report", "--local")
            assert (result.code, result.err) == (0, "report SUCCESS\n")
            assert "say: Hello" in result.out
            assert kdsl("engine", "serve").code == 3  # there is one already
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "\nended\n")
    assert not [file for file in temporary.rglob("*") if not file.is_dir()]


def test_it_ends_when_nobody_uses_it(
    in_project: Path, temporary: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Started:
        alive, seconds = True, 1.0

    monkeypatch.setattr(EngineClient, "_start_worker", lambda _: Started())
    result = kdsl("engine", "serve", "--idle", "0.0001")
    assert (result.code, result.err) == (0, "ended: nobody used it\n")


def test_where_no_engine_can_be_shared_it_says_so(
    in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KDSL_NO_WARM_ENGINE", "1")
    result = kdsl("engine", "serve")
    assert result.code == 2
    assert "KDSL_NO_WARM_ENGINE" in result.err
