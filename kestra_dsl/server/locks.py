"""Lock an owner on a server, so that only one push runs at a time. Locks are keys that expire.

A server cannot compare and set. So each push writes a key of its own first, and then looks for other keys. Of two
pushes at once, at least one sees the other, and gives up.
"""

from __future__ import annotations

import getpass
import random
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import LockedError, ServerError, UsageError
from kestra_dsl.server.records import lock_prefix

if TYPE_CHECKING:
    from kestra_dsl.server.destinations import Destination

__all__ = ["Held", "Lock", "break_lock", "held_locks", "holding", "who"]

_MINUTES = 10
_ATTEMPTS = 3


class Lock(NamedTuple):
    """A lock on the server."""

    name: str
    """The argument for `kdsl state unlock`."""
    by: str
    since: str
    expires: str

    def __str__(self) -> str:
        return escaped(f"{self.name}, by {self.by} since {self.since}, expires {self.expires}")


class Held:
    """A lock of this process."""

    def __init__(self, to: Destination, clock: Callable[[], float] = time.monotonic) -> None:
        self._to = to
        self._clock = clock
        self.name = secrets.token_hex(4)
        self._key = lock_prefix(to.owner) + self.name
        self._since = _now()
        self._renewed = 0.0

    def take(self) -> None:
        """Write the key. It expires after ten minutes."""
        value = {
            "by": who(),
            "since": self._since.isoformat(timespec="seconds"),
            "expires": (_now() + timedelta(minutes=_MINUTES)).isoformat(timespec="seconds"),
        }
        self._to.client.set_value(self._to.state_namespace, self._key, value, ttl=f"PT{_MINUTES}M")
        self._renewed = self._clock()

    def renew(self) -> None:
        """Write the key again, once a third of its time is over.

        Raises:
            LockedError: The lock was broken, or has expired.
        """
        passed = self._clock() - self._renewed
        if passed < _MINUTES * 60 / 3:
            return
        try:
            gone = self._to.client.value(self._to.state_namespace, self._key) is None
            if not gone:
                self.take()
        except ServerError:
            gone = passed > _MINUTES * 60 * 0.8  # until then there is time to try again
        if gone:
            raise LockedError("the lock of this push was broken or has expired", hint="run the command again")

    def release(self) -> None:
        """Delete the key. If that fails, it expires later."""
        with suppress(ServerError):
            self._to.client.delete_value(self._to.state_namespace, self._key)


@contextmanager
def holding(to: Destination, sleep: Callable[[float], object] = time.sleep) -> Iterator[Held]:
    """Hold the lock of an owner in a `with` block.

    Args:
        to: The server and the owner.
        sleep: Waits before another attempt.

    Yields:
        The lock.

    Raises:
        LockedError: Another push holds the lock.
    """
    lock = Held(to)
    attempt = 1
    while True:
        other = _try(to, lock)
        if other is None:
            break
        if attempt == _ATTEMPTS:
            raise LockedError(
                f"another push to {to.owner} is running: lock {other}",
                hint=f"wait for it; if it was killed or cut off, `kdsl state unlock {other.name}` breaks its lock",
            )
        sleep(random.uniform(0.2, 1.0))  # noqa: S311 - two that withdrew at once come back one after the other
        attempt += 1
    try:
        yield lock
    finally:
        lock.release()


def _try(to: Destination, lock: Held) -> Lock | None:
    """Take the lock. Release it and return the other lock if there is one."""
    other: Lock | None = None
    taken = False
    try:
        lock.take()
        other = next((one for one in held_locks(to) if one.name != lock.name), None)
        taken = other is None
    finally:
        if not taken:
            lock.release()
    return other


def held_locks(to: Destination) -> list[Lock]:
    """Return the locks of an owner that have not expired.

    Args:
        to: The server and the owner.
    """
    prefix = lock_prefix(to.owner)
    found = []
    for key in to.client.keys(to.state_namespace):
        name = key.name.removeprefix(prefix)
        if not key.name.startswith(prefix) or "." in name:
            continue
        value = to.client.value(to.state_namespace, key.name)
        if value is not None:
            found.append(Lock(name, _text(value, "by"), _text(value, "since"), _text(value, "expires")))
    return found


def break_lock(to: Destination, name: str) -> Lock:
    """Delete the lock of a push that was killed.

    Args:
        to: The server and the owner.
        name: The name of the lock.

    Returns:
        The lock.

    Raises:
        UsageError: There is no such lock.
    """
    locks = held_locks(to)
    for lock in locks:
        if lock.name == name:
            to.client.delete_value(to.state_namespace, lock_prefix(to.owner) + name)
            return lock
    names = ", ".join(lock.name for lock in locks)
    raise UsageError(f"there is no lock {name!r}", hint=f"there is {names}" if names else "there are no locks")


def who() -> str:
    """Return the user and the machine, so that others know whom to ask."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = "unknown"
    return f"{user}@{socket.gethostname()}"


def _text(value: Any, key: str) -> str:
    return str(value.get(key, "unknown")) if isinstance(value, dict) else "unknown"


def _now() -> datetime:
    return datetime.now(UTC)
