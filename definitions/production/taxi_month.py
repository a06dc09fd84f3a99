"""Shared tasks of the production flows for taxi data: choosing a month, downloading its file, alerts."""

from datetime import timedelta
from typing import NamedTuple

from definitions.settings import SLACK_WEBHOOK
from definitions.taxi import BASE_URL, FIRST_MONTH, GREEN, LAST_MONTH, MONTH_PATTERN, TAXIS, YELLOW
from kestra_dsl import Flow, Reference, and_, coalesce, ctx, f, inputs, models, retries, ternary
from kestra_dsl.patterns.alerts import failure_alert
from kestra_dsl.patterns.schedules import logical_month, month_schedule
from kestra_dsl.plugins.core.execution import Labels
from kestra_dsl.plugins.core.runner import Process
from kestra_dsl.plugins.core.storage import PurgeCurrentExecutionFiles
from kestra_dsl.plugins.scripts.shell import Commands

TIMEZONE = "America/New_York"


class Month(NamedTuple):
    """A month of one colour."""

    taxi: Reference
    file: Reference
    """The name of the unpacked file."""
    year: Reference


def retry() -> retries.Exponential:
    """Return a retry for network errors, with increasing intervals."""
    return retries.Exponential(interval=timedelta(seconds=30), max_interval=timedelta(minutes=10), max_attempts=4)


def one_at_a_time() -> models.Concurrency:
    return models.Concurrency(limit=1)


def within_two_hours() -> list[models.Sla]:
    """Return an SLA that adds a label after two hours. Cancelling would skip the alert and the cleanup."""
    late = {"sla": "missed"}
    return [models.MaxDurationSLA(id="within_two_hours", duration=timedelta(hours=2), behavior="NONE", labels=late)]


def in_the_data() -> list[models.Check]:
    """Return a check that blocks executions for months without files."""
    month = coalesce(ctx.inputs.month, FIRST_MONTH) | f.replace({"-": ""}) | f.number("INT")
    first, last = (int(text.replace("-", "")) for text in (FIRST_MONTH, LAST_MONTH))
    return [
        models.Check(
            condition=str(and_(month >= first, month <= last)),
            message=f"There are files from {FIRST_MONTH} to {LAST_MONTH}.",
            style="ERROR",
            behavior="BLOCK_EXECUTION",
        )
    ]


def choose_month(flow: Flow) -> Month:
    """Choose the month of the input, or else of the schedule or backfill, or else the current one."""
    taxi = flow.input(inputs.Select(id="taxi", display_name="Select taxi type", values=list(TAXIS)))
    asked = flow.input(
        inputs.String(
            id="month",
            display_name="Month, such as 2019-01",
            description="Left out, it is the month of the schedule.",
            required=False,
            validator=MONTH_PATTERN,
        )
    )
    month = flow.variable("month", coalesce(asked, logical_month(time_zone=TIMEZONE)))
    year = flow.variable("year", month | f.split("-") | f.first())
    file = flow.variable("file", f"{taxi}_tripdata_{month}.csv")
    return Month(taxi, file, year)


def fetch(flow: Flow, chosen: Month) -> Reference:
    """Create tasks that label the execution, and download, unpack and validate the file."""
    Labels(id="set_label", labels={"file": chosen.file, "taxi": chosen.taxi})
    header = {taxi.name: ",".join(taxi.names) for taxi in (YELLOW, GREEN)}
    extract = Commands(
        id="extract",
        env={
            "URL": f"{BASE_URL}/{chosen.taxi}/{chosen.file}.gz",
            "FILE": chosen.file,
            "HEADER": ternary(chosen.taxi == YELLOW.name, header["yellow"], header["green"]),
        },
        commands=[
            'wget --no-verbose --tries=1 --timeout=60 --output-document="$FILE.gz" "$URL"',
            'gunzip "$FILE.gz"',
            """test "$(head -n 1 "$FILE" | tr -d '\\r')" = "$HEADER" || { echo "other columns: $URL" >&2; exit 1; }""",
        ],
        task_runner=Process(),
        output_files=["*.csv"],
        timeout=timedelta(minutes=30),
        retry=retry(),
    )
    return flow.variable("data", extract.outputs.output_files[chosen.file])


def purge_files() -> PurgeCurrentExecutionFiles:
    return PurgeCurrentExecutionFiles(id="purge_files", description="Nothing of a month stays behind, failed or not.")


def tell_slack(flow: Flow) -> None:
    with flow.on_error():
        failure_alert(url=SLACK_WEBHOOK, note="A month of taxi trips is missing until this is repaired and run again.")


def schedule_both() -> None:
    """Schedule each colour on the first of each month that has files, an hour apart."""
    for hour, taxi in ((9, GREEN), (10, YELLOW)):
        month_schedule(
            f"{taxi.name}_schedule",
            hour=hour,
            timezone=TIMEZONE,
            inputs={"taxi": taxi.name},
            first=FIRST_MONTH,
            last=LAST_MONTH,
        )
