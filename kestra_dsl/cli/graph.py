"""``kdsl graph``: one flow as a diagram."""

from __future__ import annotations

import click

from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.options import env_option

__all__ = ["command"]


@click.command()
@click.argument("flow", shell_complete=complete_flow)
@click.option("--data/--no-data", default=True, help="Show which task reads what of which other one.")
@env_option
def command(flow: str, data: bool, env: str | None) -> None:
    """Draw a flow as a Mermaid flowchart.

    GitHub, GitLab and many editors show it. Solid arrows are the order of tasks, dotted ones the outputs that a task
    reads. FLOW is an id or namespace/id, or a file with one flow.

    \b
    Examples:
      kdsl graph gcp_taxi
      kdsl graph zoomcamp/08_gcp_taxi --no-data > taxi.mmd
      kdsl graph old.yaml
    """
    from kestra_dsl.graph.flowchart import flowchart
    from kestra_dsl.project.selecting import flow_named
    from kestra_dsl.project.settings import settings

    chosen = settings(env=env)
    click.echo(flowchart(flow_named(flow, chosen), chosen.target, data=data), nl=False)
