"""Checking files: Python definitions and YAML alike."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl._gc import gc_paused
from kestra_dsl.checks import all_rules, unknown_types
from kestra_dsl.diagnostics.documents import BROKEN_DEFINITION, DOUBLE, UNREADABLE
from kestra_dsl.diagnostics.findings import Finding
from kestra_dsl.diagnostics.origin import Origin, portable
from kestra_dsl.errors import DefinitionError, KestraDslError, YamlError
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.leaving_out import LeftOut, meant_for
from kestra_dsl.project.processes import in_processes, processors

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.settings import Settings

__all__ = ["STDIN", "Checked", "Named", "check_file", "check_files", "doubles", "unbuilt"]

STDIN = Path("-")
_FEW = 40
"""Files that are checked faster than another process starts."""
_CHUNKS = 8
_LONGEST = 100


class Named(NamedTuple):
    """A flow that was checked: what it takes to find another one of the same name."""

    name: str
    """Its namespace and id."""
    origin: Origin
    folder: str | None
    """Where its YAML is; None for a definition."""
    silenced: bool
    """Whether it may share its name: YAML may be meant for several servers, definitions are built into one folder."""


class Checked(NamedTuple):
    """What checking one file gave. It can go to another process."""

    flows: int
    findings: tuple[Finding, ...]
    named: tuple[Named, ...] = ()
    unknown: frozenset[str] = frozenset()
    """The types in it that the library does not know, whose properties nobody checked."""
    left_out: tuple[LeftOut, ...] = ()
    """Flows that are not meant for the target."""


def check_file(file: Path, settings: Settings, others: Mapping[Path, frozenset[Path]] | None = None) -> Checked:
    """Check every flow of a file. A flow that its module imports from one of ``others[file]`` belongs to that one."""
    try:
        flows = _flows(file, settings, (others or {}).get(file, frozenset()))
        for flow in flows:
            adapt(flow, settings)
        flows, left_out = meant_for(flows, settings.target)
        findings = [finding for flow in flows for finding in flow.check(settings.target)]
        unknown = {type_ for flow in flows for type_ in unknown_types(flow, settings.target)}
    except RecursionError:
        deep = DefinitionError("a flow is nested too deeply", hint="put a part of it into a subflow")
        return Checked(1, (_portable(unbuilt(BROKEN_DEFINITION, deep, file)),))
    except YamlError as error:
        return Checked(1, (_portable(unbuilt(UNREADABLE, error, file)),))
    except KestraDslError as error:
        return Checked(1, (_portable(unbuilt(BROKEN_DEFINITION, error, file)),))
    named = tuple(_named(flow, file) for flow in flows if _has_name(flow))
    findings += doubles(named)
    return Checked(len(flows), tuple(map(_portable, findings)), named, frozenset(unknown), tuple(left_out))


def check_files(files: Sequence[Path], settings: Settings) -> Iterator[Checked]:
    """What checking each file gives, in no order. A flow that several modules hold is checked in its own one."""
    others = _owners([file for file in files if file.suffix == ".py"], settings)
    workers = min(processors(), len(files) // _FEW) if len(files) >= 2 * _FEW else 1
    if workers < 2 or STDIN in files:
        for file in files:
            yield check_file(file, settings, others)
        return

    _prepare()
    size = min(max(1, len(files) // (workers * _CHUNKS)), _LONGEST)
    chunks = [files[start : start + size] for start in range(0, len(files), size)]
    work = partial(_check_several, settings=settings, others=others)
    gc.freeze()  # else the first collection in each process copies the memory that they share
    try:
        for checked in in_processes(workers, work, chunks, with_modules=True):
            yield from checked
    finally:
        gc.unfreeze()


def _check_several(files: Sequence[Path], settings: Settings, others: Mapping[Path, frozenset[Path]]) -> list[Checked]:
    with gc_paused():
        return [check_file(file, settings, others) for file in files]


def _prepare() -> None:
    """Import what every process needs, before there are several."""
    import_module("kestra_dsl.reading")
    all_rules()


def _owners(modules: Sequence[Path], settings: Settings) -> dict[Path, frozenset[Path]]:
    """For each module, those of the others that it imports, also through others."""
    from kestra_dsl.project.finding import _module_name
    from kestra_dsl.project.imports import closure

    together = frozenset(modules)
    known: dict[Path, dict[Path, frozenset[Path]]] = {}
    found = {}
    for module in modules if len(modules) > 1 else ():
        imported: set[Path] = set()
        for root in {settings.root, Path(_module_name(module)[0])}:
            imported |= closure(module, root, known.setdefault(root, {}))
        found[module] = together & imported
    return found


def doubles(named: Iterable[Named]) -> list[Finding]:
    """A finding for each flow whose name another one has, which stands first. Definitions and YAML are not compared."""
    first: dict[tuple[bool, str], Named] = {}
    found: list[Finding] = []
    for one in sorted(named, key=lambda one: (one.origin.file, one.origin.line)):
        is_yaml = one.folder is not None
        # of definitions, names that differ in case alone are one file on some systems
        other = first.setdefault((is_yaml, one.name if is_yaml else one.name.lower()), one)
        if other is not one and not (one.silenced or other.silenced):
            found.append(_double(one, other))
    return found


def _double(one: Named, other: Named) -> Finding:
    return Finding(
        one.origin,
        DOUBLE,
        "error" if one.folder == other.folder else "warning",
        f"there is a flow {other.name} already, at {other.origin}",
        "ids are unique in a namespace" + ("" if one.name == other.name else ", also when case is ignored"),
        one.name,
        f"flow {one.name.rpartition('.')[2]!r}",
    )


def unbuilt(code: str, error: KestraDslError, file: Path) -> Finding:
    """The finding for a file that gives no flow to check."""
    origin = error.origin or Origin(str(file), 1)
    subject = f"file {Origin(str(file), 1).file}"
    return Finding(origin, code, all_rules()[code].severity, error.message, error.hint, flow="", subject=subject)


def _flows(file: Path, settings: Settings, others: frozenset[Path]) -> list[Flow]:
    if file.suffix == ".py":
        from kestra_dsl.project.building import owned
        from kestra_dsl.project.finding import load_module

        return owned(load_module(file), file, others)
    from kestra_dsl.reading import read_flow

    name = "<stdin>" if file == STDIN else str(file)
    return [read_flow(_text(file, name), file=name, target=settings.target, strict=False)]


def _text(file: Path, name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STDIN else file.read_bytes()
        return data.decode()
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise YamlError("this is not UTF-8", file=name, line=line, column=1, hint="save the file as UTF-8") from None
    except OSError as error:
        raise YamlError(error.strerror or str(error), file=name, line=1, column=1) from None


def _has_name(flow: Flow) -> bool:
    """Whether a flow has a namespace and an id of its own; without one, YAML gives it an id for messages."""
    return flow.namespace is not None and (flow._source is None or flow._source.gives(flow, "id"))


def _named(flow: Flow, file: Path) -> Named:
    source = flow._source
    return Named(
        f"{flow.namespace}.{flow.id}",
        portable(flow.origin if source is None else source.origin(flow, "id")),
        None if source is None else str(file.parent),
        source is not None and flow._metadata is not None and DOUBLE in flow._metadata.silences,
    )


def _portable(finding: Finding) -> Finding:
    return finding._replace(origin=portable(finding.origin))
