"""`kdsl build` changes and removes only its own files, also where git has changed their line ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import kdsl
from tests.hello_project import HEADER, HELLO, TEXT, files, hello_project, write


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def test_a_flow_that_is_gone_is_removed_with_its_empty_folder(project: Path) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other").replace("company.team", "company.other"))
    kdsl("build")
    assert set(files()) == {"company.team/hello.yaml", "company.other/other.yaml"}
    Path("definitions/other.py").unlink()
    assert kdsl("build", "--prune") == 0
    assert set(files()) == {"company.team/hello.yaml"}
    assert not Path("generated/company.other").exists()


def test_files_of_others_are_left_alone(project: Path) -> None:
    write("generated/README.md", "by hand")
    write("generated/company.team/own.yaml", "id: own\n")
    assert kdsl("build") == 0
    Path("definitions/hello.py").unlink()
    write("definitions/empty.py", "")
    assert kdsl("build", "--prune") == 0
    assert files() == {"README.md": "by hand", "company.team/own.yaml": "id: own\n"}


@pytest.mark.parametrize("known", [True, False])
def test_a_file_edited_by_hand_is_not_overwritten_unless_it_is_forced(
    project: Path, capsys: pytest.CaptureFixture[str], known: bool
) -> None:
    if known:
        kdsl("build")
    write("generated/company.team/hello.yaml", "id: hello\n# mine\n")
    capsys.readouterr()
    assert kdsl("build") == 2
    assert "company.team/hello.yaml" in capsys.readouterr().err
    assert files()["company.team/hello.yaml"] == "id: hello\n# mine\n"
    assert kdsl("build", "--force") == 0
    assert files()["company.team/hello.yaml"] == HEADER + TEXT


def test_an_edited_file_of_a_flow_that_is_gone_is_not_removed(project: Path) -> None:
    kdsl("build")
    write("generated/company.team/hello.yaml", "mine")
    write("definitions/hello.py", "")
    assert kdsl("build") == 2
    assert files() == {"company.team/hello.yaml": "mine"}


MULTILINE = """\
from pathlib import Path

from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="query", namespace="company.team") as flow:
    Log(id="here", message=\"\"\"select 1
from t
\"\"\")
    Log(id="file", message=(Path(__file__).parent / "query.sql").read_text())
"""


def to_crlf(folder: Path) -> None:
    for file in folder.rglob("*"):
        if file.is_file() and not {".kdsl-cache", "__pycache__"} & set(file.parts):
            file.write_bytes(file.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def test_a_project_checked_out_with_crlf_is_up_to_date(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("definitions/query.py", MULTILINE)
    write("definitions/query.sql", "select 2\nfrom t\n")
    assert kdsl("build") == 0
    to_crlf(project)
    before = {file: file.read_bytes() for file in (project / "generated").rglob("*") if file.is_file()}
    assert len(before) == 3 and all(b"\r\n" in data for data in before.values())
    capsys.readouterr()
    for command in (["build", "--check"], ["build"], ["build", "--fresh"], ["build", "--check", "--fresh"]):
        assert kdsl(*command) == 0, capsys.readouterr()
    assert {file: file.read_bytes() for file in before} == before


def test_a_stale_file_with_crlf_shows_its_real_difference_and_is_built(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kdsl("build") == 0
    to_crlf(project)
    write("definitions/hello.py", HELLO.replace("Hello", "Goodbye"))
    capsys.readouterr()
    assert kdsl("build", "--check") == 1
    told = capsys.readouterr().out
    lines = [line for line in told.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    assert "-    message: Hello" in lines and "+    message: Goodbye" in lines
    assert not [line for line in lines if "namespace" in line or "id:" in line], told
    assert kdsl("build") == 0
    assert b"Goodbye" in (project / "generated/company.team/hello.yaml").read_bytes()


def test_an_edit_by_hand_is_refused_in_a_file_with_crlf_too(project: Path) -> None:
    assert kdsl("build") == 0
    file = project / "generated/company.team/hello.yaml"
    file.write_bytes((HEADER + TEXT).replace("Hello", "Edited").replace("\n", "\r\n").encode())
    assert kdsl("build") == 2
    assert b"Edited" in file.read_bytes()
