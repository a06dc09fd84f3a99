"""Run SQL and a script from namespace files."""

from datetime import timedelta

from definitions.settings import NAMESPACE, POSTGRES
from kestra_dsl import Flow, inputs, models, read, render
from kestra_dsl.plugins.jdbc.postgresql import CopyOut
from kestra_dsl.plugins.scripts.python import Commands
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.project import main

with Flow(
    id="trips_report",
    namespace=NAMESPACE,
    description=(
        "Trips and revenue of each day, as a page in Markdown.\n"
        "\n"
        "Its namespace files are `sql/trips_by_day.sql` and `scripts/daily_report.py`; `git_sync` brings both.\n"
    ),
) as flow:
    flow.input(inputs.Select(id="taxi", values=["yellow", "green"], defaults="green"))

    trips = CopyOut(
        id="trips_by_day",
        description="The file holds expressions of its own, which are filled in here.",
        **POSTGRES,
        sql=render(read("sql/trips_by_day.sql")),
        format="CSV",
        header=True,
        timeout=timedelta(minutes=10),
    )
    page = Commands(
        id="daily_report",
        namespace_files=models.NamespaceFiles(enabled=True, include=["scripts/daily_report.py"]),
        input_files={"trips.csv": trips.outputs.uri},
        task_runner=Docker(),
        container_image="python:3.13-slim",
        commands=["python scripts/daily_report.py trips.csv report.md"],
        output_files=["report.md"],
        timeout=timedelta(minutes=5),
    )
    flow.output(models.Output(id="report", type="FILE", value=page.outputs.output_files["report.md"]))

if __name__ == "__main__":
    main(flow)
