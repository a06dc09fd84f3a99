"""Drift: flows on a server that are not what was last pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.server.destinations import read_record
from kestra_dsl.server.observing import in_parallel, read_flows

if TYPE_CHECKING:
    from collections.abc import Callable

    from kestra_dsl.server.destinations import Destination

__all__ = ["Drift", "drift"]


class Drift(NamedTuple):
    """A flow that somebody changed or deleted after the last push."""

    name: str
    pushed: str | None
    """The text that was pushed; None if the server does not keep that revision any more."""
    pushed_revision: int
    now: str | None
    """The text on the server; None if the flow was deleted."""
    revision: int | None


def drift(to: Destination, selected: Callable[[str], bool] = lambda _name: True) -> list[Drift]:
    """The flows that an owner has and that are not what it pushed, by name. Every text is read; nothing is written."""
    record = read_record(to)
    names = sorted(name for name, entry in record.flows.items() if entry.digest and selected(name))
    present = read_flows(to, names)
    moved = [name for name in names if name not in present or not record.flows[name].owns(present[name].digest)]

    def told(name: str) -> Drift:
        entry = record.flows[name]
        namespace, _, id_ = name.partition("/")
        pushed = to.client.flow(namespace, id_, revision=entry.revision)
        now = present.get(name)
        return Drift(
            name,
            None if pushed is None else pushed.source,
            entry.revision,
            None if now is None else now.text,
            None if now is None else now.revision,
        )

    return in_parallel(told, moved)
