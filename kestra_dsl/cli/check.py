"""``kdsl check``: everything the rules report about definitions and YAML."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.colour import colour
from kestra_dsl.cli.findings import show_findings
from kestra_dsl.errors import UsageError
from kestra_dsl.type_facts import VERSIONS

if TYPE_CHECKING:
    from kestra_dsl.checks import Finding

__all__ = ["command"]

_WORTH_A_BAR = 25


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--target", type=click.Choice(VERSIONS), help="The Kestra version. Default: the project's, or 1.3.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How findings are written: for people, for programs, or as annotations of a GitHub workflow.",
)
@click.option("--strict", is_flag=True, help="Exit 1 for warnings too.")
def command(paths: tuple[Path, ...], target: str | None, form: str, strict: bool) -> None:
    """Check flows: Python definitions, YAML files, and folders of both.

    Exits 0 when nothing is wrong, 1 for an error, 2 when a path is no place of flows. A finding is silenced in Python
    with silence(part, "KD403", because="..."), in YAML with the comment `# kdsl: silence KD403 because ...`.

    \b
    Examples:
      kdsl check definitions
      kdsl check generated/zoomcamp/08_gcp_taxi.yaml --target 2.0
      kdsl check flows --format github
    """
    from kestra_dsl.project.checking import check_file
    from kestra_dsl.project.finding import files_below
    from kestra_dsl.project.settings import settings

    version = target or settings().target
    files = list(dict.fromkeys(file for path in paths for file in files_below(path)))
    flows = 0
    findings: list[Finding] = []
    seen: set[int] = set()
    with _watched(files) as watched:
        for file in watched:
            checked = check_file(file, version, seen)
            flows += checked.flows
            findings.extend(checked.findings)
    if not flows:
        raise UsageError(
            f"there is no flow in {', '.join(map(str, paths))}",
            hint="a flow is a global of a Python module, or a YAML file",
        )
    findings = sorted(
        dict.fromkeys(findings), key=lambda finding: (finding.origin.file, finding.origin.line, finding.code)
    )
    errors = sum(finding.severity == "error" for finding in findings)
    _WRITERS[form](findings, flows, errors)
    if errors or (strict and findings):
        raise SystemExit(1)


def _watched(files: list[Path]) -> Any:
    """A progress bar, for somebody who watches and would wait."""
    if len(files) < _WORTH_A_BAR or not sys.stderr.isatty():
        return nullcontext(files)
    return click.progressbar(files, label="Checking", file=sys.stderr)


def _text(findings: list[Finding], flows: int, errors: int) -> None:
    show_findings(findings)
    warnings = len(findings) - errors
    told = [
        f"{count} {word}{'s' * (count != 1)}" for count, word in ((errors, "error"), (warnings, "warning")) if count
    ]
    summary = f"{', '.join(told) or 'nothing to report'} in {flows} flow{'s' * (flows != 1)}"
    click.echo(
        click.style(summary, fg="red" if errors else "green" if not told else "yellow"), err=True, color=colour()
    )


def _json(findings: list[Finding], flows: int, errors: int) -> None:
    entries = [
        {
            "code": finding.code,
            "severity": finding.severity,
            "message": finding.message,
            "hint": finding.hint,
            "file": finding.origin.file,
            "line": finding.origin.line,
            "flow": finding.flow,
            "subject": finding.subject,
        }
        for finding in findings
    ]
    counts = {"flows": flows, "errors": errors, "warnings": len(findings) - errors}
    click.echo(json.dumps({**counts, "findings": entries}, indent=2, ensure_ascii=False))


def _github(findings: list[Finding], _flows: int, _errors: int) -> None:
    """Workflow commands: a finding becomes an annotation on its line."""
    for finding in findings:
        text = finding.message + (f"\nhint: {finding.hint}" if finding.hint else "")
        where = f"file={_property(finding.origin.file)},line={finding.origin.line},title={_property(finding.code)}"
        click.echo(f"::{finding.severity} {where}::{_escaped(text)}")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


_WRITERS: dict[str, Callable[[list[Finding], int, int], None]] = {"text": _text, "json": _json, "github": _github}
