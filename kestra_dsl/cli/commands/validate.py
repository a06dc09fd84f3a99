"""`kdsl validate`: validate flows with the real Kestra engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.options import env_option, flows_argument, format_option, plugins_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import plural, show_note, show_start

if TYPE_CHECKING:
    from kestra_dsl.engine import Verdict

__all__ = ["command"]


@click.command()
@flows_argument
@env_option
@click.option(
    "--target",
    "--engine",
    "targets",
    type=click.Choice(version_names()),
    multiple=True,
    help="The Kestra version, whose engine validates (default: that of the project, else 1.3). Repeatable.",
)
@plugins_option
@format_option
def command(
    flows: tuple[str, ...], env: str | None, targets: tuple[str, ...], plugins: tuple[Path, ...], output_format: str
) -> None:
    """Validate flows with the real Kestra engine.

    It validates what `kdsl build` would write. FLOW is an id or namespace/id, a pattern of these, a module, a file, a
    folder, or - for YAML on stdin (default: all flows of the project). Messages name the line of the definition.

    Tasks of plugins that the engine lacks are stubbed and listed: only the typed model knows their properties. `kdsl
    check` finds more, and needs no engine. Flows that are not meant for a version, as only_for(...) says, are left out
    and listed.

    Exits 0 if all flows are valid, 1 if one is rejected, 2 for bad use, 3 if the engine does not start.

    \b
    Examples:
      kdsl validate
      kdsl validate 'zoomcamp/0*' --target 1.3 --target 2.0
      kdsl validate --plugins ~/kestra/plugins
    """
    from concurrent.futures import ThreadPoolExecutor

    from kestra_dsl.cli.selected import selected_flows
    from kestra_dsl.engine import Engine
    from kestra_dsl.project.left_out import describe, meant_for
    from kestra_dsl.project.settings import settings

    project = settings(env=env)
    selected = [one.flow for one in selected_flows(flows, project)]
    versions = list(dict.fromkeys(targets or (project.target,)))
    divided = {version: meant_for(selected, version) for version in versions}
    for version, (_, left_out) in divided.items():
        show_note(describe(left_out, version))
    versions = [version for version in versions if divided[version][0]]
    engines = [Engine(version, plugins=plugins, own_process=True) for version in versions]
    if engines:
        show_start(*versions)
    with ThreadPoolExecutor() as pool:
        starts = [pool.submit(engine.start) for engine in engines]
    try:
        verdicts = [
            verdict
            for version, start in zip(versions, starts, strict=True)
            for verdict in start.result().validate(divided[version][0])
        ]
    finally:
        for engine in engines:
            engine.close()
    if output_format == "json":
        click.echo(json.dumps([_entry(verdict) for verdict in verdicts], indent=2, ensure_ascii=False))
    else:
        _show(verdicts)
    if not all(verdict.valid for verdict in verdicts):
        raise SystemExit(1)


def _show(verdicts: list[Verdict]) -> None:
    show_findings(finding for verdict in verdicts for finding in verdict.findings)
    stubbed = {one.type for verdict in verdicts for one in verdict.stubs}
    if stubbed:
        text = f"stubbed (plugin not installed in this engine): {escaped(', '.join(sorted(stubbed)))}"
        click.echo(click.style(text, dim=True), err=True, color=colour())
    for version in dict.fromkeys(verdict.target for verdict in verdicts):
        of_version = [verdict for verdict in verdicts if verdict.target == version]
        rejected = sum(not verdict.valid for verdict in of_version)
        verb = f"rejects {rejected} of" if rejected else "accepts" if len(of_version) == 1 else "accepts all"
        summary = f"Kestra {version} {verb} {plural(len(of_version), 'flow')}"
        click.echo(click.style(summary, fg="red" if rejected else "green"), err=True, color=colour())


def _entry(verdict: Verdict) -> dict[str, Any]:
    return {
        "flow": verdict.flow,
        "engine": verdict.target,
        "valid": verdict.valid,
        "errors": verdict.errors,
        "warnings": verdict.warnings,
        "deprecations": verdict.deprecations,
        "infos": verdict.infos,
        "stand_ins": [{"kind": one.kind, "id": one.id, "type": one.type} for one in verdict.stubs],
        "findings": [
            {
                "severity": finding.severity,
                "message": finding.message,
                "hint": finding.hint,
                "file": finding.origin.file,
                "line": finding.origin.line,
                "subject": finding.subject,
            }
            for finding in verdict.findings
        ],
    }
