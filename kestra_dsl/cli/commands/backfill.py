"""`kdsl backfill`: run a schedule for dates in the past, on a server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.options import env_option, input_option, label_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.messages import plural
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.server.backfill_dates import Period
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.triggers import TriggerName

__all__ = ["command"]

_SHOWN = 31


@click.command()
@click.argument("flow")
@click.argument("trigger")
@click.option("--start", metavar="DATE", help="The first date: 2019-01-01 or 2019-01-01T09:00:00.")
@click.option("--end", metavar="DATE", help="The last date, which is included (default: now).")
@input_option
@label_option
@click.option("--dry-run", is_flag=True, help="Show the dates and start nothing.")
@click.option("--yes", is_flag=True, help="Start without asking.")
@click.option("--status", "action", flag_value="status", help="Show the backfill of the trigger (without --start).")
@click.option("--pause", "action", flag_value="pause", help="Pause the backfill.")
@click.option("--resume", "action", flag_value="resume", help="Resume the backfill.")
@click.option("--cancel", "action", flag_value="cancel", help="Cancel the backfill. Its executions stay.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flow: str,
    trigger: str,
    start: str | None,
    end: str | None,
    inputs: dict[str, str],
    labels: dict[str, str],
    dry_run: bool,
    yes: bool,
    action: str | None,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Run a schedule for dates in the past, on a server.

    The dates are shown first, and the backfill starts after a confirmation. The server then starts an execution for
    each date, with the label backfill:true. FLOW is namespace/id as in the definitions, or anything else that selects
    one flow of the project; the namespace is that of the environment. Dates without a time zone are in that of the
    schedule. Each execution has the inputs and labels that are given; inputs that are files cannot be sent.

    Exits 0 for success, 1 if there is a backfill already, or none to pause, resume or cancel, 2 for bad use, 3 if the
    server fails.

    \b
    Examples:
      kdsl backfill company.team/load monthly --start 2019-01-01 --end 2019-12-31
      kdsl backfill load monthly --start 2019-01-01 --end 2020-12-31 -i taxi=green --yes --env prod
      kdsl backfill load monthly --status
      kdsl backfill load monthly --pause
    """
    from kestra_dsl.cli.publishing import confirm
    from kestra_dsl.cli.server_run import connected, parse_inputs, tell_difference
    from kestra_dsl.project.settings import settings
    from kestra_dsl.server.backfill_dates import period
    from kestra_dsl.server.served_flows import served_flow, served_name
    from kestra_dsl.server.triggers import TriggerName, refuse_backfill

    if start is None and (end or inputs or labels or dry_run):
        raise UsageError("a backfill needs --start")
    if start is not None and action is not None:
        raise UsageError(f"--{action} does not go with --start")
    project = settings(env=env)
    with connected(project, {"url": url, "tenant": tenant, "context": context}) as client:
        served = served_flow(client, served_name(flow, project), project)
        declared = served.trigger(trigger)
        name = TriggerName(served.namespace, served.id, trigger)
        if start is None:
            _act(client, name, action or "status")
            return
        tell_difference(served)
        values = parse_inputs(served, inputs)
        texts = {input_: value for input_, value in values.items() if isinstance(value, str)}
        if len(texts) < len(values):
            raise UsageError("a backfill cannot send files")
        wanted = period(declared, start, end)
        _show(name, declared, wanted.dates)
        if not dry_run:
            refuse_backfill(client, name)
            confirm(f"Start {plural(len(wanted.dates), 'execution')}?", yes=yes)
            _start(client, name, wanted, texts, labels)


def _start(
    client: Client, name: TriggerName, wanted: Period, inputs: Mapping[str, str], labels: dict[str, str]
) -> None:
    from kestra_dsl.server.triggers import LABEL, create_backfill

    state = create_backfill(client, name, (wanted.start, wanted.end), inputs, {**labels, LABEL: "true"})
    where = f"next date {state.next_date}" if state.backfill is not None else "all dates were started"
    click.echo(escaped(f"started a backfill of {name}: {where}"), err=True)


def _act(client: Client, name: TriggerName, action: str) -> None:
    from kestra_dsl.server.triggers import (
        backfill_executions,
        cancel_backfill,
        describe,
        pause_backfill,
        resume_backfill,
        trigger_state,
    )

    changes = {"pause": pause_backfill, "resume": resume_backfill, "cancel": cancel_backfill}
    if action in changes:
        changes[action](client, name)
    backfill = trigger_state(client, name).backfill
    click.echo(escaped(f"{name}: {'no backfill' if backfill is None else f'backfill {describe(backfill)}'}"))
    counted = backfill_executions(client, name)
    if counted:
        counts = ", ".join(f"{count} {state}" for state, count in sorted(counted.items()))
        click.echo(escaped(f"executions of backfills: {counts}"))


def _show(name: TriggerName, declared: Mapping[str, Any], dates: Sequence[datetime]) -> None:
    shown = [*dates] if len(dates) <= _SHOWN else [*dates[: _SHOWN - 2], None, dates[-1]]
    for each in shown:
        click.echo(f"... {len(dates) - _SHOWN + 1:,} more" if each is None else _told(each))
    some = "at most " if declared.get("conditions") or declared.get("when") else ""
    click.echo(escaped(f"{some}{plural(len(dates), 'date')} of {name}, cron {declared.get('cron')}"), err=True)
    if some:
        click.echo("the trigger has conditions, which the server evaluates for each date", err=True)
    if declared.get("timezone") is None:
        click.echo("the schedule has no timezone: the dates are for a server in UTC", err=True)


def _told(moment: datetime) -> str:
    return moment.isoformat(sep=" ")
