"""What `kdsl push` writes, refuses and reports."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.cli.conftest import PROJECT, Kdsl, Write, commit_all
from tests.kestra_server.faults import answering
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import source


def test_plan_then_push_then_nothing_to_do(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    result = kdsl("plan")
    assert result.code == 1
    assert "+ company.team/load (definitions/flows.py:4)" in result.out
    assert "+    message: one" in result.out
    assert f"2 to create, for taxi on {each_server.url}" in result.err
    result = kdsl("push")
    assert result.code == 0
    assert "created company.team/load (revision 1)" in result.out
    assert "2 created for taxi on" in result.err and "(push 1)" in result.err
    assert kdsl("plan").code == 0
    assert kdsl("push").code == 0
    assert "(taxi): change that" in str(source(each_server, "company.team/load"))


def test_a_stale_folder_is_refused_or_built_first(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    write(build=False, load="two")
    for command in ("plan", "push"):
        result = kdsl(command)
        assert result.code == 2
        assert "generated is stale: company.team/load.yaml" in result.err
    assert kdsl("push", "--build").code == 0
    assert "two" in str(source(memory_server, "company.team/load"))


def test_a_file_that_was_edited_by_hand_is_refused(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    file = folder / "generated" / "company.team" / "load.yaml"
    file.write_text(file.read_text().replace("one", "edited"))
    result = kdsl("push")
    assert result.code == 2 and source(memory_server, "company.team/load") is None


def test_deleting_needs_prune_and_yes(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    write(load="one")
    result = kdsl("plan")
    assert result.code == 0
    assert "- company.team/report: no longer defined: --prune deletes it" in result.out
    result = kdsl("push", "--prune")
    assert result.code == 2 and "--yes" in result.err
    assert source(memory_server, "company.team/report") is not None
    assert kdsl("push", "--prune", "--yes").code == 0
    assert source(memory_server, "company.team/report") is None


def test_a_flow_that_moved_is_created_before_the_old_one_is_deleted(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    kdsl("push")
    write(build=False, trips="one")
    file = folder / "definitions" / "flows.py"
    lines = 'from kestra_dsl import moved\n\nmoved(trips, from_="company.team/load")\n'
    file.write_text(file.read_text() + lines)
    assert kdsl("build").code == 0
    generated = (folder / "generated" / "company.team" / "trips.yaml").read_text()
    assert generated.splitlines()[1] == "# Moved from company.team/load."
    result = kdsl("plan")
    assert (
        "- company.team/load: moved to company.team/trips; its executions and the state of its triggers" in result.out
    )
    assert kdsl("push").code == 2
    assert kdsl("push", "--yes").code == 0
    writes = [(one.method, one.target.rpartition("/")[2]) for one in memory_server.writes]
    assert writes.index(("POST", "flows"), 5) < writes.index(("DELETE", "load"))
    assert source(memory_server, "company.team/load") is None
    assert kdsl("plan").code == 0


def test_a_dry_run_validates_and_writes_nothing(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    assert kdsl("push", "--dry-run").code == 1
    assert memory_server.writes == []
    assert [one for one in memory_server.requests if one.target.endswith("/flows/validate")]


def test_an_unknown_name_is_refused(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    result = kdsl("push", "lod")
    assert result.code == 2 and "no such flow, file or folder: lod" in result.err


def test_an_environment_has_flows_of_its_own(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    kdsl("push")
    kdsl("build", "--env", "prod")
    result = kdsl("push", "--env", "prod")
    assert result.code == 2 and "requires a clean git tree" in result.err
    assert kdsl("plan", "--env", "prod").code == 1
    text = PROJECT.replace('require = ["clean"]\n', "")
    (folder / "pyproject.toml").write_text(text)
    assert kdsl("push", "--env", "prod").code == 0
    assert "(taxi/prod): change that" in str(source(memory_server, "live.team/load"))
    assert kdsl("plan", "--env", "prod").code == 0
    assert kdsl("plan").code == 0


def test_an_environment_may_demand_a_saved_plan(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("build", "--env", "planned")
    result = kdsl("push", "--env", "planned")
    assert result.code == 2 and "requires a saved plan" in result.err
    assert kdsl("plan", "--env", "planned", "-o", "plan.json").code == 1
    assert kdsl("push", "--plan", "plan.json").code == 0


def test_a_saved_plan_may_be_in_a_git_tree_that_must_be_clean(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    text = PROJECT.replace('require = ["plan"]', 'require = ["clean", "plan"]')
    (folder / "pyproject.toml").write_text(text)
    kdsl("build", "--env", "planned")
    commit_all(folder)
    (folder / "plans").mkdir()
    assert kdsl("plan", "--env", "planned", "-o", "plans/plan 1.json").code == 1
    (folder / "other.txt").touch()
    result = kdsl("push", "--plan", "plans/plan 1.json")
    assert result.code == 2 and "requires a clean git tree" in result.err
    (folder / "other.txt").unlink()
    result = kdsl("push", "--plan", "plans/plan 1.json")
    assert result.code == 0, result.err


def test_a_failed_push_tells_what_the_server_has(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    memory_server.fail(answering(422), matching="POST /api/v1/main/flows", times=None)
    result = kdsl("push")
    assert result.code == 3
    assert "company.team/load: create untouched" in result.err
    assert "Traceback" not in result.err


def test_an_invalid_flow_is_told_with_its_definition(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    verdict = '[{"index":0,"constraints":"Validation error: tasks: \\u001b[2Jmust not be empty\\n","outdated":false}]'
    memory_server.fail(answering(200, verdict), matching="POST /api/v1/main/flows/validate")
    result = kdsl("push")
    assert result.code == 1
    assert "company.team/load (definitions/flows.py:4): " in result.err and "must not be empty" in result.err
    assert "\x1b[2J" not in result.err
    assert memory_server.writes == []


def test_a_project_without_an_id_cannot_push(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    (folder / "pyproject.toml").write_text("")
    result = kdsl("push")
    assert result.code == 2 and "has no id" in result.err
