"""Build modules: import them, check their flows and render YAML. This runs in several processes at once."""

from __future__ import annotations

from contextlib import chdir
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.checks import check_with_needs
from kestra_dsl.core.namespace import namespaces_of
from kestra_dsl.diagnostics.documents import BROKEN_DEFINITION
from kestra_dsl.diagnostics.origin import portable
from kestra_dsl.errors import KestraDslError
from kestra_dsl.project.bytecode import drop_stale_bytecode
from kestra_dsl.project.checking import unbuilt
from kestra_dsl.project.environments import adapt, mapped_name
from kestra_dsl.project.headers import header
from kestra_dsl.project.imports import closure
from kestra_dsl.project.left_out import LeftOut, meant_for
from kestra_dsl.project.loading import load_module
from kestra_dsl.project.module_flows import own_flows
from kestra_dsl.project.namespaces import Declared, declared_in, render_namespaces
from kestra_dsl.project.outputs import Output
from kestra_dsl.project.read_tracking import ReadTracker

if TYPE_CHECKING:
    from kestra_dsl.checks import Need
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.diagnostics.findings import Finding
    from kestra_dsl.project.settings import Settings

__all__ = ["Built", "build_modules", "flow_output", "read_tracker", "render_flows"]


class Built(NamedTuple):
    """The result of building a module."""

    source: str
    """Relative to the root of the project."""
    outputs: tuple[Output, ...]
    findings: tuple[Finding, ...]
    reads: tuple[str, ...]
    """The files of the project that the result depends on, and the folders that were listed."""
    left_out: tuple[LeftOut, ...] = ()
    needs: tuple[Need, ...] = ()
    """The keys, secrets and files that the flows read."""
    declared: tuple[Declared, ...] = ()
    """Those that the module declares."""


def build_modules(sources: list[str], all_sources: list[str], settings: Settings) -> list[Built]:
    """Import modules, check their flows, and render those without errors.

    Args:
        sources: The modules, relative to the root of the project.
        all_sources: All modules of the project: a flow that is imported from one of them belongs to that one.
        settings: The project.
    """
    tracker = read_tracker(settings.root)
    imports: dict[Path, frozenset[Path]] = {}
    definitions = frozenset(settings.root / source for source in all_sources)
    built = []
    for source in sources:
        file = settings.root / source
        files = closure(file, settings.root, imports)
        drop_stale_bytecode(files)
        try:
            with chdir(settings.root):  # a folder without an __init__ is a package as seen from there
                module = load_module(file)
                flows = own_flows(module, file, files & definitions)
            needs: list[Need] = []
            outputs, findings, left_out = render_flows(flows, source, settings, needs)
            namespaces = namespaces_of(module)
            outputs += render_namespaces(namespaces, source, settings)
        except KestraDslError as error:
            needs, namespaces = [], []
            outputs, findings, left_out = [], [unbuilt(BROKEN_DEFINITION, error, Path(source))], []
        depends = {*map(str, files), *tracker.read_by(files)}
        built.append(
            Built(
                source,
                tuple(outputs),
                tuple(map(_portable, findings)),
                tuple(sorted(depends)),
                tuple(left_out),
                tuple(need._replace(finding=_portable(need.finding)) for need in needs),
                tuple(declared_in(namespaces, settings)),
            )
        )
    return built


def render_flows(
    flows: list[Flow], source: str, settings: Settings, needs: list[Need] | None = None
) -> tuple[list[Output], list[Finding], list[LeftOut]]:
    """Adapt, check and render flows.

    Args:
        flows: The flows of one module, which the environment changes in place.
        source: The module, relative to the root of the project.
        settings: The project.
        needs: What the flows need is added to it.

    Returns:
        The files of flows without errors, the findings of all, and the flows that are not meant for the target.
    """
    outputs: list[Output] = []
    findings: list[Finding] = []
    for flow in flows:
        adapt(flow, settings)
    meant, left_out = meant_for(flows, settings.target)
    for flow in meant:
        found, needed = check_with_needs(flow, settings.target)
        if needs is not None:
            needs += needed
        findings.extend(found)
        if not any(finding.severity == "error" for finding in found):
            outputs.append(flow_output(flow, source, settings))
    return outputs, findings, left_out


def _portable(finding: Finding) -> Finding:
    return finding._replace(origin=portable(finding.origin))


def _header(flow: Flow, source: str, settings: Settings) -> str:
    former = flow._metadata.moved_from if flow._metadata else ()
    return header(source, settings.owner, [mapped_name(name, settings.namespaces) for name in former])


def flow_output(flow: Flow, source: str, settings: Settings) -> Output:
    """Render the file of a flow.

    Args:
        flow: The flow, adapted to the environment.
        source: Its module, relative to the root of the project.
        settings: The project.

    Raises:
        DefinitionError: The target has no equivalent of the flow.
    """
    name = f"{flow.namespace}.{flow.id}"
    text = _header(flow, source, settings) + flow.to_yaml(settings.target)
    return Output(f"{flow.namespace}/{flow.id}.yaml", text, name, portable(flow.origin))


@cache
def read_tracker(root: Path) -> ReadTracker:
    """Return the record of the files that the modules of a project read."""
    return ReadTracker(root)
