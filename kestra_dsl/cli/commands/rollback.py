"""`kdsl rollback`: the flows as they were before a push."""

from __future__ import annotations

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.messages import plural, show_note

__all__ = ["command"]


@click.command()
@click.option("--to", "until", type=click.IntRange(min=0), metavar="PUSH", help="The push to go back to.")
@click.option("--overwrite", is_flag=True, help="Replace flows that were changed on the server since.")
@click.option("--dry-run", is_flag=True, help="Show the plan; write nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    until: int | None,
    overwrite: bool,
    dry_run: bool,
    yes: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Restore the flows that the last push changed.

    Their texts come from the server's history. The changes are shown and confirmed first. With --to, the flows are
    restored as they were after that push; `kdsl state show` lists the pushes. A rollback is a push itself. It does not
    change the definitions, so `kdsl plan` shows what the next push would change again.

    Keys and files are not restored, since the server has no history of keys. Those that the push changed are listed. To
    restore them, push the earlier commit.

    Exits 0 if the flows are restored, 1 if the rollback is blocked or a flow is invalid, 2 for bad use, 3 if the
    server fails. With --dry-run, 1 means that there are changes.

    \b
    Examples:
      kdsl rollback
      kdsl rollback --to 7 --env prod
    """
    from kestra_dsl.cli.publishing import applied, confirm, connect, show_plan
    from kestra_dsl.server.plans import refuse_blocked
    from kestra_dsl.server.protecting import refuse_unprotected
    from kestra_dsl.server.undoing import not_restored, rollback_plan

    project, to = connect(env, url, tenant, context)
    refuse_unprotected(project, yes=yes or dry_run, planned=True)
    plan = rollback_plan(to, until, overwrite=overwrite)
    show_plan(plan)
    for name in not_restored(to, until):
        show_note(f"{name} is not restored; the push changed it, and a rollback restores flows only")
    refuse_blocked(plan.blockers)
    if dry_run or not plan.actions:
        raise SystemExit(1 if plan.actions else 0)
    deleted = [item.kind for item in plan.actions].count("delete")
    restored = len(plan.actions) - deleted
    counts = {"restored": restored, "deleted": deleted}
    summary = " and ".join(f"{plural(count, 'flow')} will be {what}" for what, count in counts.items() if count)
    confirm(f"{summary}. Continue?", yes=yes)
    applied(plan)
