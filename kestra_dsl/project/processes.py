"""Run work in several processes, which end with the process that started them, however it ends."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection, wait
from typing import TypeVar

from kestra_dsl.errors import KestraDslError

__all__ = ["in_processes", "processors"]

T = TypeVar("T")
C = TypeVar("C")


def in_processes(
    workers: int, work: Callable[[C], T], chunks: Iterable[C], *, with_modules: bool = False
) -> Iterator[T]:
    """Yield the result of each chunk as soon as it is ready.

    Args:
        workers: The number of processes.
        work: A function that can be pickled.
        chunks: The argument of each call.
        with_modules: Fork the processes, with everything that is imported, where that is safe.

    Raises:
        KestraDslError: A process ended without a result.
    """
    forked = with_modules and sys.platform == "linux" and threading.active_count() == 1
    reader, writer = Pipe(duplex=False)
    start = partial(_start_forked, reader, writer) if forked else partial(_start, reader)
    with (
        reader,
        writer,
        _signals_raised(),
        ProcessPoolExecutor(workers, get_context("fork" if forked else "spawn"), start) as pool,
    ):
        try:
            with _starting_processes():
                futures = [pool.submit(work, chunk) for chunk in chunks]
            for future in as_completed(futures):
                yield future.result()
        except BrokenProcessPool:
            raise KestraDslError(
                "a process that loads definitions ended unexpectedly",
                hint="a definition calls os._exit() or crashes Python, or memory ran out; import them one by one: "
                "`python -c 'import definitions.x'`",
            ) from None
        except BaseException:
            writer.close()  # which ends the processes
            pool.shutdown(wait=True, cancel_futures=True)  # a pool that still ends while Python does may fail
            raise


def processors() -> int:
    """Return how many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _signals_raised() -> Iterator[None]:
    """Let SIGTERM and SIGHUP raise SystemExit, unless they have handlers already."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    known = [signal.Signals[name] for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    ours = [one for one in known if signal.getsignal(one) is signal.SIG_DFL]
    for one in ours:
        signal.signal(one, _leave)
    try:
        yield
    finally:
        for one in ours:
            signal.signal(one, signal.SIG_DFL)


def _leave(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


@contextmanager
def _starting_processes() -> Iterator[None]:
    """Delay Ctrl-C: a process that is interrupted while Python starts in it prints a traceback."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(reader: Connection) -> None:
    threading.Thread(target=_end_with_parent, args=(reader,), daemon=True).start()
    # Ctrl-C reaches every process of a terminal, and unfinished work is discarded
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _start_forked(reader: Connection, writer: Connection) -> None:
    writer.close()  # only the parent keeps it open, so that its end is noticed
    for name in ("SIGTERM", "SIGHUP"):
        signal.signal(signal.Signals[name], signal.SIG_DFL)
    _start(reader)


def _end_with_parent(reader: Connection) -> None:
    """Wait until the parent ends: the system then closes its end of the pipe, also when it is killed."""
    wait([reader])
    os._exit(1)
