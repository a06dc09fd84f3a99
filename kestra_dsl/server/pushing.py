"""Carry out a plan: all of it, or none of it as far as a server allows.

Flows are created and updated first, those that are run as subflows before those that run them. If one fails, all are
restored. Deletions come last and are not undone: a flow that is created again has lost the state of its triggers.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.errors import KestraDslError, ServerError
from kestra_dsl.server.names import sort_of
from kestra_dsl.server.ordering import waves
from kestra_dsl.server.reports import Outcome, State
from kestra_dsl.server.resources import Stored, digest_of, read
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.sources import called_flows
from kestra_dsl.server.writing import bring

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.planning import Item

__all__ = ["Done", "Progress", "carry_out"]

_AT_ONCE = 6
_LOOK_SECONDS = 2.0

Progress = Callable[[Outcome], object]


class Change(NamedTuple):
    """One flow, key or file that is to be written."""

    name: str
    kind: str
    before: str | None
    """Its text on the server; None if it does not exist."""
    after: str | None
    """Its new text; None if it is to be deleted."""

    @property
    def is_secret(self) -> bool:
        """Whether its texts are secrets."""
        return isinstance(self.before, SecretText) or isinstance(self.after, SecretText)

    @property
    def digest(self) -> str | None:
        """The digest of its text on the server."""
        return None if self.before is None else digest_of(self.name, self.before)


class Done(NamedTuple):
    """What a push has written so far."""

    outcomes: tuple[Outcome, ...]
    stored: Mapping[str, Stored | None]
    """What the server has now, for each flow whose state is known and was written."""
    failure: BaseException | None


class _Push:
    """The state of one push, which several threads change."""

    def __init__(self, client: Client, owner: str, progress: Progress, sleep: Callable[[float], object]) -> None:
        self.client = client
        self.owner = owner
        self.progress = progress
        self.sleep = sleep
        self.touched: list[Change] = []
        """The changes that may have been written, in the order in which they began."""
        self.stored: dict[str, Stored | None] = {}
        self.outcomes: dict[str, Outcome] = {}
        self.stopping = threading.Event()
        self.lock = threading.Lock()

    def write(self, change: Change) -> None:
        if self.stopping.is_set():
            return
        found = bring(
            self.client,
            change.name,
            change.digest,
            change.after,
            owner=self.owner,
            secret=change.is_secret,
            sleep=self.sleep,
            sent=lambda: self._touch(change),
        )
        with self.lock:
            self.stored[change.name] = found
            outcome = Outcome(change.name, change.kind, "done", None if found is None else found.revision)
            self.outcomes[change.name] = outcome
        self.progress(outcome)

    def _touch(self, change: Change) -> None:
        with self.lock:
            if change not in self.touched:
                self.touched.append(change)


def carry_out(  # noqa: PLR0913 - all but two have defaults
    client: Client,
    items: Sequence[Item],
    *,
    owner: str = "",
    progress: Progress = lambda _outcome: None,
    alive: Callable[[], object] = lambda: None,
    sleep: Callable[[float], object] = time.sleep,
) -> Done:
    """Write the flows of a plan.

    Args:
        client: The server.
        items: Those that are to be created, updated or deleted; each with the text that the server has now.
        owner: The owner that the descriptions of keys name.
        progress: Called after each flow, by several threads.
        alive: Called every few seconds. What it raises ends the push.
        sleep: Waits before another attempt.

    Returns:
        The result. A failure is not raised: by then, the flows that were written have been restored.
    """
    changes = [_change(item) for item in items]
    push = _Push(client, owner, progress, sleep)
    writes = {change.name: change for change in changes if change.after is not None}
    calls = {name: called_flows(change.after or "") for name, change in writes.items() if _is_flow(change)}
    groups = [[writes[name] for name in group] for group in waves(calls)]
    failure = _in_groups(push, _keys_and_files(writes.values()) + groups, alive)
    if failure is not None:
        _undo(push)
        return Done(_all(push, changes), push.stored, failure)
    deletions = [change for change in changes if change.after is None]
    calls = {change.name: called_flows(change.before or "") for change in deletions if _is_flow(change)}
    gone = {change.name: change for change in deletions}
    groups = [[gone[name] for name in group] for group in reversed(waves(calls))]
    failure = _in_groups(push, groups + _keys_and_files(deletions), alive)
    if failure is not None:
        _look(push, [change for change in deletions if change.name not in push.outcomes])
    return Done(_all(push, changes), push.stored, failure)


def _is_flow(change: Change) -> bool:
    return sort_of(change.name) == "flow"


def _keys_and_files(changes: Iterable[Change]) -> list[list[Change]]:
    """Keys are written at once, files one by one: a server creates and deletes their folders."""
    by_sort: dict[str, list[Change]] = {"flow": [], "key": [], "file": []}
    for change in changes:
        by_sort[sort_of(change.name)].append(change)
    return [group for group in (by_sort["key"], *([change] for change in by_sort["file"])) if group]


def _change(item: Item) -> Change:
    before = None if item.before is None else item.before.text
    assert item.before is None or before is not None, f"the text of {item.name} was not read"
    after = None if item.kind == "delete" or item.after is None else item.after.text
    return Change(item.name, item.kind, before, after)


def _in_groups(push: _Push, groups: Iterable[Sequence[Change]], alive: Callable[[], object]) -> BaseException | None:
    """Write one group after the other, the flows of a group in parallel. The first failure stops it."""
    with ThreadPoolExecutor(_AT_ONCE, "kdsl-push") as pool:
        for group in groups:
            failure = _together(push, pool, group, alive)
            if failure is not None:
                return failure
    return None


def _together(
    push: _Push, pool: ThreadPoolExecutor, group: Sequence[Change], alive: Callable[[], object]
) -> BaseException | None:
    failure: BaseException | None = None
    left: set[Future[None]] = {pool.submit(push.write, change) for change in group}
    while left:
        try:
            done, left = wait(left, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED)
            alive()
        except (KeyboardInterrupt, KestraDslError) as stopped:  # Ctrl-C, or the lock is gone
            failure = failure or stopped
            push.stopping.set()  # changes that have begun are finished, so that their result is known
            continue
        for future in done:
            error = future.exception()
            if error is not None:
                failure = failure or error
                push.stopping.set()
    return failure


def _undo(push: _Push) -> None:
    """Restore what was written, the last first. Where that fails, report the state of the server."""
    for change in reversed(push.touched):
        try:
            _bring_back(push, change)
        except (ServerError, KeyboardInterrupt) as error:
            push.stored.pop(change.name, None)
            message = "interrupted" if isinstance(error, KeyboardInterrupt) else _first_line(error)
            push.outcomes[change.name] = Outcome(change.name, change.kind, "unknown", None, message)


def _bring_back(push: _Push, change: Change) -> None:
    before = change.digest
    now = read(push.client, change.name, secret=change.is_secret)
    there = None if now is None else now.digest
    state: State = "untouched"
    if there != before:
        if change.after is None or there != digest_of(change.name, change.after):
            push.stored.pop(change.name, None)
            text = "somebody else changed it meanwhile"
            push.outcomes[change.name] = Outcome(change.name, change.kind, "unknown", now and now.revision, text)
            return
        now = bring(
            push.client,
            change.name,
            there,
            change.before,
            owner=push.owner,
            secret=change.is_secret,
            sleep=push.sleep,
        )
        state = "restored"
    push.stored[change.name] = now
    push.outcomes[change.name] = Outcome(change.name, change.kind, state, None if now is None else now.revision)


def _look(push: _Push, changes: Iterable[Change]) -> None:
    """Read the result of deletions that failed or were not started."""
    for change in changes:
        state: State = "unknown"
        revision = None
        with suppress(ServerError, KeyboardInterrupt):
            now = read(push.client, change.name, secret=change.is_secret)
            revision = None if now is None else now.revision
            state = "done" if now is None else "untouched"
            if now is None:
                push.stored[change.name] = None
        push.outcomes[change.name] = Outcome(change.name, change.kind, state, revision)


def _all(push: _Push, changes: Iterable[Change]) -> tuple[Outcome, ...]:
    untouched = {change.name: Outcome(change.name, change.kind, "untouched") for change in changes}
    return tuple((untouched | push.outcomes).values())


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0]
