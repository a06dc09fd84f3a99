"""Short messages on stderr: errors, notes, and questions."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

if TYPE_CHECKING:
    from kestra_dsl.errors import KestraDslError

__all__ = [
    "confirm_removal",
    "plural",
    "show_error",
    "show_failure",
    "show_note",
    "show_refusal",
    "show_start",
    "show_waiting",
]


def show_error(error: object) -> None:
    """Print an error. Further lines of its message are indented, so that none can imitate a line of the command."""
    click.echo(f"{click.style('error', fg='red', bold=True)}: {_indented(str(error))}", err=True, color=colour())


def show_failure(name: str, what: str, message: str) -> None:
    """Print what failed for a file, and why. Further lines are indented as in an error."""
    click.echo(f"{escaped(name)}: {what}: {_indented(message)}", err=True)


def _indented(message: str) -> str:
    first, *more = escaped(message, lines=True).splitlines() or [""]
    return "\n".join([first, *(line if line.startswith("  ") else f"  {line}" for line in more)])


def show_note(text: str) -> None:
    """Print a line beside the output of a command, unless the text is empty."""
    if text:
        click.echo(escaped(text), err=True)


def show_refusal(error: KestraDslError, name: str) -> None:
    """Print why a flow is refused, and the hint. The name is printed if the error has no source location."""
    click.echo(f"{error.origin or name}: {escaped(error.message)}", err=True)
    if error.hint:
        click.echo(f"  hint: {escaped(error.hint)}", err=True)


def show_start(*targets: str) -> None:
    """Tell a terminal that engines start, which takes some seconds."""
    if targets and sys.stderr.isatty():
        text = f"starting Kestra {', '.join(targets)} on this machine"
        click.echo(click.style(text, dim=True), err=True, color=colour())


def show_waiting() -> None:
    """Tell that another build of the project is running."""
    click.echo("waiting for another build of this project to finish", err=True)


def confirm_removal(paths: list[str]) -> bool:
    """Ask on a terminal whether files may be removed; without a terminal the answer is no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    click.echo("The flows of these files no longer exist:", err=True)
    for path in paths:
        click.echo(f"  {escaped(path)}", err=True)
    return click.confirm("Remove them?", err=True)


def plural(count: int, noun: str) -> str:
    """Return a count with its noun: `1 flow`, `2 flows`."""
    return f"{count} {noun}{'s' * (count != 1)}"
