"""Track the flows that modules create, so that a flow that no variable holds afterwards can be reported."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING
from weakref import ref

from kestra_dsl.diagnostics.origin import Origin, caller

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["TrackedFlow", "flows_of_program", "track", "tracking"]

_OWN = "kestra_dsl"
_READING = _OWN + ".reading.flows"


class TrackedFlow:
    """A weak reference to a flow, and the statement of a module that created it."""

    __slots__ = ("done", "flow", "id", "module", "origin", "read", "statement", "written")

    def __init__(self, flow: Flow, module: str, statement: Origin, *, read: bool) -> None:
        self.flow = ref(flow)
        self.id = flow.id
        self.module = module
        self.statement = statement
        self.origin = caller(2)
        self.read = read
        """Whether it was read from YAML. The module may need only a part of such a flow."""
        self.written = False
        """Whether its YAML or data was requested, which may be its only purpose."""
        self.done = False
        """Whether it was copied, or its block ended with an error."""


def track(flow: Flow) -> TrackedFlow | None:
    """Record a new flow if tracking is on and a module is being executed."""
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
    """Collect the flows that modules create inside this ``with`` block."""
    global _tracked  # noqa: PLW0603 - one import runs at a time
    before = _tracked
    found: list[TrackedFlow] = []
    _tracked = found
    try:
        yield found
    finally:
        _tracked = before


def flows_of_program() -> list[TrackedFlow]:
    """Return the flows that ``__main__`` created, if it is a module of definitions."""
    return [made for made in _program if made.module == "__main__"]


def _is_own(module: str) -> bool:
    return module == _OWN or module.startswith(_OWN + ".")


def _main_imports_this() -> bool:
    """Whether ``__main__`` imports this at module level: ``python -m definitions.hello`` does, ``kdsl`` does not."""
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
