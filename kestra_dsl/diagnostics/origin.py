"""Source locations of nodes in Python definitions.

Every node gets one, so it keeps the code object and the instruction of its caller. Path and line are only looked up for
a message.
"""

from __future__ import annotations

import os
import sys
from types import CodeType, FrameType
from typing import NamedTuple, TypeAlias

__all__ = ["Location", "Origin", "caller", "caller_beyond_python", "location_of_caller", "origin_at", "portable"]

_OWN = "kestra_dsl"
_OWN_MODULES = _OWN + "."
_PYTHON = os.__file__.removesuffix("os.py")
_BUILDERS = _OWN + ".patterns"


class Origin(NamedTuple):
    """The source location of a node: file and line, and the pattern of this library that created it, if any."""

    code: CodeType | str | None
    """The code object, or its file if the origin comes from another process; None if unknown."""
    line: int
    builder: str | None = None

    @property
    def file(self) -> str:
        """The path, relative to the working directory if it is in there."""
        if self.code is None:
            return "<unknown>"
        path = self.code if isinstance(self.code, str) else self.code.co_filename
        if path.startswith("<"):
            return path
        try:
            relative = os.path.relpath(path)
        except ValueError:  # another drive on Windows
            return path
        return path if relative.startswith(os.pardir) else relative

    def __str__(self) -> str:
        through = f" (through {self.builder})" if self.builder else ""
        return f"{self.file}:{self.line}{through}"


Location: TypeAlias = tuple[CodeType | str | None, int, str | None]
"""A code object and the offset of an instruction in it, or a file and a line, and the builder.

Nodes keep a plain tuple, since the garbage collector soon stops tracking those.
"""


def caller(depth: int = 1) -> Origin:
    """The origin of a call of this library.

    Args:
        depth: The number of frames to skip, beginning with the caller of this function.

    Returns:
        The innermost line of the stack that is not in this library.
    """
    return origin_at(location_of_caller(depth + 1))


def caller_beyond_python() -> Origin:
    """The innermost line of the stack that is neither in this library nor in Python's own."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module, file = frame.f_globals.get("__name__", ""), frame.f_code.co_filename
        own = module.partition(".")[0] == _OWN or file.startswith("<frozen ")
        if not own and (not file.startswith(_PYTHON) or "site-packages" in file):
            return Origin(frame.f_code, frame.f_lineno)
        frame = frame.f_back
    return Origin(None, 0)


def location_of_caller(depth: int = 1) -> Location:
    """Like ``caller``, before the line is looked up, which takes as long as all the rest."""
    frame = sys._getframe(depth + 1)
    builder: str | None = None
    while True:
        module = frame.f_globals.get("__name__", "")
        if not module.startswith(_OWN) or (module != _OWN and not module.startswith(_OWN_MODULES)):
            return frame.f_code, frame.f_lasti, builder
        if module == _BUILDERS or module.startswith(_BUILDERS + "."):
            builder = f"{module.removeprefix(_OWN_MODULES)}.{frame.f_code.co_qualname}"
        if frame.f_back is None:
            return None, 0, builder
        frame = frame.f_back


def origin_at(location: Location) -> Origin:
    """The origin with its line."""
    code, at, builder = location
    return Origin(code, _line_of(code, at) if isinstance(code, CodeType) else at, builder)


def _line_of(code: CodeType, instruction: int) -> int:
    lines = (line for start, end, line in code.co_lines() if start <= instruction < end)
    return next(lines, None) or code.co_firstlineno


def portable(origin: Origin) -> Origin:
    """The origin with an absolute path instead of a code object, for another process."""
    code, line, builder = origin
    if code is None:
        return origin
    path = code if isinstance(code, str) else code.co_filename
    return Origin(path if path.startswith("<") else os.path.abspath(path), line, builder)  # noqa: PTH100 - no Path each
