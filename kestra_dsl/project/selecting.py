"""The flows of a project, and the one that somebody names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import KestraDslError, UsageError, YamlError
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.finding import files_below, flows_of, load_module

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.settings import Settings

__all__ = ["Definitions", "defined", "definition_files", "flow_named", "full_name", "is_called"]

_SHOWN = 10


class Definitions(NamedTuple):
    """What the modules of a project define."""

    flows: list[Flow]
    """Each once, by namespace and id."""
    broken: list[KestraDslError]
    """What is wrong with the modules that could not be imported."""


def definition_files(settings: Settings) -> list[Path]:
    """The modules with the definitions of a project."""
    files: dict[Path, None] = {}
    for place in settings.definitions:
        if not (settings.root / place).exists():
            raise UsageError(
                f"there is no {place} in {settings.root}",
                hint="`kdsl init` makes a project; [tool.kdsl] definitions = [...] names other folders",
            )
        files |= dict.fromkeys(file for file in files_below(settings.root / place) if file.suffix == ".py")
    return [*files]


def defined(settings: Settings, files: Iterable[Path] | None = None) -> Definitions:
    """Import the definitions of a project, or these modules, the broken ones aside."""
    flows: dict[int, Flow] = {}
    broken: list[KestraDslError] = []
    for file in definition_files(settings) if files is None else files:
        try:
            flows.update((id(flow), flow) for flow in _flows_in(file))
        except KestraDslError as error:
            broken.append(error)
    for flow in flows.values():
        adapt(flow, settings)
    return Definitions(sorted(flows.values(), key=_order), broken)


def flow_named(name: str, settings: Settings) -> Flow:
    """The flow with an id, a ``namespace.id`` or a ``namespace/id``, or the one in a file."""
    if name.endswith((".yaml", ".yml")) or (name.endswith(".py") and Path(name).is_file()):
        return _in_file(Path(name), settings)
    flows, broken = defined(settings)
    found = [flow for flow in flows if name in _names(flow)]
    if not found and broken:
        raise broken[0]  # it may be the one that was asked for
    return _only(name, found, flows)


def full_name(flow: Flow) -> str:
    return f"{flow.namespace}/{flow.id}"


def is_called(flow: Flow, pattern: str) -> bool:
    """Whether a pattern such as ``zoomcamp/0*`` means a flow."""
    from fnmatch import fnmatchcase

    return any(fnmatchcase(name, pattern) for name in _names(flow))


def _names(flow: Flow) -> tuple[str, str, str]:
    return flow.id, full_name(flow), f"{flow.namespace}.{flow.id}"


def _order(flow: Flow) -> tuple[str, str]:
    return flow.namespace or "", flow.id


def _in_file(file: Path, settings: Settings) -> Flow:
    (found,) = files_below(file) if file.is_file() else [file]
    if found.suffix == ".py":
        flows = _flows_in(found)
        for flow in flows:
            adapt(flow, settings)
        return _only(str(file), flows, flows)
    from kestra_dsl.core.flow import Flow

    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise YamlError("this is not UTF-8", file=str(file), line=1, column=1, hint="save the file as UTF-8") from None
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}", hint="name a flow of the project, or a file with one") from None
    flow = Flow.from_yaml(text, file=str(file), target=settings.target)
    adapt(flow, settings)
    return flow


def _flows_in(file: Path) -> list[Flow]:
    return flows_of(load_module(file))


def _only(name: str, found: list[Flow], flows: list[Flow]) -> Flow:
    if len(found) == 1:
        return found[0]
    if found:
        same = len({full_name(flow) for flow in found}) < len(found)
        places = [f"{full_name(flow)} ({flow.origin})" for flow in found]
        hint = "give one of them another id" if same else "name it as namespace/id"
        raise UsageError(f"{name!r} means {len(found)} flows: {listed(places, _SHOWN)}", hint=hint)
    if not flows:
        raise UsageError(f"there is no flow {name!r}: nothing defines one", hint="a flow is a global of a module")
    spelled = {known.lower(): full_name(flow) for flow in flows for known in _names(flow)}
    near = nearest(name.lower(), spelled)
    hint = f"did you mean {spelled[near]!r}?" if near else f"there is {listed(map(full_name, flows), _SHOWN)}"
    raise UsageError(f"there is no flow {name!r}", hint=hint)
