"""Find the modules in definitions/ that define flows."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from kestra_dsl import Flow
from kestra_dsl.project.module_flows import flows_of

__all__ = ["FLOWS", "GENERATED", "MODULES", "ROOT", "Described", "flow_of", "meant_for_all"]

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated"
_DEFINITIONS = ROOT / "definitions"
_FILES = _DEFINITIONS / "files"  # what Kestra runs, and nobody imports


class Described(NamedTuple):
    module: str
    flow: Flow


def _names() -> list[str]:
    files = [file for file in _DEFINITIONS.rglob("*.py") if not file.is_relative_to(_FILES)]
    return sorted(".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files if file.stem != "__init__")


def _own(module: ModuleType) -> list[Flow]:
    """Return the flows that a module defines, without imported ones."""
    file = Path(str(module.__file__)).resolve()
    return [flow for flow in flows_of(module) if flow is module.flow or Path(flow.origin.file).resolve() == file]


MODULES = [name for name in _names() if hasattr(import_module(name), "flow")]
"""The modules with a ``flow``. The others have shared code."""

FLOWS = {flow.id: Described(name, flow) for name in MODULES for flow in _own(import_module(name))}
"""All flows by id, each with its module."""


def flow_of(module: str) -> Flow:
    flow = import_module(f"definitions.{module}").flow
    assert isinstance(flow, Flow)
    return flow


@contextmanager
def meant_for_all() -> Iterator[None]:
    """Ignore `only_for` for all flows, to test its reasons."""
    notes = {id_: described.flow._metadata for id_, described in FLOWS.items()}
    try:
        for id_, said in notes.items():
            object.__setattr__(FLOWS[id_].flow, "_metadata", said and said._replace(only_for=None))
        yield
    finally:
        for id_, said in notes.items():
            object.__setattr__(FLOWS[id_].flow, "_metadata", said)
