"""Options of the commands that use a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["selection_options", "server_options"]

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


def selection_options(command: F) -> F:
    """What a plan may do, and which flows it is about."""
    for option in (
        click.option("--build", "build_first", is_flag=True, help="Run `kdsl build` first."),
        click.option("--overwrite", is_flag=True, help="Replace own flows that were changed on the server."),
        click.option("--prune", is_flag=True, help="Delete own flows that are no longer defined."),
        click.option(
            "--changed-since",
            "since",
            metavar="REV",
            help="Only flows that changed after a git revision, and those that run them.",
        ),
    ):
        command = option(command)
    return command
