"""Progress of commands: a bar on a terminal, or a line now and then in a log."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from kestra_dsl.console.colour import colour

__all__ = ["Progress", "progress_of"]

Progress = Callable[[int, int], None]
"""Called with the number of steps that are done, and of all steps."""

_FROM = 25
"""Fewer steps are too quick for progress."""
_LOG_LINES = 10
_BAR_WIDTH = 30


def progress_of(noun: str, *, in_logs: bool = True) -> Progress:
    """Return a function that shows progress on stderr.

    Args:
        noun: What is counted, such as `modules`.
        in_logs: Whether progress is shown without a terminal, too.
    """

    def show_bar(done: int, total: int) -> None:
        if total >= _FROM:
            filled = _BAR_WIDTH * done // total
            bar = "█" * filled + "░" * (_BAR_WIDTH - filled)
            click.echo(f"\r{bar} {done}/{total} {noun}", nl=done == total, err=True, color=colour())

    def show_lines(done: int, total: int) -> None:
        step, before = (number * _LOG_LINES // total for number in (done, done - 1))
        if in_logs and total >= _FROM and step != before:
            click.echo(f"{done} of {total} {noun}", err=True)

    return show_bar if sys.stderr.isatty() else show_lines
