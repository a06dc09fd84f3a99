"""Read the flows, keys and files of a push from the files that `kdsl build` generated."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import UsageError
from kestra_dsl.project.flow_files import FILES, NAMESPACE, is_yaml
from kestra_dsl.project.headers import read_header
from kestra_dsl.project.manifest import digest, read_generated, read_manifest
from kestra_dsl.project.selection import STDIN, scope_of, unknown_flow
from kestra_dsl.server.names import file_name, place_of, sort_of
from kestra_dsl.server.ordering import callers_of
from kestra_dsl.server.planning import Wanted
from kestra_dsl.server.resources import text_of_bytes
from kestra_dsl.server.sources import called_flows
from kestra_dsl.server.wanted_keys import wanted_keys

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.project.settings import Settings

__all__ = ["branch_of", "changed_since", "commit_of", "is_clean", "refuse_stale", "selection", "wanted_items"]

_SHOWN = 5


def wanted_items(project: Settings, origins: Mapping[str, Origin] | None = None) -> dict[str, Wanted]:
    """Read the flows, keys and files in the folder of generated files.

    Args:
        project: The project.
        origins: The source locations that a build returns.

    Returns:
        The items by name.

    Raises:
        UsageError: A file is missing, or was changed after `kdsl build`.
    """
    found: dict[str, Wanted] = {}
    wrong: list[str] = []
    for path, entry in read_manifest(project.out_folder).items():
        data = read_generated(project.out_folder / path, entry.sha256)
        if data is None or digest(data) != entry.sha256:
            wrong.append(path)
            continue
        for one in _defined_in(path, data, entry.source):
            at = f"{path}#{place_of(one.name).id}" if sort_of(one.name) == "key" else path
            line = _line(origins.get(at) if origins else None, project.root / entry.source)
            found[one.name] = one._replace(line=line)
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
        former = header.moved_from if header is not None else ()
        yield Wanted(path.removesuffix(".yaml"), text, source, former)


def refuse_stale(project: Settings) -> dict[str, Origin]:
    """Refuse generated files that differ from their definitions.

    Args:
        project: The project.

    Returns:
        The source location of each flow, file and key, as a build returns them.

    Raises:
        UsageError: `kdsl build` would change something.
        BuildError: A definition has an error.
    """
    from kestra_dsl.project.build import Options, build

    outcome = build(project, Options(check=True))
    stale = [change.path for change in outcome.changes]
    if stale:
        again = "kdsl build" if project.env is None else f"kdsl build --env {project.env}"
        raise UsageError(
            f"{project.out} is stale: {listed(stale, _SHOWN)}",
            hint=f"run `{again}` and review the difference, or build first with --build",
        )
    return outcome.origins


def selection(
    arguments: Sequence[str], definitions: Mapping[str, str], owned: Iterable[str], root: Path
) -> Callable[[str], bool]:
    """Select flows by the arguments of a command, as all commands do.

    Args:
        arguments: Files, folders, and names of flows or modules, also with wildcards; none for all flows.
        definitions: The definition of each flow of the project, relative to the project.
        owned: Flows that the project owns on the server. They may no longer have a definition.
        root: The folder of the project.

    Returns:
        Whether a flow is selected, by its name.

    Raises:
        UsageError: An argument selects no flow.
    """
    if not arguments:
        return lambda _name: True
    scope = scope_of(arguments)
    files = {name: root / source for name, source in definitions.items()}
    for file in scope.files:
        if is_yaml(file) or file == STDIN:
            hint = "name a flow, a pattern, or a module of the definitions"
            raise UsageError(f"{file} is not a definition of this project", hint=hint)
    selected = {name for name, file in files.items() if file in scope.files}
    if scope.files and not selected:
        raise UsageError(
            f"there is no flow in {', '.join(arguments)}", hint="`kdsl list` lists the flows of the project"
        )
    found: set[str] = set()
    for name in {*definitions, *owned}:
        namespace, _, id_ = name.partition("/")
        patterns = {*scope.matching(files.get(name, root), namespace, id_, root)}
        patterns |= {pattern for pattern in scope.patterns if fnmatchcase(place_of(name).id, pattern)}
        found |= patterns
        if patterns:
            selected.add(name)
    for pattern in scope.patterns:
        if pattern not in found:
            raise unknown_flow(pattern, sorted({*definitions, *owned}))
    return selected.__contains__


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
    """The generated file of a flow, key or file."""
    sort, namespace, id_ = place_of(name)
    return f"{namespace}/{NAMESPACE if sort == 'key' else f'{FILES}/{id_}' if sort == 'file' else f'{id_}.yaml'}"


def commit_of(project: Settings) -> str | None:
    """The commit that is checked out, with ``-dirty`` if the flows differ from it; None without a repository."""
    found = _git(project.root, "rev-parse", "HEAD")
    if not found:
        return None
    changed = _git(project.root, "status", "--porcelain", "--", *project.definitions, project.out)
    return f"{found.strip()}-dirty" if changed else found.strip()


def is_clean(root: Path, *, besides: Path | None = None) -> bool | None:
    """Whether the git tree is clean, apart from a file; None without a repository."""
    found = _git(root, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all")
    top = _git(root, "rev-parse", "--show-toplevel")
    if found is None or top is None:
        return None
    changed = {Path(top.removesuffix("\n"), line[3:]).resolve() for line in found.split("\0") if line}
    return not changed - {besides and besides.resolve()}


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


def _line(origin: Origin | None, definition: Path) -> int | None:
    """The line in the definition of a flow; none if a function in another file creates it."""
    here = origin is not None and isinstance(origin.code, str) and Path(origin.code) == definition
    return origin.line if origin is not None and here else None
