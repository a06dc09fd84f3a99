"""Which flows `kdsl plan`, `kdsl push` and `kdsl drift` are about, and where they say that a flow is defined."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Kdsl
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source

IMPORTS = "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.flow import Subflow\n"
LOG = "from kestra_dsl.plugins.core.log import Log\n\n"
FLOWS = """\
with Flow(id="load", namespace="company.team") as load:
    Log(id="say", message="one")

with Flow(id="other", namespace="company") as other:
    Log(id="say", message="one")
"""
CALLERS = """
with Flow(id="caller", namespace="company.team") as caller:
    Subflow(id="call", namespace="company.team", flow_id="load")

with Flow(id="of_caller", namespace="company.team") as of_caller:
    Subflow(id="call", namespace="company.team", flow_id="caller")
"""
ALL = ["company.team/caller", "company.team/load", "company.team/of_caller", "company/other"]


@pytest.fixture
def project(folder: Path, kdsl: Kdsl) -> Path:
    (folder / "pyproject.toml").write_text('[project]\nname = "taxi"\n')
    (folder / "definitions").mkdir()
    (folder / "definitions" / "flows.py").write_text(IMPORTS + LOG + FLOWS)
    (folder / "definitions" / "callers.py").write_text(IMPORTS + CALLERS)
    assert kdsl("build").code == 0
    return folder


def planned(kdsl: Kdsl, *arguments: str) -> list[str]:
    return [item["flow"] for item in json.loads(kdsl("plan", "--json", *arguments).out)["items"]]


def test_a_plan_says_the_file_and_the_line_of_each_key_and_file(
    memory_server: KestraServer, project: Path, kdsl: Kdsl
) -> None:
    declared = """\
from kestra_dsl import Namespace

team = Namespace("company.team")
team.key("REGION", "eu")
for name in ("a", "b"):
    team.key(name, 1)
team.file(
    "sql/a.sql", content="select 1"
)
"""
    (project / "definitions" / "team.py").write_text(declared)
    for _ in ("built just now", "from the cache"):
        assert kdsl("build").code == 0
        result = kdsl("plan", "definitions/team.py", "--brief")
        assert result.out.splitlines() == [
            "+ company.team/files/sql/a.sql (definitions/team.py:7)",
            "+ company.team/kv/REGION (definitions/team.py:4)",
            "+ company.team/kv/a (definitions/team.py:6)",
            "+ company.team/kv/b (definitions/team.py:6)",
        ]


def test_a_plan_says_the_file_and_the_line_of_each_flow(memory_server: KestraServer, project: Path, kdsl: Kdsl) -> None:
    result = kdsl("plan")
    assert result.out, result.err
    text = result.out
    for line in (
        "+ company.team/load (definitions/flows.py:5)",
        "+ company/other (definitions/flows.py:8)",
        "+++ definitions/callers.py:4",
    ):
        assert line in text.splitlines()
    items = json.loads(kdsl("plan", "load", "--json").out)["items"]
    assert [(item["definition"], item["line"]) for item in items] == [("definitions/flows.py", 5)]
    assert "(definitions/flows.py:5)</summary>" in kdsl("plan", "load", "--format", "markdown").out
    (project / "definitions" / "flows.py").write_text(IMPORTS + LOG + "\n" + FLOWS)
    assert kdsl("plan", "--build", "load").out.startswith("+ company.team/load (definitions/flows.py:6)\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["load"],
        ["company.team/load"],
        ["company.team.load"],
        ["company.team/*"],
        ["*call*", "other"],
        ["definitions/flows.py"],
        ["definitions.callers"],
        ["definitions"],
        ["definitions/flows.py", "of_caller"],
        ["./definitions/callers.py"],
    ],
    ids=" ".join,
)
def test_plan_push_and_drift_select_flows_as_list_does(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, arguments: list[str]
) -> None:
    flows = json.loads(kdsl("list", "--format", "json", *arguments).out)
    listed = sorted(f"{flow['namespace']}/{flow['id']}" for flow in flows)
    assert sorted(planned(kdsl, *arguments)) == listed
    assert kdsl("push", *arguments).code == 0
    assert [name for name in ALL if source(memory_server, name) is not None] == listed
    kdsl("push")
    for name in ALL:
        by_hand(memory_server, name, None)
    drifted = [one["flow"] for one in json.loads(kdsl("drift", "--format", "json", *arguments).out)]
    assert sorted(drifted) == listed


@pytest.mark.parametrize("command", ["plan", "push", "drift"])
@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("lod", "no such flow, file or folder: lod"),
        ("generated/company.team/load.yaml", "is not a definition of this project"),
        ("definitions/empty.py", "there is no flow in definitions/empty.py"),
        ("", "an argument is empty"),
    ],
)
def test_an_argument_that_selects_no_flow_is_refused(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, command: str, argument: str, message: str
) -> None:
    (project / "definitions" / "empty.py").write_text("")
    result = kdsl(command, argument)
    assert result.code == 2 and message in result.err
    assert not memory_server.writes


def test_a_flow_that_is_not_defined_any_more_is_selected_by_its_name(
    memory_server: KestraServer, project: Path, kdsl: Kdsl
) -> None:
    kdsl("push")
    (project / "definitions" / "callers.py").write_text("")
    kdsl("build", "--prune")
    assert planned(kdsl, "--prune", "caller") == ["company.team/caller"]
    assert kdsl("push", "--prune", "--yes", "caller").code == 0
    assert [name for name in ALL if source(memory_server, name) is None] == ["company.team/caller"]


def test_only_flows_that_changed_since_a_commit_and_their_callers_are_planned_and_pushed(
    memory_server: KestraServer, project: Path, kdsl: Kdsl
) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *identity, *arguments], cwd=project, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    assert planned(kdsl, "--changed-since", "HEAD") == []
    file = project / "definitions" / "flows.py"
    file.write_text(file.read_text().replace('message="one"', 'message="two"', 1))
    kdsl("build")
    assert sorted(planned(kdsl, "--changed-since", "HEAD")) == ALL[:3]
    assert planned(kdsl, "--changed-since", "HEAD", "of_caller") == ["company.team/of_caller"]
    assert kdsl("push", "--changed-since", "HEAD").code == 0
    assert [name for name in ALL if source(memory_server, name) is not None] == ALL[:3]
    for command in ("plan", "push"):
        result = kdsl(command, "--changed-since", "nowhere")
        assert result.code == 2 and "git cannot compare with 'nowhere'" in result.err
