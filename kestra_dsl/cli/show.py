"""``kdsl show``: the YAML of one flow."""

from __future__ import annotations

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.options import env_option

__all__ = ["command"]


@click.command()
@click.argument("flow", shell_complete=complete_flow)
@click.option("--target", type=click.Choice(version_names()), help="The Kestra version. Default: the project's.")
@env_option
def command(flow: str, target: str | None, env: str | None) -> None:
    """Show the YAML of a flow, as its definition makes it now. Nothing is written.

    FLOW is an id or namespace/id, or a file with one flow. On a terminal the YAML is coloured, unless NO_COLOR is set.

    \b
    Examples:
      kdsl show gcp_taxi
      kdsl show zoomcamp/08_gcp_taxi --target 2.0
      kdsl show old.yaml --target 2.0 > new.yaml
    """
    from kestra_dsl.console.yaml import show_yaml
    from kestra_dsl.project.selecting import flow_named
    from kestra_dsl.project.settings import settings, with_options

    chosen = settings(env=env)
    show_yaml(flow_named(flow, chosen).to_yaml(with_options(chosen, target=target).target))
