"""What `kdsl plan` shows and saves, and which saved plans `kdsl push` refuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PROJECT, Kdsl, Write, commit_all
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source


def test_a_plan_shows_a_diff_for_people_programs_and_pull_requests(
    memory_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    write(load="one", report="one")
    kdsl("push")
    write(load="two", report="one")
    text = kdsl("plan")
    assert "~ company.team/load (definitions/flows.py:4)" in text.out
    assert "-    message: one\n+    message: two\n" in text.out
    assert "report" not in text.out
    data = json.loads(kdsl("plan", "--json").out)
    assert data["summary"] == {"update": 1, "unchanged": 1}
    assert [item["kind"] for item in data["items"]] == ["update", "unchanged"]
    assert "+    message: two" in data["items"][0]["diff"]
    comment = kdsl("plan", "--format", "markdown").out
    assert comment.startswith("<!-- kdsl plan taxi -->\n### Plan for `taxi`\n")
    assert "```diff\n" in comment and "+    message: two" in comment
    assert "message" not in kdsl("plan", "--brief").out


def test_only_what_changed_since_a_commit_and_its_callers(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one", report="one")
    commit_all(folder)
    write(load="one", report="two")
    assert [item["flow"] for item in json.loads(kdsl("plan", "--changed-since", "HEAD", "--json").out)["items"]] == [
        "company.team/report"
    ]
    assert kdsl("plan", "--changed-since", "nowhere").code == 2


def test_a_saved_plan_is_pushed_as_it_was(memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path) -> None:
    write(load="one", report="one")
    assert kdsl("plan", "load", "-o", "plan.json").code == 1
    assert memory_server.token not in (folder / "plan.json").read_text()
    assert kdsl("push", "--plan", "plan.json").code == 0
    assert source(memory_server, "company.team/load") is not None
    assert source(memory_server, "company.team/report") is None


def test_a_saved_plan_is_refused_when_the_definitions_changed(
    memory_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    write(load="one")
    kdsl("plan", "-o", "plan.json")
    write(load="two")
    result = kdsl("push", "--plan", "plan.json")
    assert result.code == 1 and "changed since the plan was saved: company.team/load" in result.err
    assert source(memory_server, "company.team/load") is None


def test_a_saved_plan_is_refused_when_the_server_changed(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("plan", "-o", "plan.json")
    text = str(source(memory_server, "company.team/load"))
    by_hand(memory_server, "company.team/load", text.replace("one", "by hand"))
    by_hand(memory_server, "company.team/load", text)
    result = kdsl("push", "--plan", "plan.json")
    assert result.code == 1 and "the server or the definitions changed" in result.err


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"update"', '"delete"', "was edited"),
        ('"prune": false', '"prune": true', "was edited"),
        ('"format": 1', '"format": 2', "this version"),
        ("{", "", "is not a plan"),
    ],
)
def test_an_edited_plan_is_refused(
    old: str, new: str, message: str, memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("plan", "-o", "plan.json")
    text = (folder / "plan.json").read_text()
    assert old in text
    (folder / "plan.json").write_text(text.replace(old, new, 1))
    result = kdsl("push", "--plan", "plan.json")
    assert result.code == 2 and message in result.err
    assert "one" in str(source(memory_server, "company.team/load"))


def test_a_plan_for_another_project_is_refused(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    kdsl("plan", "-o", "plan.json")
    (folder / "pyproject.toml").write_text(PROJECT.replace('"taxi"', '"other"'))
    kdsl("build")
    result = kdsl("push", "--plan", "plan.json")
    assert result.code == 2 and "the plan is for taxi on" in result.err
