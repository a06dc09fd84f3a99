"""`kdsl init`: create a project whose build and tests pass."""

from __future__ import annotations

import os
import shlex
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.errors import BuildError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.importing.files import ImportedFiles

__all__ = ["command"]


@click.command()
@click.argument("folder", default=".", type=click.Path(path_type=Path), metavar="[FOLDER]")
@click.option("--name", help="The name of the project (default: from the name of the folder).")
@click.option("--namespace", default="company.team", show_default=True, help="The namespace of its first flow.")
@click.option(
    "--from",
    "source",
    type=click.Path(exists=True, path_type=Path),
    metavar="PATH",
    help="Import the YAML flows of a file or folder, in place of a first flow.",
)
def command(folder: Path, name: str | None, namespace: str, source: Path | None) -> None:
    """Create a project.

    FOLDER (default: the current one) gets a flow, its YAML and its tests, hooks for pre-commit, and a GitHub workflow.
    No file is overwritten: an existing pyproject.toml, README.md, .gitignore, .gitattributes or .pre-commit-config.yaml
    is kept, and what to add is printed. If another file exists, it is listed and nothing is written.

    \b
    Examples:
      kdsl init my-flows
      kdsl init --namespace company.team
      kdsl init my-flows --from old-flows
    """
    from kestra_dsl.project.starter import REVIEWED, SHARED, files_around, project_name, starter_files

    _refuse_invalid_names(name, namespace)
    project = name or project_name(folder.resolve().name)
    imported = None if source is None else _imported(source)
    if imported is None:
        files = starter_files(project, namespace)
    else:
        modules = {f"definitions/{path}": text for path, text in imported.modules.items()}
        files = {**modules, **files_around(project)}
    kept = [path for path in files if path in SHARED and os.path.lexists(folder / path)]
    _refuse_existing_files(folder, [*(path for path in files if path not in kept), REVIEWED])
    if "pyproject.toml" in kept:
        _refuse_existing_project(folder)
    new = {path: text for path, text in files.items() if path not in kept}
    written = _write(folder, new)
    findings: BuildError | None = None
    try:
        written += _build(folder, reviewed=imported is None)
    except BuildError as error:
        if imported is None:
            raise
        findings = error
    for path in written:
        click.secho(f"+ {folder / path}", fg="green", color=colour())
    for path in kept:
        _show_additions(folder / path, files[path])
    _show_next_steps(folder)
    if imported is not None:
        _show_import(imported)
        if findings is not None:
            click.echo("the project is created; `kdsl build` fails until this is corrected:", err=True)
            raise findings
        if imported.unread or imported.unproven:
            raise SystemExit(1)


def _imported(source: Path) -> ImportedFiles:
    from kestra_dsl.cli.yaml_arguments import yaml_texts
    from kestra_dsl.console.progress import progress_of
    from kestra_dsl.importing.files import import_files

    found = import_files(yaml_texts([source]), "definitions", progress=progress_of("flows"))
    if not found.flows:
        _show_import(found)
        raise UsageError(f"no flow of {source} could be imported", hint=f"kdsl import {source} --check")
    return found


def _show_import(found: ImportedFiles) -> None:
    from kestra_dsl.console.messages import show_failure

    for failure in (*found.unread, *found.unproven):
        show_failure(failure.place, "not imported", failure.message)
    click.echo(
        f"{len(found.flows)} flow{'s' * (len(found.flows) != 1)} imported, proven to give the same flows", err=True
    )


def _refuse_invalid_names(name: str | None, namespace: str) -> None:
    from kestra_dsl import Flow
    from kestra_dsl.project.starter import project_name

    if name is not None and project_name(name) != name:
        raise UsageError(f"invalid project name {name!r}", hint=f"for example {project_name(name)!r}")
    for finding in Flow(id="hello", namespace=namespace).check():
        if finding.code == "KD102":
            raise UsageError(finding.message, hint=finding.hint)


def _refuse_existing_files(folder: Path, paths: list[str]) -> None:
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder} is a file", hint="name a folder; it is created if it does not exist")
    # whole folders, because everything in them would be built, too
    own = [path for path in paths if not path.startswith("definitions/")]
    existing = [path for path in ("definitions", "generated", *own) if os.path.lexists(folder / path)]
    if existing:
        lines = "".join(f"\n  {folder / path}" for path in existing)
        raise UsageError(
            f"nothing was written, because these files exist:{lines}",
            hint="move them, or name another folder: kdsl init my-flows",
        )


def _refuse_existing_project(folder: Path) -> None:
    from kestra_dsl.project.settings import settings

    settings(folder)  # raises an error if it cannot be read
    document = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
    if "kdsl" in document.get("tool", {}):
        raise UsageError(
            f"{folder / 'pyproject.toml'} has [tool.kdsl]: this is a project already", hint="run `kdsl build`"
        )


def _write(folder: Path, texts: dict[str, str]) -> list[str]:
    """Write all files, or none of them if one cannot be written."""
    written: list[Path] = []
    created: list[Path] = []
    try:
        for path, text in texts.items():
            file = folder / path
            created += reversed([above for above in file.parents if not above.exists()])
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("x", encoding="utf-8", newline="\n") as opened:
                written.append(file)
                opened.write(text)
    except OSError as error:
        for file in written:
            file.unlink(missing_ok=True)
        for empty in reversed(created):
            with suppress(OSError):  # it was not created
                empty.rmdir()
        raise UsageError(f"{error.filename or folder}: {error.strerror or error}", hint="nothing was written") from None
    return list(texts)


def _build(folder: Path, *, reviewed: bool) -> list[str]:
    """Build the project, and write the snapshot of its test if it has one."""
    from kestra_dsl.project.build import build
    from kestra_dsl.project.loading import load_module
    from kestra_dsl.project.module_flows import flows_of
    from kestra_dsl.project.settings import settings
    from kestra_dsl.project.starter import FIRST_FLOW, REVIEWED

    known = settings(folder)
    built = [f"{known.out}/{change.path}" for change in build(known).changes]
    if not reviewed:
        return built
    (flow,) = flows_of(load_module(folder / FIRST_FLOW))
    return [*built, *_write(folder, {REVIEWED: flow.to_yaml(known.target)})]


def _show_additions(file: Path, text: str) -> None:
    from kestra_dsl.project.starter import pyproject_additions

    if file.name == "pyproject.toml":
        text = pyproject_additions(text)
    elif file.name == ".gitignore":
        known = set(file.read_text(encoding="utf-8", errors="replace").split())
        text = "\n".join(line for line in text.split() if line not in known)
    elif file.name == ".gitattributes":
        known = set(file.read_text(encoding="utf-8", errors="replace").splitlines())
        text = "\n".join(line for line in text.splitlines() if line not in known)
    elif file.name == "README.md":
        text = ""
    click.secho(f"= {file} is kept" + ("; add what it lacks:" if text else ""), color=colour())
    for line in text.splitlines():
        click.echo(f"    {line}".rstrip())


def _show_next_steps(folder: Path) -> None:
    steps = ['pip install --editable ".[test]"', "kdsl build", "pytest"]
    if folder.resolve() != Path.cwd().resolve():
        steps.insert(0, f"cd {shlex.quote(str(folder))}")
    click.echo("Next:", err=True)
    for step in steps:
        click.echo(f"  {step}", err=True)
