"""``kdsl list``: the flows of a project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.options import env_option, form_option
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.running import tell_error
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["command"]

_HEADINGS = ("NAMESPACE", "ID", "TASKS", "TRIGGERS", "SOURCE")


@click.command("list")
@click.argument("patterns", nargs=-1, metavar="[NAME]...")
@env_option
@form_option
def command(patterns: tuple[str, ...], env: str | None, form: str) -> None:
    """List the flows of a project.

    Each is listed with where it is defined and the versions that it is only for. NAME is an id or namespace/id, also as
    a pattern. Exits 1 when a module cannot be imported, and lists the others.

    \b
    Examples:
      kdsl list
      kdsl list 'zoomcamp/0*'
      kdsl list --format json
    """
    from kestra_dsl.project.selecting import defined, is_called
    from kestra_dsl.project.settings import settings

    flows, broken = defined(settings(env=env))
    meant = [flow for flow in flows if not patterns or any(is_called(flow, pattern) for pattern in patterns)]
    if patterns and not meant and not broken:
        raise UsageError(f"no flow is called {' or '.join(patterns)}", hint="`kdsl list` shows what there is")
    if form == "json":
        click.echo(json.dumps([_entry(flow) for flow in meant], indent=2, ensure_ascii=False))
    else:
        _table(meant)
    for error in broken:
        tell_error(error)
    if broken:
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


def _only_for(said: dict[str, Any] | None) -> str:
    return f"{', '.join(said['versions'])} ({said['because']})" if said else ""


def _table(flows: list[Flow]) -> None:
    entries = [*map(_entry, flows)]
    some_are_left_out = any(entry["only_for"] for entry in entries)
    headings = (*_HEADINGS, "ONLY FOR") if some_are_left_out else _HEADINGS
    rows: list[tuple[str, ...]] = [headings]
    for entry in entries:
        triggers = ", ".join(trigger["id"] for trigger in entry["triggers"]) or "-"
        source = f"{entry['file']}:{entry['line']}"
        plain: tuple[str, ...] = (entry["namespace"] or "", entry["id"], str(entry["tasks"]), triggers, source)
        if some_are_left_out:
            plain += (_only_for(entry["only_for"]),)
        rows.append(tuple(map(escaped, plain)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows if flows else ():
        cells = [
            cell.rjust(width) if cell.isdigit() else cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ]
        line = "  ".join(cells).rstrip()
        click.echo(click.style(line, bold=True) if row is headings else line, color=colour())
    click.echo(f"{len(flows)} flow{'s' * (len(flows) != 1)}", err=True)
