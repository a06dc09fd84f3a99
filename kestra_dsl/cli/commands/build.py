"""`kdsl build`: write the YAML of a project's flows."""

from __future__ import annotations

import difflib
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import click

from kestra_dsl.cli.options import env_option, flows_argument, target_option
from kestra_dsl.cli.watching import repeat, watch_option
from kestra_dsl.console.colour import DIFF_STYLES, colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import confirm_removal, plural, show_note, show_waiting
from kestra_dsl.console.progress import progress_of
from kestra_dsl.errors import BuildError, UsageError
from kestra_dsl.project.left_out import describe

if TYPE_CHECKING:
    from kestra_dsl.project.build import Change, Options, Outcome
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_MARKS = {"new": ("+", "green"), "changed": ("~", "yellow"), "removed": ("-", "red")}


@click.command()
@flows_argument
@click.option("--check", "only_check", is_flag=True, help="Write nothing; show a diff and exit 1 if files are stale.")
@env_option
@target_option
@click.option("--out", metavar="FOLDER", help="The folder for YAML (default: that of pyproject.toml, else generated).")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--fresh", is_flag=True, help="Build unchanged modules, too.")
@click.option("--prune", is_flag=True, help="Remove the files of flows that no longer exist.")
@watch_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flows: tuple[str, ...],
    only_check: bool,
    env: str | None,
    target: str | None,
    out: str | None,
    force: bool,
    fresh: bool,
    prune: bool,
    watch: bool,
) -> None:
    """Write the YAML of a project's flows.

    FLOW is an id or namespace/id, a pattern of these, a module, or a file or folder of definitions (default: all flows
    of the project). Each flow becomes generated/<namespace>/<id>.yaml.

    All flows are checked first: nothing is written if one has an error, or if a module cannot be imported. Files that
    were edited by hand, or that kdsl did not write, are never overwritten. The file of a renamed flow is removed. Files
    of flows that no longer exist are removed with --prune, or if you confirm it on a terminal; otherwise the build
    exits 2 and writes nothing. Flows that are not meant for the target, as only_for(...) says, are left out and listed.

    \b
    Examples:
      kdsl build
      kdsl build gcp_taxi 'zoomcamp/0*'
      kdsl build definitions/taxi.py
      kdsl build --check
      kdsl build --env prod
      kdsl build --watch
    """
    from kestra_dsl.project.build import Options
    from kestra_dsl.project.selection import scope_of
    from kestra_dsl.project.settings import settings, with_options

    if watch and only_check:
        raise UsageError("--watch writes files, and --check writes none", hint="use `kdsl check --watch`")

    def load() -> Settings:
        return with_options(settings(env=env), target=target, out=out)

    def once(project: Settings, changed: set[str]) -> Iterable[str]:
        return _build(project, Options(scope_of(flows), only_check, force, fresh and not changed, prune)).reads

    if watch:
        repeat(load, once)
    elif not _build(load(), Options(scope_of(flows), only_check, force, fresh, prune)).is_good:
        raise SystemExit(1)


class _Result(NamedTuple):
    is_good: bool
    reads: Iterable[str]
    """The files and folders that the result depends on."""


def _build(project: Settings, options: Options) -> _Result:
    """Build flows, and print what was found and written."""
    from kestra_dsl.project.build import build

    start = time.perf_counter()
    try:
        outcome = build(project, options, progress_of("modules"), show_waiting, confirm_removal)
    except BuildError as error:
        show_findings(error.findings)
        errors = sum(finding.severity == "error" for finding in error.findings)
        click.secho(f"{plural(errors, 'error')}: nothing was written", fg="red", err=True, color=colour())
        return _Result(is_good=False, reads=error.reads)
    show_findings(outcome.findings)
    for change in outcome.changes:
        _show_change(change, project, with_diff=options.check)
    if options.check and not options.prune:
        _show_prunable(outcome.changes)
    show_note(describe(outcome.left_out, project.target))
    _summary(outcome, options.check, time.perf_counter() - start)
    return _Result(not (options.check and outcome.changes), outcome.reads)


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


def _show_prunable(changes: list[Change]) -> None:
    paths = [escaped(change.path) for change in changes if change.needs_prune]
    if paths:
        reason = "its flow no longer exists" if len(paths) == 1 else "their flows no longer exist"
        text = f"use --prune to remove {', '.join(paths)}: {reason}"
        click.secho(text, fg="yellow", err=True, color=colour())


def _summary(outcome: Outcome, only_check: bool, seconds: float) -> None:
    counts = [
        f"{sum(change.kind == kind for change in outcome.changes)} {kind}"
        for kind in _MARKS
        if any(change.kind == kind for change in outcome.changes)
    ]
    text = ", ".join(counts) or ("up to date" if only_check else "nothing changed")
    stale = " (stale)" if only_check and counts else ""
    modules = f"{outcome.built} of {plural(outcome.modules, 'module')} built"
    click.echo(f"{plural(outcome.flows, 'flow')}: {text}{stale}; {modules} in {seconds:.1f} s", err=True)
