"""Repeat a command whenever the files of a project change, until Ctrl-C."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.messages import plural, show_error
from kestra_dsl.errors import KestraDslError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["repeat", "watch_option"]

_SHOWN = 3

watch_option = click.option("--watch", is_flag=True, help="Stay, and do it again whenever files change, until Ctrl-C.")


def repeat(load: Callable[[], Settings], work: Callable[[Settings, set[str]], Iterable[str]]) -> None:
    """Do work once, and again whenever files that it depends on change, until Ctrl-C.

    Args:
        load: Returns the settings of the project; called again when pyproject.toml changes.
        work: Called with the settings and the files that have changed. Returns the files that its result depends on.

    Raises:
        UsageError: The first round fails because the command is used wrongly. Other errors are printed.
    """
    from kestra_dsl.project.watching import Watch

    settings = load()
    watch = Watch(settings)
    try:
        watch.add(work(settings, set()))
    except UsageError:
        raise
    except KestraDslError as error:
        show_error(error)
    click.echo("watching for changes; Ctrl-C ends", err=True)
    with suppress(KeyboardInterrupt):  # the way to end it
        while True:
            changed = watch.wait()
            _show_changed(changed, settings.root)
            try:
                if str(settings.root / "pyproject.toml") in changed:
                    settings = load()
                    watch = Watch(settings)
                watch.add(work(settings, changed))
            except KestraDslError as error:
                show_error(error)
    click.echo(err=True)


def _show_changed(changed: set[str], root: Path) -> None:
    paths = [Path(path) for path in sorted(changed)]
    files = [path for path in paths if not path.is_dir()] or paths
    names = [escaped(str(path.relative_to(root) if path.is_relative_to(root) else path)) for path in files]
    named = ", ".join(names) if len(names) <= _SHOWN else plural(len(names), "file")
    click.secho(f"\n{time.strftime('%H:%M:%S')} {named} changed", dim=True, err=True, color=colour())
