"""Check the flows of files, Python and YAML alike."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl._gc import gc_paused
from kestra_dsl.checks import Need, all_rules, check_with_needs, unknown_types
from kestra_dsl.diagnostics.documents import BROKEN_DEFINITION, DUPLICATE_FLOW, UNREADABLE
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin, portable
from kestra_dsl.errors import DefinitionError, KestraDslError, YamlError
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.imports import imports_among
from kestra_dsl.project.left_out import LeftOut, meant_for
from kestra_dsl.project.namespaces import Declared, declared_in, undeclared
from kestra_dsl.project.processes import in_processes, processors
from kestra_dsl.project.selection import (
    STDIN,
    Scope,
    definitions_in_scope,
    from_project_root,
    read_yaml_text,
    select,
)

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.namespace import Namespace
    from kestra_dsl.project.settings import Settings

__all__ = ["Checked", "CheckedFlow", "check_file", "check_files", "check_scope", "duplicates", "relevant", "unbuilt"]

_FEW = 40
"""As many files are checked while another process starts."""
_CHUNKS = 3
_LONGEST = 100
_TYPE = re.compile(rb"^\s*(?:- )?type: *[\"']?io\.kestra\.plugin\.(?!core\.)([\w.]+)", re.MULTILINE)
_EVERYTHING = Scope()


class CheckedFlow(NamedTuple):
    """A flow that was checked, with what is needed to find duplicates of its name."""

    name: str
    """Its namespace and id."""
    origin: Origin
    folder: str | None
    """The folder of its YAML; None for a definition."""
    silenced: bool
    """Whether duplicates are silenced, since YAML may be meant for several servers."""


class Checked(NamedTuple):
    """The result of checking one file. It can be passed to another process."""

    file: Path
    flows: int
    findings: tuple[Finding, ...]
    named: tuple[CheckedFlow, ...] = ()
    unknown: frozenset[str] = frozenset()
    """The types that the library does not know, so that their properties are not checked."""
    left_out: tuple[LeftOut, ...] = ()
    """Flows that are not meant for the target."""
    matched: frozenset[str] = frozenset()
    """The patterns of the scope that match a flow of the file."""
    broken: bool = False
    """Whether the file cannot be loaded."""
    needs: tuple[Need, ...] = ()
    """The keys, secrets and files that the flows read."""
    declared: tuple[Declared, ...] = ()
    """Those that the file declares."""


def check_scope(scope: Scope, settings: Settings, progress: Callable[[int, int], None]) -> list[Checked]:
    """Check the flows that the arguments of a command mean.

    Args:
        scope: The arguments.
        settings: The project.
        progress: Called after each file with the number of files that are checked, and of all.

    Raises:
        UsageError: A name means no flow.
    """
    definitions = definitions_in_scope(scope, settings)
    by_name = scope.is_project or scope.patterns
    files = [*dict.fromkeys([*scope.files, *(definitions if by_name else ())])]
    checked: list[Checked] = []
    with from_project_root(files, definitions, settings):
        for one in check_files(files, settings, scope, definitions):
            checked.append(one)
            progress(len(checked), len(files))
    return relevant(checked, scope, settings)


def relevant(checked: list[Checked], scope: Scope, settings: Settings) -> list[Checked]:
    """Return the results without files that cannot be loaded, if each name means a flow of another file.

    Args:
        checked: The results of the files in the scope.
        scope: The arguments of a command.
        settings: The project.

    Raises:
        UsageError: A name means no flow.
    """
    matched = {pattern for one in checked for pattern in one.matched}
    unmatched = [pattern for pattern in scope.patterns if pattern not in matched]
    if not scope.patterns:
        return checked
    if unmatched and not any(one.broken for one in checked):
        select(unmatched, settings)  # raises the error that names similar flows
    return [one for one in checked if not one.broken or unmatched or one.file in scope.files]


def check_file(
    file: Path,
    settings: Settings,
    others: frozenset[Path] = frozenset(),
    scope: Scope = _EVERYTHING,
    *,
    alone: bool = True,
) -> Checked:
    """Check the flows of a file.

    Args:
        file: A Python module, a YAML file, or `-` for YAML on stdin.
        settings: The project.
        others: The modules whose flows belong to them, although this module imports them.
        scope: The flows to check: all of a file that it names, else those whose names match.
        alone: Whether the file is a whole project, in which everything that its flows read is declared.
    """
    matched: set[str] = set()
    try:
        flows, namespaces = _flows(file, settings, others)
        for flow in flows:
            adapt(flow, settings)
        if scope.patterns and file not in scope.files:
            flows = [flow for flow in flows if _matches(scope, file, flow, settings, matched)]
        flows, left_out = meant_for(flows, settings.target)
        checked = [check_with_needs(flow, settings.target) for flow in flows]
        findings = [finding for found, _ in checked for finding in found]
        needs = [need for _, needed in checked for need in needed]
        declared = declared_in(namespaces, settings)
        unknown = {type_ for flow in flows for type_ in unknown_types(flow, settings.target)}
    except RecursionError:
        deep = DefinitionError("a flow is nested too deeply", hint="move a part of it into a subflow")
        return _broken(file, BROKEN_DEFINITION, deep)
    except YamlError as error:
        return _broken(file, UNREADABLE, error)
    except KestraDslError as error:
        return _broken(file, BROKEN_DEFINITION, error)
    named = tuple(_named(flow, file) for flow in flows if _has_name(flow))
    findings += duplicates(named)
    if alone:
        findings += undeclared(needs, declared)
    return Checked(
        file,
        len(flows),
        tuple(map(_portable, findings)),
        named,
        frozenset(unknown),
        tuple(left_out),
        frozenset(matched),
        needs=tuple(need._replace(finding=_portable(need.finding)) for need in needs),
        declared=tuple(declared),
    )


def check_files(
    files: Sequence[Path], settings: Settings, scope: Scope = _EVERYTHING, definitions: Collection[Path] = ()
) -> Iterator[Checked]:
    """Yield the result of checking each file, in no order.

    Args:
        files: Python modules and YAML files. A flow that several modules import is checked in its own module.
        settings: The project.
        scope: The flows to check: all of a file that it names, else those whose names match.
        definitions: Other modules whose flows are not checked with those that import them.
    """
    modules = [file for file in files if file.suffix == ".py"]
    others = imports_among(modules, {*modules, *definitions}, settings.root)
    workers = min(processors(), len(files) // _FEW) if len(files) >= 2 * _FEW else 1
    if workers < 2 or STDIN in files:
        for file in files:
            yield check_file(file, settings, others.get(file, frozenset()), scope, alone=False)
        return

    _prepare()
    files = sorted(files, key=_types_in)
    size = min(max(1, len(files) // (workers * _CHUNKS)), _LONGEST)
    chunks = [files[start : start + size] for start in range(0, len(files), size)]
    work = partial(_check_several, settings=settings, others=others, scope=scope)
    gc.freeze()  # otherwise the first collection in each process copies the shared memory
    try:
        for checked in in_processes(workers, work, chunks, with_modules=True):
            yield from checked
    finally:
        gc.unfreeze()


def _types_in(file: Path) -> list[bytes]:
    """The types in a YAML file. Files with the same types are checked by one process, which builds their classes."""
    try:
        return sorted(set(_TYPE.findall(file.read_bytes()))) if file.suffix != ".py" else []
    except OSError:
        return []  # which is reported when it is checked


def _check_several(
    files: Sequence[Path], settings: Settings, others: Mapping[Path, frozenset[Path]], scope: Scope
) -> list[Checked]:
    with gc_paused():
        return [check_file(file, settings, others.get(file, frozenset()), scope, alone=False) for file in files]


def _prepare() -> None:
    """Import what every process needs before they are forked."""
    with gc_paused():
        import_module("kestra_dsl.reading")
        all_rules()


def duplicates(named: Iterable[CheckedFlow]) -> list[Finding]:
    """Return a finding for each flow whose namespace and id an earlier one has.

    Args:
        named: The flows. Definitions are not compared with YAML.
    """
    first: dict[tuple[bool, str], CheckedFlow] = {}
    found: list[Finding] = []
    for one in sorted(named, key=lambda one: (one.origin.file, one.origin.line)):
        is_yaml = one.folder is not None
        # names that differ only in case are the same generated file on some systems
        other = first.setdefault((is_yaml, one.name if is_yaml else one.name.lower()), one)
        if other is not one and not (one.silenced or other.silenced):
            found.append(_duplicate(one, other))
    return found


def _duplicate(one: CheckedFlow, other: CheckedFlow) -> Finding:
    return Finding(
        one.origin,
        DUPLICATE_FLOW,
        "error" if one.folder == other.folder else "warning",
        f"flow {other.name} is defined twice, first at {other.origin}",
        "ids must be unique in a namespace" + ("" if one.name == other.name else ", even when case is ignored"),
        one.name,
        f"flow {one.name.rpartition('.')[2]!r}",
    )


def unbuilt(code: str, error: KestraDslError, file: Path) -> Finding:
    """Return the finding for a file whose flows cannot be checked."""
    origin = error.origin or Origin(str(file), 1)
    subject = f"file {Origin(str(file), 1).file}"
    return Finding(origin, code, all_rules()[code].severity, error.message, error.hint, flow="", subject=subject)


def _flows(file: Path, settings: Settings, others: frozenset[Path]) -> tuple[list[Flow], list[Namespace]]:
    if file.suffix == ".py":
        from kestra_dsl.core.namespace import namespaces_of
        from kestra_dsl.project.loading import load_module
        from kestra_dsl.project.module_flows import own_flows

        module = load_module(file)
        return own_flows(module, file, others), namespaces_of(module)
    from kestra_dsl.reading import read_flow

    name, text = read_yaml_text(file)
    flow = read_flow(text, file=name, target=settings.target, strict=False, newer_plugins=settings.newer_plugins)
    return [flow], []


def _matches(scope: Scope, file: Path, flow: Flow, settings: Settings, matched: set[str]) -> bool:
    """Whether a pattern matches a flow; those that do are added to `matched`."""
    patterns = [*scope.matching(file, flow.namespace, flow.id, settings.root)]
    matched.update(patterns)
    return bool(patterns)


def _broken(file: Path, code: str, error: KestraDslError) -> Checked:
    return Checked(file, 1, (_portable(unbuilt(code, error, file)),), broken=True)


def _has_name(flow: Flow) -> bool:
    """Whether a flow has a namespace and an id; YAML without one gets an id for messages."""
    return flow.namespace is not None and (flow._source is None or flow._source.gives(flow, "id"))


def _named(flow: Flow, file: Path) -> CheckedFlow:
    source = flow._source
    return CheckedFlow(
        f"{flow.namespace}.{flow.id}",
        portable(flow.origin if source is None else source.origin(flow, "id")),
        None if source is None else str(file.parent),
        source is not None and flow._metadata is not None and DUPLICATE_FLOW in flow._metadata.silences,
    )


def _portable(finding: Finding) -> Finding:
    return finding._replace(origin=portable(finding.origin))
