"""The tasks of a staging load, inside and outside a block."""

from typing import Any

import pytest

from kestra_dsl import Flow, ctx, models, secret
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.errors import MissingPropertyError, PropertyError, ScopeError
from kestra_dsl.patterns import Column, Dataset, LoadRules, staging_load
from kestra_dsl.patterns.postgres import Sql, create_table, mark, md5_of_texts, merge
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.testing import assert_no_findings

TRIPS = Dataset("trips", columns=(Column("Cab", "text"), Column("fare", "number")), key=("Cab",))
PLAIN = LoadRules(row_id=md5_of_texts, marked_in_staging=True, deduplicated=False, update=False, audited=False)
CONNECTION = {"url": "jdbc:postgresql://db/taxi", "password": secret("POSTGRES_PASSWORD")}


def load(**changed: Any) -> list[BaseTask]:
    given: dict[str, Any] = {
        "data": ctx.outputs.get.uri,
        "filename": "trips.csv",
        "table": "public.trips",
        "staging": "public.trips_staging",
        **changed,
    }
    return staging_load(TRIPS, **given)


def flow_with_load(**changed: Any) -> Flow:
    with Flow(id="load", namespace="company.team", concurrency=models.Concurrency(limit=1)) as flow:
        Download(id="get", uri="https://example.com/trips.csv")
        load(**changed)
        flow.plugin_default(postgresql, **CONNECTION)
    return flow


def ids(flow: Flow) -> list[str]:
    return [task["id"] for task in flow.to_dict()["tasks"]]


def test_the_default_load_has_five_steps_in_order() -> None:
    flow = flow_with_load()
    assert ids(flow)[1:] == [
        "trips_create_table",
        "trips_create_staging_table",
        "trips_truncate_staging_table",
        "trips_copy_in_to_staging_table",
        "trips_merge_data",
    ]
    assert_no_findings(flow)


def test_a_load_that_writes_ids_into_staging_has_a_step_before_the_merge() -> None:
    flow = flow_with_load(rules=PLAIN)
    assert ids(flow)[5:] == ["trips_add_unique_id_and_filename", "trips_merge_data"]
    marks, merges = flow.to_dict()["tasks"][5:]
    assert marks["sql"] == mark(TRIPS, "public.trips_staging", "trips.csv", PLAIN)
    assert merges["sql"] == merge(TRIPS, "public.trips", "public.trips_staging", "trips.csv", PLAIN)
    assert_no_findings(flow)


def test_the_copy_reads_the_file_unchanged() -> None:
    copy = flow_with_load().to_dict()["tasks"][4]
    assert copy == {
        "id": "trips_copy_in_to_staging_table",
        "type": "io.kestra.plugin.jdbc.postgresql.CopyIn",
        "from": "{{ outputs.get.uri }}",
        "columns": ["Cab", "fare"],
        "format": "CSV",
        "header": True,
        "table": "public.trips_staging",
    }


def test_references_in_names_are_rendered() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        table = flow.variable("table", f"public.{ctx.flow.id}")
        staging = flow.variable("staging", f"public.{ctx.flow.id}_{ctx.execution.id}")
        load(table=table, staging=staging, filename=Sql("current_user"), data=f"{ctx.flow.id}.csv")
        flow.plugin_default(postgresql, **CONNECTION)
    tasks = flow.to_dict()["tasks"]
    assert tasks[0]["sql"].startswith("CREATE TABLE IF NOT EXISTS {{ render(vars.table) }} (")
    assert tasks[2]["sql"] == "TRUNCATE TABLE {{ render(vars.staging) }};\n"
    assert tasks[3]["table"] == "{{ render(vars.staging) }}"
    assert "current_user AS filename" in tasks[4]["sql"]
    assert_no_findings(flow)


def test_the_prefix_of_ids_can_be_changed_or_empty() -> None:
    assert ids(flow_with_load(id_prefix="pg_"))[1] == "pg_create_table"
    assert ids(flow_with_load(id_prefix=""))[1] == "create_table"


def test_it_can_be_passed_as_plain_data() -> None:
    same = Flow(
        id="load",
        namespace="company.team",
        concurrency=models.Concurrency(limit=1),
        tasks=[Download(id="get", uri="https://example.com/trips.csv"), *load()],
        plugin_defaults=flow_with_load().plugin_defaults,
    )
    assert same == flow_with_load()


def test_it_can_be_a_branch() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        If(id="maybe", condition=ctx.flow.id == "load", then=load())
        flow.plugin_default(postgresql, **CONNECTION)
    (branch,) = flow.to_dict()["tasks"]
    assert len(branch["then"]) == 5


def test_two_loads_in_one_flow_need_two_prefixes() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        load()
        load(id_prefix="other_")
        flow.plugin_default(postgresql, **CONNECTION)
    assert len({*ids(flow)}) == 10
    with Flow(id="load", namespace="company.team") as flow:
        Download(id="get", uri="https://example.com/trips.csv")
        load()
        load()
        flow.plugin_default(postgresql, **CONNECTION)
    assert {finding.code for finding in flow.check()} == {"KD104"}


def test_a_load_without_a_connection_is_rejected_with_its_line() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        load()
    with pytest.raises(MissingPropertyError, match="'url'") as caught:
        flow.to_yaml()
    assert str(caught.value.origin).startswith("tests/patterns/test_postgres.py:")
    assert "through patterns.postgres.staging_load" in str(caught.value.origin)


def test_a_rejected_load_leaves_no_task_in_the_block() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        Download(id="get", uri="https://example.com/trips.csv")
        with pytest.raises(PropertyError, match="'my trips' cannot be a table"):
            load(staging="my trips")
    assert ids(flow) == ["get"]


def test_its_tasks_have_one_parent() -> None:
    tasks = load()
    Flow(id="one", namespace="company.team", tasks=tasks)
    with pytest.raises(ScopeError, match="one object cannot be in two places"):
        Flow(id="two", namespace="company.team", tasks=tasks)


@pytest.mark.parametrize("target", version_names())
def test_it_is_written_for_every_kestra(target: str) -> None:
    tasks = flow_with_load().to_dict(target)["tasks"]
    assert [task["type"].rpartition(".")[2] for task in tasks[1:]] == [*["Queries"] * 3, "CopyIn", "Queries"]
    assert tasks[1]["sql"] == create_table(TRIPS, "public.trips", LoadRules())
