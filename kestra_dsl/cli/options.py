"""Options that several commands take."""

from __future__ import annotations

import click

__all__ = ["env_option", "form_option"]

env_option = click.option("--env", metavar="NAME", help="An environment of pyproject.toml, [tool.kdsl.env.NAME].")

form_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
