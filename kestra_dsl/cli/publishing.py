"""What the commands that write to a server share: finding it, showing a plan, asking, and telling how it ended."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.colour import DIFF_STYLES, colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import PushError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.destinations import Destination
    from kestra_dsl.server.plans import Plan
    from kestra_dsl.server.reports import Outcome, Report

__all__ = ["applied", "confirm", "connect", "show_lines", "show_plan", "tell_report", "warn_of_version"]

_PAST = {"create": "created", "update": "updated", "delete": "deleted"}
_SHOWN = 20


def connect(env: str | None, url: str | None, tenant: str | None, context: str | None) -> tuple[Settings, Destination]:
    """The project's settings, and the server that it is pushed to."""
    from kestra_dsl.project.settings import settings
    from kestra_dsl.server.publishing import destination

    project = settings(env=env)
    return project, destination(project, flags={"url": url, "tenant": tenant, "context": context})


def warn_of_version(client: Client, target: str) -> None:
    """Warn if the server is of another version than the one that the flows are built for."""
    found = client.version()
    if ".".join(map(str, found.number)) == target:
        return
    text = f"the server is Kestra {found.text}, and the flows are built for {target}; see `target` in [tool.kdsl]"
    click.echo(f"{click.style('warning', fg='yellow', bold=True)}: {escaped(text)}", err=True, color=colour())


def show_lines(lines: Iterable[str]) -> None:
    """The lines of a diff, in colour. They are escaped already."""
    for line in lines:
        click.echo(click.style(line, fg=DIFF_STYLES.get(line[:1])), color=colour())


def show_plan(plan: Plan, *, diffs: bool = True) -> None:
    """Each flow that a push would write or that is in its way, then a line that counts all."""
    from kestra_dsl.server.showing import MARKS, diff_of, summary

    for item in plan.items:
        if item.kind == "unchanged" or (item.kind in ("unmanaged", "foreign") and item.after is None):
            continue
        mark, style = MARKS[item.kind]
        definition = f" ({item.after.place})" if item.after is not None and item.after.definition else ""
        note = f": {item.note}" if item.note else ""
        click.secho(escaped(f"{mark} {item.name}{definition}{note}"), fg=style, bold=True, color=colour())
        if diffs:
            show_lines(diff_of(item))
    click.echo(f"{summary(plan)}, for {plan.owner} on {plan.url}", err=True)


def confirm(question: str, *, yes: bool) -> None:
    """Ask on a terminal; anywhere else, ``--yes`` has to say so.

    Raises:
        UsageError: There is no terminal to ask for confirmation.
        click.Abort: The answer is no.
    """
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(
            f"there is no terminal to ask on: {question}", hint="pass --yes to confirm; nothing was written"
        )
    click.confirm(question, abort=True, err=True)


def applied(plan: Plan) -> Report:
    """Apply a plan, and print its progress and results."""
    try:
        report = plan.apply(progress=_progress(len(plan.actions)))
    except PushError as error:
        tell_report(error.report, plan, failed=True)
        raise
    tell_report(report, plan)
    return report


def tell_report(report: Report, plan: Plan, *, failed: bool = False) -> None:
    """What the server has now, where that is not what was planned; then one line."""
    for warning in report.warnings:
        click.echo(f"{click.style('warning', fg='yellow', bold=True)}: {escaped(warning)}", err=True, color=colour())
    if failed:
        for outcome in report.outcomes[:_SHOWN]:
            revision = f", revision {outcome.revision}" if outcome.revision else ""
            message = f" ({outcome.message})" if outcome.message else ""
            click.echo(escaped(f"  {outcome.name}: {outcome.kind} {outcome.state}{revision}{message}"), err=True)
        if len(report.outcomes) > _SHOWN:
            click.echo(f"  and {len(report.outcomes) - _SHOWN} more", err=True)
    counts = [f"{number} {_PAST[kind]}" for kind, number in report.counted().items()]
    for state in ("restored", "unknown"):
        number = len(report.of((state,)))
        counts += [f"{number} {state}"] if number else []
    counted = ", ".join(counts) or "nothing changed"
    pushed = f" (push {report.number})" if report.number else ""
    click.echo(f"{counted} for {plan.owner} on {plan.url} in {report.seconds:.1f} s{pushed}", err=True)


def _progress(everything: int) -> Callable[[Outcome], None]:
    """A counter on a terminal, a line for each flow in a log."""
    done: list[str] = []
    watched = sys.stderr.isatty()

    def tell(outcome: Outcome) -> None:
        done.append(outcome.name)
        if watched:
            click.echo(
                f"\r\x1b[K{len(done)}/{everything} {escaped(outcome.name)}", nl=len(done) == everything, err=True
            )
        else:
            revision = f" (revision {outcome.revision})" if outcome.revision else ""
            click.echo(f"{_PAST[outcome.kind]} {escaped(outcome.name)}{revision}")

    return tell
