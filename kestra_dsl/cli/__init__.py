"""The command `kdsl`. Each module in `commands` is one of its commands, and is imported when that is called."""

from __future__ import annotations

import keyword
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import click

from kestra_dsl import __version__
from kestra_dsl._gc import gc_paused
from kestra_dsl.cli import commands
from kestra_dsl.console.errors import reporting_errors
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import UsageError

__all__ = ["kdsl", "main"]


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(module.name.rstrip("_") for module in iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        with gc_paused():  # modules stay, so the garbage collector need not look at them
            module = import_module(f"{commands.__name__}.{_module(cmd_name)}")
        command = getattr(module, "command", None)
        if not isinstance(command, click.Command):
            raise UsageError(
                f"{module.__file__} has no command", hint="each module in commands/ has a click command named 'command'"
            )
        return command

    def invoke(self, ctx: click.Context) -> Any:
        with reporting_errors():  # before click reports a closed pipe as a failure
            return super().invoke(ctx)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        near = nearest(args[0], self.list_commands(ctx))
        if near and near != args[0]:
            ctx.fail(f"No such command {args[0]!r}. Did you mean {near!r}?")
        return super().resolve_command(ctx, args)


def _module(command: str) -> str:
    """The module of a command: Python has a word of its own for `import`."""
    return f"{command}_" if keyword.iskeyword(command) else command


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
    """Run `kdsl`.

    Args:
        arguments: The arguments of the command line (default: those of the process).

    Raises:
        SystemExit: 0 for success, 1 for findings or differences, 2 for bad use, 3 if a server or an engine fails.
    """
    with reporting_errors():
        kdsl.main(arguments, prog_name="kdsl", standalone_mode=False)
