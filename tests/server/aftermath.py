"""What holds after a disturbed push of thirty flows, keys and files: none is lost, and the next push completes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from kestra_dsl.errors import KestraDslError, LockedError, PushError
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.locks import break_lock, held_locks
from kestra_dsl.server.reports import Report
from tests.server.thirty import AFTER, BEFORE, push_thirty

__all__ = ["MEANT", "Sources", "break_locks", "check", "completed", "ended", "flows_there", "is_true"]

Sources: TypeAlias = Callable[[], Mapping[str, str | None]]
"""Reads the text of each of the flows, keys and files; None where there is none."""

MEANT: dict[str, dict[str, str | None]] = {"done": AFTER, "restored": BEFORE, "untouched": BEFORE}
"""The texts of flows by the state in which a report says they are."""


def ended(push: Callable[[], Report]) -> tuple[Report | None, bool]:
    """The report of a push, if it has one, and whether it says that all was done."""
    try:
        return push(), True
    except PushError as error:
        return error.report, False
    except KestraDslError:
        return None, False


def check(
    to: Destination, sources: Sources, report: Report | None, point: object, *, done: bool, again: bool = True
) -> None:
    """All of it, for a push that came to an end by itself. ``again`` pushes a second time."""
    found = flows_there(sources, point)
    if report is None:
        assert found == BEFORE, f"{point}: something was written, and there is no report"
    else:
        is_true(report, found, point)
    assert not done or found == AFTER, point
    if again:
        completed(to, sources, point)


def flows_there(sources: Sources, point: object) -> Mapping[str, str | None]:
    """What the server has. Each flow is as it was or as it is to be, whatever happened."""
    found = sources()
    wrong = {name: text for name, text in found.items() if text not in {BEFORE[name], AFTER[name]}}
    assert not wrong, f"{point}: lost or mixed up: {wrong}"
    return found


def is_true(report: Report, found: Mapping[str, str | None], point: object) -> None:
    """Each outcome is what the server has; that it is not known may be said of anything."""
    said = {one.name: one.state for one in report.outcomes}
    for name, state in said.items():
        meant = MEANT.get(state)
        assert meant is None or found[name] == meant[name], f"{point}: {name} is said to be {state}"
    for name in BEFORE.keys() - said.keys():
        assert found[name] == BEFORE[name] or BEFORE[name] == AFTER[name], f"{point}: {name} is not mentioned"


def completed(to: Destination, sources: Sources, point: object) -> None:
    """A second push ends what the first one began."""
    try:
        push_thirty(to)
    except LockedError:
        break_locks(to)
        push_thirty(to)
    assert sources() == AFTER, point
    assert read_record(to).entries.keys() == {name for name, text in AFTER.items() if text is not None}, point
    break_locks(to)  # a push that has nothing to do does not look at them
    assert held_locks(to) == [], point


def break_locks(to: Destination) -> None:
    """What a push leaves that was killed, or that could not release its lock."""
    for lock in held_locks(to):
        break_lock(to, lock.name)
