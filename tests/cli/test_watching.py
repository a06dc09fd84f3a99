"""`kdsl build --watch` and `kdsl check --watch`, as a person uses them: in a terminal, until Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.hello_project import HELLO, change, files, hello_project, write

ROOT = Path(__file__).parents[2]
# whoever started these tests in the background may have them ignore the signal
CODE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from kestra_dsl.cli import main\nmain(sys.argv[1:])"
)
_LONGEST = 300
Kdsl = Callable[..., Any]


class Watching:
    """A command that stays, and the lines that it has printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []

    def until(self, text: str) -> str:
        """Read until a line has the text, and return that line."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if text in line:
                return line.rstrip("\n")
        raise AssertionError("\n".join(self.lines))

    def interrupt(self) -> int:
        os.killpg(self.process.pid, signal.SIGINT)
        rest, _ = self.process.communicate()
        self.lines += rest.splitlines()
        return self.process.returncode


@contextmanager
def watching(*arguments: str) -> Iterator[Watching]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, *arguments],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    watchdog = threading.Timer(_LONGEST, process.kill)  # a line that never comes would block the test
    watchdog.start()
    with process:
        try:
            yield Watching(process)
        finally:
            watchdog.cancel()
            process.kill()


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def test_a_build_is_repeated_when_a_definition_changes(project: Path) -> None:
    with watching("build", "--watch") as command:
        assert "1 new" in command.until("1 flow: ")
        command.until("watching for changes; Ctrl-C ends")
        change("definitions/hello.py", '"Hello"', '"Goodbye"')
        assert command.until("changed").endswith("definitions/hello.py changed")
        assert command.until("generated/") == "~ generated/company.team/hello.yaml"
        assert "1 changed; 1 of 2 modules built" in command.until("1 flow: ")
        assert "Goodbye" in files()["company.team/hello.yaml"]
        write("definitions/new.py", HELLO.replace('"hello"', '"new"'))
        assert "1 new" in command.until("2 flows: ")
        assert command.interrupt() == 0
        assert not [line for line in command.lines if "Traceback" in line or "interrupted" in line]


def test_a_build_keeps_watching_after_an_error_and_says_where_it_is(project: Path) -> None:
    change("definitions/hello.py", "Log(id", "Lag(id")
    with watching("build", "--watch") as command:
        assert command.until("KD").startswith("definitions/hello.py:5: KD")
        command.until("1 error: nothing was written")
        change("definitions/hello.py", "Lag(id", "Log(id")
        assert "1 new" in command.until("1 flow: ")
        write("pyproject.toml", "[tool.kdsl")
        command.until("error: ")
        write("pyproject.toml", "[tool.kdsl]\nout = 'yaml'\n")
        assert command.until("yaml/") == "+ yaml/company.team/hello.yaml"
        assert command.interrupt() == 0


def test_checks_are_repeated_when_a_definition_changes(project: Path) -> None:
    with watching("check", "--watch") as command:
        command.until("nothing to report in 1 flow")
        change("definitions/hello.py", '"Hello"', '"{{ outputs.nothing.value }}"')
        assert command.until("KD").startswith("definitions/hello.py:5: KD")
        command.until("1 error in 1 flow")
        change("definitions/hello.py", "Log(id", "Lag(id")
        assert "Lag" in command.until("definitions/hello.py:5: ")
        command.until("1 error in 1 flow")
        write("definitions/hello.py", HELLO)
        command.until("nothing to report in 1 flow")
        assert command.interrupt() == 0


def test_yaml_is_watched_too(project: Path) -> None:
    yaml = write("flows/old.yaml", "id: old\nnamespace: n\ntasks: [{id: a, type: io.kestra.plugin.core.log.Log}]\n")
    with watching("check", "--watch", "flows") as command:
        command.until("in 1 flow")
        write("flows/other.yaml", yaml.read_text().replace("id: old", "id: other"))
        command.until("in 2 flows")
        assert command.interrupt() == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "--check"], "--watch writes files, and --check writes none"),
        (["check", "-"], "--watch reads files, and stdin has one text"),
        (["check", "--format", "json"], "--watch writes text"),
        (["check", "nothing"], "no such flow, file or folder: nothing"),
        (["build", "nothing"], "no such flow, file or folder: nothing"),
        (["build", "--env", "nothing"], "no such environment: nothing"),
    ],
)
def test_bad_use_ends_the_command(project: Path, kdsl: Kdsl, arguments: list[str], message: str) -> None:
    result = kdsl(*arguments, "--watch")
    assert result.code == 2
    assert message in result.err
