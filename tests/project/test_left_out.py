"""A flow that is not meant for a version is left out for it and named, and does not block the others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import kdsl

ROOT = Path(__file__).parent.parent.parent
START = """\
from kestra_dsl import Flow, only_for
from kestra_dsl.models import Check
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main

with Flow(id="everywhere", namespace="company.team") as everywhere:
    Log(id="say", message="Hello")
with Flow(id="checked", namespace="company.team", checks=[Check(condition="{{ true }}", message="No")]) as checked:
    Log(id="say", message="Hello")
"""
ONLY = 'only_for(checked, "1.3", "2.0", because="1.1 has no checks")\n'
LINE = "1 flow left out, not meant for Kestra 1.1: company.team.checked (1.1 has no checks)\n"


def files(folder: str = "generated") -> set[str]:
    return {file.stem for file in Path(folder).rglob("*.yaml")}


@pytest.fixture(autouse=True)
def project(folder: Path) -> None:
    Path("pyproject.toml").write_text("[tool.kdsl]\n")
    write(ONLY)


def write(end: str) -> None:
    file = Path("definitions/flows.py")
    file.parent.mkdir(exist_ok=True)
    (file.parent / "__init__.py").touch()
    file.write_text(START + end)


def test_without_the_word_a_flow_blocks_the_build() -> None:
    write("")
    assert kdsl("build", "--target", "1.1") == 1
    assert files() == set()


def test_a_build_leaves_the_flow_out_and_says_so_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    for built in ("2 of 2", "0 of 2"):
        assert kdsl("build", "--target", "1.1", "--out", "old") == 0
        told = capsys.readouterr().err
        assert LINE in told
        assert f"{built} modules built" in told
        assert files("old") == {"everywhere"}
    assert kdsl("build") == 0
    assert "left out" not in capsys.readouterr().err
    assert files() == {"everywhere", "checked"}


def test_a_flow_that_is_asked_for_says_why_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("build", "checked", "--target", "1.1") == 2
    assert f"nothing to build: {LINE}" in capsys.readouterr().err
    assert kdsl("build", "nobody", "--target", "1.1") == 2
    assert "no such flow, file or folder: nobody" in capsys.readouterr().err
    assert kdsl("build", "everywhere", "--target", "1.1") == 0
    assert "left out" not in capsys.readouterr().err
    assert kdsl("build", "*", "--target", "1.1") == 0
    assert LINE in capsys.readouterr().err


def test_its_file_is_removed_with_prune_alone_even_beside_a_new_flow(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("build") == 0
    write(ONLY + 'new = Flow(id="new", namespace="company.team", tasks=[Log(id="say", message="Hello")])\n')
    capsys.readouterr()
    assert kdsl("build", "--target", "1.1") == 2
    assert "company.team/checked.yaml (left out: 1.1 has no checks)" in capsys.readouterr().err
    assert files() == {"everywhere", "checked"}
    assert kdsl("build", "--target", "1.1", "--prune") == 0
    assert files() == {"everywhere", "new"}


def test_two_flows_of_one_name_may_be_for_different_versions() -> None:
    write(
        ONLY.replace('"1.3", "2.0"', '"1.3"')
        + 'other = Flow(id="checked", namespace="company.team", tasks=[Log(id="other", message="Hello")])\n'
        + 'only_for(other, "1.1", because="1.3 has another")\n'
    )
    assert kdsl("build", "--target", "1.1", "--out", "old") == 0
    assert "id: other" in Path("old/company.team/checked.yaml").read_text()
    assert kdsl("build") == 0
    assert "id: other" not in Path("generated/company.team/checked.yaml").read_text()
    assert kdsl("check") == 0


def test_check_leaves_the_flow_out_in_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("check", "--strict", "--target", "1.1") == 0
    assert capsys.readouterr().err == f"{LINE}nothing to report in 1 flow\n"
    assert kdsl("check", "--target", "1.1", "--format", "json") == 0
    document = json.loads(capsys.readouterr().out)
    assert document["flows"] == 1
    assert document["left_out"] == [{"flow": "company.team.checked", "reason": "1.1 has no checks"}]
    assert kdsl("check", "--target", "1.1", "--format", "github") == 0
    assert capsys.readouterr().out == f"::notice::{LINE}"


def test_list_shows_the_versions_and_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("list") == 0
    heading, checked, everywhere = capsys.readouterr().out.splitlines()
    assert heading.endswith("  ONLY FOR")
    assert checked.endswith("  1.3, 2.0 (1.1 has no checks)")
    assert everywhere.endswith("definitions/flows.py:6")
    assert kdsl("list", "--format", "json") == 0
    entries = {entry["id"]: entry["only_for"] for entry in json.loads(capsys.readouterr().out)}
    assert entries == {"everywhere": None, "checked": {"versions": ["1.3", "2.0"], "because": "1.1 has no checks"}}


@pytest.mark.engines("1.3")
def test_validate_leaves_the_flow_out(capfd: pytest.CaptureFixture[str]) -> None:
    write(ONLY.replace('"1.3", "2.0"', '"2.0"'))
    assert kdsl("validate") == 0
    told = capfd.readouterr().err
    assert LINE.replace("Kestra 1.1", "Kestra 1.3") in told
    assert "Kestra 1.3 accepts 1 flow\n" in told


def test_validate_of_nothing_else_starts_no_engine(capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("validate", "checked", "--engine", "1.1") == 0
    assert capsys.readouterr().err == LINE


def test_a_module_that_is_run_leaves_the_flow_out() -> None:
    Path("pyproject.toml").write_text('[tool.kdsl]\ntarget = "1.1"\n')
    write(ONLY + "if __name__ == '__main__':\n    main(everywhere, checked)\n")
    done = subprocess.run(
        [sys.executable, "-m", "definitions.flows"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert LINE in done.stderr
    assert files() == {"everywhere"}
