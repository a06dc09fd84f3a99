"""`kdsl needs`: list the keys, secrets and files that flows read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import click

from kestra_dsl.cli.options import env_option, flows_argument, format_option, target_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.colour import colour
from kestra_dsl.console.escaping import escaped
from kestra_dsl.console.messages import plural

if TYPE_CHECKING:
    from kestra_dsl.project.checking import Checked
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_STYLES = {"missing": "red", "unknown": "yellow", "present": "green"}


class _Need(NamedTuple):
    kind: str
    namespace: str
    name: str
    flows: list[str]
    declared: bool
    server: str | None
    """``present``, ``missing`` or ``unknown``; None without a server."""


@click.command()
@flows_argument
@click.option("--offline", is_flag=True, help="Do not ask the server.")
@env_option
@target_option
@server_options
@format_option
def command(  # noqa: PLR0913, PLR0917 - one for each option
    flows: tuple[str, ...],
    offline: bool,
    env: str | None,
    target: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
    output_format: str,
) -> None:
    """List the keys, secrets and namespace files that flows read.

    FLOW is an id or namespace/id, a pattern of these, a module, a file, a folder, or - for YAML on stdin (default: all
    flows of the project). Names that are computed when a flow runs are not listed. Nor are optional reads, such as
    kv(..., error_on_missing=False).

    If a server is configured, its state is shown: present, missing, or unknown. The open-source edition of Kestra does
    not list its secrets, so they are unknown.

    Exits 0 if nothing is missing on the server, 1 if something is.

    \b
    Examples:
      kdsl needs
      kdsl needs --env prod
      kdsl needs load --offline --format json
    """
    from kestra_dsl.console.messages import show_note
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.project.checking import check_scope
    from kestra_dsl.project.left_out import describe
    from kestra_dsl.project.selection import scope_of
    from kestra_dsl.project.settings import settings, with_options

    project = with_options(settings(env=env), target=target)
    checked = check_scope(scope_of(flows), project, progress_of("files", in_logs=False))
    show_note(describe([one for each in checked for one in each.left_out], project.target))
    flags = {"url": url, "tenant": tenant, "context": context}
    needs = _needs(checked, None if offline else _presence(checked, project, flags))
    if output_format == "json":
        click.echo(json.dumps([need._asdict() for need in needs], indent=2, ensure_ascii=False))
    else:
        _show(needs)
    if any(need.server == "missing" for need in needs):
        raise SystemExit(1)


def _presence(
    checked: list[Checked], project: Settings, flags: dict[str, str | None]
) -> dict[tuple[str, str, str], str] | None:
    from kestra_dsl.server.configuration import configuration

    found = configuration(project, flags=flags)
    if "url" not in found.found:
        return None
    from kestra_dsl.server.needing import presence_of

    with found.client() as client:
        return {**presence_of(client, {need[:3] for one in checked for need in one.needs if need.kind != "set"})}


def _needs(checked: list[Checked], presence: dict[tuple[str, str, str], str] | None) -> list[_Need]:
    from kestra_dsl.project.namespaces import Declared, is_declared

    everything = [need for one in checked for need in one.needs]
    declared = {one for each in checked for one in each.declared}
    declared |= {Declared("key", need.namespace, need.name) for need in everything if need.kind == "set"}
    needs: dict[tuple[str, str, str], _Need] = {}
    for need in everything:
        if need.kind == "set":
            continue
        one = needs.setdefault(
            need[:3],
            _Need(*need[:3], [], is_declared(need, declared), None if presence is None else presence[need[:3]]),
        )
        if need.finding.flow not in one.flows:
            one.flows.append(need.finding.flow)
    return sorted(one._replace(flows=sorted(one.flows)) for one in needs.values())


def _show(needs: list[_Need]) -> None:
    declares = any(need.declared for need in needs)
    rows = [(need.kind, need.namespace, need.name) for need in needs]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for need, row in zip(needs, rows, strict=True):
        line = "  ".join(escaped(text).ljust(width) for text, width in zip(row, widths, strict=True))
        notes = "  undeclared" if declares and not need.declared else ""
        click.echo(f"{line}  ", nl=False)
        if need.server is not None:
            click.secho(need.server.ljust(7), fg=_STYLES[need.server], nl=False, color=colour())
            click.echo("  ", nl=False)
        click.echo(f"{escaped(', '.join(need.flows))}{notes}")
    counts = [plural(sum(need.kind == kind for need in needs), kind) for kind in ("key", "secret", "file")]
    missing = sum(need.server == "missing" for need in needs)
    click.echo(f"{', '.join(counts)}{f': {missing} missing on the server' if missing else ''}", err=True)
