"""What a project defines, as `kdsl build` wrote it: what was reviewed is what is pushed."""

from __future__ import annotations

import fnmatch
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import UsageError
from kestra_dsl.project.flow_files import FILES, NAMESPACE
from kestra_dsl.project.headers import read_header
from kestra_dsl.project.manifest import digest, read_generated, read_manifest
from kestra_dsl.server.names import file_name, place_of, sort_of
from kestra_dsl.server.ordering import callers_of
from kestra_dsl.server.planning import Wanted
from kestra_dsl.server.resources import text_of_bytes
from kestra_dsl.server.sources import called_flows
from kestra_dsl.server.wanted_keys import wanted_keys

if TYPE_CHECKING:
    from pathlib import Path

    from kestra_dsl.project.settings import Settings

__all__ = ["branch_of", "changed_since", "commit_of", "is_clean", "refuse_stale", "selection", "wanted_items"]

_SHOWN = 5


def wanted_items(project: Settings) -> dict[str, Wanted]:
    """The flows, keys and files in the folder of generated files, by name.

    Raises:
        UsageError: A file is missing, or is not as `kdsl build` wrote it.
    """
    found: dict[str, Wanted] = {}
    wrong: list[str] = []
    for path, entry in read_manifest(project.out_folder).items():
        data = read_generated(project.out_folder / path, entry.sha256)
        if data is None or digest(data) != entry.sha256:
            wrong.append(path)
            continue
        for one in _defined_in(path, data, entry.source):
            found[one.name] = one
    if wrong:
        raise UsageError(
            f"{project.out} is not what `kdsl build` wrote: {listed(wrong, _SHOWN)}",
            hint="put the change into the definition, or overwrite it with `kdsl build --force`",
        )
    return found


def _defined_in(path: str, data: bytes, source: str) -> Iterator[Wanted]:
    namespace, _, rest = path.partition("/")
    if rest == NAMESPACE:
        yield from wanted_keys(data.decode(), source)
    elif rest.startswith(f"{FILES}/"):
        yield Wanted(file_name(namespace, rest.removeprefix(f"{FILES}/")), text_of_bytes(data), source)
    else:
        text = data.decode()
        header = read_header(text)
        yield Wanted(path.removesuffix(".yaml"), text, source, header.moved_from if header is not None else ())


def refuse_stale(project: Settings) -> None:
    """Refuse generated files that the definitions would make otherwise.

    Raises:
        UsageError: `kdsl build` would change something.
        BuildError: A definition has an error.
    """
    from kestra_dsl.project.build import Options, build

    stale = [change.path for change in build(project, Options(check=True)).changes]
    if stale:
        again = "kdsl build" if project.env is None else f"kdsl build --env {project.env}"
        raise UsageError(
            f"{project.out} is stale: {listed(stale, _SHOWN)}",
            hint=f"run `{again}` and review the difference, or build first with --build",
        )


def selection(patterns: Iterable[str], wanted: Mapping[str, Wanted], owned: Iterable[str]) -> Callable[[str], bool]:
    """Whether a flow is meant by names or patterns: its id, ``namespace/id``, ``namespace.id``, or its definition.

    Raises:
        UsageError: A pattern matches no flow.
    """
    asked = tuple(patterns)
    if not asked:
        return lambda _name: True
    everything = {*wanted, *owned}
    meant: set[str] = set()
    for pattern in asked:
        found = {name for name in everything if _is_meant(name, wanted.get(name), pattern)}
        if not found:
            raise UsageError(f"no flow is called {pattern}", hint="`kdsl list` shows what there is")
        meant |= found
    return meant.__contains__


def changed_since(project: Settings, revision: str, wanted: Mapping[str, Wanted]) -> Callable[[str], bool]:
    """Whether the YAML of a flow, or of one that it calls, was changed after a git revision.

    Raises:
        UsageError: Git does not know the revision.
    """
    names = _git(project.root, "diff", "--name-only", "--relative", "-z", revision, "--", project.out)
    if names is None:
        raise UsageError(f"git cannot compare with {revision!r}", hint="name a commit, a branch or a tag")
    untracked = _git(project.root, "ls-files", "--others", "--exclude-standard", "-z", "--", project.out) or ""
    prefix = f"{project.out}/"
    paths = {path.removeprefix(prefix) for path in (names + untracked).split("\0")}
    changed = {name for name in wanted if _path_of(name) in paths}
    calls = {name: called_flows(one.text) for name, one in wanted.items() if sort_of(name) == "flow"}
    return callers_of(changed, calls).__contains__


def _path_of(name: str) -> str:
    """The generated file that something is in."""
    sort, namespace, id_ = place_of(name)
    return f"{namespace}/{NAMESPACE if sort == 'key' else f'{FILES}/{id_}' if sort == 'file' else f'{id_}.yaml'}"


def commit_of(root: Path) -> str | None:
    """The commit that is checked out, if this is a git repository."""
    found = _git(root, "rev-parse", "HEAD")
    return found.strip() if found else None


def is_clean(root: Path) -> bool | None:
    """Whether git knows every change; None where there is no repository."""
    found = _git(root, "status", "--porcelain")
    return None if found is None else not found.strip()


def branch_of(root: Path) -> str | None:
    """The branch that is checked out, if there is one."""
    found = _git(root, "symbolic-ref", "--short", "-q", "HEAD")
    return found.strip() if found else None


def _git(root: Path, *arguments: str) -> str | None:
    try:
        run = subprocess.run(  # noqa: S603 - a fixed command
            ["git", *arguments],  # noqa: S607 - the one that the user has
            cwd=root, capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return run.stdout


def _is_meant(name: str, one: Wanted | None, pattern: str) -> bool:
    namespace, _, id_ = name.partition("/")
    names = [id_, name, f"{namespace}.{id_}", place_of(name).id]
    if one is not None:
        names += [one.definition, one.definition.removesuffix(".py").replace("/", ".")]
    return any(fnmatch.fnmatchcase(known, pattern) for known in names)
