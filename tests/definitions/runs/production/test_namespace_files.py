"""A report with SQL and a script from namespace files."""

import pytest

from definitions.production.namespace_files import flow
from kestra_dsl.testing import failing
from tests.definitions.modules import ROOT
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.statements import postgres

MOCKS = {
    "trips_by_day": {"uri": "kestra:///trips.csv"},
    "daily_report": {"outputFiles": {"report.md": "kestra:///report.md"}},
}
FILES = ROOT / "definitions" / "files"
GIVEN = {"": FILES}


def test_the_trips_become_a_page(run: RunFlow) -> None:
    done = run(flow, files=GIVEN, mocks=MOCKS)
    page = done.task("daily_report").rendered
    assert (done.state, done.outputs) == ("SUCCESS", {"report": "kestra:///report.md"})
    assert page["inputFiles"] == {"trips.csv": "kestra:///trips.csv"}
    assert page["commands"] == ["python scripts/daily_report.py trips.csv report.md"]
    assert page["outputFiles"] == ["report.md"]
    (script,) = page["namespaceFiles"]["include"]
    assert (FILES / script).is_file()


@pytest.mark.parametrize(("taxi", "column"), [("yellow", "tpep_pickup_datetime"), ("green", "lpep_pickup_datetime")])
def test_the_sql_in_the_file_reads_the_table_of_the_taxi(run: RunFlow, taxi: str, column: str) -> None:
    done = run(flow, inputs={"taxi": taxi}, files=GIVEN, mocks=MOCKS)
    shown = done.task("trips_by_day").rendered["sql"]
    assert postgres(shown)[:2] == ("select", f"public.{taxi}_trips")
    assert column in shown


def test_without_its_files_there_is_no_sql(run: RunFlow) -> None:
    done = run(flow, mocks=MOCKS, unrendered=["trips_by_day.sql"])
    assert "sql/trips_by_day.sql" in done.unrendered["trips_by_day.sql"]


def test_without_trips_there_is_no_page(run: RunFlow) -> None:
    done = run(flow, mocks={**MOCKS, "trips_by_day": failing("no such table")}, files=GIVEN)
    assert done.state == "FAILED"
    assert "no such table" in done.errors
    assert not done.ran("daily_report")
