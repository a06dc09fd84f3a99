"""A report whose SQL and script are namespace files.

The engine of a test has no namespace files, so the SQL is rendered by itself: as an input of a flow that shows it.
"""

from pathlib import Path

import pytest

from definitions.production.namespace_files import flow
from kestra_dsl import Flow, inputs
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.testing import failing
from tests.definitions.modules import ROOT
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.statements import postgres

MOCKS = {
    "trips_by_day": {"uri": "kestra:///trips.csv"},
    "daily_report": {"outputFiles": {"report.md": "kestra:///report.md"}},
}
IN_A_FILE = ["trips_by_day.sql"]
FILES = ROOT / "definitions" / "files"


def test_the_trips_become_a_page(run: RunFlow) -> None:
    done = run(flow, mocks=MOCKS, unrendered=IN_A_FILE)
    page = done.task("daily_report").rendered
    assert (done.state, done.outputs) == ("SUCCESS", {"report": "kestra:///report.md"})
    assert page["inputFiles"] == {"trips.csv": "kestra:///trips.csv"}
    assert page["commands"] == ["python scripts/daily_report.py trips.csv report.md"]
    assert page["outputFiles"] == ["report.md"]
    (script,) = page["namespaceFiles"]["include"]
    assert (FILES / script).is_file()


@pytest.mark.parametrize(("taxi", "column"), [("yellow", "tpep_pickup_datetime"), ("green", "lpep_pickup_datetime")])
def test_the_sql_in_the_file_reads_the_table_of_the_taxi(run: RunFlow, taxi: str, column: str) -> None:
    sql = Path(FILES / "sql" / "trips_by_day.sql").read_text(encoding="utf-8")
    with Flow(id="shows", namespace="zoomcamp") as shows:
        shows.input(inputs.String(id="taxi"))
        Return(id="show", format=sql)
    shown = run(shows, inputs={"taxi": taxi}).task("show").outputs["value"]
    assert postgres(shown)[:2] == ("select", f"public.{taxi}_tripdata")
    assert column in shown


def test_without_trips_there_is_no_page(run: RunFlow) -> None:
    done = run(flow, mocks={**MOCKS, "trips_by_day": failing("no such table")}, unrendered=IN_A_FILE)
    assert done.state == "FAILED"
    assert "no such table" in done.errors
    assert not done.ran("daily_report")
