"""One module of definitions into the YAML of its flows. This is what runs in several processes at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.diagnostics.documents import BROKEN_DEFINITION
from kestra_dsl.diagnostics.origin import Origin, portable
from kestra_dsl.errors import KestraDslError
from kestra_dsl.project.bytecode import drop_stale_bytecode
from kestra_dsl.project.checking import unbuilt
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.finding import flows_of, load_module, loaded_from
from kestra_dsl.project.headers import header
from kestra_dsl.project.imports import closure
from kestra_dsl.project.leaving_out import LeftOut, meant_for
from kestra_dsl.project.reads import Reads

if TYPE_CHECKING:
    from types import ModuleType

    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.settings import Settings

__all__ = ["Built", "Output", "build_modules", "owned", "rendered"]


class Output(NamedTuple):
    path: str
    """Relative to the folder of generated files."""
    text: str
    flow: str
    """Its namespace and id."""
    origin: Origin


class Built(NamedTuple):
    """What one module gave."""

    source: str
    """Relative to the root of the project."""
    outputs: tuple[Output, ...]
    findings: tuple[Finding, ...]
    reads: tuple[str, ...]
    """Every file of the project that the result depends on, and every folder that was listed."""
    left_out: tuple[LeftOut, ...] = ()


def build_modules(sources: list[str], all_sources: list[str], settings: Settings) -> list[Built]:
    """Import modules, check their flows, and render those that have no errors."""
    reads = _reads(settings.root)
    imports: dict[Path, frozenset[Path]] = {}
    definitions = frozenset(settings.root / source for source in all_sources)
    built = []
    for source in sources:
        file = settings.root / source
        files = closure(file, settings.root, imports)
        drop_stale_bytecode(files)
        try:
            module = load_module(file)
            flows = owned(module, file, files & definitions)
            outputs, findings, left_out = rendered(flows, source, settings)
        except KestraDslError as error:
            outputs, findings, left_out = [], [unbuilt(BROKEN_DEFINITION, error, Path(source))], []
        depends = {*map(str, files), *reads.of(files)}
        told = tuple(finding._replace(origin=portable(finding.origin)) for finding in findings)
        built.append(Built(source, tuple(outputs), told, tuple(sorted(depends)), tuple(left_out)))
    return built


def owned(module: ModuleType, file: Path, imported: Collection[Path]) -> list[Flow]:
    """The flows of a module, without those that belong to a module it imports them from."""
    elsewhere: Mapping[int, Path] = {
        id(flow): other
        for other in sorted({*imported} - {file})
        for loaded in loaded_from(other)
        for flow in flows_of(loaded)
    }
    own = []
    for flow in flows_of(module):
        other = elsewhere.get(id(flow))
        # two modules that import each other: the one where the flow was written has it
        if other is None or (flow.origin.code is not None and Path(flow.origin.file).resolve() == file):
            own.append(flow)
    return own


def rendered(flows: list[Flow], source: str, settings: Settings) -> tuple[list[Output], list[Finding], list[LeftOut]]:
    """The files of flows that have no error, what checks say about all, and those not meant for the target."""
    outputs: list[Output] = []
    findings: list[Finding] = []
    for flow in flows:
        adapt(flow, settings)
    meant, left_out = meant_for(flows, settings.target)
    for flow in meant:
        found = flow.check(settings.target)
        findings.extend(found)
        if not any(finding.severity == "error" for finding in found):
            outputs.append(_output(flow, header(source, settings.owner), settings.target))
    return outputs, findings, left_out


def _output(flow: Flow, first_line: str, target: str) -> Output:
    """The file of one flow."""
    name = f"{flow.namespace}.{flow.id}"
    text = first_line + flow.to_yaml(target)
    return Output(f"{flow.namespace}/{flow.id}.yaml", text, name, portable(flow.origin))


@cache
def _reads(root: Path) -> Reads:
    return Reads(root)
