"""``kdsl show`` as a person calls it, and how flows are named."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow

Kdsl = Callable[..., Any]


@pytest.mark.parametrize("name", ["taxi", "company.team/taxi", "company.team.taxi"])
def test_a_flow_has_three_names(name: str, in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("show", name)
    assert result.code == 0
    assert result.out.startswith("id: taxi\nnamespace: company.team\n")
    assert Flow.from_yaml(result.out).to_yaml() == result.out


def test_an_id_of_two_flows_is_refused_with_both(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("show", "report")
    assert result.code == 2
    assert "company.other/report (definitions/other.py:5)" in result.err
    assert "company.team/report (definitions/taxi.py:11)" in result.err
    assert kdsl("show", "company.other/report").code == 0


def test_a_slip_is_answered_with_the_nearest_flow(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("show", "taxy")
    assert result.code == 2
    assert "did you mean 'company.team/taxi'?" in result.err


def test_what_is_like_nothing_is_answered_with_what_there_is(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("show", "0")
    assert result.code == 2
    assert "the project has company.other/report, company.team/report, company.team/taxi" in result.err


def test_a_broken_module_is_in_the_way_of_the_flows_in_it_alone(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "broken.py").write_text("1 / 0\n")
    assert kdsl("show", "taxi").code == 0
    result = kdsl("show", "mine")
    assert result.code == 1
    assert "definitions/broken.py:1: ZeroDivisionError" in result.err


def test_what_a_module_prints_is_kept_apart_from_the_yaml(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "loud.py").write_text("print('loud')\n")
    result = kdsl("show", "taxi")
    assert result.out.startswith("id: taxi\n") and "loud" not in result.out
    assert "loud" in result.err


def test_a_file_is_shown_for_another_version(in_project: Path, kdsl: Kdsl) -> None:
    text = kdsl("show", "taxi").out.replace("message:", "runIf: 'true'\n    message:")
    Path("old.yaml").write_text(text)
    assert 'runIf: "true"' in kdsl("show", "old.yaml").out
    assert kdsl("show", "old.yaml", "--target", "2.0").code == 0
    assert kdsl("show", "definitions/other.py").out == kdsl("show", "company.other/report").out  # not what it imports


@pytest.mark.parametrize(
    ("data", "problem"),
    [(b"\xff", "this is not UTF-8"), (b"a: [", "bad.yaml:1"), (None, "no such file or folder: bad.yaml")],
)
def test_a_file_that_is_no_flow_says_why(data: bytes | None, problem: str, in_project: Path, kdsl: Kdsl) -> None:
    if data is not None:
        Path("bad.yaml").write_bytes(data)
    result = kdsl("show", "bad.yaml")
    assert result.code in (1, 2)
    assert problem in result.err
    assert "Traceback" not in result.err


def test_an_environment_is_shown_as_it_will_be_built(in_project: Path, kdsl: Kdsl) -> None:
    assert "namespace: live.team" in kdsl("show", "taxi", "--env", "prod").out


def test_a_terminal_gets_the_same_text_in_colour_unless_no_color_is_set(in_project: Path, kdsl: Kdsl) -> None:
    plain = kdsl("show", "taxi").out
    coloured = on_terminal("show", "taxi")
    assert "\x1b[" in coloured
    assert on_terminal("show", "taxi", NO_COLOR="1").replace("\r\n", "\n") == plain


def on_terminal(*arguments: str, **variables: str) -> str:
    outer, inner = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    env = {**kept, "TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[3]), **variables}
    started = subprocess.Popen([sys.executable, "-m", "kestra_dsl", *arguments], stdout=inner, env=env)
    os.close(inner)
    told = b""
    while True:
        try:
            piece = os.read(outer, 65536)
        except OSError:  # what Linux says when the other end is closed
            break
        if not piece:
            break
        told += piece
    assert started.wait() == 0
    os.close(outer)
    return told.decode()


@pytest.mark.parametrize("command", ["show", "graph"])
def test_a_reader_that_leaves_early_sees_no_traceback(command: str, in_project: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    started = subprocess.Popen(
        [sys.executable, "-m", "kestra_dsl", command, "taxi"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
        text=True,
    )
    assert started.stdout is not None
    started.stdout.close()
    assert started.stderr is not None
    assert started.stderr.read() == ""
    started.stderr.close()
    started.wait()
