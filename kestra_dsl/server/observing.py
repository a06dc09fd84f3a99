"""Read from a server what a plan needs to know."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.server.destinations import Destination, owners_of
from kestra_dsl.server.names import key_name, place_of, sort_of
from kestra_dsl.server.planning import Present, Wanted
from kestra_dsl.server.resources import read
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.stored import Key, ListedFlow

if TYPE_CHECKING:
    from kestra_dsl.server.records import Record

__all__ = ["Observed", "observe", "read_present", "secrets_among"]

_NO_KEYS: Mapping[str, Key] = {}


class Observed(NamedTuple):
    present: Mapping[str, Present]
    owners: Mapping[str, str]
    """The owners of flows that the record does not have, if they have one."""


def observe(to: Destination, wanted: Mapping[str, Wanted], record: Record, *, refresh: bool = False) -> Observed:
    """Read what the server has in each namespace of the project or the record, with one listing for each.

    A text is not read if the listing has the revision of the record, and the wanted text is the one that was pushed
    then. The texts of files are always read.

    Args:
        to: The server.
        wanted: What the project defines.
        record: What the project owns.
        refresh: Read every text.
    """
    listed = _listed(to, {*wanted, *record.entries})
    present: dict[str, Present] = {}
    unread: list[str] = []
    for name, one in listed.items():
        entry = record.entries.get(name)
        known = entry is not None and not entry.pending and (one.revision, one.updated) == entry[1:3]
        may_expire = isinstance(one, Key) and one.expires != ""
        if name not in wanted and entry is None:
            present[name] = Present(name, one.revision, one.updated, "", None)
        elif (
            known
            and not refresh
            and not may_expire
            and entry is not None
            and wanted.get(name, _NOTHING).digest in ("", entry.digest)
        ):
            present[name] = Present(name, one.revision, one.updated, entry.digest, None)
        else:
            unread.append(name)
    unread += sorted(name for name in {*wanted, *record.entries} if sort_of(name) == "file")
    keys = {name: one for name, one in listed.items() if isinstance(one, Key)}
    present |= read_present(to, unread, secrets_among(wanted, record), keys)
    return Observed(present, _owners(to, [name for name in unread if name not in record.entries], present))


def secrets_among(wanted: Mapping[str, Wanted], record: Record) -> frozenset[str]:
    """The names of keys whose values are secrets."""
    return frozenset(name for name, one in wanted.items() if isinstance(one.text, SecretText)) | {
        name for name, entry in record.entries.items() if entry.is_secret
    }


def read_present(
    to: Destination, names: Iterable[str], secret: Collection[str] = (), listed: Mapping[str, Key] = _NO_KEYS
) -> dict[str, Present]:
    """Read the flows, keys and files that exist, with their texts.

    Args:
        to: The server.
        names: Their names.
        secret: The names of those whose texts are secrets.
        listed: The entries of keys in the lists of their namespaces, if these were just read.
    """
    listed_names = list(names)
    found = to.client._workers.results(
        lambda name: read(to.client, name, secret=name in secret, listed=listed.get(name)),
        listed_names,
    )
    return {
        one.name: Present(one.name, one.revision, one.updated, one.digest, one.text, one.owner)
        for one in found
        if one is not None
    }


def _listed(to: Destination, names: Collection[str]) -> dict[str, ListedFlow | Key]:
    """The flows of all namespaces, and those keys that the names mention."""
    sorts: dict[str, set[str]] = {"flow": set(), "key": set(), "file": set()}
    for name in names:
        place = place_of(name)
        sorts[place.sort].add(place.namespace)
    flows = to.client._workers.results(to.client.flows, sorted(sorts["flow"]))
    found: dict[str, ListedFlow | Key] = {flow.name: flow for each in flows for flow in each}
    spaces = sorted(sorts["key"])
    for namespace, keys in zip(spaces, to.client._workers.results(to.client.keys, spaces), strict=True):
        for key in keys:
            name = key_name(namespace, key.name)
            if name in names:
                found[name] = key
    return found


class _Nothing:
    digest = ""


_NOTHING = _Nothing()


def _owners(to: Destination, names: list[str], present: Mapping[str, Present]) -> dict[str, str]:
    """The owner, from the header or description of its text, else from the records of others."""
    found = {
        name: owner for name in names if (one := present.get(name)) is not None and (owner := one.owner) is not None
    }
    left = {name for name in names if name in present and name not in found}
    return found | owners_of(to, left) if left else found
