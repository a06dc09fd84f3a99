"""A build removes the file of a renamed flow by itself, and that of a flow that is gone only when it is told to."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.project.pruning import without_renamed
from tests.commands import kdsl

ROOT = Path(__file__).parent.parent.parent
START = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

"""
FLOW = """\
with Flow(id="{id}", namespace="company.team") as {name}:
    Log(id="say_{id}", message="Hello")
"""


def write(module: str, *ids: str, end: str = "") -> None:
    flows = [FLOW.format(id=id_, name=f"flow_{number}") for number, id_ in enumerate(ids)]
    file = Path(f"definitions/{module}.py")
    file.parent.mkdir(exist_ok=True)
    (file.parent / "__init__.py").touch()
    file.write_text(START + "".join(flows) + end)


def files() -> set[str]:
    return {file.stem for file in Path("generated").rglob("*.yaml")}


@pytest.fixture(autouse=True)
def project(folder: Path) -> None:
    Path("pyproject.toml").write_text("[tool.kdsl]\n")
    write("both", "a", "b")
    write("other", "c")
    assert kdsl("build") == 0


def test_a_renamed_flow_takes_its_old_file_away() -> None:
    write("both", "a", "b_new")
    assert kdsl("build") == 0
    assert files() == {"a", "b_new", "c"}


def test_a_namespace_that_is_renamed_moves_every_file() -> None:
    Path("pyproject.toml").write_text(
        '[tool.kdsl]\n[tool.kdsl.env.prod]\nout = "generated"\nnamespaces = {company="x"}\n'
    )
    assert kdsl("build", "--env", "prod") == 0
    assert {file.parent.name for file in Path("generated").rglob("*.yaml")} == {"x.team"}


def test_a_build_that_would_remove_more_lists_the_files_and_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("generated/.kdsl.json").read_bytes()
    write("both", "a_new")
    write("fourth", "d")
    capsys.readouterr()
    assert kdsl("build") == 2
    told = capsys.readouterr().err
    assert "1 file in generated would be removed, because its flow no longer exists: company.team/b.yaml" in told
    assert "kdsl build --prune" in told
    assert files() == {"a", "b", "c"}
    assert Path("generated/.kdsl.json").read_bytes() == before
    assert kdsl("build", "--prune") == 0
    assert files() == {"a_new", "c", "d"}


def test_a_new_flow_in_another_module_is_no_rename() -> None:
    Path("definitions/other.py").unlink()
    write("both", "a", "b", "d")
    assert kdsl("build") == 2
    assert files() == {"a", "b", "c"}


def test_a_flow_that_moves_to_another_module_removes_nothing() -> None:
    Path("definitions/other.py").unlink()
    write("both", "a", "b", "c")
    assert kdsl("build") == 0
    assert files() == {"a", "b", "c"}


def test_a_file_that_somebody_deleted_is_no_new_flow() -> None:
    Path("generated/company.team/a.yaml").unlink()
    write("both", "a")
    assert kdsl("build") == 2
    assert files() == {"b", "c"}


def test_a_file_that_is_gone_already_needs_no_word() -> None:
    Path("generated/company.team/b.yaml").unlink()
    write("both", "a")
    assert kdsl("build") == 0


def test_force_alone_removes_nothing() -> None:
    write("both", "a")
    assert kdsl("build", "--force") == 2
    assert files() == {"a", "b", "c"}


def test_prune_leaves_what_was_edited_by_hand() -> None:
    Path("generated/company.team/b.yaml").write_text("mine")
    write("both", "a")
    assert kdsl("build", "--prune") == 2
    assert kdsl("build", "--prune", "--force") == 0
    assert files() == {"a", "c"}


def test_check_says_which_files_need_prune(capsys: pytest.CaptureFixture[str]) -> None:
    write("both", "a")
    capsys.readouterr()
    assert kdsl("build", "--check") == 1
    printed = capsys.readouterr()
    assert "-id: b\n" in printed.out
    assert "use --prune to remove company.team/b.yaml: its flow no longer exists" in printed.err
    assert files() == {"a", "b", "c"}
    write("both", "a", "b_new")
    assert kdsl("build", "--check") == 1
    assert "--prune" not in capsys.readouterr().err


@pytest.mark.parametrize(("answer", "code", "left"), [("y", 0, {"a", "c"}), ("n", 2, {"a", "b", "c"})])
def test_on_a_terminal_the_build_asks(answer: str, code: int, left: set[str]) -> None:
    write("both", "a")
    ours, theirs = pty.openpty()
    os.write(ours, f"{answer}\n".encode())
    command = [sys.executable, "-c", "from kestra_dsl.cli import main; main(['build'])"]
    done = subprocess.run(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, check=False, env=_env())
    told = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    assert "company.team/b.yaml" in told
    assert "Remove them? [y/N]" in told
    assert done.returncode == code
    assert files() == left


@pytest.mark.parametrize(("call", "code", "left"), [("", 2, {"a", "b", "c"}), (", prune=True", 0, {"a", "c"})])
def test_a_module_that_is_run_follows_the_same_rule(call: str, code: int, left: set[str]) -> None:
    write("both", "a", end=f"if __name__ == '__main__':\n    main(flow_0{call})\n")
    command = [sys.executable, "-m", "definitions.both"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=_env())
    assert done.returncode == code, done.stderr
    assert files() == left
    assert "Traceback" not in done.stderr


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def test_the_file_that_is_most_like_the_new_one_is_the_renamed_one() -> None:
    old = {"a.yaml": ("m.py", "1\n2\n3\n"), "b.yaml": ("m.py", "4\n5\n6\n")}
    assert without_renamed(old, {"c.yaml": ("m.py", "4\n5\n7\n")}) == {"a.yaml"}
    assert without_renamed(old, {"c.yaml": ("n.py", "4\n5\n7\n")}) == {"a.yaml", "b.yaml"}


_FILES = st.dictionaries(st.text("ab", min_size=1), st.tuples(st.sampled_from("mn"), st.text("x\n", max_size=4)))


@given(_FILES, _FILES)
def test_each_new_file_of_a_module_explains_one_removal(
    removed: dict[str, tuple[str, str]], new: dict[str, tuple[str, str]]
) -> None:
    left = without_renamed(removed, new)
    assert left <= removed.keys()
    for module in "mn":
        counts = [sum(files[path][0] == module for path in files) for files in (removed, new)]
        assert sum(removed[path][0] == module for path in left) == max(0, counts[0] - counts[1])
