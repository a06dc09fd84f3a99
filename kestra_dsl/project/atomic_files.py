"""Write and remove many files of a folder at once: staged, moved into place, and completed after an interruption.

The caller holds the lock of the project, so a stage that is found belongs to a process that was killed.
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

__all__ = ["apply_changes", "complete_interrupted"]

_STAGE = ".kdsl-stage-"
_STAGES = ".kdsl-stage*"  # older versions used one stage without a hyphen for all processes
_JOURNAL = "journal.json"


def apply_changes(folder: Path, writes: Mapping[str, bytes], removals: list[str]) -> None:
    """Write and remove files below a folder: all of them, or none.

    Args:
        folder: The folder. It is created if it does not exist.
        writes: Path, relative to the folder, to content.
        removals: Paths, relative to the folder. Folders that become empty are removed too.

    Raises:
        UsageError: The new files cannot be staged, for example on a full disk. Nothing has changed then.
    """
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
        (stage / "journal.new").replace(stage / _JOURNAL)  # from here on the next build completes it
        _complete(stage, folder)


def complete_interrupted(folder: Path) -> bool:
    """Complete the changes of builds that were killed, and return whether there were any."""
    stages = sorted(folder.glob(_STAGES), key=lambda stage: stage.stat().st_mtime_ns)
    completed = [_complete(stage, folder) for stage in stages]
    return any(completed)


def _complete(stage: Path, folder: Path) -> bool:
    """Move staged files into place. Without a journal nothing had been changed yet, and the stage is only removed."""
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
    except (OSError, ValueError):  # missing, or cut short when the machine crashed
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
    """Delay Ctrl-C until the files are in place, which takes milliseconds."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    received: list[Any] = []
    before = signal.signal(signal.SIGINT, lambda *signals: received.append(signals))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if received:
        raise KeyboardInterrupt
