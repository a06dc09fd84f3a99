"""`kdsl list`: list flows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.cli.options import env_option, flows_argument, format_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.messages import plural, show_error, show_note

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["command"]

_HEADINGS = ("NAMESPACE", "ID", "TASKS", "TRIGGERS", "SOURCE")


@click.command("list")
@flows_argument
@env_option
@click.option(
    "--target",
    type=click.Choice(version_names()),
    help="Only flows that are meant for this Kestra version (default: all).",
)
@format_option
def command(flows: tuple[str, ...], env: str | None, target: str | None, output_format: str) -> None:
    """List flows with their tasks, triggers and source.

    FLOW is an id or namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all
    flows of the project). Flows that only_for(...) restricts are listed with their versions.

    Exits 0, or 1 if a file cannot be loaded; the others are listed.

    \b
    Examples:
      kdsl list
      kdsl list 'zoomcamp/0*'
      kdsl list --format json
    """
    from kestra_dsl.project.left_out import describe, meant_for
    from kestra_dsl.project.selection import select
    from kestra_dsl.project.settings import settings, with_options

    selection = select(flows, with_options(settings(env=env), target=target))
    selected = [one.flow for one in selection.flows]
    if target is not None:
        selected, left_out = meant_for(selected, target)
        show_note(describe(left_out, target))
    if output_format == "json":
        click.echo(json.dumps([_entry(flow) for flow in selected], indent=2, ensure_ascii=False))
    else:
        _table(selected)
    for error in selection.errors:
        show_error(error)
    if selection.errors:
        raise SystemExit(1)


def _entry(flow: Flow) -> dict[str, Any]:
    from kestra_dsl.core.class_facts import type_of
    from kestra_dsl.lowering.resolving import walk

    only_for = flow._metadata and flow._metadata.only_for
    return {
        "namespace": flow.namespace,
        "id": flow.id,
        "tasks": len(walk(flow)),
        "triggers": [{"id": trigger.id, "type": type_of(trigger)} for trigger in flow.triggers or ()],
        "file": flow.origin.file,
        "line": flow.origin.line,
        "only_for": only_for._asdict() if only_for else None,
    }


def _only_for(restriction: dict[str, Any] | None) -> str:
    return f"{', '.join(restriction['versions'])} ({restriction['because']})" if restriction else ""


def _table(flows: list[Flow]) -> None:
    entries = [*map(_entry, flows)]
    restricted = any(entry["only_for"] for entry in entries)
    headings = (*_HEADINGS, "ONLY FOR") if restricted else _HEADINGS
    rows: list[tuple[str, ...]] = [headings]
    for entry in entries:
        triggers = ", ".join(trigger["id"] for trigger in entry["triggers"]) or "-"
        source = f"{entry['file']}:{entry['line']}"
        cells: tuple[str, ...] = (entry["namespace"] or "", entry["id"], str(entry["tasks"]), triggers, source)
        if restricted:
            cells += (_only_for(entry["only_for"]),)
        rows.append(tuple(map(escaped, cells)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows if flows else ():
        padded = [
            cell.rjust(width) if cell.isdigit() else cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ]
        line = "  ".join(padded).rstrip()
        click.echo(click.style(line, bold=True) if row is headings else line, color=colour())
    click.echo(plural(len(flows), "flow"), err=True)
