"""`kdsl import`: write Python definitions for YAML flows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.cli.options import target_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kestra_dsl.importing.files import ImportedFiles
    from kestra_dsl.project.settings import Settings

__all__ = ["command"]

_MOST_TYPES = 10


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder for the modules (default: the definitions of the project, else definitions).",
)
@click.option("--one-module", metavar="NAME", help="Write all flows into one module of this name.")
@click.option("--no-share", is_flag=True, help="Repeat what flows have in common, in place of a module for it.")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; show how much becomes typed Python.")
@click.option("--force", is_flag=True, help="Overwrite modules that exist.")
@click.option("--server", is_flag=True, help="Import the flows of namespaces on the server.")
@target_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[str, ...],
    out: Path | None,
    one_module: str | None,
    no_share: bool,
    only_check: bool,
    force: bool,
    server: bool,
    target: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Write Python definitions for YAML flows.

    PATH is a YAML file or a folder. Each flow becomes a module with typed classes and references. Each module is
    loaded, and must result in the same flow as the YAML file. Expressions that references cannot express stay text.
    What several flows have in common becomes constants and functions in shared.py. Comments are kept.

    With --server, each PATH is a namespace, whose flows are read from the server.

    Exits 1 if a file is not a valid flow, or a module does not result in the same flow. Nothing is written for it.

    \b
    Examples:
      kdsl import flows
      kdsl import flows/etl.yaml --out definitions
      kdsl import flows --check
      kdsl import flows --one-module flows --no-share
      kdsl import --server company.team --url http://localhost:8080
    """
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.importing.files import folder_package, import_files
    from kestra_dsl.project.settings import settings

    if not server and (url or tenant or context):
        raise UsageError("--url, --tenant and --context need --server")
    project = settings()
    folder = out or project.root / next((one for one in project.definitions if not one.endswith(".py")), "definitions")
    package = folder_package(folder, project.root)
    if one_module is not None and not one_module.isidentifier():
        raise UsageError(f"invalid module name {one_module!r}", hint="use letters, digits and underscores")
    found = import_files(
        _texts(paths, project, {"url": url, "tenant": tenant, "context": context} if server else None),
        package or "",
        target or project.target,
        one_module=one_module,
        sharing=package is not None and not no_share,
        newer_plugins=project.newer_plugins,
        progress=progress_of("flows"),
    )
    if not only_check:
        _write(folder, found.modules, force=force)
    _report(found, folder, written=not only_check)
    if found.unread or found.unproven:
        raise SystemExit(1)


def _texts(paths: Sequence[str], project: Settings, flags: Mapping[str, str | None] | None) -> list[tuple[str, str]]:
    """The documents: of files and folders, or of namespaces on a server if there are flags for it."""
    if flags is None:
        from kestra_dsl.cli.yaml_arguments import yaml_texts

        return yaml_texts([Path(path) for path in paths])
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.server.configuration import configuration
    from kestra_dsl.server.exporting import flow_texts

    with configuration(project, flags=flags).client() as client:
        return flow_texts(client, paths, progress_of("flows"))


def _write(folder: Path, modules: Mapping[str, str], *, force: bool) -> None:
    """Write all modules, or none."""
    from kestra_dsl.project.atomic_files import apply_changes

    existing = [name for name in modules if not name.endswith("__init__.py") and (folder / name).exists()]
    if existing and not force:
        raise UsageError(
            f"{len(existing)} modules exist already, such as {folder / existing[0]}",
            hint="name another folder with --out, or overwrite them with --force",
        )
    packages = {"__init__.py": ""} if modules else {}
    texts = {
        name: text
        for name, text in {**packages, **modules}.items()
        if not name.endswith("__init__.py") or not (folder / name).exists()
    }
    apply_changes(folder, {name: text.encode() for name, text in texts.items()}, [])


def _report(found: ImportedFiles, folder: Path, *, written: bool) -> None:
    from kestra_dsl.console.colour import colour
    from kestra_dsl.console.escaping import escaped
    from kestra_dsl.console.messages import show_failure

    for failure in found.unread:
        show_failure(failure.place, "not imported", failure.message)
    for failure in found.unproven:
        show_failure(failure.place, "not imported, it would give another flow", failure.message)
    tasks = sum(one.tally.tasks for one in found.flows)
    generic: dict[str, int] = {}
    for one in found.flows:
        for type_, count in one.tally.generic.items():
            generic[type_] = generic.get(type_, 0) + count
        if one.kept:
            click.echo(f"{one.flow.id}: expressions kept as text in {', '.join(one.kept)}", err=True)
    expressions = sum(one.tally.expressions for one in found.flows)
    translated = sum(one.tally.translated for one in found.flows)
    flows = f"{len(found.flows)} flow{'s' * (len(found.flows) != 1)}"
    where = f" into {len(found.modules)} modules in {folder}" if written else ""
    click.echo(click.style(f"{flows} imported{where}, proven to give the same flows", fg="green"), color=colour())
    if tasks:
        typed = tasks - sum(generic.values())
        click.echo(
            f"  {max(typed, 0)} of {tasks} tasks have a class, {translated} of {expressions} expressions are Python"
        )
    for type_, count in sorted(generic.items(), key=lambda item: (-item[1], item[0]))[:_MOST_TYPES]:
        click.echo(f"  no class: {escaped(type_ or '(no type)')} ({count})")
