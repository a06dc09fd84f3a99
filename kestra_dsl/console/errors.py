"""Exit codes of commands, and errors in one line instead of a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper

import click

from kestra_dsl.console.messages import show_error
from kestra_dsl.errors import KestraDslError

__all__ = ["reporting_errors"]


@contextmanager
def reporting_errors() -> Iterator[None]:
    """0 success, 1 findings or differences, 2 bad use or a full disk, 3 server or engine trouble.

    Raises:
        SystemExit: With this exit code, instead of any error that a user can cause. The error is printed to stderr.
    """
    _open_closed_streams()
    _write_utf8()
    try:
        yield
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except KestraDslError as error:
        show_error(error)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("\ninterrupted" if sys.stderr.isatty() else "interrupted", err=True)  # below ^C on a terminal
        sys.exit(130)
    except RecursionError:
        show_error("a flow is nested too deeply\n  hint: move a part of it into a subflow")
        sys.exit(1)
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        _discard_output()
        sys.exit(0)
    except OSError as error:  # a full disk, a file where a folder is needed
        where = f"{error.filename}: " if error.filename else ""
        show_error(f"{where}{error.strerror or error}")
        _discard_output()
        sys.exit(2)  # 1 would be findings or a plan with changes, in an output that is cut off


def _open_closed_streams() -> None:
    """Open /dev/null for each standard stream that the caller has closed: no other file may get its descriptor."""
    for descriptor, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(descriptor)
        except OSError:
            devnull = os.open(os.devnull, os.O_RDWR)
            if devnull != descriptor:
                os.dup2(devnull, descriptor)
                os.close(devnull)
        if getattr(sys, name) is None:
            setattr(sys, name, open(descriptor, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - it stays open


def _write_utf8() -> None:
    """Write UTF-8 into files and pipes, whatever the locale is: YAML and JSON are UTF-8. A terminal gets escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """Keep Python from writing the rest of its buffer when it ends, which would fail again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
