"""`kdsl state`: the record of what a project owns on a server."""

from __future__ import annotations

import json

import click

from kestra_dsl.cli.options import env_option, format_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.group("state")
def command() -> None:
    """Show and repair the record of what this project owns.

    The record is a key of the server, in the namespace `kdsl` by default. `kdsl push` updates it.

    \b
    Examples:
      kdsl state show
      kdsl state rebuild --env prod
      kdsl state unlock 1f2e3d4c
    """


@command.command()
@env_option
@server_options
@format_option
def show(env: str | None, url: str | None, tenant: str | None, context: str | None, output_format: str) -> None:
    """Show what this project owns, its pushes and its locks.

    \b
    Examples:
      kdsl state show --env prod
    """
    from kestra_dsl.cli.publishing import connect
    from kestra_dsl.server.destinations import read_push, read_record
    from kestra_dsl.server.locks import held_locks
    from kestra_dsl.server.names import counted

    _, to = connect(env, url, tenant, context)
    record, locks = read_record(to), held_locks(to)
    pushes = [data for number in range(1, record.pushes + 1)[-20:] if isinstance(data := read_push(to, number), dict)]
    if output_format == "json":
        document = record.to_data() | {"locks": [lock._asdict() for lock in locks], "pushes": pushes}
        click.echo(json.dumps(document, indent=2, ensure_ascii=False))
        return
    for name, entry in sorted(record.entries.items()):
        pending = ", a push of it did not end" if entry.pending else ""
        revision = f"  revision {entry.revision}" if entry.revision else ""
        click.echo(escaped(f"{name}{revision}{pending}"))
    for push in pushes:
        commit, dash, dirty = str(push.get("commit") or "").partition("-")
        commit = f", commit {commit[:10]}{dash}{dirty}" if commit else ""
        written = counted([*push.get("flows", ()), *push.get("others", ())])
        click.echo(escaped(f"push {push.get('number')}: {push.get('at')} by {push.get('by')}{commit}, {written}"))
    for lock in locks:
        click.echo(f"lock {lock}")
    click.echo(f"{counted(list(record.entries))} of {to.owner} on {to.client.url}", err=True)


@command.command()
@click.option("--namespace", "namespaces", multiple=True, metavar="NAME", help="Look there too; may be repeated.")
@env_option
@server_options
def rebuild(
    namespaces: tuple[str, ...], env: str | None, url: str | None, tenant: str | None, context: str | None
) -> None:
    """Restore a lost record from the server.

    The namespaces of the generated files are looked through. A flow whose first line names this project belongs to it,
    as it is now, and so does a key whose description names it, and a file that equals the generated one. What the
    record has already stays.

    \b
    Examples:
      kdsl state rebuild
      kdsl state rebuild --namespace company.old
    """
    from kestra_dsl.cli.publishing import connect
    from kestra_dsl.server.managing import rebuild as rebuilt
    from kestra_dsl.server.names import counted
    from kestra_dsl.server.wanted import wanted_items

    project, to = connect(env, url, tenant, context)
    added = rebuilt(to, namespaces, wanted_items(project))
    for name in added:
        click.echo(f"+ {escaped(name)}")
    click.echo(f"{counted(added)} added to the record of {to.owner}", err=True)


@command.command()
@click.argument("names", nargs=-1, metavar="[NAMESPACE/ID]...")
@click.option("--all", "everything", is_flag=True, help="Forget the whole record.")
@env_option
@server_options
def forget(  # noqa: PLR0913, PLR0917 - one for each option
    names: tuple[str, ...], everything: bool, env: str | None, url: str | None, tenant: str | None, context: str | None
) -> None:
    """Give up ownership of flows, keys and files. They stay on the server.

    \b
    Examples:
      kdsl state forget company.team/load
      kdsl state forget --all --env old
    """
    from kestra_dsl.cli.publishing import connect
    from kestra_dsl.server.managing import forget as forgotten

    if bool(names) == everything:
        raise UsageError("name the flows to forget, or give --all")
    _, to = connect(env, url, tenant, context)
    for name in forgotten(to, None if everything else names):
        click.echo(f"- {escaped(name)}")


@command.command()
@click.argument("lock")
@env_option
@server_options
def unlock(lock: str, env: str | None, url: str | None, tenant: str | None, context: str | None) -> None:
    """Break the lock of a push that was killed. It expires after ten minutes by itself.

    LOCK is its name, as the error or `kdsl state show` tells it.

    \b
    Examples:
      kdsl state unlock 1f2e3d4c
    """
    from kestra_dsl.cli.publishing import connect
    from kestra_dsl.server.locks import break_lock

    _, to = connect(env, url, tenant, context)
    click.echo(f"broken: {break_lock(to, lock)}")
