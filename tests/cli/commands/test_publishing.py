"""The commands that publish, as a person calls them, on a real server."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Kdsl
from tests.kestra_server.asking import ask
from tests.kestra_server.faults import Effect, answering, html_of_a_proxy
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source

CYCLES = 100
RUN_EVERY = 5
"""In how many cycles a flow is run, which takes longer than all the rest of a cycle."""
COURSE = 12
"""How many flows the course has; its own need plugins that the test server lacks."""
Write = Callable[..., None]

PROJECT = """\
[project]
name = "taxi"

[tool.kdsl.env.prod]
namespaces = {"company.team" = "live.team"}
require = ["clean"]

[tool.kdsl.env.planned]
require = ["plan"]
"""
FLOW = """\
with Flow(id="{id}", namespace="company.team") as {id}:
    Log(id="say", message="{message}")

"""


@pytest.fixture
def write(folder: Path, kdsl: Kdsl) -> Write:
    """Writes definitions with these messages, and builds them."""
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "definitions").mkdir()

    def written(build: bool = True, **messages: str) -> None:
        flows = "".join(FLOW.format(id=id_, message=message) for id_, message in messages.items())
        imports = "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.log import Log\n\n"
        (folder / "definitions" / "flows.py").write_text(imports + flows)
        if build:
            told = kdsl("build", "--prune")
            assert told.code == 0, told.err

    return written


def test_plan_then_push_then_nothing_to_do(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    told = kdsl("plan")
    assert told.code == 1
    assert "+ company.team/load (definitions/flows.py:4)" in told.out
    assert "+    message: one" in told.out
    assert f"2 to create, for taxi on {server.url}" in told.err
    told = kdsl("push")
    assert told.code == 0
    assert "created company.team/load (revision 1)" in told.out
    assert "2 created for taxi on" in told.err and "(push 1)" in told.err
    assert kdsl("plan").code == 0
    assert kdsl("push").code == 0
    assert "(taxi): change that" in str(source(server, "company.team/load"))


def test_a_plan_shows_a_diff_for_people_programs_and_pull_requests(
    server: KestraServer, kdsl: Kdsl, write: Write
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


def test_a_stale_folder_is_refused_or_built_first(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    write(build=False, load="two")
    for command in ("plan", "push"):
        told = kdsl(command)
        assert told.code == 2
        assert "generated is stale: company.team/load.yaml" in told.err
    assert kdsl("push", "--build").code == 0
    assert "two" in str(source(server, "company.team/load"))


def test_a_file_that_was_edited_by_hand_is_refused(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    file = folder / "generated" / "company.team" / "load.yaml"
    file.write_text(file.read_text().replace("one", "edited"))
    told = kdsl("push")
    assert told.code == 2 and source(server, "company.team/load") is None


def test_a_saved_plan_is_pushed_as_it_was(server: KestraServer, kdsl: Kdsl, write: Write, folder: Path) -> None:
    write(load="one", report="one")
    assert kdsl("plan", "load", "-o", "plan.json").code == 1
    assert server.token not in (folder / "plan.json").read_text()
    assert kdsl("push", "--plan", "plan.json").code == 0
    assert source(server, "company.team/load") is not None
    assert source(server, "company.team/report") is None


def test_a_saved_plan_is_refused_when_the_definitions_changed(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("plan", "-o", "plan.json")
    write(load="two")
    told = kdsl("push", "--plan", "plan.json")
    assert told.code == 1 and "changed since the plan was saved: company.team/load" in told.err
    assert source(server, "company.team/load") is None


def test_a_saved_plan_is_refused_when_the_server_changed(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("plan", "-o", "plan.json")
    text = str(source(server, "company.team/load"))
    by_hand(server, "company.team/load", text.replace("one", "by hand"))
    by_hand(server, "company.team/load", text)
    told = kdsl("push", "--plan", "plan.json")
    assert told.code == 1 and "the server or the definitions changed" in told.err


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
    old: str, new: str, message: str, server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("plan", "-o", "plan.json")
    text = (folder / "plan.json").read_text()
    assert old in text
    (folder / "plan.json").write_text(text.replace(old, new, 1))
    told = kdsl("push", "--plan", "plan.json")
    assert told.code == 2 and message in told.err
    assert "one" in str(source(server, "company.team/load"))


def test_a_plan_for_another_project_is_refused(server: KestraServer, kdsl: Kdsl, write: Write, folder: Path) -> None:
    write(load="one")
    kdsl("plan", "-o", "plan.json")
    (folder / "pyproject.toml").write_text(PROJECT.replace('"taxi"', '"other"'))
    kdsl("build")
    told = kdsl("push", "--plan", "plan.json")
    assert told.code == 2 and "the plan is for taxi on" in told.err


def test_deleting_needs_prune_and_yes(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    write(load="one")
    told = kdsl("plan")
    assert told.code == 0
    assert "- company.team/report: no longer defined: --prune deletes it" in told.out
    told = kdsl("push", "--prune")
    assert told.code == 2 and "--yes" in told.err
    assert source(server, "company.team/report") is not None
    assert kdsl("push", "--prune", "--yes").code == 0
    assert source(server, "company.team/report") is None


def test_a_flow_that_moved_is_created_before_the_old_one_is_deleted(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
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
    told = kdsl("plan")
    assert "- company.team/load: moved to company.team/trips; its executions and the state of its triggers" in told.out
    assert kdsl("push").code == 2
    assert kdsl("push", "--yes").code == 0
    writes = [(one.method, one.target.rpartition("/")[2]) for one in server.writes]
    assert writes.index(("POST", "flows"), 5) < writes.index(("DELETE", "load"))
    assert source(server, "company.team/load") is None
    assert kdsl("plan").code == 0


def test_a_dry_run_validates_and_writes_nothing(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    assert kdsl("push", "--dry-run").code == 1
    assert server.writes == []
    assert [one for one in server.requests if one.target.endswith("/flows/validate")]


def test_only_what_changed_since_a_commit_and_its_callers(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)

    write(load="one", report="one")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    write(load="one", report="two")
    assert [item["flow"] for item in json.loads(kdsl("plan", "--changed-since", "HEAD", "--json").out)["items"]] == [
        "company.team/report"
    ]
    assert kdsl("plan", "--changed-since", "nowhere").code == 2


def test_an_unknown_name_is_refused(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    told = kdsl("push", "lod")
    assert told.code == 2 and "no such flow, file or folder: lod" in told.err


def test_an_environment_has_flows_of_its_own(server: KestraServer, kdsl: Kdsl, write: Write, folder: Path) -> None:
    write(load="one")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    kdsl("push")
    kdsl("build", "--env", "prod")
    told = kdsl("push", "--env", "prod")
    assert told.code == 2 and "requires a clean git tree" in told.err
    assert kdsl("plan", "--env", "prod").code == 1
    text = PROJECT.replace('require = ["clean"]\n', "")
    (folder / "pyproject.toml").write_text(text)
    assert kdsl("push", "--env", "prod").code == 0
    assert "(taxi/prod): change that" in str(source(server, "live.team/load"))
    assert kdsl("plan", "--env", "prod").code == 0
    assert kdsl("plan").code == 0


def test_an_environment_may_demand_a_saved_plan(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("build", "--env", "planned")
    told = kdsl("push", "--env", "planned")
    assert told.code == 2 and "requires a saved plan" in told.err
    assert kdsl("plan", "--env", "planned", "-o", "plan.json").code == 1
    assert kdsl("push", "--plan", "plan.json").code == 0


def test_a_failed_push_tells_what_the_server_has(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    server.fail(answering(422), matching="POST /api/v1/main/flows", times=None)
    told = kdsl("push")
    assert told.code == 3
    assert "company.team/load: create untouched" in told.err
    assert "Traceback" not in told.err


def test_an_invalid_flow_is_told_with_its_definition(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    verdict = '[{"index":0,"constraints":"Validation error: tasks: \\u001b[2Jmust not be empty\\n","outdated":false}]'
    server.fail(answering(200, verdict), matching="POST /api/v1/main/flows/validate")
    told = kdsl("push")
    assert told.code == 1
    assert "company.team/load (definitions/flows.py:4): " in told.err and "must not be empty" in told.err
    assert "\x1b[2J" not in told.err
    assert server.writes == []


def test_drift_shows_what_was_changed_by_hand(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    assert kdsl("drift").code == 0
    text = str(source(server, "company.team/load"))
    by_hand(server, "company.team/load", text.replace("one", "by hand"))
    by_hand(server, "company.team/report", None)
    told = kdsl("drift")
    assert told.code == 1
    assert "-    message: one\n+    message: by hand\n" in told.out
    assert "! company.team/report: deleted on the server" in told.out
    assert [one["flow"] for one in json.loads(kdsl("drift", "--format", "json").out)] == [
        "company.team/load",
        "company.team/report",
    ]
    assert kdsl("push").code == 1
    assert kdsl("push", "--overwrite", "--yes").code == 0
    assert kdsl("drift").code == 0


def test_adopting_takes_what_means_the_same(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    for id_ in ("load", "report"):
        text = f"# mine\ntasks: [{{id: say, type: io.kestra.plugin.core.log.Log, message: one}}]\nid: {id_}\n"
        by_hand(server, f"company.team/{id_}", text + "namespace: company.team\n")
    told = kdsl("push")
    assert told.code == 1 and "kdsl adopt" in told.err
    assert kdsl("adopt", "company.team/load", "company.team/report").code == 0
    assert "# mine" in str(source(server, "company.team/load"))
    assert kdsl("push").code == 0
    assert "# mine" not in str(source(server, "company.team/load"))


def test_adopting_refuses_what_means_something_else(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    text = "id: load\nnamespace: company.team\ntasks:\n  - {id: say, type: io.kestra.plugin.core.log.Log, message: 2}\n"
    by_hand(server, "company.team/load", text)
    told = kdsl("adopt", "company.team/load")
    assert told.code == 1
    assert "tasks[say].message" in told.err
    assert kdsl("adopt", "company.team/nothing").code == 2


def test_a_rollback_brings_back_the_last_push(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    write(load="two", new="one")
    kdsl("push", "--prune", "--yes")
    told = kdsl("rollback")
    assert told.code == 2 and "--yes" in told.err
    assert kdsl("rollback", "--yes").code == 0
    assert "one" in str(source(server, "company.team/load"))
    assert "one" in str(source(server, "company.team/report"))
    assert source(server, "company.team/new") is None
    assert kdsl("plan", "--prune").code == 1
    assert kdsl("rollback", "--to", "2", "--yes").code == 0
    assert "two" in str(source(server, "company.team/load"))
    assert source(server, "company.team/report") is None
    assert kdsl("rollback", "--to", "0", "--yes").code == 0
    assert ask(server, "GET", "flows/company.team").json() == []


def test_a_rollback_leaves_what_was_changed_by_hand(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("push")
    text = str(source(server, "company.team/load")).replace("two", "by hand")
    by_hand(server, "company.team/load", text)
    assert kdsl("rollback", "--yes").code == 1
    assert source(server, "company.team/load") == text


def test_nothing_to_roll_back_is_told(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    told = kdsl("rollback")
    assert told.code == 2 and "nothing was ever pushed" in told.err


def test_destroying_leaves_nothing_of_this_project_and_all_of_others(
    server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    theirs = "id: x\nnamespace: company.team\ntasks:\n  - {id: a, type: io.kestra.plugin.core.log.Log, message: hi}\n"
    by_hand(server, "company.team/x", theirs)
    write(load="one", report="one")
    kdsl("push")
    assert kdsl("destroy").code == 2
    assert kdsl("destroy", "--dry-run").code == 1
    assert kdsl("destroy", "--yes").code == 0
    assert [flow["id"] for flow in ask(server, "GET", "flows/company.team").json()] == ["x"]
    assert ask(server, "GET", "namespaces/kdsl/kv").json() == []
    assert kdsl("destroy", "--yes").code == 0


def test_a_lost_record_is_made_anew(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    ask(server, "DELETE", "namespaces/kdsl/kv/state..taxi")
    told = kdsl("push")
    assert told.code == 1 and "kdsl state rebuild" in told.err
    told = kdsl("state", "rebuild")
    assert told.out == "+ company.team/load\n+ company.team/report\n"
    assert kdsl("plan").code == 0


def test_a_damaged_record_is_told_and_made_anew(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    ask(server, "PUT", "namespaces/kdsl/kv/state..taxi", data='{"format": 1}', headers={"Content-Type": "text/plain"})
    told = kdsl("plan")
    assert told.code == 3 and "is damaged" in told.err
    assert kdsl("state", "rebuild").code == 0
    assert kdsl("plan").code == 0


def test_the_state_is_shown_and_forgotten(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    told = kdsl("state", "show")
    assert "company.team/load  revision 1" in told.out and "push 1: " in told.out
    assert json.loads(kdsl("state", "show", "--format", "json").out)["flows"].keys() == {
        "company.team/load",
        "company.team/report",
    }
    assert kdsl("state", "forget", "company.team/load").out == "- company.team/load\n"
    assert kdsl("plan").code == 1
    assert kdsl("state", "forget").code == 2
    assert kdsl("state", "forget", "--all").code == 0
    assert ask(server, "GET", "namespaces/kdsl/kv").json() == []
    assert source(server, "company.team/load") is not None


def test_an_unknown_lock_is_refused(server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    assert kdsl("state", "unlock", "1234").code == 2


def test_a_project_without_an_id_cannot_push(server: KestraServer, kdsl: Kdsl, write: Write, folder: Path) -> None:
    write(load="one")
    (folder / "pyproject.toml").write_text("")
    told = kdsl("push")
    assert told.code == 2 and "has no id" in told.err


def test_wrong_credentials_are_told(
    server: KestraServer, kdsl: Kdsl, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(load="one")
    monkeypatch.setenv("KDSL_TOKEN", "an-old-token")
    told = kdsl("plan")
    assert told.code == 3
    assert "the credentials are missing or wrong" in told.err and "an-old-token" not in told.err


@pytest.mark.parametrize("effect", [answering(500), html_of_a_proxy(200)], ids=lambda effect: effect.name)
@pytest.mark.parametrize(
    "command",
    ["plan", "push", "drift", "rollback --yes", "destroy --yes", "adopt company.team/load", "state show", "run load"],
)
def test_a_server_that_fails_half_way_is_exit_code_3(
    command: str, effect: Effect, server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    write(load="one")
    assert kdsl("push").code == 0
    write(load="two")
    before = server.save()
    server.requests.clear()
    assert kdsl(*command.split()).code in (0, 1)
    count = len(server.requests)
    for place in (1, max(1, count // 2)):
        server.restore(before)
        server.fail(effect, at=place, times=None)
        assert kdsl(*command.split()).code == 3, f"from request {place} of {count} on"


@pytest.mark.parametrize("command", ["plan", "push"])
def test_a_server_of_another_version_is_warned_about(
    command: str, server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    assert "warning" not in kdsl("plan").err
    (folder / "pyproject.toml").write_text(PROJECT + '\n[tool.kdsl]\ntarget = "2.0"\n')
    assert kdsl("build").code == 0
    told = kdsl(command)
    assert told.code == (1 if command == "plan" else 0)
    assert "warning: the server is Kestra 1.3." in told.err and "built for 2.0" in told.err


def _develop(folder: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "ann")
    dev = '\n[tool.kdsl.env.dev]\nmode = "development"\nnamespaces = {"company.team" = "dev.{user}"}\n'
    (folder / "pyproject.toml").write_text(PROJECT + dev)
    assert kdsl("build", "--env", "dev").code == 0


def _assert_nothing_is_left(server: KestraServer) -> None:
    assert ask(server, "GET", "flows/dev.ann").json() == []
    assert ask(server, "GET", "flows/search?size=1").json()["total"] == 0
    assert ask(server, "GET", "namespaces/kdsl/kv").json() == []
    assert not [one for one in server.requests if one.method == "DELETE" and "by-query" in one.target]


def test_a_development_environment_leaves_nothing_behind_after_a_hundred_cycles(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(load="one")
    _develop(folder, kdsl, monkeypatch)
    monkeypatch.setattr("kestra_dsl.server.executions._LATE_LOGS", 0)
    for cycle in range(CYCLES):
        assert kdsl("push", "--env", "dev").code == 0
        if cycle % RUN_EVERY == 0:
            told = kdsl("run", "load", "--env", "dev", "--follow")
            assert told.code == 0 and "started dev.ann/load" in told.err
        assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    _assert_nothing_is_left(server)
    assert ask(server, "GET", "executions/search?size=1").json()["total"] == CYCLES // RUN_EVERY


def test_a_development_environment_with_as_many_flows_as_the_course_takes_less_than_a_minute(
    server: KestraServer, kdsl: Kdsl, write: Write, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(**{f"flow_{number}": "one" for number in range(COURSE)})
    _develop(folder, kdsl, monkeypatch)
    begun = time.monotonic()
    assert kdsl("push", "--env", "dev").code == 0
    assert kdsl("run", "flow_0", "--env", "dev", "--follow").code == 0
    assert kdsl("destroy", "--env", "dev", "--yes").code == 0
    assert time.monotonic() - begun < 60
    _assert_nothing_is_left(server)
