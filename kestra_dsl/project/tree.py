"""Changing a folder of files at once: staged, then moved into place, and completed if that was interrupted.

Whoever calls this holds the lock of the project, so a stage that is found belongs to a process that was killed.
"""

from __future__ import annotations

import json
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kestra_dsl.errors import UsageError

__all__ = ["apply", "finish"]

_STAGE = ".kdsl-stage-"
_STAGES = ".kdsl-stage*"  # without a hyphen is the one that all processes shared before
_JOURNAL = "journal.json"


def apply(folder: Path, writes: Mapping[str, bytes], removals: list[str]) -> None:
    """Write and remove files below a folder. Until all that is new lies ready beside it, nothing changes."""
    if not writes and not removals:
        return
    stage: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=folder))
        names = {}
        for number, (path, data) in enumerate(writes.items()):
            names[path] = str(number)
            (stage / str(number)).write_bytes(data)
        (stage / "journal.new").write_text(json.dumps({"writes": names, "removals": removals}), encoding="utf-8")
    except OSError as error:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        raise UsageError(
            f"{folder} cannot be written: {error.strerror or error}", hint="nothing in it was changed"
        ) from None
    with _uninterrupted():
        (stage / "journal.new").replace(stage / _JOURNAL)  # from here on it will be finished, whatever happens
        _complete(stage, folder)


def finish(folder: Path) -> bool:
    """Complete what killed commands began. True when there was something to complete."""
    stages = sorted(folder.glob(_STAGES), key=lambda stage: stage.stat().st_mtime_ns)
    completed = [_complete(stage, folder) for stage in stages]
    return any(completed)


def _complete(stage: Path, folder: Path) -> bool:
    """Move what is staged into place, unless its journal is not there yet: then nothing had been changed."""
    plan = _plan(stage)
    if plan is not None:
        for path, name in plan["writes"].items():
            staged = stage / name
            if staged.exists():  # else it was moved before the command was killed
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                staged.replace(folder / path)
        for path in plan["removals"]:
            (folder / path).unlink(missing_ok=True)
            _remove_empty((folder / path).parent, folder)
    shutil.rmtree(stage, ignore_errors=plan is None)
    return plan is not None


def _plan(stage: Path) -> dict[str, Any] | None:
    try:
        plan: dict[str, Any] = json.loads((stage / _JOURNAL).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # not there, or cut short by a crash of the whole machine
        return None
    return plan


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits until the files are in place: that takes milliseconds."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked: list[Any] = []
    before = signal.signal(signal.SIGINT, lambda *received: asked.append(received))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt
