"""`kdsl codegen`: generate typed classes from a Kestra server, or from its schema in a file."""

from __future__ import annotations

import keyword
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kestra_dsl.cli.options import env_option
from kestra_dsl.cli.server_options import server_options
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.codegen.served_schema import Pages
    from kestra_dsl.server.client import Client

__all__ = ["command"]


@click.command()
@click.option(
    "--schema",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The JSON schema of flows, from /api/v1/plugins/schemas/flow of the server.",
)
@click.option("--server", is_flag=True, help="Read the schema, and the page of each type, from the server.")
@click.option("--out", "package", metavar="PACKAGE", help="The package to write: my_team.kestra.")
@click.option(
    "--prose",
    is_flag=True,
    help="Write the descriptions to stubs of this library's classes, in typings/, where editors find them.",
)
@click.option("--only", multiple=True, metavar="PREFIX", help="Only types with this prefix. Repeatable.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a file is stale or edited by hand.")
@env_option
@server_options
def command(  # noqa: PLR0913, PLR0917 - one for each option
    schema: Path | None,
    server: bool,
    package: str | None,
    prose: bool,
    only: tuple[str, ...],
    check: bool,
    env: str | None,
    url: str | None,
    tenant: str | None,
    context: str | None,
) -> None:
    """Generate typed classes from what a Kestra server has.

    With --server, the classes have typed outputs, and docstrings with the server's descriptions. A file with the schema
    has no outputs, so references to outputs are untyped. Parts that the library has, such as retries and HTTP options,
    are imported from it.

    With --prose, editors show the descriptions of the server on the classes of this library. Run it again when you
    upgrade the library.

    Exits 0 for success, 1 if --check finds a stale file, 2 for bad use, 3 if the server fails.

    \b
    Examples:
      kdsl codegen --server --out my_team.kestra --only io.company.
      curl -u USER:PASSWORD http://localhost:8080/api/v1/plugins/schemas/flow -o schema.json
      kdsl codegen --schema schema.json --out my_team.kestra --only io.company.
      kdsl codegen --server --prose
    """
    from kestra_dsl.codegen.served_schema import read_schema
    from kestra_dsl.project.atomic_files import apply_changes

    if prose == (package is not None):
        raise UsageError("pass either --out PACKAGE or --prose", hint="--prose writes to typings/")
    if package is not None:
        _refuse_bad_package(package)
    if server == (schema is not None):
        raise UsageError("pass either --server or --schema FILE", hint="--server has typed outputs and descriptions")
    if schema is not None:
        if url or tenant or context or env:
            raise UsageError("--url, --tenant, --context and --env need --server")
        made = _made(read_schema(schema), package, only)
    else:
        made = _of_server(package, only, env, {"url": url, "tenant": tenant, "context": context})
    wanted = {**_new_parents(package), **made} if package else made
    folder = Path(*package.split(".")) if package else Path("typings")
    stale = _stale(wanted, folder)
    if check:
        for path in stale:
            click.echo(f"{path} is stale or edited by hand")
        if stale:
            raise SystemExit(1)
        click.echo(f"{folder}: {len(wanted)} files are up to date")
        return
    writes = {path: wanted[path].encode() for path in stale if path in wanted}
    apply_changes(Path(), writes, [path for path in stale if path not in wanted])
    click.echo(f"{folder}: {len(wanted)} files, {len(stale)} of them changed")


def _made(document: Mapping[str, Any], package: str | None, only: tuple[str, ...], *pages: Pages) -> dict[str, str]:
    """The files of a package; without one, the stubs of this library's classes."""
    from kestra_dsl.codegen.described_stubs import described_stubs
    from kestra_dsl.codegen.served_schema import schema_files

    return schema_files(document, package, only, *pages) if package else described_stubs(document, only, *pages)


def _of_server(
    package: str | None, only: tuple[str, ...], env: str | None, flags: Mapping[str, str | None]
) -> dict[str, str]:
    """The files for the types of the server."""
    from kestra_dsl.codegen.served_schema import checked_schema
    from kestra_dsl.project.settings import settings
    from kestra_dsl.server.configuration import configuration
    from kestra_dsl.server.served_plugins import served_schema

    with configuration(settings(env=env), flags=flags).client() as client:
        document = checked_schema(served_schema(client), f"the schema from {client.url}")
        return _made(document, package, only, lambda types: _pages(client, types))


def _pages(client: Client, types: Collection[str]) -> dict[str, Mapping[str, Any]]:
    from kestra_dsl.server.served_plugins import plugin_pages

    def show(count: int) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{count}/{len(types)} types", nl=count == len(types), err=True)

    return plugin_pages(client, types, show)


def _new_parents(package: str) -> dict[str, str]:
    """An `__init__.py` for each parent package that does not exist."""
    steps = package.split(".")[:-1]
    parents = [Path(*steps[: depth + 1]) for depth in range(len(steps))]
    return {(parent / "__init__.py").as_posix(): "" for parent in parents if not parent.exists()}


def _refuse_bad_package(package: str) -> None:
    steps = package.split(".")
    if not all(step.isidentifier() and not keyword.iskeyword(step) for step in steps):
        raise UsageError(f"invalid package name {package!r}", hint="write it as in an import: --out my_team.kestra")
    if steps[0] == "kestra_dsl":
        raise UsageError("kestra_dsl is the package of the library", hint="choose another one: --out my_team.kestra")


def _stale(wanted: dict[str, str], folder: Path) -> list[str]:
    """The files to write or remove. Raises an error if one of them was not generated."""
    stale = []
    for path, text in wanted.items():
        known = _read(Path(path))
        if known == text:
            continue
        if known is not None and known.strip() and not _generated(known):
            raise UsageError(
                f"{path} exists and was not generated",
                hint="choose a separate package for generated code, or move the file",
            )
        stale.append(path)
    for file in sorted([*folder.rglob("*.py"), *folder.rglob("*.pyi")]) if folder.is_dir() else []:
        path = file.as_posix()
        if path not in wanted and _generated(_read(file) or ""):
            stale.append(path)
    return stale


def _generated(text: str) -> bool:
    return text.startswith("# Generated from Kestra's own facts by `kdsl codegen`")


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None
