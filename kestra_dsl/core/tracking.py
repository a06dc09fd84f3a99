"""Flows that are made while definitions are loaded, so that one which nothing holds afterwards is found."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING
from weakref import ref

from kestra_dsl.diagnostics.origin import Origin, place_of_caller

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["TrackedFlow", "flows_of_program", "track", "tracking"]

_OWN = "kestra_dsl"
_READING = _OWN + ".reading.flows"


class TrackedFlow:
    """A flow, which it does not keep alive, and the statement of a module that made it."""

    __slots__ = ("done", "flow", "id", "module", "origin", "read", "statement", "written")

    def __init__(self, flow: Flow, module: str, statement: Origin, *, read: bool) -> None:
        self.flow = ref(flow)
        self.id = flow.id
        self.module = module
        self.statement = statement
        self.origin = Origin(*place_of_caller(2))
        self.read = read
        """It comes from YAML: whoever reads it may want no more than a part of it."""
        self.written = False
        """Its YAML or data was asked for, which may be all that it was made for."""
        self.done = False
        """It was copied, or an error ended its block."""


def track(flow: Flow) -> TrackedFlow | None:
    """Remember a new flow, if somebody watches and a module is being run."""
    if _tracked is None:
        return None
    read = False
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module: str = frame.f_globals.get("__name__", "")
        read = read or module == _READING
        if frame.f_code.co_name == "<module>":
            if not _is_own(module):
                made = TrackedFlow(flow, module, Origin(frame.f_code, frame.f_lineno), read=read)
                _tracked.append(made)
                return made
            return None
        frame = frame.f_back
    return None


@contextmanager
def tracking() -> Iterator[list[TrackedFlow]]:
    """The flows that modules make in this stretch of code."""
    global _tracked  # noqa: PLW0603 - one import runs at a time
    before = _tracked
    found: list[TrackedFlow] = []
    _tracked = found
    try:
        yield found
    finally:
        _tracked = before


def flows_of_program() -> list[TrackedFlow]:
    """The flows that ``__main__`` made, when it is a module of definitions."""
    return [made for made in _program if made.module == "__main__"]


def _is_own(module: str) -> bool:
    return module == _OWN or module.startswith(_OWN + ".")


def _main_imports_this() -> bool:
    """Whether the program is a module that imports this at its top: ``python -m definitions.hello``, but not kdsl."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module: str = frame.f_globals.get("__name__", "")
        at_top = frame.f_code.co_name == "<module>"
        if module == "__main__":
            return at_top
        if not at_top and not _is_own(module) and module.partition(".")[0] != "importlib":
            return False
        frame = frame.f_back
    return False


_program: list[TrackedFlow] = []
_tracked: list[TrackedFlow] | None = _program if _main_imports_this() else None
