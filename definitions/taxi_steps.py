"""Shared tasks of the four taxi flows: choosing a month, downloading its file, cleanup."""

from definitions.taxi import BASE_URL, MONTHS, TAXIS
from kestra_dsl import Flow, Reference, comment, inputs
from kestra_dsl.patterns import month_schedule
from kestra_dsl.plugins.core.execution import Labels
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.storage import PurgeCurrentExecutionFiles
from kestra_dsl.plugins.scripts.shell import Commands


def choose_taxi(flow: Flow, *, default: str) -> Reference:
    taxi = inputs.Select(id="taxi", display_name="Select taxi type", values=list(TAXIS), defaults=default)
    return flow.input(taxi)


def choose_month(flow: Flow, *, any_year: bool = False) -> tuple[Reference, Reference]:
    """Add inputs for year and month. With ``any_year``, the year accepts custom values."""
    year = inputs.Select(id="year", display_name="Select year", values=["2019", "2020"], defaults="2019")
    if any_year:
        year.allow_custom_value = True
        comment(year, "lets you type in 2021, which the homework asks for 🤗", on="allow_custom_value")
    month = inputs.Select(id="month", display_name="Select month", values=MONTHS, defaults="01")
    return flow.input(year), flow.input(month)


def label_and_extract(taxi: Reference, file: Reference) -> Commands:
    """Create tasks that label the execution, and download and unpack its file."""
    Labels(id="set_label", labels={"file": file, "taxi": taxi})
    return Commands(
        id="extract",
        output_files=["*.csv"],
        task_runner=Process(),
        commands=[f"wget -qO- {BASE_URL}/{taxi}/{file}.gz | gunzip > {file}"],
    )


def purge_files(*, disabled: bool | None = None) -> PurgeCurrentExecutionFiles:
    return PurgeCurrentExecutionFiles(
        id="purge_files",
        description="Keeps the storage small; disable it to look at the files of a run.",
        disabled=disabled,
    )


def schedule_both() -> None:
    """Schedule each colour on the first of the month, an hour apart."""
    month_schedule("green_schedule", hour=9, inputs={"taxi": "green"})
    month_schedule("yellow_schedule", hour=10, inputs={"taxi": "yellow"})
