"""Messages to pages that are open: each page gets the latest ones first, and then each new one."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any, NamedTuple

__all__ = ["Feed", "Message"]


class Message(NamedTuple):
    """A message to the pages."""

    number: int
    topic: str
    data: Any


class Feed:
    """The messages that a page needs to show the current state."""

    def __init__(self) -> None:
        self._messages: list[Message] = []
        self._number = 0
        self._is_over = False
        self._changed = threading.Condition()

    def publish(self, topic: str, data: Any, *, replaces: Iterable[str] = ()) -> None:
        """Add a message.

        Args:
            topic: What it is about.
            data: Plain data.
            replaces: The topics whose earlier messages are no longer needed.
        """
        old = frozenset(replaces)
        with self._changed:
            self._number += 1
            if old:
                self._messages = [one for one in self._messages if one.topic not in old]
            self._messages.append(Message(self._number, topic, data))
            self._changed.notify_all()

    def wait(self, after: int, timeout: float) -> list[Message] | None:
        """Wait until there are messages after one that is known.

        Args:
            after: The number of the known message; 0 if none is.
            timeout: The longest time to wait, in seconds.

        Returns:
            The messages, none after a timeout; None after ``close``.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or self._number > after, timeout)
            return None if self._is_over else [one for one in self._messages if one.number > after]

    def close(self) -> None:
        """End all calls of ``wait``."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
