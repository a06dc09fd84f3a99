"""What a module does to the whole process while it is imported is undone, and told when nothing could go on."""

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

__all__ = ["guarded"]

_STREAMS = {1: "standard output", 2: "standard error"}
_NEEDED = ("builtins", "sys", "kestra_dsl")


@contextmanager
def guarded(file: Path) -> Iterator[None]:
    """What the module prints goes to standard error: it is no part of what a command prints."""
    to_jsonable_python(None)  # imports what pydantic would panic about if it found sys.modules emptied
    modules, known, limit = sys.modules, {**sys.modules}, sys.getrecursionlimit()
    copies = _copied_streams()
    stand_in: Any = _Stream(sys.stderr)
    try:
        with redirect_stdout(stand_in), redirect_stderr(stand_in):
            yield
    finally:
        sys.setrecursionlimit(limit)
        closed = _restore_streams(copies)
        emptied = sys.modules is not modules or any(name not in modules for name in known if _is_needed(name))
        if emptied:
            modules.update(known)
            sys.modules = modules
        if emptied or closed:
            did = "takes modules out of sys.modules" if emptied else f"closes {' and '.join(closed)}"
            words = ("sys.modules",) if emptied else ("os.close", "os.dup2", "__stdout__", "__stderr__", "close")
            raise DefinitionError(
                f"{file.stem} {did} when it is imported",
                hint='put what is for running it below `if __name__ == "__main__":`',
                origin=Origin(str(file), _line(file, words)),
            ) from None


class _Stream:
    """A stream that the module cannot close."""

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
    """Which streams are not what they were."""
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
    """Python's own objects for the streams, which can be closed while the streams themselves stay open."""
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
    """The first line that has one of these words, the first word before the others."""
    with suppress(OSError):
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        for word in words:
            for number, line in enumerate(lines, 1):
                if word in line:
                    return number
    return 1
