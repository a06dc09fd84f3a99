"""``kdsl codegen``: typed classes for the plugins of a team's own Kestra server."""

from __future__ import annotations

import keyword
import os
import tempfile
from pathlib import Path

import click

from kestra_dsl.errors import KestraDslError, UsageError

__all__ = ["command"]


@click.command()
@click.option(
    "--schema",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The JSON schema of flows, as the server serves it at /api/v1/plugins/schemas/flow.",
)
@click.option("--out", "package", required=True, metavar="PACKAGE", help="The package to write, as it is imported.")
@click.option("--only", multiple=True, metavar="PREFIX", help="Only types that start so. May be given several times.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a file is stale or edited by hand.")
def command(schema: Path, package: str, only: tuple[str, ...], check: bool) -> None:
    """Generate typed classes from a Kestra server's own schema.

    The document has no outputs, so references to outputs are untyped. Parts that the library has, such as retries and
    HTTP options, are used from there.

    \b
    Example:
      curl -u USER:PASSWORD http://localhost:8080/api/v1/plugins/schemas/flow -o schema.json
      kdsl codegen --schema schema.json --out my_team.kestra --only io.company.
    """
    from kestra_dsl.codegen.served_schema import read_schema, schema_files

    _refuse_bad_package(package)
    wanted = {**_new_parents(package), **schema_files(read_schema(schema), package, only)}
    folder = Path(*package.split("."))
    stale = _stale(wanted, folder)
    if check:
        for path in stale:
            click.echo(f"{path} is stale or edited by hand")
        if stale:
            raise SystemExit(1)
        click.echo(f"{folder}: {len(wanted)} files are up to date")
        return
    try:
        for path in stale:
            if path in wanted:
                _write(Path(path), wanted[path])
            else:
                Path(path).unlink()
    except OSError as error:
        raise KestraDslError(f"{error.filename or folder}: {error.strerror or error}") from None
    click.echo(f"{folder}: {len(wanted)} files, {len(stale)} of them changed")


def _new_parents(package: str) -> dict[str, str]:
    """An ``__init__`` for each package above that does not exist yet."""
    steps = package.split(".")[:-1]
    parents = [Path(*steps[: place + 1]) for place in range(len(steps))]
    return {(parent / "__init__.py").as_posix(): "" for parent in parents if not parent.exists()}


def _refuse_bad_package(package: str) -> None:
    steps = package.split(".")
    if not all(step.isidentifier() and not keyword.iskeyword(step) for step in steps):
        raise UsageError(
            f"{package!r} is no name of a package", hint="write it as it is imported: --out my_team.kestra"
        )
    if steps[0] == "kestra_dsl":
        raise UsageError("kestra_dsl is the library's own package", hint="choose one of yours: --out my_team.kestra")


def _stale(wanted: dict[str, str], folder: Path) -> list[str]:
    """What has to be written or removed. A file that nobody generated is not touched."""
    stale = []
    for path, text in wanted.items():
        known = _read(Path(path))
        if known is not None and known.strip() and not _generated(known):
            raise UsageError(
                f"{path} is there already and is not generated",
                hint="choose a package of its own for generated code, or move the file away",
            )
        if known != text:
            stale.append(path)
    for file in sorted(folder.rglob("*.py")) if folder.is_dir() else []:
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


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a full disk leaves no half file behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".kdsl-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
