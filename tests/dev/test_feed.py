"""Each page gets what it needs to show the current state, and then what is new."""

from __future__ import annotations

import threading

from kestra_dsl.dev.feed import Feed


def told(feed: Feed, after: int = 0) -> list[object]:
    return [one.data for one in feed.wait(after, timeout=0) or ()]


def test_a_page_that_comes_later_gets_what_still_counts() -> None:
    feed = Feed()
    feed.publish("engine", "starting", replaces=("engine",))
    feed.publish("begin", 1, replaces=("begin", "run"))
    feed.publish("run", "a of 1")
    feed.publish("engine", "ready", replaces=("engine",))
    feed.publish("run", "b of 1")
    assert told(feed) == [1, "a of 1", "ready", "b of 1"]
    feed.publish("begin", 2, replaces=("begin", "run"))
    assert told(feed) == ["ready", 2]


def test_a_page_gets_each_new_message_once() -> None:
    feed = Feed()
    feed.publish("run", "first")
    first, *rest = feed.wait(0, timeout=0) or []
    assert rest == told(feed, first.number) == []
    waiting = threading.Thread(target=feed.publish, args=("run", "second"))
    waiting.start()
    assert [one.data for one in feed.wait(first.number, timeout=60) or ()] == ["second"]
    waiting.join()


def test_waiting_ends_when_everything_is_over() -> None:
    feed = Feed()
    ending = threading.Thread(target=feed.close)
    ending.start()
    assert feed.wait(0, timeout=60) is None
    ending.join()
