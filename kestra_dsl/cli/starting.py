"""What somebody who watches is told while an engine starts, which takes some seconds."""

from __future__ import annotations

import sys

import click

from kestra_dsl.console.colour import colour

__all__ = ["tell_start"]


def tell_start(*targets: str) -> None:
    if sys.stderr.isatty():
        told = f"starting Kestra {', '.join(targets)} on this machine"
        click.echo(click.style(told, dim=True), err=True, color=colour())
