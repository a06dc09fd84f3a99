"""``kdsl build`` as a person calls it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kestra_dsl.project.atomic_files import apply_changes, complete_interrupted
from tests.clock import wait_for_the_clock_of_files
from tests.commands import kdsl

ROOT = Path(__file__).parents[3]
HELLO = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="greet", message="Hello")
"""
HEADER = "# Made by kdsl from definitions/hello.py: change that, not this file.\n"
TEXT = """\
id: hello
namespace: company.team
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""


@pytest.fixture
def project(folder: Path) -> Path:
    write("pyproject.toml", "[tool.kdsl]\n")
    write("definitions/__init__.py", "")
    write("definitions/hello.py", HELLO)
    wait_for_the_clock_of_files()
    return folder


def write(path: str, text: str) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def change(path: str, old: str, new: str) -> None:
    file = Path(path)
    before = file.read_text(encoding="utf-8")
    assert old in before
    file.write_text(before.replace(old, new), encoding="utf-8")


def files() -> dict[str, str]:
    return {
        path.relative_to("generated").as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(Path("generated").rglob("*"))
        if path.is_file() and path.name != ".kdsl.json"
    }


def test_a_flow_becomes_a_file_with_its_source_in_the_header(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("build") == 0
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}
    told = capsys.readouterr()
    assert told.out == "+ generated/company.team/hello.yaml\n"
    assert told.err.startswith("1 flow: 1 new; 2 of 2 modules built in ")


def test_a_second_build_changes_nothing_and_imports_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    stamp = Path("generated/company.team/hello.yaml").stat().st_mtime_ns
    capsys.readouterr()
    assert kdsl("build") == 0
    assert "1 flow: nothing changed; 0 of 2 modules built" in capsys.readouterr().err
    assert Path("generated/company.team/hello.yaml").stat().st_mtime_ns == stamp


def test_a_change_is_built_and_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    change("definitions/hello.py", "Hello", "Good morning")
    capsys.readouterr()
    assert kdsl("build") == 0
    assert capsys.readouterr().out == "~ generated/company.team/hello.yaml\n"
    assert "message: Good morning" in files()["company.team/hello.yaml"]


def test_a_change_in_what_a_module_imports_or_reads_is_built_too(project: Path) -> None:
    write("definitions/words.py", "from pathlib import Path\nWORD = Path(__file__).with_name('word.txt').read_text()\n")
    write("definitions/word.txt", "first")
    change("definitions/hello.py", 'message="Hello"', "message=WORD")
    change(
        "definitions/hello.py",
        "from kestra_dsl import Flow",
        "from definitions.words import WORD\nfrom kestra_dsl import Flow",
    )
    assert kdsl("build") == 0
    assert "message: first" in files()["company.team/hello.yaml"]
    change("definitions/word.txt", "first", "second one")
    assert kdsl("build") == 0
    assert "message: second one" in files()["company.team/hello.yaml"]
    change("definitions/words.py", "WORD = ", "WORD = 'third: ' + ")
    assert kdsl("build") == 0
    assert 'message: "third: second one"' in files()["company.team/hello.yaml"]


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


def test_check_shows_a_diff_writes_nothing_and_gives_1(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    assert kdsl("build", "--check") == 0
    change("definitions/hello.py", "Hello", "Good morning")
    capsys.readouterr()
    assert kdsl("build", "--check") == 1
    told = capsys.readouterr()
    assert "-    message: Hello\n+    message: Good morning\n" in told.out
    assert "1 changed (stale)" in told.err
    assert files()["company.team/hello.yaml"] == HEADER + TEXT


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HELLO.replace("greet", "say hello"), "definitions/hello.py:5: KD103"),
        (HELLO.replace("message", "mesage"), "definitions/hello.py:5: KD004"),
        (HELLO + "1 / 0\n", "definitions/hello.py:6: KD004 ZeroDivisionError"),
    ],
)
def test_what_is_wrong_is_told_and_leaves_the_tree_untouched(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other"))
    kdsl("build")
    before = files()
    write("definitions/hello.py", text)
    change("definitions/other.py", "Hello", "Changed")
    capsys.readouterr()
    assert kdsl("build") == 1
    told = capsys.readouterr()
    assert words in told.out
    assert "nothing was written" in told.err
    assert files() == before


def test_two_flows_of_one_id_name_both_lines(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("definitions/other.py", "\n" + HELLO)
    assert kdsl("build") == 2
    told = capsys.readouterr().err
    assert "definitions/hello.py:4" in told
    assert "definitions/other.py:5" in told
    assert not Path("generated").exists()


def test_an_imported_flow_belongs_to_the_module_that_made_it(project: Path) -> None:
    write(
        "definitions/again.py",
        "from definitions import hello\nfrom definitions.hello import flow\nall = [hello.flow]\n",
    )
    write("definitions/a_first.py", "from definitions.hello import flow\n")
    assert kdsl("build") == 0
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}


def test_names_and_patterns_build_a_part_and_remove_nothing(project: Path) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other"))
    assert kdsl("build", "other") == 0
    assert set(files()) == {"company.team/other.yaml"}
    assert kdsl("build", "definitions.hello") == 0
    assert set(files()) == {"company.team/hello.yaml", "company.team/other.yaml"}
    assert kdsl("build", "company.team/h*") == 0
    assert kdsl("build", "nothing*") == 2


def test_target_and_out_are_chosen_on_the_command_line(project: Path) -> None:
    assert kdsl("build", "--target", "2.0", "--out", "elsewhere") == 0
    assert Path("elsewhere/company.team/hello.yaml").is_file()
    assert kdsl("build", "--target", "9.9") == 2


def test_an_environment_has_a_folder_namespaces_and_variables_of_its_own(project: Path) -> None:
    write(
        "pyproject.toml",
        """\
[tool.kdsl.env.prod]
namespaces = {"company" = "prod.company"}
variables = {bucket = "live"}
target = "1.1"
""",
    )
    write(
        "definitions/hello.py",
        """\
from kestra_dsl import Flow, kv
from kestra_dsl.plugins.core.flow import Subflow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    bucket = flow.variable("bucket", "test")
    Log(id="greet", message=f"{bucket} {kv('A', namespace='company.shared')} {kv('B', namespace='other')}")
    Subflow(id="next", namespace="company.team", flow_id="next")
    Subflow(id="there", namespace="companyother", flow_id="next")
""",
    )
    assert kdsl("build", "--env", "prod") == 0
    (file,) = Path("generated-prod").rglob("*.yaml")
    text = file.read_text(encoding="utf-8")
    assert file == Path("generated-prod/prod.company.team/hello.yaml")
    assert "namespace: prod.company.team\nvariables:\n  bucket: live\n" in text
    assert "kv('A', 'prod.company.shared')" in text.replace("namespace=", "")
    assert "kv('B', 'other')" in text.replace("namespace=", "")
    assert text.count("namespace: prod.company.team") == 2
    assert "namespace: companyother" in text
    assert not Path("generated").exists()
    assert kdsl("build", "--env", "test") == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[tool.kdsl]\ntarget = '7'\n", "unknown target '7'"),
        ("[tool.kdsl]\ntraget = '1.3'\n", "did you mean 'target'?"),
        ("[tool.kdsl]\ndefinitions = 'flows'\n", "must be a list"),
        ("[tool.kdsl]\ndefinitions = ['nowhere']\n", "no such file or folder: nowhere"),
        ("[tool.kdsl\n", "pyproject.toml"),
    ],
)
def test_bad_settings_are_bad_use(project: Path, capsys: pytest.CaptureFixture[str], text: str, words: str) -> None:
    write("pyproject.toml", text)
    assert kdsl("build") == 2
    assert words in capsys.readouterr().err


def test_many_modules_are_built_in_several_processes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(40):
        write(f"definitions/many/m{number}.py", HELLO.replace("hello", f"hello_{number}"))
    assert kdsl("build") == 0
    assert len(files()) == 41
    told = capsys.readouterr().err
    assert "42 of 42 modules" in told
    assert kdsl("build") == 0
    assert "0 of 42 modules built" in capsys.readouterr().err


def test_a_build_that_was_killed_in_the_middle_is_completed_by_the_next(project: Path) -> None:
    kdsl("build")
    folder = project / "generated"
    stage = folder / ".kdsl-stage-1"
    stage.mkdir()
    (stage / "0").write_text("new")
    plan = {"writes": {"a/new.yaml": "0"}, "removals": ["company.team/hello.yaml"]}
    (stage / "journal.json").write_text(json.dumps(plan))
    assert complete_interrupted(folder)
    assert files() == {"a/new.yaml": "new"}
    assert not complete_interrupted(folder)


def test_a_stage_without_a_journal_is_thrown_away(project: Path) -> None:
    kdsl("build")
    stage = project / "generated" / ".kdsl-stage-1"
    stage.mkdir()
    (stage / "0").write_text("half")
    assert kdsl("build") == 0
    assert not stage.exists()
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}


def test_a_killed_build_leaves_the_old_tree_or_the_new_one(project: Path) -> None:
    for number in range(60):
        write(f"definitions/m{number}.py", HELLO.replace("hello", f"hello_{number}"))
    kdsl("build")
    before = files()
    for number in range(60):
        change(f"definitions/m{number}.py", "Hello", "Changed")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for wait in (0.3, 0.6, 0.9):
        process = subprocess.Popen(
            [sys.executable, "-m", "kestra_dsl", "build", "--fresh"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        complete_interrupted(project / "generated")
        found = {path: text for path, text in files().items() if ".kdsl-stage" not in path}
        assert found == before or all("Changed" in text for path, text in found.items() if "hello_" in path)
    assert kdsl("build") == 0
    assert sum("Changed" in text for text in files().values()) == 60


def test_a_file_where_a_folder_belongs_is_an_error_in_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write("generated", "a file")
    assert kdsl("build") == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Not a directory" in told
    Path("generated").unlink()
    Path("generated/company.team/hello.yaml").mkdir(parents=True)
    assert kdsl("build") == 1
    assert "Is a directory" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_cannot_be_written_is_an_error_in_one_line(project: Path) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [sys.executable, "-m", "kestra_dsl", "list"],
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == "error: No space left on device\n"


def test_ctrl_c_ends_a_build_without_a_traceback_or_a_process_left(project: Path) -> None:
    for number in range(100):
        write(f"definitions/m{number}.py", "import time\ntime.sleep(0.2)\n" + HELLO.replace("hello", f"hello_{number}"))
    # whoever started these tests in the background may have them ignore the signal
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heeding}\nfrom kestra_dsl.cli import main\nmain(['build'])"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    time.sleep(1.5)
    os.killpg(process.pid, signal.SIGINT)
    told, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert told.strip().endswith("interrupted")
    assert "Traceback" not in told
    assert not Path("generated").exists()


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="a small file system has to be mounted")
def test_a_full_disk_leaves_the_old_tree(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        apply_changes(disk, {"a.yaml": b"old"}, [])
        with pytest.raises(Exception, match="No space left"):
            apply_changes(disk, {"a.yaml": b"new", "b.yaml": b"x" * 200_000}, [])
        assert (disk / "a.yaml").read_bytes() == b"old"
        assert not (disk / "b.yaml").exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_python_m_builds_its_own_module_and_leaves_the_others(project: Path) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other"))
    change(
        "definitions/hello.py",
        "from kestra_dsl import Flow",
        "from kestra_dsl import Flow\nfrom kestra_dsl.project import main",
    )
    write(
        "definitions/hello.py",
        Path("definitions/hello.py").read_text() + "\nif __name__ == '__main__':\n    main(flow)\n",
    )
    kdsl("build")
    change("definitions/hello.py", 'id="hello"', 'id="hello_again"')
    change("definitions/other.py", "Hello", "Changed")
    done = subprocess.run(
        [sys.executable, "-m", "definitions.hello"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == files()["company.team/hello_again.yaml"]
    assert set(files()) == {"company.team/hello_again.yaml", "company.team/other.yaml"}
    assert "Changed" not in files()["company.team/other.yaml"]
    assert "generated/company.team/hello.yaml: removed" in done.stderr


def test_python_m_leaves_an_imported_flow_to_its_module(project: Path) -> None:
    write(
        "definitions/caller.py",
        "from definitions.hello import flow as called\nfrom kestra_dsl.project import main\n"
        + HELLO.replace("hello", "caller")
        + "\nif __name__ == '__main__':\n    main(flow)\n",
    )
    done = subprocess.run(
        [sys.executable, "-m", "definitions.caller"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert set(files()) == {"company.team/caller.yaml"}


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
