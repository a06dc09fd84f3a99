"""The GitHub action, and the workflow of a new project, which does the same."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest
import yaml

from kestra_dsl.project.starter import starter_files
from tests.docs.pages import ROOT

(STEP,) = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
WORKFLOW = yaml.safe_load(starter_files("my-flows", "company.team")[".github/workflows/flows.yaml"])
(PLAN,) = [step for step in WORKFLOW["jobs"]["publish"]["steps"] if "pull_request" in step.get("if", "")]
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
SCRIPTS = {"action": [*BASH, STEP["run"]], "workflow": ["bash", "-ec", PLAN["run"]]}
"""Each as a runner calls it: without ``shell: bash``, there is no pipefail."""

each_script = pytest.mark.parametrize("script", SCRIPTS)


@pytest.fixture
def called(tmp_path: Path) -> Path:
    """A folder with commands that write what they are called with, and that a plan has changes."""
    (tmp_path / "bin").mkdir()
    programs = {
        "kdsl": (
            'echo "kdsl $*" >> calls; [ -n "$NO_PLAN" ] || echo "<!-- kdsl plan a -->"; '
            '[ "$1" = push ] || exit ${PLAN_STATUS:-1}'
        ),
        "gh": 'echo "gh $*" >> calls; case "$*" in *--paginate*) echo "$KNOWN";; esac',
    }
    for name, text in programs.items():
        file = tmp_path / "bin" / name
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return tmp_path


def run(folder: Path, script: str = "action", **variables: str) -> tuple[int, list[str]]:
    given = {"COMMAND": "plan", "ENVIRONMENT": "", "ARGUMENTS": "", "PULL_REQUEST": "", "GITHUB_REPOSITORY": "a/b"}
    environment = {
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_STEP_SUMMARY": str(folder / "summary"),
        **given,
        **variables,
    }
    done = subprocess.run(SCRIPTS[script], cwd=folder, env=environment, check=False, capture_output=True)
    calls = folder / "calls"
    return done.returncode, calls.read_text().splitlines() if calls.exists() else []


def test_a_plan_with_changes_is_a_new_comment(called: Path) -> None:
    code, calls = run(called, PULL_REQUEST="7", ENVIRONMENT="prod", ARGUMENTS="--prune --changed-since main")
    assert code == 0
    assert calls[0] == "kdsl plan --format markdown --prune --changed-since main --env prod"
    assert calls[-1] == "gh api repos/a/b/issues/7/comments -F body=@plan.md"
    assert (called / "summary").read_text() == "<!-- kdsl plan a -->\n"


@each_script
def test_the_first_plan_is_a_new_comment(script: str, called: Path) -> None:
    code, calls = run(called, script, PULL_REQUEST="7")
    assert (code, calls[0]) == (0, "kdsl plan --format markdown")
    assert calls[-1] == "gh api repos/a/b/issues/7/comments -F body=@plan.md"


@each_script
def test_a_later_plan_replaces_the_comment(script: str, called: Path) -> None:
    code, calls = run(called, script, PULL_REQUEST="7", KNOWN="42\n43")
    assert code == 0
    assert 'select(.body | startswith("<!-- kdsl plan a -->"))' in calls[1]
    assert calls[-1] == "gh api -X PATCH repos/a/b/issues/comments/42 -F body=@plan.md"


def test_a_plan_outside_of_a_pull_request_is_a_summary_only(called: Path) -> None:
    assert run(called) == (0, ["kdsl plan --format markdown"])


@each_script
@pytest.mark.parametrize("status", ["2", "3"])
def test_a_plan_that_fails_fails_the_job(status: str, script: str, called: Path) -> None:
    code, calls = run(called, script, PULL_REQUEST="7", PLAN_STATUS=status)
    assert code == (int(status) if script == "action" else 1)
    assert len(calls) == 1


@each_script
def test_without_a_plan_no_comment_is_touched(script: str, called: Path) -> None:
    """A wrong definition is exit code 1 too. Every comment starts with an empty marker."""
    code, calls = run(called, script, PULL_REQUEST="7", NO_PLAN="yes", KNOWN="42")
    assert code == 1
    assert calls == ["kdsl plan --format markdown"]


def test_a_push_asks_nobody(called: Path) -> None:
    code, calls = run(called, COMMAND="push", ARGUMENTS="--prune")
    assert (code, calls) == (0, ["kdsl push --brief --yes --prune"])


def test_another_command_is_refused(called: Path) -> None:
    assert run(called, COMMAND="destroy") == (2, [])


def test_the_options_exist() -> None:
    from kestra_dsl.cli.commands import plan, push

    assert {"--format", "--env", "--prune"} <= {option for each in plan.command.params for option in each.opts}
    assert {"--brief", "--yes", "--env"} <= {option for each in push.command.params for option in each.opts}
    assert set(STEP["env"]) == {"COMMAND", "ENVIRONMENT", "ARGUMENTS", "GH_TOKEN", "PULL_REQUEST"}
