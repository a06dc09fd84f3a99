"""What the page shows of a project, and that it follows the files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.dev.workbench import Workbench
from kestra_dsl.errors import UsageError
from kestra_dsl.project.settings import settings
from tests.commands import kdsl
from tests.hello_project import HELLO, change, hello_project, write

MODULE = "definitions/hello.py"


@pytest.fixture
def bench(folder: Path) -> Workbench:
    hello_project(folder)
    made = Workbench(settings)
    made.update(set())
    return made


def saved(bench: Workbench, *paths: str) -> dict[str, Any]:
    bench.update({str(Path(path).absolute()) for path in paths})
    return bench.overview()


def details(bench: Workbench, name: str = "company.team/hello") -> dict[str, Any]:
    found = bench.details(name)
    assert found is not None
    return found


def test_the_overview_has_each_flow_with_labels_tasks_and_findings(bench: Workbench) -> None:
    change(MODULE, 'message="Hello"', 'message="{{ outputs.nothing.value }}"')
    change(MODULE, 'namespace="company.team"', 'namespace="company.team", labels={"team": "data"}')
    (flow,) = saved(bench, MODULE)["flows"]
    assert (flow["name"], flow["labels"], [*flow["tasks"]]) == ("company.team/hello", ["team:data"], ["greet"])
    assert [(finding["task"], finding["severity"]) for finding in flow["findings"]] == [("greet", "error")]


def test_findings_between_files_are_in_the_overview(bench: Workbench) -> None:
    write("definitions/other.py", HELLO)
    overview = saved(bench, "definitions/other.py")
    assert "is defined twice" in str(overview["flows"])


def test_the_form_of_a_run_is_made_when_it_is_asked_for(bench: Workbench) -> None:
    assert "form" not in details(bench)
    form = bench.form("company.team/hello")
    assert form is not None
    assert [task["id"] for task in form["tasks"]] == ["greet"]
    assert bench.form("company.team/nothing") is None


def test_a_flow_has_its_lines_properties_and_yaml_for_each_version(bench: Workbench) -> None:
    flow = details(bench)
    path = Path(MODULE).absolute()
    assert flow["link"] == f"vscode://file{path}:4"
    assert flow["links"] == {"task_greet": f"vscode://file{path}:5"}
    rows = {row["name"]: row for row in flow["properties"]["greet"]["rows"]}
    assert (rows["message"]["value"], rows["message"]["required"]) == ("Hello", True)
    assert "text" in rows["message"]["kind"]
    assert flow["properties"]["greet"]["import"] == "from kestra_dsl.plugins.core.log import Log"
    assert [one["version"] for one in flow["versions"]] == ["1.1", "1.3", "2.0"]
    for one in flow["versions"]:
        assert "\n".join(line for _, line in one["lines"]) == HELLO_YAML


HELLO_YAML = """\
id: hello
namespace: company.team
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: Hello"""


def test_lines_that_a_version_changes_are_marked(bench: Workbench) -> None:
    loop = 'with ForEach(id="each", values=["a"]):\n        Log(id="greet", message="Hello")'
    change(MODULE, 'Log(id="greet", message="Hello")', loop)
    change(
        MODULE,
        "from kestra_dsl import Flow",
        "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.flow import ForEach",
    )
    saved(bench, MODULE)
    marks = {one["version"]: {mark for mark, _ in one["lines"]} for one in details(bench)["versions"]}
    assert marks["1.3"] == {" "}
    assert marks["2.0"] == {" ", "+", "-"}


def test_a_flow_shows_what_a_build_would_change(bench: Workbench) -> None:
    diff = details(bench)["diff"]
    assert (diff["exists"], {mark for mark, _ in diff["lines"]}) == (False, {"+"})
    kdsl("build")
    diff = details(bench)["diff"]
    assert (diff["path"], diff["exists"]) == ("generated/company.team/hello.yaml", True)
    assert {mark for mark, _ in diff["lines"]} == {" "}
    change(MODULE, 'message="Hello"', 'message="Goodbye"')
    saved(bench, MODULE)
    changed = [line for line in details(bench)["diff"]["lines"] if line[0] != " "]
    assert changed == [("-", "    message: Hello"), ("+", "    message: Goodbye")]


def test_a_broken_definition_keeps_the_last_picture_and_says_where_it_is(bench: Workbench) -> None:
    change(MODULE, "Log(id", "Lag(id")
    overview = saved(bench, MODULE)
    assert [flow["name"] for flow in overview["flows"]] == ["company.team/hello"]
    (problem,) = overview["problems"]
    assert problem["where"] == "definitions/hello.py:5"
    assert problem["link"].endswith("definitions/hello.py:5")
    assert "Lag" in problem["message"]
    assert details(bench)["graph"]["members"]
    change(MODULE, "Lag(id", "Log(id")
    assert saved(bench, MODULE)["problems"] == []


def test_broken_settings_keep_the_last_picture_and_new_ones_count(bench: Workbench) -> None:
    write("pyproject.toml", "[tool.kdsl")
    overview = saved(bench, "pyproject.toml")
    assert len(overview["flows"]) == len(overview["problems"]) == 1
    write("pyproject.toml", "[tool.kdsl]\ntarget = '2.0'\neditor = 'pycharm'\n")
    overview = saved(bench, "pyproject.toml")
    assert (overview["target"], overview["problems"]) == ("2.0", [])
    assert details(bench)["link"] == f"pycharm://open?file={Path(MODULE).absolute()}&line=4"


def test_a_project_without_definitions_is_bad_use(folder: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder: definitions"):
        Workbench(settings).update(set())


def test_each_state_is_told_to_open_pages_until_all_is_over(bench: Workbench) -> None:
    version = bench.overview()["version"]
    assert [(one.topic, one.data) for one in bench.feed.wait(0, timeout=0) or ()] == [("version", version)]
    saved(bench, MODULE)
    assert [(one.topic, one.data) for one in bench.feed.wait(0, timeout=0) or ()] == [("version", version + 1)]
    bench.close()
    assert bench.feed.wait(0, timeout=60) is None


def test_a_flow_is_run_with_those_that_it_calls(bench: Workbench) -> None:
    calling = HELLO.replace("hello", "caller").replace("Log(", 'Subflow(namespace="company.team", flow_id="hello", ')
    calling = calling.replace(', message="Hello"', "").replace(
        "plugins.core.log import Log", "plugins.core.flow import Subflow"
    )
    write("definitions/calling.py", calling)
    saved(bench, "definitions/calling.py")
    what = bench.flow_to_run("company.team/caller")
    assert what is not None
    assert (what.flow.id, [flow.id for flow in what.subflows], what.target) == ("caller", ["hello"], "1.3")
    assert bench.flow_to_run("company.team/nothing") is None
