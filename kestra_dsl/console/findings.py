"""Print findings for people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["show_findings"]


def show_findings(findings: Iterable[Finding], *, err: bool = False) -> None:
    """Print findings in order: one line each, and the hint below."""
    from kestra_dsl.diagnostics.findings import in_order

    for finding in in_order(findings):
        where = click.style(escaped(str(finding.origin)), bold=True)
        code = click.style(finding.code, fg="red" if finding.severity == "error" else "yellow", bold=True)
        click.echo(f"{where}: {code} {escaped(finding.message)}", err=err, color=colour())
        if finding.hint:
            click.echo(f"  {click.style('hint:', fg='cyan')} {escaped(finding.hint)}", err=err, color=colour())
