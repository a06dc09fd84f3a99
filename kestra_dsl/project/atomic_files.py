"""Write files so that each is complete: one file, or many of a folder at once.

Files are written beside their place and then moved there. The changes of a build that was killed are completed by the
next one: it holds the lock of the project, so a stage that it finds belongs to a process that was killed.
"""

from __future__ import annotations

import errno
import json
import os
import secrets
import shutil
import signal
import stat
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kestra_dsl.errors import UsageError

__all__ = ["apply_changes", "complete_interrupted", "write_file"]

_STAGE = ".kdsl-stage-"
_STAGES = ".kdsl-stage*"  # older versions used one stage without a hyphen for all processes
_JOURNAL = "journal.json"
_LINKS_TO_STREAMS = (Path("/dev"), Path("/proc"))


def write_file(file: Path, content: str | bytes, *, private: bool = False) -> None:
    """Write a whole file, or leave what was there.

    A file keeps its permissions and the links to it. What is not a regular file, such as ``/dev/stdout`` or a pipe, is
    written to directly.

    Args:
        file: The file, in a folder that exists.
        content: Text is written as UTF-8.
        private: Only its owner can read it, even while it is written.

    Raises:
        UsageError: It cannot be written, for example on a full disk.
    """
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    try:
        folder = file.parent.resolve()
        is_stream = any(folder.is_relative_to(top) for top in _LINKS_TO_STREAMS)
        if is_stream or (file.exists() and not file.is_file()):
            file.write_bytes(data)
        else:
            _replace(file.resolve(), data, private=private)
    except OSError as error:
        hint = "make its folder first" if error.errno == errno.ENOENT else None
        raise UsageError(f"{file} cannot be written: {error.strerror or error}", hint=hint) from None


def _replace(file: Path, data: bytes, *, private: bool) -> None:
    staged = file.with_name(f".kdsl-{secrets.token_hex(8)}")
    rights = 0o600 if private else 0o666
    try:
        with os.fdopen(os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, rights), "wb") as opened:
            opened.write(data)
        if not private and file.exists():
            staged.chmod(stat.S_IMODE(file.stat().st_mode))
        staged.replace(file)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


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
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=_STAGE, dir=folder))
        names = {}
        for number, (path, data) in enumerate(writes.items()):
            names[path] = str(number)
            (stage / str(number)).write_bytes(data)
        _make_places(folder / path for path in writes)
        (stage / "journal.new").write_text(json.dumps({"writes": names, "removals": removals}), encoding="utf-8")
    except OSError as error:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        for path in writes:
            _remove_empty((folder / path).parent, folder)
        if is_new:
            _remove_empty(folder, folder.parent)
        raise UsageError(
            f"{_named(error, folder, stage)} cannot be written: {error.strerror or error}",
            hint="nothing was changed",
        ) from None
    with _uninterrupted():
        (stage / "journal.new").replace(stage / _JOURNAL)  # from here on the next build completes it
        _complete(stage, folder)


def _make_places(files: Iterable[Path]) -> None:
    """Make the folders of files, so that moving the files there later cannot fail."""
    made = set()
    for file in files:
        if file.parent not in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            made.add(file.parent)
        if os.path.isdir(file):  # noqa: PTH112 - Path.is_dir takes as long as all the rest
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))


def _named(error: OSError, folder: Path, stage: Path | None) -> str:
    """What could not be written, in terms of the caller: the stage is not known to anybody."""
    name = str(error.filename or folder)
    return str(folder) if stage is not None and Path(name).is_relative_to(stage) else name


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
