"""Other commands of the project use the engine of the page, as long as it is theirs too."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.dev.feed import Feed
from kestra_dsl.dev.page_runs import PageRuns
from kestra_dsl.dev.shared_engine import sharing_engine
from kestra_dsl.engine import Engine
from kestra_dsl.engine.client import EngineClient

pytestmark = pytest.mark.engines("1.3")


class MadeUp:
    """An engine that a page starts."""

    alive = True
    seconds = 1.0

    def ask(self, request: Any, *_: Any) -> Any:
        return request["text"]

    def stop(self, number: int) -> None: ...


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[MadeUp]]:
    started: list[MadeUp] = []

    def start(_: EngineClient) -> MadeUp:
        started.append(MadeUp())
        return started[-1]

    monkeypatch.setattr(EngineClient, "_start_worker", start)
    with tempfile.TemporaryDirectory(prefix="kdsl-", dir="/tmp") as folder:  # the path of a socket has to be short
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield started


def test_the_engine_of_the_page_answers_and_is_ended_when_it_is_idle(
    started: list[MadeUp], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = Feed()
    runs = PageRuns(feed, lambda _: None)
    with sharing_engine(runs, "1.3", tmp_path):
        one = Engine("1.3", own_process=True, project=tmp_path)
        assert one.is_warm
        assert one.read_yaml("a") == "a"
        assert one.read_yaml("b") == "b"
        assert len(started) == 1
        monkeypatch.setattr("kestra_dsl.dev.page_runs.IDLE", -1)
        (idle,) = [one.data for one in feed.wait(2, timeout=60) or ()]
        assert (idle["state"], idle["hint"]) == ("idle", None)
        monkeypatch.setattr("kestra_dsl.dev.page_runs.IDLE", 900)
        assert one.read_yaml("c") == "c"
        assert len(started) == 2
    assert not Engine("1.3", own_process=True, project=tmp_path).is_warm
    runs.close()


def test_a_page_that_has_another_version_keeps_its_engine(started: list[MadeUp], tmp_path: Path) -> None:
    runs = PageRuns(Feed(), lambda _: None)
    own = runs.shared_engine("1.3")
    assert own is not None
    assert runs.shared_engine("1.3") is own
    assert runs.shared_engine("2.0") is None
    assert own.is_open
    runs.close()


def test_a_page_works_where_no_engine_can_be_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KDSL_NO_WARM_ENGINE", "1")
    with sharing_engine(PageRuns(Feed(), lambda _: None), "1.3", tmp_path):
        pass
    monkeypatch.setenv("KDSL_MAVEN_REPOSITORY", str(tmp_path))
    with sharing_engine(PageRuns(Feed(), lambda _: None), "1.3", tmp_path):
        pass
