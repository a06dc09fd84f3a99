"""`kdsl graph`: draw flows as Mermaid flowcharts."""

from __future__ import annotations

import click

from kestra_dsl.cli.options import env_option, flows_argument, target_option

__all__ = ["command"]


@click.command()
@flows_argument
@click.option("--data/--no-data", default=True, help="Draw arrows for outputs that tasks read (default: --data).")
@env_option
@target_option
def command(flows: tuple[str, ...], data: bool, env: str | None, target: str | None) -> None:
    """Draw flows as Mermaid flowcharts.

    GitHub, GitLab and many editors show them. Solid arrows are the order of tasks, dotted ones the outputs that a task
    reads. FLOW is an id or namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin
    (default: all flows of the project). An id has to mean one flow. Several flows become a Markdown page.

    \b
    Examples:
      kdsl graph gcp_taxi
      kdsl graph zoomcamp/08_gcp_taxi --no-data > taxi.mmd
      kdsl graph > flows.md
      kdsl graph old.yaml
    """
    from kestra_dsl.cli.selected import selected_for_target
    from kestra_dsl.graph.flow_graphs import flow_graph
    from kestra_dsl.graph.mermaid import flowchart
    from kestra_dsl.project.selection import full_name
    from kestra_dsl.project.settings import settings, with_options

    project = with_options(settings(env=env), target=target)
    selected = selected_for_target(flows, project)
    charts = [flowchart(flow_graph(flow, project.target), data=data) for flow in selected]
    if len(charts) == 1:
        click.echo(charts[0], nl=False)
        return
    pages = [f"## {full_name(flow)}\n\n```mermaid\n{chart}```\n" for flow, chart in zip(selected, charts, strict=True)]
    click.echo("\n".join(pages), nl=False)
