"""What a server has, as far as a plan needs to know it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from kestra_dsl.project.headers import read_header
from kestra_dsl.server.destinations import Destination, owners_of
from kestra_dsl.server.planning import Present, Wanted
from kestra_dsl.server.sources import digest

if TYPE_CHECKING:
    from kestra_dsl.server.records import Record
    from kestra_dsl.server.stored import ListedFlow

__all__ = ["Observed", "in_parallel", "observe", "read_flows"]

_AT_ONCE = 8

T = TypeVar("T")
R = TypeVar("R")


class Observed(NamedTuple):
    present: Mapping[str, Present]
    owners: Mapping[str, str]
    """Whose the flows are that the record does not have, if they are somebody's."""


def observe(to: Destination, wanted: Mapping[str, Wanted], record: Record, *, refresh: bool = False) -> Observed:
    """The flows of every namespace that the project or the record has flows in: one listing each.

    The text of a flow is read unless the listing has the revision that the record has, and the text that is wanted is
    the one that was pushed then.

    Args:
        to: The server.
        wanted: The flows that the project defines.
        record: What the project owns.
        refresh: Read every text.
    """
    namespaces = sorted({name.partition("/")[0] for name in (*wanted, *record.flows)})
    listed = {flow.name: flow for flows in in_parallel(to.client.flows, namespaces) for flow in flows}
    present: dict[str, Present] = {}
    unread: list[str] = []
    for name, flow in listed.items():
        entry = record.flows.get(name)
        known = entry is not None and not entry.pending and (flow.revision, flow.updated) == entry[1:3]
        if name not in wanted and entry is None:
            present[name] = _unread(flow, "")
        elif known and not refresh and entry is not None and wanted.get(name, _NOTHING).digest in ("", entry.digest):
            present[name] = _unread(flow, entry.digest)
        else:
            unread.append(name)
    present |= read_flows(to, unread)
    return Observed(present, _owners(to, [name for name in unread if name not in record.flows], present))


def read_flows(to: Destination, names: Iterable[str]) -> dict[str, Present]:
    """Flows with their texts, without those that are not there."""
    found = in_parallel(lambda name: to.client.flow(*name.split("/", 1)), list(names))
    return {
        flow.name: Present(flow.name, flow.revision, flow.updated, digest(flow.source), flow.source)
        for flow in found
        if flow is not None
    }


def in_parallel(work: Callable[[T], R], items: Collection[T]) -> list[R]:
    """The result for each item, in their order."""
    if len(items) < 2:
        return [work(item) for item in items]
    with ThreadPoolExecutor(min(_AT_ONCE, len(items)), "kdsl") as pool:
        return list(pool.map(work, items))


class _Nothing:
    digest = ""


_NOTHING = _Nothing()


def _unread(flow: ListedFlow, known: str) -> Present:
    return Present(flow.name, flow.revision, flow.updated, known, None)


def _owners(to: Destination, names: list[str], present: Mapping[str, Present]) -> dict[str, str]:
    """By the header of its text, else by the records of others."""
    found: dict[str, str] = {}
    for name in names:
        one = present.get(name)
        header = read_header(one.text) if one is not None and one.text else None
        if header is not None and header.owner is not None:
            found[name] = header.owner
    left = {name for name in names if name in present and name not in found}
    return found | owners_of(to, left) if left else found
