"""``kdsl build``: the YAML of a project's definitions."""

from __future__ import annotations

import difflib
import sys
import time
from typing import TYPE_CHECKING

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.console.colour import DIFF_STYLES, colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.running import may_remove, tell_note, tell_waiting
from kestra_dsl.errors import BuildError
from kestra_dsl.project.leaving_out import told

if TYPE_CHECKING:
    from kestra_dsl.project.build import Change, Outcome, Progress
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_MARKS = {"new": ("+", "green"), "changed": ("~", "yellow"), "removed": ("-", "red")}
_LINES = 10
_WORTH_SHOWING = 25


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 with a diff when something is stale.")
@env_option
@click.option("--target", metavar="VERSION", help="The Kestra version. Default: what pyproject.toml says, or 1.3.")
@click.option("--out", metavar="FOLDER", help="Where to write. Default: what pyproject.toml says, or generated.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--fresh", is_flag=True, help="Build every module, also those that have not changed.")
@click.option("--prune", is_flag=True, help="Remove the files of flows that are gone, without asking.")
def command(  # noqa: PLR0913, PLR0917 - one for each option
    names: tuple[str, ...],
    only_check: bool,
    env: str | None,
    target: str | None,
    out: str | None,
    force: bool,
    fresh: bool,
    prune: bool,
) -> None:
    """Write the YAML of a project's flows.

    Each flow becomes generated/<namespace>/<id>.yaml. Every flow is checked first. When one has an error, or a module
    cannot be imported, nothing is written. Files that kdsl did not write, or that were edited by hand, are never
    touched. NAME is a flow or a module, also as a pattern.

    The file of a flow that was renamed is removed. The file of a flow that is gone is removed with --prune, or when you
    say so on a terminal; otherwise the build exits 2 and writes nothing. A flow that is not meant for the target, as
    its only_for(...) says, is left out and named.

    \b
    Examples:
      kdsl build
      kdsl build gcp_taxi 'zoomcamp/0*'
      kdsl build --check
      kdsl build --prune
      kdsl build --env prod
    """
    from kestra_dsl.project.build import Options, build
    from kestra_dsl.project.settings import settings, with_options

    chosen = with_options(settings(env=env), target=target, out=out)
    start = time.perf_counter()
    try:
        options = Options(names, only_check, force, fresh, prune)
        outcome = build(chosen, options, _progress(), tell_waiting, may_remove)
    except BuildError as error:
        show_findings(error.findings)
        errors = sum(finding.severity == "error" for finding in error.findings)
        click.secho(f"{errors} error{'s' * (errors != 1)}: nothing was written", fg="red", err=True, color=colour())
        raise SystemExit(1) from None
    show_findings(outcome.findings)
    for change in outcome.changes:
        _show_change(change, chosen, with_diff=only_check)
    if only_check and not prune:
        _tell_prune(outcome.changes)
    tell_note(told(outcome.left_out, chosen.target))
    _summary(outcome, only_check, time.perf_counter() - start)
    if only_check and outcome.changes:
        raise SystemExit(1)


def _progress() -> Progress:
    """A bar for somebody who watches, a line now and then for a log."""
    if sys.stderr.isatty():
        return _bar
    return _lines


def _bar(done: int, everything: int) -> None:
    if everything < _WORTH_SHOWING:
        return
    width = 30
    filled = width * done // everything
    bar = "█" * filled + "░" * (width - filled)
    click.echo(f"\r{bar} {done}/{everything} modules", nl=done == everything, err=True, color=colour())


def _lines(done: int, everything: int) -> None:
    if everything >= _WORTH_SHOWING and done * _LINES // everything != (done - 1) * _LINES // everything:
        click.echo(f"{done} of {everything} modules", err=True)


def _show_change(change: Change, settings: Settings, *, with_diff: bool) -> None:
    path = f"{settings.out}/{change.path}"
    if with_diff:
        lines = difflib.unified_diff(
            change.before.splitlines(keepends=True), change.after.splitlines(keepends=True), path, path
        )
        for line in lines:
            click.secho(escaped(line.rstrip("\n"), lines=True), fg=DIFF_STYLES.get(line[0]), color=colour())
        return
    mark, style = _MARKS[change.kind]
    click.secho(f"{mark} {escaped(path)}", fg=style, color=colour())


def _tell_prune(changes: list[Change]) -> None:
    gone = [escaped(change.path) for change in changes if change.needs_prune]
    if gone:
        there = "to it" if len(gone) == 1 else "to them"
        told = f"--prune is needed to remove {', '.join(gone)}: no flow is written {there} any more"
        click.secho(told, fg="yellow", err=True, color=colour())


def _summary(outcome: Outcome, only_check: bool, seconds: float) -> None:
    counts = [
        f"{sum(change.kind == kind for change in outcome.changes)} {kind}"
        for kind in _MARKS
        if any(change.kind == kind for change in outcome.changes)
    ]
    told = ", ".join(counts) or ("up to date" if only_check else "nothing changed")
    stale = " (stale)" if only_check and counts else ""
    modules = f"{outcome.built} of {outcome.modules} module{'s' * (outcome.modules != 1)} built"
    click.echo(
        f"{outcome.flows} flow{'s' * (outcome.flows != 1)}: {told}{stale}; {modules} in {seconds:.1f} s", err=True
    )
