"""``kdsl check``: everything the rules report about definitions and YAML."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import chdir, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.options import env_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.running import tell_note
from kestra_dsl.errors import UsageError
from kestra_dsl.project.leaving_out import told

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.checking import Checked
    from kestra_dsl.project.leaving_out import LeftOut
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_WORTH_A_BAR = 25


class _Report(NamedTuple):
    """What is told at the end."""

    findings: list[Finding]
    flows: int
    unknown: list[str]
    """The types whose properties nobody checked."""
    verbose: bool
    left_out: list[LeftOut]
    target: str

    @property
    def errors(self) -> int:
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def not_checked(self) -> str:
        count = len(self.unknown)
        return f"{count} type{'s' * (count != 1)} not known here, not checked"


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, allow_dash=True), metavar="[PATH]...")
@env_option
@click.option(
    "--target", type=click.Choice(version_names()), help="The Kestra version. Default: the project's, or 1.3."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How findings are written: for people, for programs, or as annotations of a GitHub workflow.",
)
@click.option("--strict", is_flag=True, help="Exit 1 for warnings too.")
@click.option("-v", "--verbose", is_flag=True, help="Name the types that are not known here.")
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[Path, ...], env: str | None, target: str | None, form: str, strict: bool, verbose: bool
) -> None:
    """Check definitions and YAML files.

    PATH is a Python file, a YAML file, or a folder of both. Without PATH, the scope is that of `kdsl build`, from any
    folder of the project. PATH `-` is YAML from stdin. A finding is silenced in Python with silence(part, "KD403",
    because="..."), in YAML with the comment `# kdsl: silence KD403 because ...`.

    A flow that is not meant for the target, as its only_for(...) says, is left out and named.

    Exits 0 when nothing is wrong, 1 for an error, 2 when there is no flow to check.

    \b
    Examples:
      kdsl check
      kdsl check --env prod --strict
      kdsl check definitions/taxi.py
      kdsl check generated/zoomcamp/08_gcp_taxi.yaml --target 2.0
      kdsl check flows --format github
      kdsl check - < flow.yaml
    """
    from kestra_dsl.diagnostics.findings import in_order
    from kestra_dsl.project.checking import doubles
    from kestra_dsl.project.settings import settings, with_options

    chosen = with_options(settings(env=env), target=target)
    checked = _checked(paths, chosen)
    flows = sum(one.flows for one in checked)
    left_out = [one for each in checked for one in each.left_out]
    if not flows and not left_out:
        where = ", ".join(map(str, paths)) if paths else f"the definitions of {chosen.root}"
        raise UsageError(f"there is no flow in {where}", hint="a flow is a global of a Python module, or a YAML file")
    named = [one for each in checked for one in each.named]
    findings = in_order([*(finding for one in checked for finding in one.findings), *doubles(named)])
    unknown = sorted({type_ for one in checked for type_ in one.unknown})
    report = _Report(findings, flows, unknown, verbose, left_out, chosen.target)
    _WRITERS[form](report)
    if report.errors or (strict and findings):
        raise SystemExit(1)


def _checked(paths: tuple[Path, ...], settings: Settings) -> list[Checked]:
    from kestra_dsl.project.checking import STDIN, check_files
    from kestra_dsl.project.finding import files_below
    from kestra_dsl.project.selecting import definition_files

    if paths:
        found = [file for path in paths for file in ([path] if path == STDIN else files_below(path))]
        files = [file if file == STDIN else Path(os.path.normpath(file.absolute())) for file in found]
    else:
        files = definition_files(settings)
    # a folder without an __init__ is a package as seen from the root of the project
    with nullcontext() if paths else chdir(settings.root), _watched(len(files)) as bar:
        checked = []
        for one in check_files(list(dict.fromkeys(files)), settings):
            checked.append(one)
            bar.update(1)
        return checked


class _NoBar:
    def update(self, steps: int) -> None:
        pass


def _watched(files: int) -> Any:
    """A progress bar, for somebody who watches and would wait."""
    if files < _WORTH_A_BAR or not sys.stderr.isatty():
        return nullcontext(_NoBar())
    return click.progressbar(length=files, label="Checking", file=sys.stderr)


def _text(report: _Report) -> None:
    show_findings(report.findings)
    warnings = len(report.findings) - report.errors
    counts = ((report.errors, "error"), (warnings, "warning"))
    counted = [f"{count} {word}{'s' * (count != 1)}" for count, word in counts if count]
    summary = f"{', '.join(counted) or 'nothing to report'} in {report.flows} flow{'s' * (report.flows != 1)}"
    style = "red" if report.errors else "yellow" if counted or report.unknown else "green"
    if report.unknown:
        summary += f"; {report.not_checked}"
    tell_note(told(report.left_out, report.target))
    click.echo(click.style(summary, fg=style), err=True, color=colour())
    if report.unknown and not report.verbose:
        click.echo("  --verbose names them", err=True)
    for type_ in report.unknown if report.verbose else ():
        click.echo(f"  {escaped(type_)}", err=True)


def _json(report: _Report) -> None:
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
        for finding in report.findings
    ]
    counts = {"flows": report.flows, "errors": report.errors, "warnings": len(entries) - report.errors}
    left_out = [{"flow": one.flow, "reason": one.reason} for one in sorted(report.left_out)]
    document = {**counts, "left_out": left_out, "unknown_types": report.unknown, "findings": entries}
    click.echo(json.dumps(document, indent=2, ensure_ascii=False))


def _github(report: _Report) -> None:
    """Workflow commands: a finding becomes an annotation on its line."""
    for finding in report.findings:
        text = finding.message + (f"\nhint: {finding.hint}" if finding.hint else "")
        where = f"file={_property(finding.origin.file)},line={finding.origin.line},title={_property(finding.code)}"
        click.echo(f"::{finding.severity} {where}::{_data(text)}")
    if report.left_out:
        from kestra_dsl.project.leaving_out import told

        click.echo(f"::notice::{_data(told(report.left_out, report.target))}")
    if report.unknown:
        click.echo(f"::notice::{_data(report.not_checked + ': ' + ', '.join(report.unknown))}")


def _data(text: str) -> str:
    """Workflow commands have a spelling of their own for line breaks, which the page shows as such."""
    coded = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped(coded)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_WRITERS: dict[str, Callable[[_Report], None]] = {"text": _text, "json": _json, "github": _github}
