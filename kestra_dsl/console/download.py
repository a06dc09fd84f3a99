"""Progress of downloads: a bar on a terminal, else a line."""

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
    """The progress of several threads."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("fetching"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
        self._watched = console.is_terminal
        self._bar = Progress(*columns, console=console, transient=True, disable=not self._watched)
        self._begun = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        if self._watched:  # without a terminal, older versions of rich print an empty line
            self._bar.stop()
        if self._begun and kind is not None and issubclass(kind, KeyboardInterrupt):
            click.echo("the downloaded part is kept, and the next install continues from there", err=True)

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
        click.echo("waiting for another install to finish", err=True)
