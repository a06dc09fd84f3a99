"""Plans that undo: restore the flows before a push, or delete everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import UsageError
from kestra_dsl.server.destinations import read_push, read_record
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.publishing import planned

if TYPE_CHECKING:
    from kestra_dsl.server.destinations import Destination
    from kestra_dsl.server.plans import Plan
    from kestra_dsl.server.records import Record

__all__ = ["destroy_plan", "not_restored", "rollback_plan"]


def rollback_plan(to: Destination, until: int | None = None, *, overwrite: bool = False) -> Plan:
    """Plan to restore the flows as they were before the last push, from the server's history.

    Keys and files stay as they are.

    Args:
        to: The server.
        until: The push after which the flows are to be as they were; the last but one by default, 0 for none.
        overwrite: Replace flows that were changed on the server since.

    Raises:
        UsageError: There is no such push, or the server no longer has the revisions.
    """
    record = read_record(to)
    before: dict[str, int] = {}
    for number in _undone(record, until):
        before |= _revisions(read_push(to, number), number)
    names = [name for name, revision in before.items() if revision]
    texts = dict(zip(names, to.client._workers.results(lambda name: _text(to, name, before[name]), names), strict=True))
    wanted = {name: Wanted(name, text, f"revision {before[name]}") for name, text in texts.items()}
    rules = Rules(prune=True, overwrite=overwrite)
    return planned(to, wanted, record, rules, before.__contains__, refresh=True)


def not_restored(to: Destination, until: int | None = None) -> list[str]:
    """Return the names of keys and files that the pushes changed, which ``rollback_plan`` leaves as they are.

    Args:
        to: The server.
        until: As for ``rollback_plan``.
    """
    pushes = [read_push(to, number) for number in _undone(read_record(to), until)]
    return sorted({str(name) for push in pushes if isinstance(push, dict) for name in push.get("others") or ()})


def destroy_plan(to: Destination, *, overwrite: bool = False) -> Plan:
    """Plan to delete everything that an owner has.

    Args:
        to: The server.
        overwrite: Delete flows that were changed on the server too.
    """
    return planned(to, {}, read_record(to), Rules(prune=True, overwrite=overwrite), refresh=True)


def _undone(record: Record, until: int | None) -> range:
    """The numbers of the pushes after ``until``, the last first."""
    first = record.pushes - 1 if until is None else until
    if not 0 <= first < record.pushes:
        known = f"there are pushes 1 to {record.pushes}" if record.pushes else "nothing was ever pushed"
        raise UsageError(f"there is no push to roll back: {known}", hint="`kdsl state show` lists them")
    return range(record.pushes, first, -1)


def _revisions(data: Any, number: int) -> dict[str, int]:
    """Each flow that a push wrote, with its revision before; 0 if it did not exist."""
    try:
        return {str(name): int(one.get("before", 0)) for name, one in data["flows"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        pass
    raise UsageError(f"push {number} is no longer stored", hint="the last 20 pushes are stored")


def _text(to: Destination, name: str, revision: int) -> str:
    namespace, _, id_ = name.partition("/")
    found = to.client.flow(namespace, id_, revision=revision)
    if found is None:
        raise UsageError(f"the server no longer has revision {revision} of {name}")
    return found.source
