"""A project: its definitions, and the YAML they become in ``generated/``."""

from __future__ import annotations

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
        click.echo(text, nl=False)
        click.echo(f"{path}: {'written' if changed else 'unchanged'}", err=True)
