"""``kdsl init``: a new project that builds and tests green at once."""

from __future__ import annotations

import os
import shlex
import tomllib
from pathlib import Path

import click

from kestra_dsl.console.colour import colour
from kestra_dsl.errors import UsageError

__all__ = ["command"]


@click.command()
@click.argument("folder", default=".", type=click.Path(path_type=Path), metavar="[FOLDER]")
@click.option("--name", help="The project's name. Default: that of the folder, as Python takes it.")
@click.option("--namespace", default="company.team", show_default=True, help="The namespace of its first flow.")
def command(folder: Path, name: str | None, namespace: str) -> None:
    """Create a project.

    It gets a flow, its YAML and its tests, hooks for pre-commit, and a GitHub workflow. No file is overwritten. A
    repository that has a pyproject.toml, README.md, .gitignore, .gitattributes or .pre-commit-config.yaml keeps them
    and is told what to add; anything else in the way is listed, and nothing is written.

    \b
    Examples:
      kdsl init my-flows
      kdsl init --namespace company.team
    """
    from kestra_dsl.project.starter import REVIEWED, SHARED, project_name, starter_files

    _refuse_bad_names(name, namespace)
    files = starter_files(name or project_name(folder.resolve().name), namespace)
    kept = [path for path in files if path in SHARED and os.path.lexists(folder / path)]
    _refuse_what_is_in_the_way(folder, [*(path for path in files if path not in kept), REVIEWED])
    if "pyproject.toml" in kept:
        _refuse_a_project(folder)
    new = {path: text for path, text in files.items() if path not in kept}
    written = [*_write(folder, new), *_build(folder)]
    for path in written:
        click.secho(f"+ {folder / path}", fg="green", color=colour())
    for path in kept:
        _tell_what_to_add(folder / path, files[path])
    _tell_what_is_next(folder)


def _refuse_bad_names(name: str | None, namespace: str) -> None:
    from kestra_dsl import Flow
    from kestra_dsl.project.starter import project_name

    if name is not None and project_name(name) != name:
        raise UsageError(f"{name!r} is no name for a project", hint=f"for example {project_name(name)!r}")
    for finding in Flow(id="hello", namespace=namespace).check():
        if finding.code == "KD102":
            raise UsageError(finding.message, hint=finding.hint)


def _refuse_what_is_in_the_way(folder: Path, paths: list[str]) -> None:
    if os.path.lexists(folder) and not folder.is_dir():
        raise UsageError(f"{folder} is there already and is no folder", hint="name a folder, which need not exist")
    # whole folders, because what is in them would be built as well
    own = [path for path in paths if not path.startswith("definitions/")]
    in_the_way = [path for path in ("definitions", "generated", *own) if os.path.lexists(folder / path)]
    if in_the_way:
        lines = "".join(f"\n  {folder / path}" for path in in_the_way)
        raise UsageError(
            f"nothing is overwritten, and this is in the way:{lines}",
            hint="move it away, or name another folder: kdsl init my-flows",
        )


def _refuse_a_project(folder: Path) -> None:
    from kestra_dsl.project.settings import settings

    settings(folder)  # it can be read
    document = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
    if "kdsl" in document.get("tool", {}):
        raise UsageError(
            f"{folder / 'pyproject.toml'} has [tool.kdsl]: this is a project already", hint="`kdsl build` builds it"
        )


def _write(folder: Path, texts: dict[str, str]) -> list[str]:
    """All of the files or, when one cannot be written, none of them."""
    written: list[Path] = []
    try:
        for path, text in texts.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("x", encoding="utf-8", newline="\n") as opened:
                written.append(file)
                opened.write(text)
    except OSError as error:
        for file in written:
            file.unlink(missing_ok=True)
        raise UsageError(f"{error.filename or folder}: {error.strerror or error}", hint="nothing was written") from None
    return list(texts)


def _build(folder: Path) -> list[str]:
    """What `kdsl build` writes, and the snapshot of the test."""
    from kestra_dsl.project.build import build
    from kestra_dsl.project.finding import flows_of, load_module
    from kestra_dsl.project.settings import settings
    from kestra_dsl.project.starter import FIRST_FLOW, REVIEWED

    known = settings(folder)
    built = [f"{known.out}/{change.path}" for change in build(known).changes]
    (flow,) = flows_of(load_module(folder / FIRST_FLOW))
    return [*built, *_write(folder, {REVIEWED: flow.to_yaml(known.target)})]


def _tell_what_to_add(file: Path, text: str) -> None:
    from kestra_dsl.project.starter import pyproject_additions

    if file.name == "pyproject.toml":
        text = pyproject_additions(text)
    elif file.name == ".gitignore":
        known = set(file.read_text(encoding="utf-8", errors="replace").split())
        text = "\n".join(line for line in text.split() if line not in known)
    elif file.name == ".gitattributes":
        there = set(file.read_text(encoding="utf-8", errors="replace").splitlines())
        text = "\n".join(line for line in text.splitlines() if line not in there)
    elif file.name == "README.md":
        text = ""
    click.secho(f"= {file} is yours and stays" + (". Add to it what it lacks:" if text else ""), color=colour())
    for line in text.splitlines():
        click.echo(f"    {line}".rstrip())


def _tell_what_is_next(folder: Path) -> None:
    steps = ['pip install --editable ".[test]"', "kdsl build", "pytest"]
    if folder.resolve() != Path.cwd().resolve():
        steps.insert(0, f"cd {shlex.quote(str(folder))}")
    click.echo("Next:", err=True)
    for step in steps:
        click.echo(f"  {step}", err=True)
