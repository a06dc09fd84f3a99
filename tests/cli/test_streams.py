"""Commands whose streams are closed or not UTF-8."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

UNICODE = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="unicode", namespace="company.team", description="Grüße \U0001f600") as flow:
    Log(id="say", message="Hello")
"""


def shell(command: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **variables}
    command = command.replace("kdsl", f"{sys.executable} -m kestra_dsl")
    return subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], env=env, capture_output=True, check=False)


@pytest.mark.parametrize("command", ["kdsl list", "kdsl show", "kdsl explain", "kdsl config show", "kdsl --help"])
def test_a_reader_that_closes_the_pipe_is_no_failure(command: str, in_project: Path) -> None:
    done = shell(f"{command} | head -1")
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr and b"Broken pipe" not in done.stderr


@pytest.mark.parametrize(
    "command", ["kdsl show taxi >&-", "kdsl list 2>&-", "kdsl check 2>&-", "kdsl check <&- >&- 2>&-"]
)
def test_closed_streams_do_no_harm(command: str, in_project: Path) -> None:
    done = shell(command)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_stdin_that_is_closed_is_an_empty_document(in_project: Path) -> None:
    done = shell("kdsl show - <&-")
    assert done.returncode == 1
    assert b"this document is empty" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("variables", [{"PYTHONIOENCODING": "latin-1"}, {"PYTHONIOENCODING": "ascii"}])
def test_a_pipe_gets_utf_8_whatever_the_locale_is(variables: dict[str, str], in_project: Path) -> None:
    (in_project / "definitions" / "unicode.py").write_text(UNICODE, encoding="utf-8")
    assert "Grüße \U0001f600" in shell("kdsl show unicode", **variables).stdout.decode()
    assert json.loads(shell("kdsl list unicode --format json", **variables).stdout)[0]["id"] == "unicode"
