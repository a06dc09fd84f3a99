"""Drift: flows, keys and files that were changed on a server since the last push."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.server.destinations import read_record
from kestra_dsl.server.names import place_of
from kestra_dsl.server.observing import read_present, secrets_among
from kestra_dsl.server.planning import owned

if TYPE_CHECKING:
    from collections.abc import Callable

    from kestra_dsl.server.destinations import Destination
    from kestra_dsl.server.planning import Present
    from kestra_dsl.server.records import Entry

__all__ = ["Drift", "drift"]


class Drift(NamedTuple):
    """A flow, key or file that somebody changed or deleted after the last push."""

    name: str
    pushed: str | None
    """The text that was pushed; None if the server does not keep it."""
    pushed_revision: int
    now: str | None
    """The text on the server; None if it was deleted."""
    revision: int | None


def drift(to: Destination, selected: Callable[[str], bool] = lambda _name: True) -> list[Drift]:
    """List what was changed on the server since the last push, by name. Every text is read, and nothing is written."""
    record = read_record(to)
    names = sorted(name for name, entry in record.entries.items() if entry.digest and selected(name))
    present = read_present(to, names, secrets_among({}, record))
    moved = [name for name in names if not _is_as_pushed(record.entries[name], present.get(name), record.owner)]

    def drift_of(name: str) -> Drift:
        entry = record.entries[name]
        sort, namespace, id_ = place_of(name)
        pushed = to.client.flow(namespace, id_, revision=entry.revision) if sort == "flow" else None
        now = present.get(name)
        return Drift(
            name,
            None if pushed is None else pushed.source,
            entry.revision,
            None if now is None else now.text,
            None if now is None else now.revision,
        )

    return to.client._workers.results(drift_of, moved)


def _is_as_pushed(entry: Entry, there: Present | None, us: str) -> bool:
    return entry.expires if there is None else owned(entry, there, us)
