"""Findings as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from kestra_dsl.cli.colour import colour

if TYPE_CHECKING:
    from kestra_dsl.checks import Finding

__all__ = ["show_findings"]


def show_findings(findings: Iterable[Finding], *, err: bool = False) -> None:
    """One line each, and what to do."""
    for finding in findings:
        code = click.style(finding.code, fg="red" if finding.severity == "error" else "yellow", bold=True)
        click.echo(f"{click.style(str(finding.origin), bold=True)}: {code} {finding.message}", err=err, color=colour())
        if finding.hint:
            click.echo(f"  {click.style('hint:', fg='cyan')} {finding.hint}", err=err, color=colour())
