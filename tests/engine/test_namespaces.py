"""Key-value pairs and files of namespaces: how they are given, and what flows see of them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl import Flow, kv, read, render
from kestra_dsl.engine import Engine
from kestra_dsl.engine.namespaces import kv_entries, namespace_files
from kestra_dsl.errors import UsageError
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

FLOW = Flow(id="reports", namespace="demo.team", tasks=[say()])


@pytest.fixture
def sql(tmp_path: Path) -> Path:
    """A folder with two files."""
    (tmp_path / "sql" / "old").mkdir(parents=True)
    (tmp_path / "sql" / "trips.sql").write_text("select {{ flow.id }}", encoding="utf-8")
    (tmp_path / "sql" / "old" / "trips.sql").write_text("select 'é'", encoding="utf-8")
    (tmp_path / "sql" / "__pycache__").mkdir()
    (tmp_path / "sql" / "__pycache__" / "cached.pyc").touch()
    return tmp_path / "sql"


def test_pairs_are_of_the_flows_namespace_or_of_one_that_is_named() -> None:
    given = kv_entries(FLOW, {"a": 1, ("company", "b"): {"c": [2]}})
    assert given == [["demo.team", "a", 1], ["company", "b", {"c": [2]}]]


def test_files_are_texts_files_and_folders(sql: Path) -> None:
    assert namespace_files(FLOW, {"a.txt": "A", ("company", "/b.sql"): sql / "trips.sql", "s/q": sql, "": sql}) == [
        ["demo.team", "a.txt", "A"],
        ["company", "b.sql", {"__file__": str(sql / "trips.sql")}],
        ["demo.team", "s/q/old/trips.sql", {"__file__": str(sql / "old" / "trips.sql")}],
        ["demo.team", "s/q/trips.sql", {"__file__": str(sql / "trips.sql")}],
        ["demo.team", "old/trips.sql", {"__file__": str(sql / "old" / "trips.sql")}],
        ["demo.team", "trips.sql", {"__file__": str(sql / "trips.sql")}],
    ]


@pytest.mark.parametrize("name", ["../a.sql", "sql/../../a.sql", "", "/"])
def test_a_name_outside_of_the_namespace_and_no_name_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match=r"outside|needs a name"):
        namespace_files(FLOW, {name: "text"})


def test_a_file_that_is_not_there_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        namespace_files(FLOW, {"a.sql": tmp_path / "a.sql"})
    with pytest.raises(UsageError, match="no such file"):
        namespace_files(FLOW, {"": tmp_path / "nothing"})
    with pytest.raises(UsageError, match="no files in folder"):
        namespace_files(FLOW, {"sql": tmp_path})


@EACH_ENGINE
def test_a_flow_reads_the_files_that_its_run_is_given(
    kestra_on: Callable[[str], Engine], version: str, sql: Path
) -> None:
    with Flow(id="reads", namespace="demo.team") as flow:
        say("text", read("notes/a.txt"))
        say("nested", read("sql/old/trips.sql"))
        say("expressions", render(read("sql/trips.sql")))

    run = kestra_on(version).run(flow, files={"notes/a.txt": "as it stands", "sql": sql})

    assert run.state == "SUCCESS", run.errors
    assert [line.message for line in run.logs] == ["as it stands", "select 'é'", "select reads"]


@EACH_ENGINE
def test_files_are_there_for_one_run_alone(kestra_on: Callable[[str], Engine], version: str) -> None:
    flow = Flow(id="reads", namespace="demo.team", tasks=[say("text", read("a.txt"))])

    assert kestra_on(version).run(flow, files={"a.txt": "first"}).state == "SUCCESS"
    run = kestra_on(version).run(flow)

    assert run.state == "FAILED"
    assert any("a.txt" in error for error in run.errors)


@EACH_ENGINE
def test_another_namespace_has_pairs_of_its_own(kestra_on: Callable[[str], Engine], version: str) -> None:
    flow = Flow(id="asks", namespace="demo.team", tasks=[say(message=f"{kv('a')} {kv('a', namespace='company')}")])
    run = kestra_on(version).run(flow, kv={"a": "ours", ("company", "a"): "theirs"})
    assert [line.message for line in run.logs] == ["ours theirs"]


@EACH_ENGINE
def test_a_subflow_in_another_namespace_reads_the_files_of_that(
    kestra_on: Callable[[str], Engine], version: str
) -> None:
    from kestra_dsl.plugins.core.flow import Subflow

    other = Flow(id="other", namespace="company", tasks=[say("text", read("a.txt"))])
    with Flow(id="calls", namespace="demo.team") as flow:
        Subflow(id="call", namespace="company", flow_id="other", wait=True)

    run = kestra_on(version).run(flow, subflows=[other], files={("company", "a.txt"): "theirs"})

    assert [line.message for line in run.other("other").logs] == ["theirs"]
