"""A project: its definitions, and the YAML they become in ``generated/``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.flow import Flow

__all__ = ["main"]


def main(*flows: Flow, folder: str = "generated", target: str = "1.3") -> None:
    """Write each flow to ``generated/<namespace>/<id>.yaml`` and show it: for ``python -m definitions.some_module``."""
    import click

    for flow in flows:
        text = flow.to_yaml(target)
        path = Path(folder, flow.namespace or "", f"{flow.id}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = not path.is_file() or path.read_text(encoding="utf-8") != text
        if changed:
            path.write_text(text, encoding="utf-8")
        _show(text)
        click.echo(f"{path}: {'written' if changed else 'unchanged'}", err=True)


def _show(text: str) -> None:
    """In colour for a person, unless NO_COLOR asks for none; to the byte for anything else."""
    if not sys.stdout.isatty():
        sys.stdout.write(text)
        return
    from rich.console import Console
    from rich.syntax import Syntax

    Console().print(Syntax(text, "yaml", theme="ansi_dark", background_color="default", word_wrap=True))
