"""``kdsl check`` as a person calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kestra_dsl.cli import main

GOOD = """\
id: hello
namespace: company.team
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""
BAD = GOOD.replace("message", "mesage")
OLD = GOOD.replace("io.kestra.plugin.core.log.Log", "io.kestra.core.tasks.log.Log")
PYTHON = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="say hello", message="Hello")
"""


def kdsl(*arguments: str) -> int:
    try:
        main(list(arguments))
    except SystemExit as leaving:
        return int(leaving.code or 0)
    return 0


def test_a_good_file_gives_nothing_and_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.yaml").write_text(GOOD)
    assert kdsl("check", "good.yaml") == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "nothing to report in 1 flow\n"


def test_an_error_in_yaml_names_file_line_and_code_and_gives_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.yaml").write_text(BAD)
    assert kdsl("check", "bad.yaml") == 1
    told = capsys.readouterr()
    first, hint, *_ = told.out.splitlines()
    assert first == "bad.yaml:6: KD109 io.kestra.plugin.core.log.Log has no property 'mesage'"
    assert hint == "  hint: did you mean 'message'?"
    assert "in 1 flow" in told.err


def test_an_error_in_a_definition_names_the_python_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "taxi_check.py").write_text(PYTHON)
    assert kdsl("check", "taxi_check.py") == 1
    assert capsys.readouterr().out.startswith("taxi_check.py:5: KD103 ")


def test_a_warning_gives_0_and_1_when_it_is_strict(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "old.yaml").write_text(OLD)
    assert kdsl("check", "old.yaml") == 0
    assert kdsl("check", "old.yaml", "--strict") == 1
    assert "KD113" in capsys.readouterr().out


def test_folders_are_gone_through_and_each_flow_counts_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "flows" / "deep").mkdir(parents=True)
    (folder / "flows" / "good.yaml").write_text(GOOD)
    (folder / "flows" / "deep" / "bad.yml").write_text(BAD)
    (folder / "flows" / "made_here.py").write_text(PYTHON)
    (folder / "flows" / "imports_it.py").write_text("from flows.made_here import flow\n")
    assert kdsl("check", "flows", "flows/good.yaml") == 1
    assert "in 3 flows" in capsys.readouterr().err


def test_files_that_are_no_yaml_or_no_python_are_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.yaml").write_text("id: [\n")
    (folder / "latin.yaml").write_bytes("id: hello\ndescription: gr\xfc\xdfe\n".encode("latin-1"))
    (folder / "empty.yaml").write_text("")
    (folder / "broken_here.py").write_text("flow = 1 / 0\n")
    assert kdsl("check", ".") == 1
    found = capsys.readouterr().out
    assert "broken.yaml:" in found
    assert "latin.yaml:2: KD005 this is not UTF-8" in found
    assert "empty.yaml:1: KD005" in found
    assert "broken_here.py:1: KD004 ZeroDivisionError" in found


def test_json_is_one_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.yaml").write_text(BAD)
    assert kdsl("check", "bad.yaml", "--format", "json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["flows"] == 1
    assert document["errors"] >= 1
    assert document["findings"][0] == {
        "code": "KD109",
        "severity": "error",
        "message": "io.kestra.plugin.core.log.Log has no property 'mesage'",
        "hint": "did you mean 'message'?",
        "file": "bad.yaml",
        "line": 6,
        "flow": "company.team.hello",
        "subject": "'greet'",
    }


def test_github_annotations_are_escaped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a,b.yaml").write_text(BAD.replace("mesage", "'me%:s,age'"))
    assert kdsl("check", "a,b.yaml", "--format", "github") == 1
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("::error file=a%2Cb.yaml,line=6,title=KD109::io.kestra.plugin.core.log.Log has no property")
    assert "'me%25:s,age'" in line
    assert "%0Ahint: " in line


def test_the_target_is_the_version_that_is_judged(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "loop.yaml").write_text(
        GOOD + "  - id: loop\n    type: io.kestra.plugin.core.flow.Loop\n    values: [a]\n    tasks:\n"
        "      - id: inner\n        type: io.kestra.plugin.core.log.Log\n        message: '{{ item.value }}'\n"
    )
    assert kdsl("check", "loop.yaml", "--target", "2.0") == 0
    assert kdsl("check", "loop.yaml", "--target", "4.0") == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere"], "there is no nowhere"),
        (["notes.txt"], "neither Python nor YAML"),
        (["nothing"], "there is no flow in nothing"),
        ([], "Missing argument"),
        (["nothing", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_bad_use_gives_2_and_says_what_is_wrong(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    (folder / "notes.txt").write_text("")
    (folder / "nothing").mkdir()
    assert kdsl("check", *arguments) == 2
    assert words in capsys.readouterr().err


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("check", "--help") == 0
    assert "kdsl check definitions" in capsys.readouterr().out


def test_colour_is_for_terminals_without_no_color(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "bad.yaml").write_text(BAD)
    kdsl("check", "bad.yaml")
    assert "\x1b[" not in capsys.readouterr().out


def test_it_runs_as_a_command_of_its_own(folder: Path) -> None:
    (folder / "bad.yaml").write_text(BAD)
    done = subprocess.run(
        [sys.executable, "-m", "kestra_dsl", "check", "bad.yaml"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "KD109" in done.stdout
    assert "Traceback" not in done.stderr
