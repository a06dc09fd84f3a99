"""The command ``kdsl``: one module for each of its commands, loaded when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from kestra_dsl import __version__
from kestra_dsl.console.running import reporting_errors
from kestra_dsl.diagnostics.suggesting import nearest

__all__ = ["kdsl", "main"]

_COMMANDS = (
    "build",
    "check",
    "codegen",
    "completion",
    "config",
    "diff",
    "docs",
    "engine",
    "explain",
    "graph",
    "init",
    "list",
    "run",
    "secrets",
    "show",
    "validate",
)


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*_COMMANDS]  # `list` is the module of a command here, once that was loaded

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"kestra_dsl.cli.{cmd_name}").command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        near = nearest(args[0], _COMMANDS)
        if near and near != args[0]:
            ctx.fail(f"No such command {args[0]!r}. Did you mean {near!r}?")
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kdsl")
def kdsl() -> None:
    """Typed Python for Kestra workflows.

    \b
    Examples:
      kdsl init my-flows
      kdsl check definitions
      kdsl build
      kdsl docs CopyIn
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command: 0 done, 1 findings or differences, 2 bad use, 3 server or engine trouble."""
    with reporting_errors():
        kdsl.main(arguments, prog_name="kdsl", standalone_mode=False)
