"""`kdsl graph`: draw flows and projects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from kestra_dsl.cli.options import env_option, flows_argument, target_option

if TYPE_CHECKING:
    from kestra_dsl.graph.formats import Format

__all__ = ["command"]


@click.command()
@flows_argument
@click.option("--project", "whole", is_flag=True, help="Draw how the flows depend on each other, not their tasks.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["mermaid", "html", "svg", "json"]),
    help="The format (default: by the suffix of the file, else mermaid).",
)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The file to write (default: stdout)."
)
@click.option("--data/--no-data", default=True, help="Draw arrows for outputs that tasks read (default: --data).")
@env_option
@target_option
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    flows: tuple[str, ...],
    whole: bool,
    format_: str | None,
    output: Path | None,
    data: bool,
    env: str | None,
    target: str | None,
) -> None:
    """Draw flows, or the project, as Mermaid, SVG or a page.

    Solid arrows are the order of tasks, dotted ones the outputs that a task reads. FLOW is an id or namespace/id, a
    pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all flows of the project). An id has
    to mean one flow.

    \b
    mermaid  text that GitHub, GitLab and many editors draw; of several flows, a Markdown page
    html     one file with everything: zoom, search, findings, the YAML of each task
    svg      a drawing of one flow, or of the project; needs kestra-dsl[ui]
    json     nodes, groups and edges

    \b
    Examples:
      kdsl graph gcp_taxi
      kdsl graph zoomcamp/08_gcp_taxi --no-data > taxi.mmd
      kdsl graph gcp_taxi -o taxi.svg
      kdsl graph --project -o project.html
      kdsl graph old.yaml --format json
    """
    from kestra_dsl.cli.selected import selected_for_target
    from kestra_dsl.graph.formats import drawn, format_of
    from kestra_dsl.project.atomic_files import write_file
    from kestra_dsl.project.settings import settings, with_options

    chosen = cast("Format", format_) if format_ is not None else format_of(output)
    project = with_options(settings(env=env), target=target)
    selected = selected_for_target(flows, project)
    text = drawn(
        selected, chosen, project.target, project=(project.id or project.root.name) if whole else None, data=data
    )
    if output is None:
        click.echo(text, nl=False)
    else:
        write_file(output, text)
