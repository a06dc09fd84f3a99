"""`kdsl show`: print the YAML of flows."""

from __future__ import annotations

import click

from kestra_dsl.cli.options import env_option, flows_argument, target_option

__all__ = ["command"]


@click.command()
@flows_argument
@env_option
@target_option
def command(flows: tuple[str, ...], env: str | None, target: str | None) -> None:
    """Print the YAML of flows. Nothing is written.

    FLOW is an id or namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all
    flows of the project). An id has to mean one flow. Several flows are separate documents, divided by ---. The YAML is
    coloured on a terminal, unless NO_COLOR is set. Of several flows, those that are not meant for the target, as
    only_for(...) says, are left out and listed.

    \b
    Examples:
      kdsl show gcp_taxi
      kdsl show zoomcamp/08_gcp_taxi --target 2.0
      kdsl show 'zoomcamp/0*' --env prod
      kdsl show flows/load.yaml
    """
    from kestra_dsl.cli.selected import selected_for_target
    from kestra_dsl.console.yaml import show_yaml
    from kestra_dsl.project.settings import settings, with_options

    project = with_options(settings(env=env), target=target)
    for number, flow in enumerate(selected_for_target(flows, project)):
        show_yaml(("---\n" if number else "") + flow.to_yaml(project.target))
