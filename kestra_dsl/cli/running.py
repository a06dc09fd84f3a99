"""How a command ends: its exit code, and an error in one line instead of a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import click

from kestra_dsl.cli.colour import colour
from kestra_dsl.errors import KestraDslError

__all__ = ["reporting_errors", "tell_waiting"]


@contextmanager
def reporting_errors() -> Iterator[None]:
    """0 done, 1 findings or differences, 2 bad use, 3 server or engine trouble."""
    try:
        yield
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except KestraDslError as error:
        click.echo(f"{click.style('error', fg='red', bold=True)}: {error}", err=True, color=colour())
        sys.exit(error.exit_code)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:  # whoever read has seen enough
        _write_no_more()
        sys.exit(0)
    except OSError as error:  # a full disk, a file where a folder belongs
        where = f"{error.filename}: " if error.filename else ""
        told = f"{click.style('error', fg='red', bold=True)}: {where}{error.strerror or error}"
        click.echo(told, err=True, color=colour())
        _write_no_more()
        sys.exit(1)


def tell_waiting() -> None:
    click.echo("another build of this project is running: waiting until it is done", err=True)


def _write_no_more() -> None:
    """Python writes what is left when it ends, and would complain again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
