"""The threads of a client."""

from __future__ import annotations

import os
import threading

import pytest

from kestra_dsl.server.workers import Workers


def test_results_have_the_order_of_the_items() -> None:
    workers = Workers()
    barrier = threading.Barrier(3)

    def work(number: int) -> int:
        barrier.wait(10)  # all run at once
        return number * 2

    assert workers.results(work, [1, 2, 3]) == [2, 4, 6]
    assert workers.results(work, []) == []
    workers.close()


def test_nothing_runs_after_a_failure() -> None:
    workers = Workers()
    failed, ended = threading.Event(), []

    def work(number: int) -> None:
        if number == 0:
            failed.set()
            raise ValueError("first")
        assert failed.wait(10)
        ended.append(number)

    with pytest.raises(ValueError, match="first"):
        workers.results(work, range(50))
    before = list(ended)
    assert workers.results(str, [1, 2]) == ["1", "2"]
    assert ended == before
    workers.close()


def test_they_start_again_after_they_were_closed() -> None:
    workers = Workers()
    assert workers.results(str, [1, 2]) == ["1", "2"]
    workers.close()
    assert workers.results(str, [1, 2]) == ["1", "2"]
    workers.close()


def test_a_forked_process_has_threads_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    workers = Workers()
    workers.results(str, [1, 2])
    first = workers._pool
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert workers.results(str, [1, 2]) == ["1", "2"]
    assert workers._pool is not first
    assert first is not None
    first.shutdown()
    workers.close()
