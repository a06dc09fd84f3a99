"""``kdsl codegen`` as a person calls it."""

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.commands import kdsl

TASK = "io.company.tasks.Notify"
SCHEMA: dict[str, Any] = {
    "definitions": {
        "io.kestra.core.models.flows.Flow": {
            "properties": {"tasks": {"type": "array", "items": {"anyOf": [{"$ref": f"#/definitions/{TASK}"}]}}}
        },
        TASK: {
            "properties": {"id": {"type": "string"}, "type": {"const": TASK}, "message": {"type": "string"}},
            "required": ["message"],
        },
    }
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def codegen(*more: str, out: str = "team.kestra") -> int:
    return kdsl("codegen", "--schema", "schema.json", "--out", out, *more)


def test_the_classes_import_and_render(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert codegen(out="made_here.kestra") == 0
    monkeypatch.syspath_prepend(str(folder))
    notify = importlib.import_module("made_here.kestra.io.company.tasks").Notify
    from kestra_dsl import Flow

    flow = Flow(id="a", namespace="b", tasks=[notify(id="c", message="d")])
    assert flow.to_dict()["tasks"] == [{"id": "c", "type": TASK, "message": "d"}]


def test_a_second_run_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codegen()
    capsys.readouterr()
    assert codegen() == 0
    assert "0 of them changed" in capsys.readouterr().out


def test_check_passes_right_after_writing(folder: Path) -> None:
    codegen()
    assert codegen("--check") == 0


def test_check_finds_an_edited_byte_and_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codegen()
    file = folder / "team/kestra/io/company/tasks/_notify.py"
    file.write_text(file.read_text() + "# mine\n")
    edited = file.read_text()
    assert codegen("--check") == 1
    assert "_notify.py is stale or edited by hand" in capsys.readouterr().out
    assert file.read_text() == edited


def test_a_type_that_is_gone_loses_its_file(folder: Path) -> None:
    codegen()
    left = folder / "team/kestra/io/company/tasks/_gone.py"
    left.write_text("# Generated from Kestra's own facts by `kdsl codegen`. Do not edit.\n")
    assert codegen() == 0
    assert not left.exists()


def test_a_file_of_somebody_else_is_left_alone(folder: Path) -> None:
    codegen()
    mine = folder / "team/kestra/io/company/mine.py"
    mine.write_text("answer = 42\n")
    assert codegen() == 0
    assert mine.read_text() == "answer = 42\n"


def test_a_file_of_somebody_else_in_the_way_is_not_overwritten(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = folder / "team/kestra/__init__.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("answer = 42\n")
    assert codegen() == 2
    assert "was not generated" in capsys.readouterr().err
    assert mine.read_text() == "answer = 42\n"


@pytest.mark.parametrize("package", ["kestra_dsl.plugins", "no-name", "a..b", "class", ""])
def test_a_package_that_cannot_be_is_refused(folder: Path, package: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert codegen(out=package) == 2
    assert "--out my_team.kestra" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["schema.json"]


def test_prose_writes_stubs_for_editors_and_check_knows_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads(json.dumps(SCHEMA).replace(TASK, "io.kestra.plugin.core.log.Log"))
    schema["definitions"]["io.kestra.plugin.core.log.Log"]["title"] = "Say it"
    (folder / "schema.json").write_text(json.dumps(schema))
    prose = ("codegen", "--schema", "schema.json", "--prose")
    assert kdsl(*prose) == 0
    stub = folder / "typings/kestra_dsl-stubs/plugins/core/log/__init__.pyi"
    assert "``io.kestra.plugin.core.log.Log``. Say it." in stub.read_text()
    assert kdsl(*prose, "--check") == 0
    assert "files are up to date" in capsys.readouterr().out


@pytest.mark.parametrize("options", [(), ("--out", "team.kestra", "--prose")])
def test_either_a_package_or_stubs_are_written(
    options: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kdsl("codegen", "--schema", "schema.json", *options) == 2
    assert "pass either --out PACKAGE or --prose" in capsys.readouterr().err


def test_a_missing_file_is_bad_use_without_a_traceback(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("codegen", "--schema", "nope.json", "--out", "team") == 2
    error = capsys.readouterr().err
    assert "nope.json" in error
    assert "Traceback" not in error


def test_a_folder_that_cannot_be_written_is_an_error_without_a_traceback(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "team").write_text("a file where the package should be")
    assert codegen() == 2
    assert "Traceback" not in capsys.readouterr().err


def test_an_unknown_command_is_told_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("codegn") == 2
    assert "Did you mean 'codegen'?" in capsys.readouterr().err


def test_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("codegen", "--help") == 0
    assert "Examples:" in capsys.readouterr().out


def test_no_color_is_respected(folder: Path) -> None:
    for variables, coloured in (({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False), ({}, False)):
        done = subprocess.run(
            [sys.executable, "-m", "kestra_dsl", "codegen", "--schema", "nope.json", "--out", "team"],
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONPATH": str(Path(__file__).parents[3]), **variables},
        )
        assert ("\x1b[" in done.stderr) is coloured
        assert done.returncode == 2
