"""YAML as people look at it."""

from __future__ import annotations

import os
import sys

import click

__all__ = ["show_yaml"]


def show_yaml(text: str) -> None:
    """In colour for a person, unless NO_COLOR asks for none; to the byte for anything else."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.syntax import Syntax

    coloured = Syntax("", "yaml", theme="ansi_dark", background_color="default").highlight(text)
    # lines go as they are, without spaces at their ends, so that they can be copied
    Console().print(coloured, soft_wrap=True, end="")
