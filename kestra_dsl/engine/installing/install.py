"""Download jars into the local Maven repository: those that are missing or not the published files."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kestra_dsl._locking import locked
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.engine.installing.download import Fetching, Stopped, fetch, part_of, sha256_of
from kestra_dsl.engine.installing.repository import REPOSITORY
from kestra_dsl.errors import DownloadError

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.lock import Jar
    from kestra_dsl.engine.installing.remote import Remote

__all__ = ["Found", "Progress", "Quiet", "install", "look"]

_THREADS = 16
_LOCK = ".kdsl-engine.lock"


class Found(NamedTuple):
    """Jars in the local repository, after comparing each byte."""

    right: list[Jar]
    missing: list[Jar]
    wrong: list[Jar]
    """Jars that exist and are not the published files."""


class Progress(Protocol):
    """Shows the progress of downloads."""

    def begin(self, jars: Sequence[Jar]) -> object: ...
    def advance(self, size: int) -> object: ...
    def wait(self) -> object: ...


class Quiet:
    """Progress that is not shown."""

    def begin(self, jars: Sequence[Jar]) -> None: ...
    def advance(self, size: int) -> None: ...
    def wait(self) -> None: ...


def look(jars: Iterable[Jar], repository: Path) -> Found:
    """Compare the files in the local repository with the locked jars."""
    jars = list(dict.fromkeys(jars))
    with ThreadPoolExecutor(4) as pool:
        states = list(pool.map(lambda jar: _state(repository / jar.path, jar), jars))
    found = Found([], [], [])
    for jar, state in zip(jars, states, strict=True):
        getattr(found, state).append(jar)
    return found


def _state(file: Path, jar: Jar) -> str:
    try:
        if file.stat().st_size != jar.size:
            return "wrong"
        return "right" if sha256_of(file) == jar.sha256 else "wrong"
    except FileNotFoundError:
        return "missing"
    except OSError:  # a folder, or a file without read permission
        return "wrong"


def install(
    jars: Iterable[Jar],
    repository: Path,
    remote: Callable[[], Remote],
    *,
    offline: bool = False,
    progress: Progress | None = None,
) -> Found:
    """Download the jars that are missing or wrong.

    Args:
        jars: The jars to install.
        repository: The local Maven repository.
        remote: Returns the remote repository; called only if something has to be downloaded.
        offline: Whether to raise an error instead of downloading.
        progress: Shows the progress.

    Returns:
        What was found before the download.

    Raises:
        DownloadError: If jars cannot be downloaded or written, or are missing while offline.
    """
    jars = list(jars)
    found = look(jars, repository)
    wanted = [*found.missing, *found.wrong]
    if not wanted:
        return found
    if offline:
        raise _offline_error(found, repository)
    source = remote()
    progress = progress or Quiet()
    try:
        repository.mkdir(parents=True, exist_ok=True)
        with locked(repository / _LOCK, progress.wait):
            found = look(jars, repository)  # another process may have installed some
            wanted = [*found.missing, *found.wrong]
            _refuse_full_disk(wanted, repository)
            progress.begin(wanted)
            _fetch_all(wanted, repository, source, progress)
    except OSError as error:
        raise DownloadError(
            f"{error.filename or repository} cannot be written: {error.strerror or error}",
            hint=f"set {REPOSITORY} to use another folder",
        ) from None
    return found


def _offline_error(found: Found, repository: Path) -> DownloadError:
    wanted = [*found.missing, *found.wrong]
    return DownloadError(
        f"{len(found.missing)} jars are missing in {repository}, and {len(found.wrong)} are not the published files:"
        f" {listed((jar.coordinate for jar in wanted), 3)}",
        hint="install once without --offline, or copy the repository of a machine that has them",
    )


def _refuse_full_disk(wanted: list[Jar], repository: Path) -> None:
    needed = sum(jar.size - min(jar.size, _size(part_of(repository / jar.path))) for jar in wanted)
    free = shutil.disk_usage(repository).free
    if needed > free:
        raise DownloadError(
            f"{needed / 1e6:.0f} MB have to be downloaded, and {repository} has {free / 1e6:.0f} MB free",
            hint=f"free some space, or set {REPOSITORY} to use another folder",
        )


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _fetch_all(jars: list[Jar], repository: Path, remote: Remote, progress: Progress) -> None:
    """Download in daemon threads, so that Ctrl-C does not wait for a server."""
    waiting: SimpleQueue[Jar] = SimpleQueue()
    for jar in sorted(jars, key=lambda jar: -jar.size):
        waiting.put(jar)
    stop = Event()
    failed: list[BaseException] = []

    def work() -> None:
        try:
            with remote.session() as session:
                fetching = Fetching(repository, remote, session, stop, progress.advance)
                while not stop.is_set():
                    fetch(waiting.get_nowait(), fetching)
        except (Empty, Stopped):
            pass
        except BaseException as error:  # noqa: BLE001 - raised below, in the thread that waits
            failed.append(error)
            stop.set()

    threads = [Thread(target=work, daemon=True) for _ in range(min(_THREADS, len(jars)))]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive() and not stop.is_set():
                thread.join(0.1)
    finally:
        stop.set()
        for thread in threads:
            thread.join(1)
    if failed:
        raise failed[0]
