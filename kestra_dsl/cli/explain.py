"""``kdsl explain``: what a code means, and what to write instead."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from kestra_dsl.cli.completion import complete_code, known_codes
from kestra_dsl.console.colour import colour
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.command()
@click.argument("code", required=False, shell_complete=complete_code)
def command(code: str | None) -> None:
    """Explain a code that `kdsl check` reports. Without a code, list all of them.

    \b
    Examples:
      kdsl explain KD203
      kdsl explain
    """
    if code is None:
        _list()
        return
    pages = known_codes()
    page = pages.get(code.upper())
    if page is None:
        near = nearest(code.upper(), pages)
        hint = f"did you mean {near}?" if near else "`kdsl explain` lists the codes"
        raise UsageError(f"there is no code {code!r}", hint=hint)
    _show(page)


def _show(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    console.print(Markdown(text, code_theme="ansi_dark"), width=min(console.width, 100))


def _list() -> None:
    from kestra_dsl.checks import all_rules

    for rule in all_rules().values():
        shown = click.style(rule.code, fg="red" if rule.severity == "error" else "yellow", bold=True)
        click.echo(f"{shown}  {rule.severity:<7}  {rule.title}", color=colour())
