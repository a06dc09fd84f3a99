"""A module of definitions that is run builds its own flows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import kdsl
from tests.hello_project import HELLO, change, files, hello_project, write

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


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
