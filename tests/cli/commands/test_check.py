"""``kdsl check`` as a person calls it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands import kdsl

Kdsl = Callable[..., Any]

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


LOOP = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="wrong", namespace="company.team", checks=[]) as flow:
    Log(id="say", message="Hello")
"""


def test_a_good_file_gives_nothing_and_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.yaml").write_text(GOOD)
    assert kdsl("check", "good.yaml") == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "nothing to report in 1 flow\n"


def test_an_error_in_yaml_names_file_line_and_code_and_gives_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.yaml").write_text(BAD)
    assert kdsl("check", "bad.yaml") == 1
    printed = capsys.readouterr()
    first, hint, *_ = printed.out.splitlines()
    assert first == "bad.yaml:6: KD109 io.kestra.plugin.core.log.Log has no property 'mesage'"
    assert hint == "  hint: did you mean 'message'?"
    assert "in 1 flow" in printed.err


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


def test_sixty_files_with_an_error_each_are_sixty_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(60):
        text = GOOD.replace("id: hello", f"id: hello_{number}").replace("id: greet", "id: a b")
        (folder / f"flow_{number}.yaml").write_text(text)
    assert kdsl("check", ".") == 1
    printed = capsys.readouterr()
    assert printed.out.count("KD103") == 60
    assert printed.err == "60 errors in 60 flows\n"


def test_a_project_is_checked_without_a_path_and_from_its_subfolders(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "wrong.py").write_text(PYTHON.replace("hello", "wrong"))
    result = kdsl("check")
    assert (result.code, result.err) == (1, "1 error in 4 flows\n")
    assert result.out.startswith("definitions/wrong.py:5: KD103 ")
    os.chdir("definitions")
    again = kdsl("check")
    assert (again.code, again.err) == (1, "1 error in 4 flows\n")
    assert again.out.startswith("wrong.py:5: KD103 ")


def test_an_environment_is_checked_as_it_is_built(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "wrong.py").write_text(PYTHON.replace("hello", "wrong"))
    result = kdsl("check", "--env", "prod", "--format", "json")
    assert json.loads(result.out)["findings"][0]["flow"] == "live.team.wrong"
    (in_project / "pyproject.toml").write_text("[tool.kdsl.env.prod]\ntarget = '1.1'\n")
    (in_project / "definitions" / "wrong.py").write_text(LOOP)
    assert "KD1" in kdsl("check", "--env", "prod").out


def test_two_definitions_of_one_id_are_an_error_that_names_both(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "wrong.py").write_text(PYTHON.replace("hello", "Taxi").replace("say Taxi", "say"))
    result = kdsl("check")
    assert result.code == 1
    assert result.out.startswith(
        "definitions/wrong.py:4: KD006 flow company.team.taxi is defined twice, first at definitions/taxi.py:6\n"
    )
    assert kdsl("build").code == 2


def test_two_yaml_files_of_one_id_are_an_error_in_one_folder_and_a_warning_in_two(folder: Path, kdsl: Kdsl) -> None:
    (folder / "a").mkdir()
    (folder / "b").mkdir()
    (folder / "a" / "one.yaml").write_text(GOOD)
    (folder / "b" / "two.yaml").write_text("# again\n" + GOOD)
    result = kdsl("check", ".")
    assert result.code == 0
    assert result.out.startswith(
        "b/two.yaml:2: KD006 flow company.team.hello is defined twice, first at a/one.yaml:1\n"
    )
    (folder / "a" / "two.yaml").write_text(GOOD)
    assert kdsl("check", "a").code == 1
    (folder / "a" / "two.yaml").write_text("# kdsl: silence KD006 because one of them is a copy\n" + GOOD)
    assert kdsl("check", "a").out == ""


def test_a_definition_and_its_yaml_are_no_two_flows(in_project: Path, kdsl: Kdsl) -> None:
    assert kdsl("build").code == 0
    result = kdsl("check", "definitions", "generated")
    assert (result.code, result.out, result.err) == (0, "", "nothing to report in 6 flows\n")


def test_unknown_types_are_counted_once_and_named_on_request(folder: Path, kdsl: Kdsl) -> None:
    private = GOOD.replace("io.kestra.plugin.core.log.Log", "com.example.Task")
    (folder / "one.yaml").write_text(private)
    (folder / "two.yaml").write_text(private.replace("id: hello", "id: two"))
    (folder / "three.yaml").write_text(private.replace("id: hello", "id: three").replace("Task", "Other"))
    assert kdsl("check", ".").err.splitlines()[0] == ("nothing to report in 3 flows; 2 unknown types, not checked")
    assert kdsl("check", ".", "--verbose").err.splitlines()[1:] == ["  com.example.Other", "  com.example.Task"]
    document = json.loads(kdsl("check", ".", "--format", "json").out)
    assert document["unknown_types"] == ["com.example.Other", "com.example.Task"]
    assert kdsl("check", ".", "--format", "github").out == (
        "::notice::2 unknown types, not checked: com.example.Other, com.example.Task\n"
    )


def test_verbose_says_why_a_type_has_no_class(kdsl: Kdsl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    task = "  - id: a\n    type: io.kestra.plugin.ee.aws.runner.Batch\n"
    Path("flow.yaml").write_text(f"id: a\nnamespace: b\ntasks:\n{task}", encoding="utf-8")
    (line,) = kdsl("check", "flow.yaml", "--verbose").err.splitlines()[1:]
    assert "io.kestra.plugin.ee.aws.runner.Batch: plugins of Kestra's Enterprise Edition are not public" in line


def test_a_type_that_does_not_exist_is_no_unknown_type(folder: Path, kdsl: Kdsl) -> None:
    (folder / "one.yaml").write_text(GOOD.replace("log.Log", "log.Logg"))
    result = kdsl("check", ".")
    assert "KD111" in result.out
    assert result.err == "1 error in 1 flow\n"


def test_stdin_is_yaml(folder: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    result = kdsl("check", "-")
    assert result.code == 1
    assert result.out.startswith("<stdin>:6: KD109 ")


def test_what_a_file_says_cannot_forge_a_line(folder: Path, kdsl: Kdsl) -> None:
    forged = BAD.replace("mesage", '"me\\e[2K\\r\\nnothing to report\\u202e"')
    (folder / "bad\nnothing to report.yaml").write_text(forged)
    result = kdsl("check", ".")
    assert result.code == 1
    assert not set("\x1b\r\u202e") & set(result.out)
    assert not [line for line in result.out.splitlines() if line.startswith("nothing to report")]


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
        (["nowhere"], "no such flow, file or folder: nowhere"),
        (["notes.txt"], "neither Python nor YAML"),
        (["nothing"], "there is no flow in nothing"),
        ([], "no such file or folder: definitions (in "),
        (["nothing", "--env", "prod"], "no such environment: prod"),
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
    assert "kdsl check definitions/taxi.py" in capsys.readouterr().out


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


def test_unknown_properties_of_a_newer_plugin_are_warnings(folder: Path, kdsl: Kdsl) -> None:
    text = "id: a\nnamespace: b\ntasks:\n  - {id: c, type: io.kestra.plugin.aws.s3.Copy, brandNew: 1}\n"
    (folder / "flow.yaml").write_text(text)
    result = kdsl("check", "flow.yaml")
    assert result.code == 1
    assert "newer_plugins = ['aws'] in [tool.kdsl]" in " ".join(result.out.split())
    (folder / "pyproject.toml").write_text("[tool.kdsl]\nnewer_plugins = ['aws']\n")
    result = kdsl("check", "flow.yaml")
    assert result.code == 0
    assert "KD109" in result.out
    assert "KD112" not in result.out
    (folder / "pyproject.toml").write_text("[tool.kdsl]\nnewer_plugins = ['awz']\n")
    result = kdsl("check", "flow.yaml")
    assert (result.code, "did you mean 'aws'?" in result.err) == (2, True)
