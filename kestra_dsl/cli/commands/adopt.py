"""`kdsl adopt`: take flows on a server under management."""

from __future__ import annotations

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

__all__ = ["command"]


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAMESPACE/ID...")
@env_option
@server_options
def command(names: tuple[str, ...], env: str | None, url: str | None, tenant: str | None, context: str | None) -> None:
    """Take flows, keys and files on the server under management.

    Each must be equal to its definition, apart from layout, comments and the order of keys. If one differs, the
    differences are shown and none is adopted. The texts on the server do not change until the next push.

    Exits 0 when all are owned, 1 when one differs.

    \b
    Examples:
      kdsl adopt company.team/load
      kdsl adopt company.team/load company.team/report --env prod
    """
    from kestra_dsl.cli.publishing import connect, show_lines
    from kestra_dsl.cli.publishing_build import up_to_date
    from kestra_dsl.server.managing import adopt
    from kestra_dsl.server.showing import text_diff
    from kestra_dsl.server.wanted import wanted_items

    project, to = connect(env, url, tenant, context)
    up_to_date(project, build_first=False)
    found = adopt(to, wanted_items(project), names, project.target)
    differing = [one for one in found if one.differences]
    for one in differing:
        click.secho(f"! {one.name}: the definition means something else", fg="red", bold=True, color=colour())
        old, new = f"{one.name} on the server", one.wanted.definition
        show_lines(text_diff(one.present.text or "", one.wanted.text, old, new))
        for difference in one.differences:
            click.echo(f"  {escaped(str(difference))}", err=True)
    if differing:
        click.echo("nothing was adopted: change the definitions, or the flows on the server", err=True)
        raise SystemExit(1)
    for one in found:
        click.echo(f"{'owned already' if one.owned else 'adopted'}: {escaped(one.name)}")
