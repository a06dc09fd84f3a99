"""`kdsl validate`: validate flows with the real Kestra engine, or with a server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.options import env_option, flows_argument, format_option, plugins_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.messages import plural, show_note, show_start
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Verdict
    from kestra_dsl.project.settings import Settings

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
@click.option("--server", is_flag=True, help="Validate with the server, which has all of its plugins.")
@plugins_option
@format_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flows: tuple[str, ...],
    env: str | None,
    targets: tuple[str, ...],
    server: bool,
    plugins: tuple[Path, ...],
    output_format: str,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Validate flows with the real Kestra engine, or with a server.

    It validates what `kdsl build` would write; YAML is read as a flow of the version that validates. FLOW is an id or
    namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all flows of the
    project). Messages name the line of the definition.

    Tasks of plugins that the engine lacks are stubbed and listed: only the typed model knows their properties. `kdsl
    check` finds more, and needs no engine. Flows that are not meant for a version, as only_for(...) says, are left out
    and listed.

    With --server, the server's validator is used, so nothing is stubbed. Nothing is written to the server.

    Exits 0 if all flows are valid, 1 if one is rejected, 2 for bad use, 3 if the engine does not start or the server
    fails.

    \b
    Examples:
      kdsl validate
      kdsl validate 'zoomcamp/0*' --target 1.3 --target 2.0
      kdsl validate --plugins ~/kestra/plugins
      kdsl validate --server --env prod
    """
    from kestra_dsl.cli.selected import selected_flows
    from kestra_dsl.project.left_out import describe, meant_for
    from kestra_dsl.project.selection import for_target
    from kestra_dsl.project.settings import settings, with_options

    if not server and (url or tenant or context):
        raise UsageError("--url, --tenant and --context need --server")
    if server and (plugins or len(set(targets)) > 1):
        raise UsageError("--server goes with one --target and without --plugins", hint="the server has its own plugins")
    project = settings(env=env)
    first, *others = [with_options(project, target=version) for version in dict.fromkeys(targets or (project.target,))]
    selected = {first.target: selected_flows(flows, first)}
    selected |= {other.target: for_target(selected[first.target], other) for other in others}
    divided = {version: meant_for([one.flow for one in some], version) for version, some in selected.items()}
    for version, (_, left_out) in divided.items():
        show_note(describe(left_out, version))
    meant = {version: flows for version, (flows, _) in divided.items() if flows}
    if server:
        verdicts = _on_server(project, meant, {"url": url, "tenant": tenant, "context": context})
    else:
        verdicts = _on_engines(meant, plugins, project.root)
    if output_format == "json":
        click.echo(json.dumps([_entry(verdict) for verdict in verdicts], indent=2, ensure_ascii=False))
    else:
        _show(verdicts, "the server" if server else None)
    if not all(verdict.valid for verdict in verdicts):
        raise SystemExit(1)


def _on_engines(meant: Mapping[str, list[Flow]], plugins: tuple[Path, ...], root: Path) -> list[Verdict]:
    from concurrent.futures import ThreadPoolExecutor

    from kestra_dsl.engine import Engine

    engines = [Engine(version, plugins=plugins, own_process=True, project=root) for version in meant]
    show_start(*[engine.target for engine in engines if not engine.is_warm])
    with ThreadPoolExecutor() as pool:
        starts = [pool.submit(engine.start) for engine in engines]
    try:
        return [
            verdict
            for flows, start in zip(meant.values(), starts, strict=True)
            for verdict in start.result().validate(flows)
        ]
    finally:
        for engine in engines:
            engine.close()


def _on_server(project: Settings, meant: Mapping[str, list[Flow]], flags: Mapping[str, str | None]) -> list[Verdict]:
    from kestra_dsl.cli.publishing import warn_of_version
    from kestra_dsl.server.configuration import configuration
    from kestra_dsl.server.validating import validate_on_server

    with configuration(project, flags=flags).client() as client:
        for target in meant:
            warn_of_version(client, target)
        return [verdict for target, flows in meant.items() for verdict in validate_on_server(client, flows, target)]


def _show(verdicts: list[Verdict], validator: str | None) -> None:
    show_findings(finding for verdict in verdicts for finding in verdict.findings)
    stubbed = {one.type for verdict in verdicts for one in verdict.stubs}
    if stubbed:
        text = f"stubbed (plugin not installed in this engine): {escaped(', '.join(sorted(stubbed)))}"
        click.echo(click.style(text, dim=True), err=True, color=colour())
    for version in dict.fromkeys(verdict.target for verdict in verdicts):
        of_version = [verdict for verdict in verdicts if verdict.target == version]
        rejected = sum(not verdict.valid for verdict in of_version)
        verb = f"rejects {rejected} of" if rejected else "accepts" if len(of_version) == 1 else "accepts all"
        summary = f"{validator or f'Kestra {version}'} {verb} {plural(len(of_version), 'flow')}"
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
