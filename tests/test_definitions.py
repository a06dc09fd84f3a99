"""The repository's own flows: they run as modules, and generated/ is what they say."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kestra_dsl import Flow

ROOT = Path(__file__).parent.parent
MODULES = ["backfill", "chat_with_rag", "gcp_taxi", "postgres_taxi"]


def flow_of(name: str) -> Flow:
    flow = importlib.import_module(f"definitions.{name}").flow
    assert isinstance(flow, Flow)
    return flow


@pytest.mark.parametrize("name", MODULES)
def test_generated_is_what_the_definition_says(name: str) -> None:
    flow = flow_of(name)
    path = ROOT / "generated" / str(flow.namespace) / f"{flow.id}.yaml"
    header, _, text = path.read_text(encoding="utf-8").partition("\n")
    assert header == f"# Made by kdsl from definitions/{name}.py: change that, not this file."
    assert text == flow.to_yaml()


def test_generated_holds_nothing_else() -> None:
    wanted = {f"{flow.namespace}/{flow.id}.yaml" for flow in map(flow_of, MODULES)}
    found = {path.relative_to(ROOT / "generated").as_posix() for path in (ROOT / "generated").rglob("*.yaml")}
    assert found == wanted


@pytest.mark.parametrize("name", MODULES)
def test_a_module_writes_and_shows_its_flow(name: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", f"definitions.{name}"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
    )
    (written,) = (tmp_path / "generated").rglob("*.yaml")
    assert done.stdout == written.read_text(encoding="utf-8")
    assert str(written.relative_to(tmp_path)) in done.stderr


def test_the_merge_of_each_colour_inserts_exactly_its_columns() -> None:
    from definitions.taxi import GREEN, YELLOW

    tasks = {task["id"]: task for branch in flow_of("postgres_taxi").to_dict()["tasks"][2:4] for task in branch["then"]}
    for taxi in (YELLOW, GREEN):
        copied = tasks[f"{taxi.colour}_copy_in_to_staging_table"]["columns"]
        merged = tasks[f"{taxi.colour}_merge_data"]["sql"]
        assert copied == taxi.names
        assert f"({', '.join(['unique_row_id', 'filename', *copied])})" in merged


def test_the_backfill_reads_each_loop_from_where_it_stands() -> None:
    outer = flow_of("backfill").to_dict()["tasks"][0]
    inner = outer["tasks"][1]
    assert inner["tasks"][0]["inputs"] == {
        "taxi": "{{ parent.taskrun.value }}",
        "year": "{{ inputs.year }}",
        "month": "{{ taskrun.value }}",
    }
    assert (
        "outputs.load_month[parents[1].taskrun.value][parent.taskrun.value]" in inner["tasks"][1]["then"][0]["message"]
    )


@pytest.mark.parametrize("name", MODULES)
def test_the_yaml_reads_back_equal(name: str) -> None:
    flow = flow_of(name)
    assert yaml.safe_load(flow.to_yaml()) == flow.to_dict()
