"""A project's definitions into its folder of YAML: what changed is built, what is wrong leaves the folder as it was."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.errors import BuildError, UsageError
from kestra_dsl.project.building import Built, Output, build_modules
from kestra_dsl.project.cache import Cache
from kestra_dsl.project.finding import forget
from kestra_dsl.project.imports import closure
from kestra_dsl.project.lock import building_alone
from kestra_dsl.project.manifest import MANIFEST, Entry, as_written, digest, manifest_text, read_manifest
from kestra_dsl.project.processes import in_processes, processors
from kestra_dsl.project.pruning import refuse_left_out, refuse_removals, without_renamed
from kestra_dsl.project.selecting import definition_files
from kestra_dsl.project.tree import apply, finish

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.leaving_out import LeftOut
    from kestra_dsl.project.settings import Settings

__all__ = ["Change", "MayRemove", "Options", "Outcome", "build", "write"]

_FEW = 8
"""Modules that are built faster than another process starts."""
_CHUNKS = 8

Progress = Callable[[int, int], None]
MayRemove = Callable[[list[str]], bool]


class Change(NamedTuple):
    kind: str
    """``new``, ``changed`` or ``removed``."""
    path: str
    before: str
    after: str
    needs_prune: bool = False
    """Whether it is removed and no new file of the same module takes its place."""


class Outcome(NamedTuple):
    changes: list[Change]
    findings: list[Finding]
    flows: int
    built: int
    """How many modules were built; the others had not changed."""
    modules: int
    left_out: list[LeftOut]
    """Flows that are not meant for the target."""


class Options(NamedTuple):
    """How a build is asked for."""

    patterns: tuple[str, ...] = ()
    """Names of flows or modules; none means everything."""
    check: bool = False
    """Find out what would change, and change nothing."""
    force: bool = False
    """Overwrite what was edited by hand."""
    fresh: bool = False
    """Build unchanged modules too."""
    prune: bool = False
    """Remove the files of flows that are gone."""


_EVERYTHING = Options()


def build(
    settings: Settings,
    options: Options = _EVERYTHING,
    progress: Progress = lambda _done, _all: None,
    waiting: Callable[[], object] = lambda: None,
    may_remove: MayRemove = lambda _paths: False,
) -> Outcome:
    """Build what is asked for. Nothing is written unless everything is right.

    ``waiting`` is called when another build of this project is running, and this one has to wait for it.
    ``may_remove`` is asked whether files of flows that are gone may be removed, unless the options say so.
    """
    with building_alone(settings, waiting, check=options.check):
        return _build(settings, options, progress, may_remove)


def _build(settings: Settings, options: Options, progress: Progress, may_remove: MayRemove) -> Outcome:
    patterns, check, force, fresh, prune = options
    if not check:
        finish(settings.out_folder)
    sources = _sources(settings)
    entries = read_manifest(settings.out_folder)
    cache = Cache(settings, entries)
    known = {} if fresh else {source: old for source in sources if (old := cache.known(source))}
    changed = [source for source in sources if source not in known]
    built: dict[str, Built] = {}
    for done in _built(changed, sources, settings):
        built[done.source] = done
        progress(len(built), len(changed))
    results = [built.get(source) or known[source] for source in sources]
    findings = [finding for result in results for finding in result.findings]
    _refuse_errors(findings)
    outputs = {output.path: (result.source, output) for result in results for output in result.outputs}
    _refuse_doubles([output for result in results for output in result.outputs])
    left_out = {one.path: (result.source, one) for result in results for one in result.left_out}
    if patterns:
        outputs = {path: pair for path, pair in outputs.items() if _is_meant(*pair, patterns)}
        left_out = {path: pair for path, pair in left_out.items() if _is_meant(*pair, patterns)}
        if not outputs:
            refuse_left_out([one for _, one in left_out.values()], settings.target)
            raise UsageError(f"no flow is called {' or '.join(patterns)}", hint="`kdsl list` shows what there is")
    fresh_outputs = {path: pair for path, pair in outputs.items() if pair[0] in built}
    removable = set() if patterns else set(entries) - set(outputs)
    if prune:
        may_remove = _always
    left = [one for _, one in left_out.values()]
    changes = write(settings.out_folder, fresh_outputs, removable, may_remove, left, check=check, force=force)
    if not check and not patterns:
        cache.keep(built.values(), sources)
    return Outcome(changes, findings, len(outputs), len(built), len(sources), left)


def write(  # noqa: PLR0913 - what to write, and what may be done for it
    folder: Path,
    outputs: dict[str, tuple[str, Output]],
    removable: Iterable[str],
    may_remove: MayRemove,
    left_out: Iterable[LeftOut] = (),
    *,
    check: bool,
    force: bool,
) -> list[Change]:
    """Bring the folder up to date. What somebody else wrote, or edited, is not touched unless it is forced."""
    entries = read_manifest(folder)
    known = dict(entries)
    changes: list[Change] = []
    foreign: list[str] = []
    for path, (source, output) in sorted(outputs.items()):
        after = output.text.encode()
        before = as_written(folder / path)
        entry = Entry(source, digest(after))
        if before != after:
            if before is not None and not _is_ours(path, before, entries):
                foreign.append(path)
            kind = "new" if before is None else "changed"
            changes.append(Change(kind, path, (before or b"").decode(errors="replace"), output.text))
        entries[path] = entry
    for path in sorted(removable):
        before = as_written(folder / path)
        if before is not None:
            if not _is_ours(path, before, entries):
                foreign.append(path)
            changes.append(Change("removed", path, before.decode(errors="replace"), ""))
        del entries[path]
    added = {path: (source, output.text) for path, (source, output) in outputs.items() if path not in known}
    removed = {
        change.path: (known[change.path].source, change.before) for change in changes if change.kind == "removed"
    }
    reasons = {one.path: one.reason for one in left_out if one.path in removed}
    gone = {*reasons, *without_renamed({path: removed[path] for path in removed.keys() - reasons}, added)}
    changes = [change._replace(needs_prune=change.path in gone) for change in changes]
    if check:
        return changes
    if foreign and not force:
        raise UsageError(
            f"{', '.join(foreign)} in {folder.name}: edited by hand, or written by somebody else",
            hint="put the change into the definition, or overwrite it with --force",
        )
    if gone and not may_remove(sorted(gone)):
        refuse_removals(gone, folder.name, reasons)
    writes = {change.path: change.after.encode() for change in changes if change.kind != "removed"}
    text = manifest_text(entries).encode()
    if (entries or changes) and as_written(folder / MANIFEST) != text:
        writes[MANIFEST] = text
    apply(folder, writes, [change.path for change in changes if change.kind == "removed"])
    return changes


def _always(_paths: list[str]) -> bool:
    return True


def _sources(settings: Settings) -> list[str]:
    """The modules of a project, relative to its root."""
    return [file.relative_to(settings.root).as_posix() for file in definition_files(settings)]


def _built(changed: list[str], sources: list[str], settings: Settings) -> Iterator[Built]:
    workers = min(processors(), max(1, len(changed) // _FEW))
    if workers == 1:
        imports: dict[Path, frozenset[Path]] = {}
        for source in changed:
            forget(closure(settings.root / source, settings.root, imports))
        for source in changed:
            yield from build_modules([source], sources, settings)
        return
    size = max(1, len(changed) // (workers * _CHUNKS))
    chunks = [changed[start : start + size] for start in range(0, len(changed), size)]
    for built in in_processes(workers, partial(build_modules, all_sources=sources, settings=settings), chunks):
        yield from built


def _refuse_errors(findings: list[Finding]) -> None:
    if any(finding.severity == "error" for finding in findings):
        raise BuildError(findings)


def _refuse_doubles(outputs: list[Output]) -> None:
    seen: dict[str, Output] = {}
    for output in outputs:
        other = seen.setdefault(output.path.lower(), output)
        if other is not output:
            raise UsageError(
                f"{output.origin}: there is a flow {other.flow} already, at {other.origin}",
                hint="ids are unique in a namespace; two that differ in case alone would be one file on some systems",
            )


def _is_meant(source: str, output: Output | LeftOut, patterns: tuple[str, ...]) -> bool:
    namespace, _, id_ = output.path.removesuffix(".yaml").partition("/")
    names = (id_, output.flow, f"{namespace}/{id_}", source, source.removesuffix(".py").replace("/", "."))
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns for name in names)


def _is_ours(path: str, data: bytes, entries: dict[str, Entry]) -> bool:
    return path in entries and digest(data) == entries[path].sha256
