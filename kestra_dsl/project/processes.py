"""Work that is dealt out to several processes. They end with the process that started them, however it ends."""

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
    """The result of each chunk, as soon as it is there. ``work`` is a function that can be pickled.

    ``with_modules`` lets the processes begin with all that this one has imported, where the system can do that safely;
    else each begins anew.
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
                "a process that was loading definitions ended",
                hint="a definition calls os._exit() or crashes Python, or memory ran out: load them one by one, as in "
                "`python -c 'import definitions.x'`",
            ) from None
        except BaseException:
            writer.close()  # which ends the processes
            pool.shutdown(wait=True, cancel_futures=True)  # a pool that still ends while Python does may fail
            raise


def processors() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _signals_raised() -> Iterator[None]:
    """SIGTERM and SIGHUP end this process in good order, unless somebody has other plans for them."""
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
    """Ctrl-C waits: a process that is hit while Python itself starts in it would tell so at length."""
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
    # Ctrl-C reaches every process of a terminal: what the others have begun is of no use any more
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _start_forked(reader: Connection, writer: Connection) -> None:
    writer.close()  # the parent alone holds it, so that its end is seen
    for name in ("SIGTERM", "SIGHUP"):
        signal.signal(signal.Signals[name], signal.SIG_DFL)
    _start(reader)


def _end_with_parent(reader: Connection) -> None:
    """The parent holds the other end of a pipe. The system closes it when the parent ends, also when it is killed."""
    wait([reader])
    os._exit(1)
