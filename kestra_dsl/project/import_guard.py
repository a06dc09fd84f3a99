"""Undo what a module does to the whole process while it is imported: closed streams, emptied `sys.modules`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any, TextIO

from pydantic_core import to_jsonable_python

from kestra_dsl.diagnostics.origin import Origin, caller
from kestra_dsl.errors import DefinitionError

__all__ = ["import_guard"]

_STREAMS = {1: "standard output", 2: "standard error"}
_NEEDED = ("builtins", "sys", "kestra_dsl")


@contextmanager
def import_guard(file: Path) -> Iterator[None]:
    """Restore streams, `sys.modules` and the recursion limit after an import.

    What the module prints goes to standard error, since it is not part of a command's output.

    Args:
        file: The file of the module, for error messages.

    Raises:
        DefinitionError: The module closed a standard stream, or emptied `sys.modules`.
    """
    to_jsonable_python(None)  # imports it now, because pydantic would panic if it found sys.modules emptied
    modules, known, limit = sys.modules, {**sys.modules}, sys.getrecursionlimit()
    copies = _copied_streams()
    stream: Any = _Stream(sys.stderr)
    try:
        with redirect_stdout(stream), redirect_stderr(stream):
            yield
    finally:
        sys.setrecursionlimit(limit)
        closed = _restore_streams(copies)
        emptied = sys.modules is not modules or any(name not in modules for name in known if _is_needed(name))
        if emptied:
            modules.update(known)
            sys.modules = modules
        if emptied or closed:
            action = "takes modules out of sys.modules" if emptied else f"closes {' and '.join(closed)}"
            words = ("sys.modules",) if emptied else ("os.close", "os.dup2", "__stdout__", "__stderr__", "close")
            raise DefinitionError(
                f"{file.stem} {action} when it is imported",
                hint='move code for running it below `if __name__ == "__main__":`',
                origin=Origin(str(file), _line(file, words)),
            ) from None


class _Stream:
    """A stream that raises an error when it is closed."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def close(self) -> None:
        raise DefinitionError("a definition closes the stream that it prints to", hint="leave it open", origin=caller())

    detach = close


def _copied_streams() -> dict[int, int]:
    copies = {}
    for stream in _STREAMS:
        with suppress(OSError):  # it was closed before
            copies[stream] = os.dup(stream)
    return copies


def _restore_streams(copies: dict[int, int]) -> list[str]:
    """Restore the streams that were closed or replaced, and return their names."""
    closed = []
    for stream, copy in copies.items():
        try:
            same = os.path.samestat(os.fstat(stream), os.fstat(copy))
        except OSError:
            same = False
        if not same:
            os.dup2(copy, stream)
            closed.append(_STREAMS[stream])
        os.close(copy)
    return list(dict.fromkeys([*closed, *_reopened()]))


def _reopened() -> Iterator[str]:
    """Reopen `sys.__stdout__` and `sys.__stderr__`, which can be closed while their file descriptors stay open."""
    for stream, name in ((1, "stdout"), (2, "stderr")):
        own: TextIO | None = getattr(sys, f"__{name}__")
        if own is not None and own.closed:
            fresh = open(stream, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - it stays open
            if getattr(sys, name) is own:
                setattr(sys, name, fresh)
            setattr(sys, f"__{name}__", fresh)
            yield _STREAMS[stream]


def _is_needed(name: str) -> bool:
    return name.partition(".")[0] in _NEEDED


def _line(file: Path, words: tuple[str, ...]) -> int:
    """The first line that contains the first of these words, else the next word."""
    with suppress(OSError):
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        for word in words:
            for number, line in enumerate(lines, 1):
                if word in line:
                    return number
    return 1
