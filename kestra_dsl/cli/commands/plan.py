"""`kdsl plan`: show what a push would do."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import selection_options, server_options

__all__ = ["command"]


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@selection_options
@click.option("-o", "--out", type=click.Path(path_type=Path), metavar="FILE", help="Save the plan for `push --plan`.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="For people, for programs, or for the comment of a pull request.",
)
@click.option("--json", "output_format", flag_value="json", help="The same as --format json.")
@click.option("--brief", is_flag=True, help="List the flows without their differences.")
@click.option("--refresh", is_flag=True, help="Read all flows again, also those with an unchanged revision.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    names: tuple[str, ...],
    since: str | None,
    prune: bool,
    overwrite: bool,
    build_first: bool,
    out: Path | None,
    output_format: str,
    brief: bool,
    refresh: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Show what a push would do to the server. Nothing is written there.

    What `kdsl build` wrote is compared with the server, flow by flow. A flow is

    \b
      +  created
      ~  updated
      -  deleted, with --prune, if this project owns it and no longer defines it
      !  changed on the server since the last push, or owned by another project: it blocks the push
      ?  on the server and owned by nobody: `kdsl adopt` takes it under management

    NAME is a flow or a module, also as a pattern. Exits 0 when there is nothing to do, 1 when there is.

    \b
    Examples:
      kdsl plan
      kdsl plan 'company.team/*' --env prod
      kdsl plan --prune -o plan.json
      kdsl plan --changed-since main --format markdown
    """
    from kestra_dsl.cli.publishing import connect, show_plan, warn_of_version
    from kestra_dsl.cli.publishing_build import up_to_date
    from kestra_dsl.server.plan_files import save_plan
    from kestra_dsl.server.planning import Rules
    from kestra_dsl.server.publishing import PlanOptions, plan_of
    from kestra_dsl.server.showing import plan_data, plan_markdown

    project, to = connect(env, url, tenant, context)
    origins = up_to_date(project, build_first=build_first)
    warn_of_version(to.client, project.target)
    options = PlanOptions(names, since, Rules(prune, overwrite))
    plan = plan_of(project, to, options, refresh=refresh, origins=origins)
    if output_format == "json":
        click.echo(json.dumps(plan_data(plan), indent=2, ensure_ascii=False))
    elif output_format == "markdown":
        click.echo(plan_markdown(plan), nl=False)
    else:
        show_plan(plan, diffs=not brief)
    if out is not None:
        save_plan(plan, env, options, out)
    if plan.actions or plan.blockers:
        raise SystemExit(1)
