"""Options of the commands that use a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["server_options"]

F = TypeVar("F", bound=Callable[..., Any])


def server_options(command: F) -> F:
    """Add `--url`, `--tenant` and `--context`. There is no option for a password, which other processes could see."""
    for option in (
        click.option("--context", metavar="NAME", help="A context of kestractl (default: its default context)."),
        click.option("--tenant", metavar="NAME", help="The tenant (default: main)."),
        click.option("--url", metavar="URL", help="The address of the server (default: see `kdsl config show`)."),
    ):
        command = option(command)
    return command
