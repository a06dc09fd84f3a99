"""`kdsl destroy`: delete everything that a project owns on a server."""

from __future__ import annotations

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import server_options

__all__ = ["command"]


@click.command()
@click.option("--overwrite", is_flag=True, help="Delete flows that were changed on the server too.")
@click.option("--dry-run", is_flag=True, help="Show the plan; delete nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    overwrite: bool,
    dry_run: bool,
    yes: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Delete all that this project owns on the server.

    These are its flows, keys and files, and the record of them.

    They are shown and confirmed first. What was changed on the server since the last push stays, unless --overwrite
    is given. Flows of others and executions always stay.

    \b
    Examples:
      kdsl destroy --env dev
      kdsl destroy --env dev --yes
    """
    from kestra_dsl.cli.publishing import applied, confirm, connect, show_plan
    from kestra_dsl.server.destinations import read_record
    from kestra_dsl.server.managing import forget
    from kestra_dsl.server.names import counted
    from kestra_dsl.server.protecting import refuse_unprotected
    from kestra_dsl.server.undoing import destroy_plan

    project, to = connect(env, url, tenant, context)
    refuse_unprotected(project, yes=yes or dry_run, planned=True)
    plan = destroy_plan(to, overwrite=overwrite)
    show_plan(plan, diffs=False)
    if dry_run:
        raise SystemExit(1 if plan.actions else 0)
    if plan.actions:
        confirm(f"{counted([item.name for item in plan.actions])} will be deleted. Continue?", yes=yes)
        applied(plan)
    left = [item.name for item in plan.items if item.kind == "changed"]
    if left:
        click.echo(f"not deleted, because changed on the server: {counted(left)}", err=True)
    elif not read_record(to).entries:
        forget(to, None)
