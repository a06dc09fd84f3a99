"""`kdsl check`: report what is wrong with definitions and YAML."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

import click

from kestra_dsl.cli.options import env_option, flows_argument, target_option
from kestra_dsl.cli.watching import repeat, watch_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import plural, show_note
from kestra_dsl.console.progress import progress_of
from kestra_dsl.errors import UsageError
from kestra_dsl.project.left_out import describe

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.checking import Checked
    from kestra_dsl.project.left_out import LeftOut
    from kestra_dsl.project.selection import Scope
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]


class _Report(NamedTuple):
    """The result of all checks."""

    findings: list[Finding]
    flows: int
    unknown: list[str]
    """Types that the library does not know, so that their properties are not checked."""
    verbose: bool
    left_out: list[LeftOut]
    target: str

    @property
    def errors(self) -> int:
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def not_checked(self) -> str:
        return f"{plural(len(self.unknown), 'unknown type')}, not checked"


@click.command()
@flows_argument
@env_option
@target_option
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="Output for people, for programs, or as annotations of a GitHub workflow.",
)
@click.option("--strict", is_flag=True, help="Exit 1 for warnings too.")
@click.option("-v", "--verbose", is_flag=True, help="List the types that the library does not know.")
@watch_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flows: tuple[str, ...],
    env: str | None,
    target: str | None,
    output_format: str,
    strict: bool,
    verbose: bool,
    watch: bool,
) -> None:
    """Check definitions and YAML files.

    FLOW is an id or namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all
    flows of the project).

    Silence a finding in Python with silence(part, "KD403", because="..."), in YAML with the comment `# kdsl: silence
    KD403 because ...`. Flows that are not meant for the target, as only_for(...) says, are left out and listed.

    Exits 0 if there is no error, 1 if there is one, 2 for bad use.

    \b
    Examples:
      kdsl check
      kdsl check --env prod --strict
      kdsl check gcp_taxi 'zoomcamp/0*'
      kdsl check definitions/taxi.py
      kdsl check generated/zoomcamp/08_gcp_taxi.yaml --target 2.0
      kdsl check flows --format github
      kdsl check - < flow.yaml
      kdsl check --watch
    """
    from kestra_dsl.project.checking import check_scope, relevant
    from kestra_dsl.project.live import LiveProject
    from kestra_dsl.project.selection import scope_of
    from kestra_dsl.project.settings import settings, with_options

    if watch and (output_format != "text" or "-" in flows):
        reason = "reads files, and stdin has one text" if "-" in flows else "writes text"
        raise UsageError(f"--watch {reason}", hint="leave out --watch")

    def load() -> Settings:
        return with_options(settings(env=env), target=target)

    progress = progress_of("files", in_logs=False)
    if not watch:
        project = load()
        scope = scope_of(flows)
        report = _report(check_scope(scope, project, progress), scope, project, flows, verbose=verbose)
        _WRITERS[output_format](report)
        if report.errors or (strict and report.findings):
            raise SystemExit(1)
        return

    live: LiveProject | None = None

    def once(project: Settings, changed: set[str]) -> Iterable[str]:
        nonlocal live
        if live is None or live.settings != project:
            live = LiveProject(project)
        scope = scope_of(flows)
        live.update(changed, scope, progress)
        checked = relevant([*live.checked.values()], scope, project)
        _text(_report(checked, scope, project, flows, verbose=verbose))
        return live.reads

    repeat(load, once)


def _report(
    checked: list[Checked], scope: Scope, project: Settings, flows: tuple[str, ...], *, verbose: bool
) -> _Report:
    """The results of files as those of the project.

    Raises:
        UsageError: There is no flow.
    """
    from kestra_dsl.diagnostics.findings import in_order
    from kestra_dsl.project.checking import duplicates
    from kestra_dsl.project.namespaces import undeclared

    count = sum(one.flows for one in checked)
    left_out = [one for each in checked for one in each.left_out]
    if not count and not left_out:
        where = ", ".join(flows) or f"the definitions of {project.root}"
        raise UsageError(f"there is no flow in {where}", hint="a flow is a global of a Python module, or a YAML file")
    named = [one for each in checked for one in each.named]
    missing = undeclared(
        (need for one in checked for need in one.needs), (one for each in checked for one in each.declared)
    )
    findings = in_order(
        [
            *(finding for one in checked for finding in one.findings),
            *duplicates(named),
            *(missing if scope.is_project or scope.patterns else ()),
        ]
    )
    unknown = sorted({type_ for one in checked for type_ in one.unknown})
    return _Report(findings, count, unknown, verbose, left_out, project.target)


def _text(report: _Report) -> None:
    show_findings(report.findings)
    warnings = len(report.findings) - report.errors
    counted = [plural(count, noun) for count, noun in ((report.errors, "error"), (warnings, "warning")) if count]
    summary = f"{', '.join(counted) or 'nothing to report'} in {plural(report.flows, 'flow')}"
    style = "red" if report.errors else "yellow" if counted or report.unknown else "green"
    if report.unknown:
        summary += f"; {report.not_checked}"
    show_note(describe(report.left_out, report.target))
    click.echo(click.style(summary, fg=style), err=True, color=colour())
    if report.unknown and not report.verbose:
        click.echo("  --verbose lists them", err=True)
    from kestra_dsl.reference.type_lookup import why_generic

    for type_ in report.unknown if report.verbose else ():
        reason = why_generic(type_)
        click.echo(f"  {escaped(type_)}" + (f": {reason}" if reason else ""), err=True)


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
    """Write workflow commands: GitHub shows each finding as an annotation on its line."""
    for finding in report.findings:
        text = finding.message + (f"\nhint: {finding.hint}" if finding.hint else "")
        where = f"file={_property(finding.origin.file)},line={finding.origin.line},title={_property(finding.code)}"
        click.echo(f"::{finding.severity} {where}::{_data(text)}")
    if report.left_out:
        click.echo(f"::notice::{_data(describe(report.left_out, report.target))}")
    if report.unknown:
        click.echo(f"::notice::{_data(report.not_checked + ': ' + ', '.join(report.unknown))}")


def _data(text: str) -> str:
    """Escape text for a workflow command, which keeps line breaks."""
    coded = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped(coded)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


_WRITERS: dict[str, Callable[[_Report], None]] = {"text": _text, "json": _json, "github": _github}
