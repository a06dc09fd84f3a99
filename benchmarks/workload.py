"""The workload: a flow with the tasks of the taxi pipelines, and a hera workflow with the same texts.

Of ten tasks, four are Queries with 20 lines of SQL, two are CopyIn with 18 columns, two are Commands and two are Logs.
One of them is inside an If. The texts differ and refer to inputs, variables and earlier tasks.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kestra_dsl import Flow, inputs
from kestra_dsl.plugins.core.flow import If
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.plugins.jdbc.postgresql import CopyIn, Queries
from kestra_dsl.plugins.scripts.shell import Commands

if TYPE_CHECKING:
    from kestra_dsl import Reference

__all__ = ["hera_workflow", "taxi_flow", "texts"]

COLUMNS = [f"column_{number}" for number in range(18)]
_DEFINITIONS = ",\n".join(f"    {column} text" for column in COLUMNS[:15])
_BASE_URL = "https://example.com/trips"


def texts(number: int, taxi: object, file: object) -> dict[str, str]:
    """Return the texts of ten tasks. ``taxi`` and ``file`` are references, or expressions as text."""
    staging = f"public.{taxi}_staging_{number}"
    return {
        "create": f"CREATE TABLE IF NOT EXISTS {staging} (\n    unique_row_id text,\n    filename text,\n"
        f"{_DEFINITIONS}\n);\nTRUNCATE TABLE staging;\n",
        "update": f"UPDATE {staging}\nSET unique_row_id = md5(\n"
        + " ||\n".join(f"    COALESCE(CAST({column} AS text), '')" for column in COLUMNS[:15])
        + f"\n  ),\n  filename = '{file}'\n;\n",
        "merge": f"MERGE INTO public.{taxi}_trips_{number} AS T\nUSING {staging} AS S\nON T.id = S.id\n"
        "WHEN NOT MATCHED THEN INSERT (\n" + ",\n".join(f"  {column}" for column in COLUMNS[:14]) + "\n);\n",
        "clean": f"SELECT *\nFROM {staging}\nWHERE\n"
        + "\n".join(f"  {column} IS NOT NULL AND" for column in COLUMNS[:16])
        + "\n  TRUE;\n",
        "fetch": f"wget -qO- {_BASE_URL}/{taxi}/{file}.gz | gunzip > {number}_{file}",
        "count": f"wc -l {number}_{file}\nls -l\n",
        "table": staging,
        "begin": f"Round {number} of {taxi} begins",
        "end": f"Round {number} of {taxi} has ended",
    }


def taxi_flow(count: int) -> Flow:
    """Create a flow with ``count`` tasks."""
    with Flow(id="taxi", namespace="company.team") as flow:
        taxi = flow.input(inputs.Select(id="taxi", values=["yellow", "green"], defaults="yellow"))
        file = flow.variable("file", f"{taxi}_tripdata.csv")
        for number in range(count // 10):
            _ten_tasks(number, taxi, file)
        flow.plugin_default(postgresql, url="jdbc:postgresql://db/trips", username="kestra")
    return flow


def _ten_tasks(number: int, taxi: Reference, file: Reference) -> None:
    text = texts(number, taxi, file)
    Log(id=f"begin_{number}", message=text["begin"])
    fetch = Commands(
        id=f"fetch_{number}", output_files=["*.csv"], task_runner=Process(), commands=[text["fetch"]], timeout="PT10M"
    )
    Queries(id=f"create_{number}", sql=text["create"])
    with If(id=f"if_{number}", condition=taxi == "yellow"):
        CopyIn(
            id=f"copy_{number}",
            from_=fetch.outputs.output_files["trips.csv"],
            table=text["table"],
            columns=COLUMNS,
            format="CSV",
            header=True,
        )
    Queries(id=f"update_{number}", sql=text["update"])
    Queries(id=f"merge_{number}", sql=text["merge"])
    CopyIn(id=f"again_{number}", from_="trips.csv", table=text["table"], columns=COLUMNS, format="CSV", header=True)
    Commands(id=f"count_{number}", task_runner=Process(), commands=[text["count"]])
    Queries(id=f"clean_{number}", sql=text["clean"], fetch_type="FETCH_ONE")
    Log(id=f"end_{number}", message=text["end"])


def hera_workflow(count: int) -> Any:
    """Create a hera workflow with ``count`` containers, with the same texts as arguments."""
    hera: Any = import_module("hera.workflows")  # installed for the benchmarks alone
    with hera.Workflow(name="taxi", namespace="company", entrypoint="begin-0") as workflow:
        for number in range(count // 10):
            text = texts(number, "{{ inputs.taxi }}", "{{ render(vars.file) }}")
            for step, arguments in _arguments(text).items():
                hera.Container(name=f"{step}-{number}", image="alpine:3.20", command=["run"], args=arguments)
    return workflow


def _arguments(text: dict[str, str]) -> dict[str, list[Any]]:
    copy = [text["table"], *COLUMNS, "CSV", "header"]
    return {
        "begin": [text["begin"]],
        "fetch": [text["fetch"], "*.csv"],
        "create": [text["create"]],
        "copy": [*copy, "{{ outputs.fetch.outputFiles }}"],
        "update": [text["update"]],
        "merge": [text["merge"]],
        "again": [*copy, "trips.csv"],
        "count": [text["count"]],
        "clean": [text["clean"], "FETCH_ONE"],
        "end": [text["end"]],
    }
