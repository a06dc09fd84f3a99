"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.parsing import parse_pairs

__all__ = [
    "engine_option",
    "env_option",
    "flow_argument",
    "flows_argument",
    "format_option",
    "input_option",
    "label_option",
    "plugins_option",
    "target_option",
]

flows_argument = click.argument("flows", nargs=-1, metavar="[FLOW]...", shell_complete=complete_flow)
"""Flows for `kestra_dsl.project.selection.select`: without any, all flows of the project."""

flow_argument = click.argument("flow", required=False, metavar="[FLOW]", shell_complete=complete_flow)
"""A flow for `kestra_dsl.project.selection.select_one`: without it, the only flow of the project."""

env_option = click.option(
    "--env", metavar="NAME", help="An environment of pyproject.toml, [tool.kdsl.env.NAME] (default: none)."
)

input_option = click.option(
    "-i",
    "--input",
    "inputs",
    multiple=True,
    callback=parse_pairs,
    metavar="ID=VALUE",
    help="The value of an input, or @FILE for a file. Repeatable.",
)

label_option = click.option(
    "--label",
    "labels",
    multiple=True,
    callback=parse_pairs,
    metavar="KEY=VALUE",
    help="A label of the execution. Repeatable.",
)

target_option = click.option(
    "--target", type=click.Choice(version_names()), help="The Kestra version (default: that of the project, else 1.3)."
)

engine_option = click.option(
    "--target",
    "--engine",
    "target",
    type=click.Choice(version_names()),
    help="The Kestra version, whose engine runs the flow (default: that of the project, else 1.3).",
)

plugins_option = click.option(
    "--plugins",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    help="A jar or a folder of jars with plugins to load, which are stubbed otherwise. Repeatable.",
)

format_option = click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Output for people or for programs.",
)
