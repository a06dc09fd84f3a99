"""`kdsl config`: show the settings of the server, and where each comes from."""

from __future__ import annotations

import json

import click

from kestra_dsl.cli.options import env_option, format_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

__all__ = ["command"]


@click.group("config")
def command() -> None:
    """Show how a server is configured.

    \b
    Examples:
      kdsl config show
      kdsl config show --env prod
    """


@command.command()
@env_option
@server_options
@format_option
def show(env: str | None, url: str | None, tenant: str | None, context: str | None, output_format: str) -> None:
    """Show the server's settings and where each comes from.

    Secrets are masked. The first of these that has a setting wins: options; KDSL_* variables; KESTRACTL_* and KESTRA_*
    variables, which kestractl and the Terraform provider read; pyproject.toml; the contexts of kestractl. No request is
    sent to the server.

    \b
    Examples:
      kdsl config show
      kdsl config show --env prod --format json
    """
    from kestra_dsl.project.settings import settings
    from kestra_dsl.server.configuration import configuration

    found = configuration(settings(env=env), flags={"url": url, "tenant": tenant, "context": context})
    rows = found.shown()
    if output_format == "json":
        click.echo(json.dumps([row._asdict() for row in rows], indent=2, ensure_ascii=False))
    else:
        widths = [max(len(escaped(row[column])) for row in rows) for column in (0, 1)]
        for row in rows:
            name, value, source = map(escaped, row)
            name = click.style(name.ljust(widths[0]), bold=True)
            click.echo(f"{name}  {value.ljust(widths[1])}  {click.style(source, dim=True)}", color=colour())
    for warning in found.warnings():
        click.echo(f"{click.style('warning', fg='yellow', bold=True)}: {warning}", err=True, color=colour())
    if not any(row.name == "url" for row in rows):
        click.echo("no server is configured: set KDSL_URL, or `url` in [tool.kdsl.server] of pyproject.toml", err=True)
