"""`kdsl explain`: explain the code of a finding."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from kestra_dsl.cli.code_pages import code_pages
from kestra_dsl.cli.completion import complete_code
from kestra_dsl.console.colour import colour
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.command()
@click.argument("code", required=False, shell_complete=complete_code)
def command(code: str | None) -> None:
    """Explain a code that `kdsl check` reports.

    Without a code, all codes are listed.

    \b
    Examples:
      kdsl explain KD203
      kdsl explain
    """
    if code is None:
        _list()
        return
    pages = code_pages()
    page = pages.get(code.upper())
    if page is None:
        from kestra_dsl.checks import all_rules

        if code.upper() in all_rules():
            raise UsageError(f"{code.upper()} has no page yet", hint=f"write kestra_dsl/checks/pages/{code.upper()}.md")
        hint = suggest(code.upper(), pages, "`kdsl explain` lists the codes")
        raise UsageError(f"no such code: {code}", hint=hint)
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
        code = click.style(rule.code, fg="red" if rule.severity == "error" else "yellow", bold=True)
        click.echo(f"{code}  {rule.severity:<7}  {rule.title}", color=colour())
