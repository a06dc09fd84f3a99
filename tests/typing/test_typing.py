"""What type checkers accept and refuse in a user's definitions, with mypy and with pyright."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
_GOOD = sorted(_HERE.glob("good_*.py"))
_BAD = _HERE / "bad" / "bad.py"
_MARK = "# error: "

Findings = Mapping[tuple[str, int], list[str]]


def _paths() -> list[str]:
    return [str(path.relative_to(_ROOT)) for path in (*_GOOD, _BAD)]


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], check=False, capture_output=True, text=True, cwd=_ROOT)


def _mypy() -> Findings:
    """File and line to messages, of a strict run that reads no configuration."""
    options = ["--strict", "--config-file=", "--explicit-package-bases", "--cache-dir", ".mypy_cache/typing"]
    done = _python("-m", "mypy", *options, "--no-error-summary", "--hide-error-context", "--no-pretty", *_paths())
    assert done.returncode in (0, 1) and not done.stderr, done.stderr
    found: dict[tuple[str, int], list[str]] = {}
    for file, line, message in re.findall(r"^([^:\n]+):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found.setdefault((Path(file).name, int(line)), []).append(message)
    return found


def _pyright() -> Findings:
    done = _python("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(_HERE))
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(_paths())
    found: dict[tuple[str, int], list[str]] = {}
    for finding in report["generalDiagnostics"]:
        if finding["severity"] == "error":
            place = Path(finding["file"]).name, finding["range"]["start"]["line"] + 1
            found.setdefault(place, []).append(finding["message"])
    return found


checkers = pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])


def _marked() -> dict[int, str]:
    lines = _BAD.read_text(encoding="utf-8").splitlines()
    return {number: line.partition(_MARK)[2] for number, line in enumerate(lines, 1) if _MARK in line}


@checkers
def test_exactly_the_wrong_lines_are_refused(checker: Callable[[], Findings]) -> None:
    found, marked = checker(), _marked()
    refused = {line: messages for (file, line), messages in found.items() if file == _BAD.name}
    assert {what for line, what in marked.items() if line not in refused} == set(), "accepted, though it is wrong"
    assert {line: messages for line, messages in refused.items() if line not in marked} == {}
    # In the same test, so that each worker runs one type checker and not both.
    assert {place: messages for place, messages in found.items() if place[0] != _BAD.name} == {}


def test_each_mistake_is_described_once() -> None:
    assert len(set(_marked().values())) == len(_marked()) > 30


@pytest.mark.parametrize("path", _GOOD, ids=lambda path: path.stem)
def test_what_type_checkers_accept_runs(path: Path) -> None:
    done = _python("-W", "error", "-m", f"tests.typing.{path.stem}")
    assert (done.returncode, done.stderr) == (0, "")
