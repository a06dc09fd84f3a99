"""``kdsl init`` as a person calls it, and the project that it makes."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import __version__
from kestra_dsl.project.starter import project_name
from tests.commands import kdsl
from tests.kestra_server.gateway import KestraServer

ROOT = Path(__file__).parents[3]
BIN = Path(sys.executable).parent
FILES = {
    ".gitattributes",
    ".github/workflows/flows.yaml",
    ".gitignore",
    ".pre-commit-config.yaml",
    "README.md",
    "definitions/__init__.py",
    "definitions/hello.py",
    "generated/.kdsl.json",
    "generated/acme.data/hello.yaml",
    "pyproject.toml",
    "tests/__snapshots__/test_hello/test_hello_is_the_yaml_that_was_reviewed.yaml",
    "tests/test_hello.py",
}


def run(command: str, folder: Path) -> tuple[int, str]:
    """A command as the shell of a project's own environment would run it."""
    known = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))}
    done = subprocess.run(
        shlex.split(command),
        cwd=folder,
        env={**known, "PYTHONPATH": str(ROOT), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def files_in(folder: Path) -> set[str]:
    left_out = {"__pycache__", ".kdsl-cache", ".pytest_cache"}
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if not left_out & set(path.parts)}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A new project, and what was said of it."""
    above = tmp_path_factory.mktemp("made")
    code, told = run("kdsl init 'Meine Flüsse 2' --namespace acme.data", above)
    assert code == 0, told
    return above / "Meine Flüsse 2", told


@pytest.fixture
def project(made: tuple[Path, str], tmp_path: Path) -> Path:
    """A copy of it, to change."""
    return shutil.copytree(made[0], tmp_path / "project")


def test_a_new_project_has_definitions_yaml_tests_hooks_and_a_workflow(made: tuple[Path, str]) -> None:
    folder, told = made
    assert files_in(folder) == FILES
    for path in FILES - {"generated/.kdsl.json"}:
        assert f"+ {folder.name}/{path}" in told
    assert "cd 'Meine Flüsse 2'\n" in told


def test_names_and_version_are_put_in_everywhere(made: tuple[Path, str]) -> None:
    folder, _ = made
    texts = {path: (folder / path).read_text(encoding="utf-8") for path in FILES}
    table = tomllib.loads(texts["pyproject.toml"])
    assert table["project"]["name"] == "meine-flusse-2"
    assert table["project"]["dependencies"] == [f"kestra-dsl~={__version__}"]
    assert texts["README.md"].startswith("# meine-flusse-2\n")
    assert 'namespace="acme.data"' in texts["definitions/hello.py"]
    assert not [path for path, text in texts.items() if "my-flows" in text or "company.team" in text]


def test_every_step_of_the_workflow_passes_in_a_new_project(project: Path) -> None:
    workflow = yaml.safe_load((project / ".github" / "workflows" / "flows.yaml").read_text(encoding="utf-8"))
    steps = [step["run"] for step in workflow["jobs"]["flows"]["steps"] if "run" in step]
    assert steps[0] == 'python -m pip install --editable ".[test]"'
    assert [step.split()[:2] for step in steps[1:]] == [["kdsl", "check"], ["kdsl", "build"], ["pytest"]]
    told = ""
    for step in steps[1:]:
        code, told = run(step, project)
        assert code == 0, told
    assert "1 snapshot passed" in told and "2 passed" in told


def test_the_workflow_plans_and_pushes_to_a_server(
    project: Path, kestra_server_1_3: KestraServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    workflow = yaml.safe_load((project / ".github" / "workflows" / "flows.yaml").read_text(encoding="utf-8"))
    publish = workflow["jobs"]["publish"]
    plan, push = [step["run"] for step in publish["steps"] if "if" in step]
    assert publish["if"].startswith("vars.KDSL_URL != ''")
    monkeypatch.setenv("KDSL_URL", kestra_server_1_3.url)
    monkeypatch.setenv("KDSL_TOKEN", kestra_server_1_3.token)
    code, told = run(f"bash -ec {shlex.quote(plan.splitlines()[0])}", project)  # tests/docs/test_action.py has the rest
    assert code == 0, told
    assert "1 to create" in (project / "plan.md").read_text(encoding="utf-8")
    code, told = run(push, project)
    assert code == 0 and "1 created" in told


def test_findings_in_the_workflow_are_annotations(project: Path) -> None:
    change(project, 'id="say"', 'id="say it"')
    code, told = run("kdsl check definitions --format github", project)
    assert code == 1
    assert told.startswith("::error file=definitions/hello.py,line=13,title=KD103::")


def hooks_of_a_project(project: Path) -> dict[str, Any]:
    (repo,) = yaml.safe_load((project / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    return {hook["id"]: hook for hook in repo["hooks"]}


def hooks_for_others(_: Path) -> dict[str, Any]:
    return {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}


@pytest.mark.parametrize("hooks_of", [hooks_of_a_project, hooks_for_others])
def test_the_hooks_pass_and_fail_when_they_should(project: Path, hooks_of: Any) -> None:
    hooks = hooks_of(project)
    assert set(hooks) == {"kdsl-check", "kdsl-build-check"}
    assert not any(hook["pass_filenames"] for hook in hooks.values())
    check, build = (
        shlex.join([*shlex.split(hooks[id_]["entry"]), *hooks[id_].get("args", [])])
        for id_ in ("kdsl-check", "kdsl-build-check")
    )
    assert run(check, project)[0] == 0
    assert run(build, project)[0] == 0

    change(project, "Hello, ", "Good day, ")
    assert run(check, project)[0] == 0
    code, told = run(build, project)
    assert code == 1
    assert '+    format: "Good day, {{ inputs.name }}!"' in told

    change(project, 'id="say"', 'id="say it"')
    assert run(check, project)[0] == 1


def test_pre_commit_takes_the_hooks_for_others() -> None:
    clientlib = pytest.importorskip("pre_commit.clientlib")
    (check, build) = clientlib.load_manifest(ROOT / ".pre-commit-hooks.yaml")
    assert (check["language"], build["language"]) == ("python", "python")


def change(project: Path, old: str, new: str) -> None:
    file = project / "definitions" / "hello.py"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_is_overwritten_and_what_is_in_the_way_is_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "definitions").mkdir()
    (folder / "tests").mkdir()
    (folder / "tests" / "test_hello.py").symlink_to("nowhere")
    assert kdsl("init") == 2
    told = capsys.readouterr().err
    assert "nothing was written, because these files exist:\n  definitions\n  tests/test_hello.py\n" in told
    assert files_in(folder) == set()


def test_a_second_init_changes_nothing(project: Path) -> None:
    before = {path: (project / path).read_bytes() for path in files_in(project)}
    code, told = run("kdsl init", project)
    assert code == 2
    assert "definitions\n" in told and "tests/test_hello.py\n" in told
    assert {path: (project / path).read_bytes() for path in files_in(project)} == before


def test_a_repository_keeps_its_files_and_is_told_what_to_add(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = {
        "pyproject.toml": '[project]\nname = "older"\n',
        ".gitignore": ".venv/\n__pycache__/\n",
        ".gitattributes": "generated/** text eol=lf linguist-generated\n",
        "README.md": "# Older\n",
    }
    for name, text in own.items():
        (folder / name).write_text(text, encoding="utf-8")
    assert kdsl("init", "--namespace", "acme.data") == 0
    assert files_in(folder) == FILES
    assert {name: (folder / name).read_text(encoding="utf-8") for name in own} == own
    told = capsys.readouterr().out
    _, _, after = told.partition("= pyproject.toml is kept; add what it lacks:\n")
    added, _, rest = after.partition("\n= ")
    table = tomllib.loads(added)
    assert table["project"] == {
        "dependencies": [f"kestra-dsl~={__version__}"],
        "optional-dependencies": {"test": ["kestra-dsl[testing]"]},
    }
    assert set(table["tool"]) == {"kdsl", "pytest"}
    assert rest == (
        "README.md is kept\n"
        "= .gitignore is kept; add what it lacks:\n"
        "    .kdsl-cache/\n    .pytest_cache/\n    .env\n    .env_encoded\n    kdsl-runs/\n"
        "= .gitattributes is kept; add what it lacks:\n"
        "    # LF on every machine, as kdsl writes them; reviews of code fold what is generated.\n"
        "    generated/*/_files/** -text\n"
        "    tests/__snapshots__/** text eol=lf\n"
    )


def test_with_what_was_told_to_add_the_tests_of_the_repository_pass(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[build-system]\nrequires = []\n\n", encoding="utf-8")
    code, told = run("kdsl init", tmp_path)
    assert code == 0, told
    file.write_text(
        re.sub(r"^    ?", "", re.findall(r"((?:^    .*\n|^\n)+)", told, re.MULTILINE)[0], flags=re.MULTILINE)
    )
    code, told = run("pytest", tmp_path)
    assert code == 0, told
    assert "configfile: pyproject.toml" in told


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param('[tool.kdsl]\nout = "yaml"\n', "has [tool.kdsl]: this is a project already", id="a-project"),
        pytest.param("[\n", "Invalid", id="no-toml"),
    ],
)
def test_a_pyproject_that_is_a_projects_or_broken_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, complaint: str
) -> None:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    assert kdsl("init") == 2
    assert complaint in capsys.readouterr().err
    assert files_in(folder) == {"pyproject.toml"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        pytest.param(["new", "--namespace", "Company"], "invalid namespace 'Company'", id="namespace"),
        pytest.param(["new", "--namespace", 'a"b'], "invalid namespace", id="quote"),
        pytest.param(["new", "--name", "My Flows"], "for example 'my-flows'", id="name"),
        pytest.param(["file"], "file is a file", id="file"),
        pytest.param(["file/new"], "nothing was written", id="below-a-file"),
    ],
)
def test_what_cannot_be_served_is_said_and_gives_2(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    (folder / "file").write_text("", encoding="utf-8")
    assert kdsl("init", *arguments) == 2
    assert complaint in capsys.readouterr().err
    assert files_in(folder) == {"file"}


@pytest.mark.parametrize(
    ("folder_name", "project"),
    [
        ("my-flows", "my-flows"),
        ("My  Flows!", "my-flows"),
        ("2024_flows", "2024-flows"),
        ("-flows-", "flows"),
        ("Übersicht", "ubersicht"),
        ("流れ", "my-flows"),
        ("", "my-flows"),
        ("kestra_dsl", "my-flows"),
    ],
)
def test_a_folders_name_becomes_a_projects(folder_name: str, project: str) -> None:
    assert project_name(folder_name) == project


@given(st.text())
def test_a_projects_name_is_one_that_python_takes(folder_name: str) -> None:
    name = project_name(folder_name)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
    assert project_name(name) == name


def test_the_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("init", "--help") == 0
    assert "  Examples:\n    kdsl init my-flows\n" in capsys.readouterr().out


def test_a_full_disk_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = Path.open

    def full(self: Path, *arguments: Any, **options: Any) -> Any:
        if self.name == "test_hello.py":
            raise OSError(28, "No space left on device", str(self))
        return known(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", full)
    assert kdsl("init", "new") == 2
    assert "No space left on device\n  hint: nothing was written" in capsys.readouterr().err
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert kdsl("init", "new") == 0
