"""`kdsl drift`: show changes on the server since the last push."""

from __future__ import annotations

import json

import click

from kestra_dsl.cli.options import env_option, format_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

__all__ = ["command"]


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@env_option
@server_options
@format_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    names: tuple[str, ...],
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
    output_format: str,
) -> None:
    """Show what was changed on the server after a push.

    Compares flows, keys and files on the server with what this project pushed last, not with its definitions.

    Nothing is written. NAME is a flow, also as a pattern. Exits 0 when there is no difference, 1 when there is.

    \b
    Examples:
      kdsl drift
      kdsl drift --env prod --format json
    """
    from kestra_dsl.cli.publishing import connect, show_lines
    from kestra_dsl.server.destinations import read_record
    from kestra_dsl.server.drifting import drift
    from kestra_dsl.server.names import counted
    from kestra_dsl.server.showing import text_diff
    from kestra_dsl.server.wanted import selection, wanted_items

    project, to = connect(env, url, tenant, context)
    owned = read_record(to).entries if names else ()
    definitions = {name: one.definition for name, one in wanted_items(project).items()} if names else {}
    found = drift(to, selection(names, definitions, owned, project.root))
    diffs = [
        []
        if one.pushed is None
        else text_diff(one.pushed, one.now or "", f"{one.name} as pushed", f"{one.name} on the server")
        for one in found
    ]
    if output_format == "json":
        entries = [
            {"flow": one.name, "pushed": one.pushed_revision, "revision": one.revision, "diff": lines}
            for one, lines in zip(found, diffs, strict=True)
        ]
        click.echo(json.dumps(entries, indent=2, ensure_ascii=False))
    else:
        for one, lines in zip(found, diffs, strict=True):
            revision = f", revision {one.revision}" if one.revision else ""
            what = "deleted on the server" if one.now is None else f"changed on the server{revision}"
            click.secho(escaped(f"! {one.name}: {what}"), fg="red", bold=True, color=colour())
            if one.now is not None and one.pushed is not None:
                show_lines(lines)
    summary = f"{counted([one.name for one in found])} changed" if found else "no drift"
    click.echo(f"{summary}, for {to.owner} on {to.client.url}", err=True)
    if found:
        raise SystemExit(1)
