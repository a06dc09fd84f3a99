"""How a command ends: its exit code, and an error in one line instead of a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import KestraDslError

__all__ = ["may_remove", "reporting_errors", "tell_error", "tell_note", "tell_waiting"]


@contextmanager
def reporting_errors() -> Iterator[None]:
    """0 done, 1 findings or differences, 2 bad use, 3 server or engine trouble."""
    try:
        yield
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except KestraDslError as error:
        tell_error(error)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(130)
    except RecursionError:
        tell_error("a flow is nested too deeply\n  hint: put a part of it into a subflow")
        sys.exit(1)
    except BrokenPipeError:  # whoever read has seen enough
        _write_no_more()
        sys.exit(0)
    except OSError as error:  # a full disk, a file where a folder belongs
        where = f"{error.filename}: " if error.filename else ""
        tell_error(f"{where}{error.strerror or error}")
        _write_no_more()
        sys.exit(1)


def tell_error(error: object) -> None:
    """An error for people. Lines of a message are indented: none of them can pass for one of the command's own."""
    first, *more = escaped(str(error), lines=True).splitlines() or [""]
    told = "\n".join([first, *(line if line.startswith("  ") else f"  {line}" for line in more)])
    click.echo(f"{click.style('error', fg='red', bold=True)}: {told}", err=True, color=colour())


def tell_waiting() -> None:
    click.echo("another build of this project is running: waiting until it is done", err=True)


def tell_note(text: str) -> None:
    """A line beside what the command writes; nothing if there is none."""
    if text:
        click.echo(escaped(text), err=True)


def may_remove(paths: list[str]) -> bool:
    """Ask whether files that no flow is written to any more may be removed, if somebody is there to answer."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    click.echo("These files would be removed, since no flow is written to them any more:", err=True)
    for path in paths:
        click.echo(f"  {escaped(path)}", err=True)
    return click.confirm("Remove them?", err=True)


def _write_no_more() -> None:
    """Python writes what is left when it ends, and would complain again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
