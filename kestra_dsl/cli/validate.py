"""``kdsl validate``: what the real Kestra says about flows."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.completion import complete_flow
from kestra_dsl.cli.options import env_option, form_option
from kestra_dsl.cli.starting import tell_start
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.findings import show_findings
from kestra_dsl.console.running import tell_note
from kestra_dsl.errors import UsageError
from kestra_dsl.project.leaving_out import told

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Verdict
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]


@click.command()
@click.argument("flows", nargs=-1, shell_complete=complete_flow)
@click.option(
    "--target",
    "--engine",
    "engines",
    type=click.Choice(version_names()),
    multiple=True,
    help="The Kestra version, also several times. Default: the project's.",
)
@click.option(
    "--plugins",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    help="A jar or a folder of jars: the plugins in it are real then.",
)
@env_option
@form_option
def command(
    flows: tuple[str, ...], engines: tuple[str, ...], plugins: tuple[Path, ...], env: str | None, form: str
) -> None:
    """Validate flows with the real Kestra engine.

    It judges what `kdsl build` would write. FLOWS are ids or namespace/ids, also as patterns, or files; without any,
    all flows of the project. Each message names the line of the definition. Tasks of plugins that the engine does not
    have are stubbed, and named: of those, only the typed model knows the properties. `kdsl check` finds more, and
    needs no engine. A flow that is not meant for a version, as its only_for(...) says, is left out and named.

    Exits 0 when all are valid, 1 when one is refused, 3 when the engine does not start.

    \b
    Examples:
      kdsl validate
      kdsl validate 'zoomcamp/0*' --engine 1.3 --engine 2.0
      kdsl validate --plugins ~/kestra/plugins
    """
    from kestra_dsl.engine import Engine
    from kestra_dsl.project.leaving_out import meant_for
    from kestra_dsl.project.settings import settings

    chosen = settings(env=env)
    meant = _meant(flows, chosen)
    versions = list(dict.fromkeys(engines or (chosen.target,)))
    divided = {version: meant_for(meant, version) for version in versions}
    for version, (_, left_out) in divided.items():
        tell_note(told(left_out, version))
    versions = [version for version in versions if divided[version][0]]
    asked = [Engine(version, plugins=plugins, own_process=True) for version in versions]
    if asked:
        tell_start(*versions)
    with ThreadPoolExecutor() as pool:
        starts = [pool.submit(engine.start) for engine in asked]
    try:
        verdicts = [
            verdict
            for version, start in zip(versions, starts, strict=True)
            for verdict in start.result().validate(divided[version][0])
        ]
    finally:
        for engine in asked:
            engine.close()
    if form == "json":
        click.echo(json.dumps([_entry(verdict) for verdict in verdicts], indent=2, ensure_ascii=False))
    else:
        _show(verdicts)
    if not all(verdict.valid for verdict in verdicts):
        raise SystemExit(1)


def _meant(names: tuple[str, ...], chosen: Settings) -> list[Flow]:
    """The flows that were named; all of the project, when none was."""
    from kestra_dsl.project.finding import files_below, flows_of, load_module
    from kestra_dsl.project.selecting import defined, definition_files, flow_named, is_called

    places = [Path(name) for name in names if Path(name).exists()]
    patterns = [name for name in names if not Path(name).exists()]
    files = [file for place in places for file in files_below(place)]
    modules = [file for file in files if file.suffix == ".py"]
    found = [flow_named(str(file), chosen) for file in files if file.suffix != ".py"]
    # all at once: an environment changes a flow in place, and must not do so twice
    flows, broken = defined(chosen, [*modules, *(definition_files(chosen) if patterns or not names else ())])
    if broken:
        raise broken[0]
    placed = {id(flow) for module in modules for flow in flows_of(load_module(module))}
    found += [
        flow for flow in flows if not names or id(flow) in placed or any(is_called(flow, name) for name in patterns)
    ]
    if not found:
        asked = f"no flow is called {' or '.join(names)}" if names else "there is no flow in this project"
        raise UsageError(asked, hint="`kdsl list` shows what there is")
    return found


def _show(verdicts: list[Verdict]) -> None:
    show_findings(finding for verdict in verdicts for finding in verdict.findings)
    stand_ins = {one.type for verdict in verdicts for one in verdict.stand_ins}
    if stand_ins:
        told = f"stubbed (plugin not installed in this engine): {escaped(', '.join(sorted(stand_ins)))}"
        click.echo(click.style(told, dim=True), err=True, color=colour())
    for version in dict.fromkeys(verdict.target for verdict in verdicts):
        ours = [verdict for verdict in verdicts if verdict.target == version]
        refused = sum(not verdict.valid for verdict in ours)
        verb = f"rejects {refused} of" if refused else "accepts" if len(ours) == 1 else "accepts all"
        summary = f"Kestra {version} {verb} {len(ours)} flow{'s' * (len(ours) != 1)}"
        click.echo(click.style(summary, fg="red" if refused else "green"), err=True, color=colour())


def _entry(verdict: Verdict) -> dict[str, Any]:
    return {
        "flow": verdict.flow,
        "engine": verdict.target,
        "valid": verdict.valid,
        "errors": verdict.errors,
        "warnings": verdict.warnings,
        "deprecations": verdict.deprecations,
        "infos": verdict.infos,
        "stand_ins": [{"kind": one.kind, "id": one.id, "type": one.type} for one in verdict.stand_ins],
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
