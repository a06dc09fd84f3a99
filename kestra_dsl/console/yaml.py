"""Print YAML."""

from __future__ import annotations

import os
import sys

import click

__all__ = ["show_yaml"]


def show_yaml(text: str) -> None:
    """Print YAML: in colour on a terminal unless NO_COLOR is set, unchanged otherwise."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.syntax import Syntax

    coloured = Syntax("", "yaml", theme="ansi_dark", background_color="default").highlight(text)
    # without padding at line ends, so that the text can be copied
    Console().print(coloured, soft_wrap=True, end="")
