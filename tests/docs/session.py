"""Run the steps of a page in one folder: write files, run samples and commands.

This runs as a separate program, which reads the steps as JSON and writes their results. Each sample and each `kdsl` or
`pytest` command is a fork of it, so that a page with many commands takes a second.
"""

from __future__ import annotations

import json
import os
import re
import runpy
import shlex
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from kestra_dsl.engine.installing.repository import local_repository

ROOT = Path(__file__).parent.parent.parent


class Step(NamedTuple):
    kind: str
    """``file``, ``more`` to append to a file, ``sample`` or ``command``."""
    text: str
    path: str = ""


class Told(NamedTuple):
    code: int
    output: str


def run(steps: list[Step], folder: Path, variables: Mapping[str, str] = MappingProxyType({})) -> list[Told]:
    """Run all steps in a folder, in an environment without the tests but with these variables."""
    environment = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.defpath)),
        "HOME": str(folder),
        "COLUMNS": "100",
        "LANG": "C.UTF-8",
        # only the plugins that a reader has
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_ADDOPTS": "-p syrupy -p kestra_dsl.testing.plugin -p no:cacheprovider",
        # a step may change a file within a second and keep its size, which compiled files do not notice
        "PYTHONDONTWRITEBYTECODE": "1",
        # the engine of the user, with another home folder
        "KDSL_MAVEN_REPOSITORY": str(local_repository()),
        **{name: os.environ[name] for name in ("JAVA_HOME", "KDSL_ENGINE_HEAP") if name in os.environ},
        **variables,
    }
    done = subprocess.run(
        [sys.executable, __file__],
        input=json.dumps(steps),
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    return [Told(*each) for each in json.loads(done.stdout)]


def _do(step: Step) -> Told:
    if step.path:
        file = Path(step.path)
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a" if step.kind == "more" else "w", encoding="utf-8") as opened:
            opened.write(step.text)
        return Told(0, "")
    if step.kind == "sample":
        Path("sample.py").write_text(step.text, encoding="utf-8")
        return _forked(lambda: _python("sample.py"))
    return _command(step.text)


def _command(line: str) -> Told:
    words = shlex.split(line, comments=True)
    if words[0] == "cd":
        os.chdir(words[1])
        return Told(0, "")
    if words[0] == "export":
        name, _, value = words[1].partition("=")
        os.environ[name] = value
        return Told(0, "")
    unquoted = re.sub(r"'[^']*'|\"[^\"]*\"", "", line)
    entry = None if re.search(r"[|<>;&*~$]", unquoted) else _ENTRIES.get(words[0])
    if entry:
        return _forked(lambda: entry(*words[1:]))
    done = subprocess.run(
        ["sh", "-c", line], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False
    )
    return Told(done.returncode, done.stdout.decode())


def _forked(action: Callable[[], None]) -> Told:
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.dup2(output.fileno(), 1)
                os.dup2(output.fileno(), 2)
                sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
                action()
                code = 0
            except SystemExit as leaving:
                code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
            except BaseException:  # noqa: BLE001 - Python itself would show it and end with 1
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        _, status = os.waitpid(child, 0)
        output.seek(0)
        return Told(os.waitstatus_to_exitcode(status), output.read().decode())


def _kdsl(*arguments: str) -> None:
    from kestra_dsl.cli import main

    main(list(arguments))


def _pytest(*arguments: str) -> None:
    import pytest

    sys.exit(pytest.main(list(arguments)))


def _python(*arguments: str) -> None:
    sys.path.insert(0, str(Path.cwd()))
    warnings.simplefilter("error")
    if arguments[0] == "-m":
        sys.argv = [*arguments[1:]]
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = [*arguments]
        runpy.run_path(arguments[0], run_name="__main__")


_ENTRIES: dict[str, Callable[..., None]] = {"kdsl": _kdsl, "pytest": _pytest, "python": _python}


if __name__ == "__main__":
    import kestra_dsl.checks
    import kestra_dsl.cli
    import kestra_dsl.core.flow  # noqa: F401 - what nearly every step needs

    with tempfile.TemporaryDirectory() as installed:
        # a reader has the library, but not this repository
        Path(installed, "kestra_dsl").symlink_to(ROOT / "kestra_dsl")
        sys.path[:] = [entry for entry in sys.path if Path(entry) not in (ROOT, Path(__file__).parent)] + [installed]
        json.dump([_do(Step(*step)) for step in json.load(sys.stdin)], sys.stdout)
