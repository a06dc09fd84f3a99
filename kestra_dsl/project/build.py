"""Build a project: write the YAML of its definitions, all files or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.errors import BuildError, UsageError
from kestra_dsl.project.atomic_files import apply_changes, complete_interrupted
from kestra_dsl.project.cache import Cache
from kestra_dsl.project.flow_files import NAMESPACE, is_flow, is_yaml
from kestra_dsl.project.imports import closure
from kestra_dsl.project.loaded_modules import forget
from kestra_dsl.project.lock import build_lock
from kestra_dsl.project.manifest import (
    MANIFEST,
    Entry,
    digest,
    manifest_text,
    read_generated,
    read_manifest,
    read_normalized,
)
from kestra_dsl.project.module_build import Built, build_modules
from kestra_dsl.project.namespaces import undeclared
from kestra_dsl.project.processes import in_processes, processors
from kestra_dsl.project.pruning import refuse_left_out, refuse_removals, without_renamed
from kestra_dsl.project.selection import Scope, definition_files, unknown_flow

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.diagnostics.origin import Origin
    from kestra_dsl.project.left_out import LeftOut
    from kestra_dsl.project.outputs import Output
    from kestra_dsl.project.settings import Settings

__all__ = ["Change", "MayRemove", "Options", "Outcome", "build", "write"]

_FEW = 8
"""As many modules are built while another process starts."""
_CHUNKS = 8

Progress = Callable[[int, int], None]
MayRemove = Callable[[list[str]], bool]


class Change(NamedTuple):
    """A difference between a folder and the flows that are written to it."""

    kind: str
    """``new``, ``changed`` or ``removed``."""
    path: str
    before: str
    after: str
    needs_prune: bool = False
    """Whether it is removed, and not because its flow was renamed."""


class Outcome(NamedTuple):
    """The result of a build."""

    changes: list[Change]
    findings: list[Finding]
    flows: int
    built: int
    """How many modules were built; the others are unchanged."""
    modules: int
    left_out: list[LeftOut]
    """Flows that are not meant for the target."""
    origins: dict[str, Origin] = {}  # noqa: RUF012 - it is not changed
    """The source location of each flow and file, by the path of its file; of a key, by that path, `#` and its name."""
    reads: frozenset[str] = frozenset()
    """The files and folders that the result depends on."""


class Options(NamedTuple):
    """The options of a build."""

    scope: Scope = Scope()
    """The flows to build (default: all of the project)."""
    check: bool = False
    """Report what would change, and write nothing."""
    force: bool = False
    """Overwrite files that were edited by hand."""
    fresh: bool = False
    """Build unchanged modules too."""
    prune: bool = False
    """Remove the files of flows that no longer exist."""


_EVERYTHING = Options()


def build(
    settings: Settings,
    options: Options = _EVERYTHING,
    progress: Progress = lambda _done, _all: None,
    waiting: Callable[[], object] = lambda: None,
    may_remove: MayRemove = lambda _paths: False,
) -> Outcome:
    """Check and render the flows of a project, and write what changed.

    Args:
        settings: The project.
        options: What to build and how.
        progress: Called with the number of modules that are built, and of all that have to be.
        waiting: Called once if another build of the project is running.
        may_remove: Returns whether files of flows that no longer exist may be removed; called unless the options allow
            it.

    Raises:
        BuildError: A flow has an error. Nothing is written.
        UsageError: A name means no flow, files were edited by hand, or files may not be removed. Nothing is written.
    """
    with build_lock(settings, waiting, check=options.check):
        return _build(settings, options, progress, may_remove)


def _build(settings: Settings, options: Options, progress: Progress, may_remove: MayRemove) -> Outcome:
    scope, check, force, fresh, prune = options
    if not check:
        complete_interrupted(settings.out_folder)
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
    findings += undeclared(
        (need for result in results for need in result.needs),
        (one for result in results for one in result.declared),
    )
    reads = frozenset(path for result in results for path in result.reads)
    _refuse_errors(findings, reads)
    outputs = {output.path: (result.source, output) for result in results for output in result.outputs}
    _refuse_duplicates([output for result in results for output in result.outputs])
    left_out = {one.path: (result.source, one) for result in results for one in result.left_out}
    if not scope.is_project:
        _refuse_unknown(scope, [*outputs.values(), *left_out.values()], settings)
        outputs = {path: pair for path, pair in outputs.items() if _is_selected(scope, *pair, settings)}
        left_out = {path: pair for path, pair in left_out.items() if _is_selected(scope, *pair, settings)}
        if not outputs:
            refuse_left_out([one for _, one in left_out.values()], settings.target)
            raise UsageError(
                "there is no flow in the selected files", hint="`kdsl list` lists the flows of the project"
            )
    fresh_outputs = {path: pair for path, pair in outputs.items() if pair[0] in built}
    removable = set(entries) - set(outputs) if scope.is_project else set()
    if prune:
        may_remove = _always
    left = [one for _, one in left_out.values()]
    changes = write(settings.out_folder, fresh_outputs, removable, may_remove, left, check=check, force=force)
    if not check and scope.is_project:
        cache.keep(built.values(), sources)
    origins = {path: output.origin for path, (_, output) in outputs.items()}
    origins |= {f"{path}#{key}": origin for path, (_, output) in outputs.items() for key, origin in output.keys}
    return Outcome(changes, findings, sum(map(is_flow, outputs)), len(built), len(sources), left, origins, reads)


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
    """Bring a folder up to date.

    Args:
        folder: The folder of generated files.
        outputs: Path to the module and its file.
        removable: The paths of flows that no longer exist.
        may_remove: Returns whether files of flows that no longer exist may be removed.
        left_out: The flows that are not meant for the target.
        check: Only return the changes.
        force: Overwrite files that kdsl did not write, or that were edited by hand.

    Raises:
        UsageError: Files were edited by hand, or may not be removed. Nothing is written.
    """
    entries = read_manifest(folder)
    known = dict(entries)
    changes: list[Change] = []
    foreign: list[str] = []
    for path, (source, output) in sorted(outputs.items()):
        after = output.data
        entry = Entry(source, digest(after))
        before = _written(folder, path, entry, entries)
        if before != after:
            if before is not None and not _is_ours(path, before, entries):
                foreign.append(path)
            kind = "new" if before is None else "changed"
            changes.append(Change(kind, path, (before or b"").decode(errors="replace"), output.text))
        entries[path] = entry
    for path in sorted(removable):
        before = read_generated(folder / path, entries[path].sha256)
        if before is not None:
            if not _is_ours(path, before, entries):
                foreign.append(path)
            changes.append(Change("removed", path, before.decode(errors="replace"), ""))
        del entries[path]
    added = {
        path: (source, output.text) for path, (source, output) in outputs.items() if path not in known and is_flow(path)
    }
    removed = {
        change.path: (known[change.path].source, change.before)
        for change in changes
        if change.kind == "removed" and is_flow(change.path)
    }
    reasons = {one.path: one.reason for one in left_out if one.path in removed}
    gone = {*reasons, *without_renamed({path: removed[path] for path in removed.keys() - reasons}, added)}
    changes = [change._replace(needs_prune=change.path in gone) for change in changes]
    if check:
        return changes
    if foreign and not force:
        raise UsageError(
            f"{', '.join(foreign)} in {folder.name}: edited by hand, or not written by kdsl",
            hint="move the change into the definition, or overwrite it with --force",
        )
    if gone and not may_remove(sorted(gone)):
        refuse_removals(gone, folder.name, reasons)
    writes = {change.path: outputs[change.path][1].data for change in changes if change.kind != "removed"}
    text = manifest_text(entries).encode()
    if (entries or changes) and read_normalized(folder / MANIFEST) != text:
        writes[MANIFEST] = text
    apply_changes(folder, writes, [change.path for change in changes if change.kind == "removed"])
    return changes


def _written(folder: Path, path: str, new: Entry, entries: dict[str, Entry]) -> bytes | None:
    """The bytes of a generated file. They are normalised if they are neither the new ones nor those of the manifest."""
    known = read_generated(folder / path, new.sha256)
    if known is None or digest(known) == new.sha256 or path not in entries:
        return known
    return read_generated(folder / path, entries[path].sha256)


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


def _refuse_errors(findings: list[Finding], reads: frozenset[str]) -> None:
    if any(finding.severity == "error" for finding in findings):
        raise BuildError(findings, reads)


def _refuse_duplicates(outputs: list[Output]) -> None:
    seen: dict[str, Output] = {}
    for output in outputs:
        other = seen.setdefault(output.path.lower(), output)
        if other is not output:
            raise _defined_twice(output, other)


def _defined_twice(output: Output, other: Output) -> UsageError:
    if output.path.endswith(f"/{NAMESPACE}"):
        hint = "declare it in one module and import it in the others"
        return UsageError(f"{output.origin}: {other.flow} is declared twice, first at {other.origin}", hint=hint)
    return UsageError(
        f"{output.origin}: {'flow ' * is_flow(output.path)}{other.flow} is defined twice, first at {other.origin}",
        hint="names must be unique in a namespace, even when case is ignored, as in some file systems",
    )


def _refuse_unknown(scope: Scope, pairs: list[tuple[str, Output | LeftOut]], settings: Settings) -> None:
    """Refuse names that mean no flow, and files that are no definitions of the project."""
    definitions = {settings.root / source for source in _sources(settings)}
    for file in scope.files:
        if is_yaml(file):
            raise UsageError(f"kdsl build builds definitions, and {file.name} is YAML", hint="`kdsl show` renders YAML")
        if file not in definitions:
            hint = f"the definitions of this project are in {', '.join(settings.definitions)}"
            raise UsageError(f"{file} is not a definition of this project", hint=hint)
    matched = {pattern for source, one in pairs for pattern in _matching(scope, source, one, settings)}
    for pattern in scope.patterns:
        if pattern not in matched:
            raise unknown_flow(pattern, sorted(one.path.removesuffix(".yaml") for _, one in pairs if is_flow(one.path)))


def _is_selected(scope: Scope, source: str, one: Output | LeftOut, settings: Settings) -> bool:
    return settings.root / source in scope.files or any(_matching(scope, source, one, settings))


def _matching(scope: Scope, source: str, one: Output | LeftOut, settings: Settings) -> Iterator[str]:
    namespace, _, flow_id = one.path.removesuffix(".yaml").partition("/")
    return scope.matching(settings.root / source, namespace, flow_id, settings.root)


def _is_ours(path: str, data: bytes, entries: dict[str, Entry]) -> bool:
    return path in entries and digest(data) == entries[path].sha256
