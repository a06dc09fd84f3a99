"""Where in the user's Python an object was made.

Walking frames is on the path of every task, so what is kept is the code object and the line; the text is made
only when an error is printed.
"""

from __future__ import annotations

import os
import sys
from types import CodeType, FrameType
from typing import NamedTuple

__all__ = ["Origin", "Place", "caller", "caller_beyond_python", "place_of_caller", "portable"]

_OWN = "kestra_dsl"
_OWN_MODULES = _OWN + "."
_PYTHON = os.__file__.removesuffix("os.py")
_BUILDERS = _OWN + ".patterns"


class Origin(NamedTuple):
    """A place in a definition, and the library's builder that the call went through, if any."""

    code: CodeType | str | None
    """The code object; its file alone, when the object was unpickled; None when nobody knows."""
    line: int
    builder: str | None = None

    @property
    def file(self) -> str:
        """The path as a person would type it: relative to the working directory when it lies below."""
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


Place = tuple[CodeType | str | None, int, str | None]
"""An origin before anybody asks for it: a plain tuple, which the garbage collector soon stops looking at."""


def caller(depth: int = 1) -> Origin:
    """The first frame outside of this library, seen from the caller of the caller."""
    return Origin(*place_of_caller(depth + 1))


def caller_beyond_python() -> Origin:
    """The first frame outside of this library and of Python's own, which may have called it in somebody's place."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        module, file = frame.f_globals.get("__name__", ""), frame.f_code.co_filename
        own = module.partition(".")[0] == _OWN or file.startswith("<frozen ")
        if not own and (not file.startswith(_PYTHON) or "site-packages" in file):
            return Origin(frame.f_code, frame.f_lineno)
        frame = frame.f_back
    return Origin(None, 0)


def place_of_caller(depth: int = 1) -> Place:
    frame = sys._getframe(depth + 1)
    builder: str | None = None
    while True:
        module = frame.f_globals.get("__name__", "")
        if module != _OWN and not module.startswith(_OWN_MODULES):
            return frame.f_code, frame.f_lineno, builder
        if module == _BUILDERS or module.startswith(_BUILDERS + "."):
            builder = f"{module.removeprefix(_OWN_MODULES)}.{frame.f_code.co_qualname}"
        if frame.f_back is None:
            return None, 0, builder
        frame = frame.f_back


def portable(origin: Origin) -> Origin:
    """An origin that can be passed to another process, and that does not depend on the working directory."""
    code, line, builder = origin
    if code is None:
        return origin
    path = code if isinstance(code, str) else code.co_filename
    return Origin(path if path.startswith("<") else os.path.abspath(path), line, builder)  # noqa: PTH100 - no Path each
