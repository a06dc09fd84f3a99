"""`kdsl push`: write the flows of a project to a server."""

from __future__ import annotations

from pathlib import Path

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import selection_options, server_options
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@selection_options
@click.option(
    "--plan", "file", type=click.Path(path_type=Path), metavar="FILE", help="Do what a saved plan says, or nothing."
)
@click.option("--dry-run", is_flag=True, help="Show the plan and validate it on the server; write nothing.")
@click.option("--yes", is_flag=True, help="Delete and overwrite without asking.")
@click.option("--brief", is_flag=True, help="List the flows without their differences.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    names: tuple[str, ...],
    since: str | None,
    prune: bool,
    overwrite: bool,
    build_first: bool,
    file: Path | None,
    dry_run: bool,
    yes: bool,
    brief: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Write flows, keys and files to the server.

    Writes exactly what `kdsl plan` shows.

    Changed flows are validated on the server first; if one is invalid, nothing is written. If writing one fails, the
    others are restored, and the state of the server is shown. Deletions come last, and are confirmed on a terminal or
    with --yes.

    With --plan, the plan is computed again with the names and options in the file. If it differs, or if the file was
    edited, nothing is written.

    Exits 0 when the server has the flows, 1 when the plan is blocked or a flow is invalid, 3 when the server fails.

    \b
    Examples:
      kdsl push
      kdsl push load --env prod
      kdsl push --prune --yes
      kdsl plan -o plan.json; kdsl push --plan plan.json
    """
    from kestra_dsl.cli.publishing import applied, confirm, connect, show_plan, warn_of_version
    from kestra_dsl.cli.publishing_build import up_to_date
    from kestra_dsl.server.names import counted
    from kestra_dsl.server.plan_files import read_plan, refuse_other
    from kestra_dsl.server.planning import Rules
    from kestra_dsl.server.plans import refuse_blocked, validate
    from kestra_dsl.server.protecting import refuse_unprotected
    from kestra_dsl.server.publishing import PlanOptions, plan_of

    saved = None if file is None else read_plan(file)
    if saved is not None:
        if names or since or prune or overwrite or build_first:
            raise UsageError(
                "--plan goes with no names and no options that change the plan", hint="they are in the file"
            )
        if env is not None and env != saved.env:
            raise UsageError(f"the plan is for {saved.env or 'no environment'}, not for {env}")
        env = saved.env
    project, to = connect(env, url, tenant, context)
    if not dry_run:
        refuse_unprotected(project, yes=yes, planned=saved is not None, saved=file)
    origins = up_to_date(project, build_first=build_first)
    warn_of_version(to.client, project.target)
    options = PlanOptions(names, since, Rules(prune, overwrite)) if saved is None else saved.options
    plan = plan_of(project, to, options, origins=origins)
    if saved is not None:
        refuse_other(saved, plan)
    show_plan(plan, diffs=not brief)
    refuse_blocked(plan.blockers)
    if dry_run:
        for warning in validate(to, plan.actions):
            click.echo(f"warning: {warning}", err=True)
        if plan.actions:
            raise SystemExit(1)
        return
    risky = [item for item in plan.actions if item.kind == "delete" or item.note.startswith("overwrites")]
    if risky and saved is None:
        confirm(f"{counted([item.name for item in risky])} will be deleted or overwritten. Continue?", yes=yes)
    if plan.actions or plan.untidy:
        applied(plan)
