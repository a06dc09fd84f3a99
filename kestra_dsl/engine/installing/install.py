"""Bring jars into the local Maven repository: those that are not there, or are not what was published."""

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
    """What a look at each jar, byte by byte, found."""

    right: list[Jar]
    missing: list[Jar]
    wrong: list[Jar]
    """They are there and are not what was published."""


class Progress(Protocol):
    def begin(self, jars: Sequence[Jar]) -> object: ...
    def advance(self, size: int) -> object: ...
    def wait(self) -> object: ...


class Quiet:
    """Progress that nobody looks at."""

    def begin(self, jars: Sequence[Jar]) -> None: ...
    def advance(self, size: int) -> None: ...
    def wait(self) -> None: ...


def look(jars: Iterable[Jar], repository: Path) -> Found:
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
    except OSError:  # a folder in its place, or a file that nobody may read
        return "wrong"


def install(
    jars: Iterable[Jar],
    repository: Path,
    remote: Callable[[], Remote],
    *,
    offline: bool = False,
    progress: Progress | None = None,
) -> Found:
    """Fetch what is missing or wrong, and return what was found before. ``remote`` is asked for when it is needed."""
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
            found = look(jars, repository)  # somebody else may have been at it
            wanted = [*found.missing, *found.wrong]
            _refuse_full_disk(wanted, repository)
            progress.begin(wanted)
            _fetch_all(wanted, repository, source, progress)
    except OSError as error:
        raise DownloadError(
            f"{error.filename or repository} cannot be written: {error.strerror or error}",
            hint=f"{REPOSITORY} can name another folder",
        ) from None
    return found


def _offline_error(found: Found, repository: Path) -> DownloadError:
    wanted = [*found.missing, *found.wrong]
    return DownloadError(
        f"{len(found.missing)} jars are not in {repository}, and {len(found.wrong)} are not what was published:"
        f" {listed((jar.coordinate for jar in wanted), 3)}",
        hint="install without --offline once; or copy the repository of a machine that has them",
    )


def _refuse_full_disk(wanted: list[Jar], repository: Path) -> None:
    needed = sum(jar.size - min(jar.size, _size(part_of(repository / jar.path))) for jar in wanted)
    free = shutil.disk_usage(repository).free
    if needed > free:
        raise DownloadError(
            f"{needed / 1e6:.0f} MB are to be fetched, and {repository} has space for {free / 1e6:.0f} MB",
            hint=f"make room, or let {REPOSITORY} name another folder",
        )


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _fetch_all(jars: list[Jar], repository: Path, remote: Remote, progress: Progress) -> None:
    """In threads that die with the process, so that Ctrl-C waits for no server."""
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
        except BaseException as error:  # noqa: BLE001 - raised again below, by whoever waits
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
