"""A bar for what is fetched, on a terminal; a line where nobody watches."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Protocol, Self

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

__all__ = ["Download"]


class _File(Protocol):
    @property
    def size(self) -> int: ...


class Download:
    """Told by several threads how far they are."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("fetching"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        self._watched = console.is_terminal
        self._bar = Progress(*columns, console=console, transient=True, disable=not self._watched)
        self._begun = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        if self._watched:  # where it is not, older versions of rich end with an empty line
            self._bar.stop()
        if self._begun and kind is not None and issubclass(kind, KeyboardInterrupt):
            click.echo("what came so far is kept, and the next install goes on from there", err=True)

    def begin(self, jars: Sequence[_File]) -> None:
        if not jars:
            return
        self._begun = True
        size = sum(jar.size for jar in jars)
        if self._watched:
            self._bar.start()
        else:
            click.echo(f"fetching {len(jars)} jars, {size / 1e6:.1f} MB", err=True)
        self._task = self._bar.add_task("", total=size)

    def advance(self, size: int) -> None:
        self._bar.advance(self._task, size)

    def wait(self) -> None:
        click.echo("another install is at it: waiting until it is done", err=True)
