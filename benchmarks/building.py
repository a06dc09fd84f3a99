"""Benchmarks of startup, imports and creating tasks, compared with hera and plain pydantic models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from benchmarks.measure import alternate, fresh_process, seconds, within_fresh_process
from benchmarks.peers import IMPORT_HERA, bare
from benchmarks.row import Row
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.gcp.bigquery import Query
from kestra_dsl.plugins.jdbc.postgresql import CopyIn
from kestra_dsl.plugins.scripts.shell import Commands

__all__ = ["building_rows"]

_ONE_LOG = """
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="greet", message="Hello")
print(flow.to_yaml())
"""
_SQL = "SELECT\n" + "".join(f"  column_{number},\n" for number in range(18)) + "FROM trips;\n"
_COLUMNS = [f"column_{number}" for number in range(18)]


def building_rows(runs: int) -> Iterator[Row]:
    """Yield each row when it is measured."""
    ours, hera = alternate(runs, partial(fresh_process, _ONE_LOG), partial(fresh_process, IMPORT_HERA))
    yield Row("start to YAML of one Log", "start to import hera", ours, hera, 0.3)
    yield from _one_class(runs)
    yield from _thousand(3 * runs)  # short runs: more of them give a steadier median
    yield from _tenfold(3 * runs)


def _one_class(runs: int) -> Iterator[Row]:
    after = "import kestra_dsl.core.flow"
    bigquery = "from kestra_dsl.plugins.gcp.bigquery import Query"
    taken = {
        "take gcp.bigquery.Query": bigquery,
        "take jdbc.postgresql.CopyIn": "from kestra_dsl.plugins.jdbc.postgresql import CopyIn",
        "take core.log.Log": "from kestra_dsl.plugins.core.log import Log",
        # pydantic builds the validator when the first object is created
        "take and make a Query": f"{bigquery}\nQuery(id='query', sql='SELECT 1')",
    }
    works = [partial(within_fresh_process, after, code) for code in taken.values()]
    *ours, hera = alternate(runs, *works, partial(within_fresh_process, "", IMPORT_HERA))
    for name, time in zip(taken, ours, strict=True):
        yield Row(name, "import hera", time, hera, 0.1, strictly=True)


def _thousand(runs: int) -> Iterator[Row]:
    for name, make, make_bare in (("Log", _logs, _bare_logs()), ("taxi", _taxi, _bare_taxi())):
        ours, theirs = alternate(runs, _timed(make, 1_000), _timed(make_bare, 1_000))
        yield Row(f"build 1,000 tasks ({name})", "bare pydantic", ours, theirs, 4)


def _tenfold(runs: int) -> Iterator[Row]:
    for name, make, make_bare in (("Log", _logs, _bare_logs()), ("taxi", _taxi, _bare_taxi())):
        sizes = 10_000, 1_000
        building = [_timed(make, size) for size in sizes]
        writing = [_timed_yaml(make, size) for size in sizes]
        bare_models = [_timed(make_bare, size) for size in sizes]
        many, few, text_of_many, text_of_few, many_bare, few_bare = alternate(runs, *building, *writing, *bare_models)
        yield Row(f"build 10,000 tasks ({name})", "build 1,000", many, few, 11)
        yield Row(f"10,000 tasks to YAML ({name})", "1,000 to YAML", text_of_many, text_of_few, 11)
        yield Row(f"10,000 bare models ({name})", "1,000 bare models", many_bare, few_bare, None)


def _timed(make: Callable[[int], object], size: int) -> Callable[[], float]:
    return lambda: seconds(partial(make, size))


def _timed_yaml(make: Callable[[int], Flow], size: int) -> Callable[[], float]:
    """Measure writing only. The flow is created before."""
    return lambda: seconds(make(size).to_yaml)


def _logs(count: int) -> Flow:
    with Flow(id="logs", namespace="company.team") as flow:
        for number in range(count):
            Log(id=f"log_{number}", message="Hello")
    return flow


def _bare_logs() -> Callable[[int], list[Any]]:
    model: Any = bare(Log)
    return lambda count: [model(id=f"log_{number}", message="Hello") for number in range(count)]


def _taxi(count: int) -> Flow:
    """Create a flow with the three most common tasks of the taxi pipelines, in turn."""
    with Flow(id="taxi", namespace="company.team") as flow:
        flow.plugin_default(CopyIn, url="jdbc:postgresql://db/trips")
        for number in range(count):
            if number % 3 == 0:
                Query(id=f"query_{number}", sql=_SQL)
            elif number % 3 == 1:
                CopyIn(
                    id=f"copy_{number}", from_="file.csv", table="trips", format="CSV", header=True, columns=_COLUMNS
                )
            else:
                Commands(id=f"run_{number}", commands=["wget file.csv"], output_files=["*.csv"], task_runner=Process())
    return flow


def _bare_taxi() -> Callable[[int], list[Any]]:
    query: Any = bare(Query)
    copy: Any = bare(CopyIn)
    commands: Any = bare(Commands)
    process: Any = bare(Process)

    def make(count: int) -> list[Any]:
        made: list[Any] = []
        for number in range(count):
            if number % 3 == 0:
                made.append(query(id=f"query_{number}", sql=_SQL))
            elif number % 3 == 1:
                made.append(
                    copy(
                        id=f"copy_{number}",
                        from_="file.csv",
                        table="trips",
                        format="CSV",
                        header=True,
                        columns=_COLUMNS,
                    )
                )
            else:
                made.append(
                    commands(
                        id=f"run_{number}", commands=["wget file.csv"], output_files=["*.csv"], task_runner=process()
                    )
                )
        return made

    return make
