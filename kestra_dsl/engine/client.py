"""The lifecycle of an engine: started by the first request, in this process or in one of its own, and closed."""

from __future__ import annotations

import atexit
import os
import re
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.engine.folders import make_folder, new_folder, plugin_jars, remove_folder
from kestra_dsl.engine.in_process import Setup, engine_in_process
from kestra_dsl.engine.installing.extra import refuse_without_extra
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.java import java_library
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.engine.request_lock import BusyError, RequestLock
from kestra_dsl.engine.warm_client import NotAnsweredError, warm_engine
from kestra_dsl.engine.warm_sockets import socket_of
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.engine.worker import Worker

__all__ = ["EngineClient"]

_HEAP = "KDSL_ENGINE_HEAP"
_TIMEOUT = 300
"""Seconds for a request that takes milliseconds, on the slowest machine."""

_numbers = count(1)
"""Numbers of runs. They differ in a process, since engines may share a Java virtual machine."""


class _Host(Protocol):
    """A started engine, in this process or in another one."""

    @property
    def seconds(self) -> float: ...
    @property
    def alive(self) -> bool: ...
    def ask(self, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None], timeout: float, /) -> Any: ...
    def stop(self, number: int, /) -> None: ...


class EngineClient:
    """Starts and closes an engine, and sends it requests. ``Engine`` adds what flows need."""

    def __init__(  # noqa: PLR0913 - what an engine is made of, each by its name
        self,
        version: str = DEFAULT,
        *,
        plugins: Iterable[Path | str] = (),
        own_process: bool | None = None,
        heap: str | None = None,
        test_kit: bool = False,
        project: Path | None = None,
    ) -> None:
        release = release_of(version)
        self.target = release.target
        self.release = release.version
        self.is_open = False
        self.seconds = 0.0
        """How long the start took."""
        refuse_without_extra()
        jars = classpath(version, test_kit=test_kit)
        heap = _checked_heap(heap or os.environ.get(_HEAP) or "1g")
        self._setup = Setup(self.release, tuple(jars), tuple(plugin_jars(plugins)), heap)
        self._libjvm = java_library(version)
        self._own_process = own_process
        self._socket = None if project is None else self.socket_of(project)
        """The socket of the project's warm engine, if it can have one."""
        self._lock = RequestLock()
        self._used = 0.0
        """When the last request ended."""
        self._missing: dict[str, bool] = {}
        self._folder: Path | None = None
        self._host: _Host | None = None
        self._worker: Worker | None = None
        self._runs = 0
        """The number of the last run."""

    def start(self) -> Self:
        """Start the engine now instead of with the first request.

        Returns:
            The engine itself.

        Raises:
            EngineError: If it does not start.
        """
        with self._lock.held():
            self._started()
        return self

    def close(self) -> None:
        """End the engine's process. An engine in this process stays loaded for the next caller."""
        worker, self._worker = self._worker, None
        folder, self._folder = self._folder, None
        self._host = None
        self.is_open = False
        if worker is not None:
            worker.end()
        if folder is not None:
            remove_folder(folder)

    def close_if_idle(self, seconds: float) -> bool:
        """Close the engine, if it is open and had no request for some time. The next request starts it again.

        Returns:
            Whether it was closed.
        """
        with suppress(BusyError), self._lock.held(patience=0):
            if self.is_open and time.monotonic() - self._used > seconds:
                self.close()
                return True
        return False

    def socket_of(self, project: Path) -> Path | None:
        """The socket of such an engine that is kept warm for a project, see ``warm_sockets``.

        Args:
            project: The root folder of the project.
        """
        return socket_of(project, self._setup, self._libjvm)

    @property
    def is_warm(self) -> bool:
        """Whether a warm engine of the project is running, so that none has to be started."""
        return self._socket is not None and warm_engine(self._socket) is not None

    @property
    def has_plugins(self) -> bool:
        """Whether the engine has plugins besides Kestra's own types."""
        return bool(self._setup.plugins)

    @property
    def storage(self) -> Path | None:
        """The folder with the files of its runs, while an engine with a process of its own is open."""
        return self._folder / "storage" if self._folder is not None else None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    def stop(self) -> None:
        """Stop the run that another thread has started; it ends as KILLED. Without a run, nothing happens."""
        self.stop_run(self._runs)

    def stop_run(self, number: int) -> None:
        """Stop the run with a number, which may not have begun."""
        host = self._host
        if host is not None:
            host.stop(number)

    def next_run(self) -> int:
        """Return the number of a new run, which ``stop`` refers to from now on."""
        self._runs = self.new_number()
        return self._runs

    def new_number(self) -> int:
        """Return the number of a run for another program, which ``stop`` does not stop."""
        return next(_numbers)

    def absent(self, types: Iterable[str]) -> set[str]:
        """The types that the engine lacks, such as types of plugins that are not installed."""
        wanted = list(dict.fromkeys(types))
        unknown = [type_ for type_ in wanted if type_ not in self._missing]
        if unknown:
            missing = set(self.ask({"do": "absent", "types": unknown}))
            self._missing.update((type_, type_ in missing) for type_ in unknown)
        return {type_ for type_ in wanted if self._missing[type_]}

    def ask(
        self,
        request: Mapping[str, Any],
        on_event: Callable[[dict[str, Any]], None] = lambda _: None,
        timeout: float = _TIMEOUT,
        *,
        patience: float | None = None,
        on_begin: Callable[[], None] = lambda: None,
    ) -> Any:
        """Send a request of ``kestra_dsl.engine.inside.conversation``.

        Args:
            request: The request as plain data.
            on_event: Called with each event while the engine works on the request.
            timeout: Seconds until an engine with a process of its own is ended.
            patience: Seconds to wait for the end of another request; None to wait without a limit.
            on_begin: Called when the engine has started and no other request is in progress.

        Returns:
            The answer as plain data.

        Raises:
            EngineError: If the engine fails or does not answer in time.
            BusyError: If another request does not end in time.
        """
        with self._lock.held(patience):
            try:
                return self._ask(request, on_event, timeout, on_begin)
            except NotAnsweredError:
                self._socket = self._host = None
                return self._ask(request, on_event, timeout, on_begin)

    def _ask(
        self,
        request: Mapping[str, Any],
        on_event: Callable[[dict[str, Any]], None],
        timeout: float,
        on_begin: Callable[[], None],
    ) -> Any:
        host = self._started()
        try:
            on_begin()
            return host.ask(request, on_event, timeout)
        finally:
            self._used = time.monotonic()
            if not host.alive:
                self.close()

    def _started(self) -> _Host:
        """The started host, also if another thread closes the engine meanwhile."""
        if self._host is not None and not self._host.alive:  # it was killed between two requests
            self.close()
        host = self._host
        if host is None:
            host = self._host = self._found_warm() or self._start_in_process() or self._start_worker()
            self._used = time.monotonic()
        self.seconds = host.seconds
        self.is_open = True
        return host

    def _found_warm(self) -> _Host | None:
        return None if self._socket is None else warm_engine(self._socket)

    def _start_in_process(self) -> _Host | None:
        if self._own_process is True or (self._own_process is None and self.has_plugins):
            return None  # processes that tasks of plugins start can be gated only in a process of its own
        return engine_in_process(self._setup, self._libjvm, required=self._own_process is False)

    def _start_worker(self) -> _Host:
        from kestra_dsl.engine.worker import Worker

        self._folder = folder = new_folder()
        atexit.register(self.close)
        release, jars, plugins, heap = self._setup
        try:
            make_folder(folder, plugins)
            self._worker = Worker(release, jars, self._libjvm, heap, folder)
        except BaseException:
            self.close()
            raise
        return self._worker


def _checked_heap(heap: str) -> str:
    if not re.fullmatch(r"[1-9][0-9]*[kmgKMG]", heap):
        raise UsageError(f"invalid amount of memory: {heap!r}", hint=f"such as 512m or 2g, also in {_HEAP}")
    return heap
