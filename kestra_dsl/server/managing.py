"""Change ownership: adopt or forget flows, keys and files, and rebuild a lost record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.comparing import Difference, differences
from kestra_dsl.errors import RecordError, UsageError, YamlError
from kestra_dsl.server.destinations import forget_everything, last_push, owners_of, read_record, write_record
from kestra_dsl.server.key_store import owner_in, same_value
from kestra_dsl.server.locks import holding
from kestra_dsl.server.names import key_name, sort_of
from kestra_dsl.server.observing import read_present, secrets_among
from kestra_dsl.server.records import Record

if TYPE_CHECKING:
    from kestra_dsl.server.destinations import Destination
    from kestra_dsl.server.planning import Present, Wanted

__all__ = ["Adoption", "adopt", "forget", "rebuild"]

_NOTHING: Mapping[str, Wanted] = {}


class Adoption(NamedTuple):
    """Whether a flow can be taken under management."""

    name: str
    present: Present
    wanted: Wanted
    differences: tuple[Difference, ...]
    """The differences that matter to Kestra; none if the flow was adopted, or is owned already."""
    owned: bool
    """Whether it was owned before."""


def adopt(to: Destination, wanted: Mapping[str, Wanted], names: Iterable[str], target: str) -> list[Adoption]:
    """Take flows on a server under management if they are equal to their definitions.

    Either all of them are taken, or none. Their texts do not change. The next push may change
    comments or the order of keys.

    Args:
        to: The server.
        wanted: The flows that the project defines.
        names: Those to adopt, as ``namespace/id``.
        target: The Kestra version that both texts are written for.

    Raises:
        UsageError: A flow is not defined, not on the server, or owned by another project.
    """
    selected = list(dict.fromkeys(names))
    for name in selected:
        if name not in wanted:
            raise UsageError(f"{name} has no definition", hint="`kdsl list` lists the flows; build the project first")
    with holding(to):
        record = read_record(to)
        present = read_present(to, selected, secrets_among(wanted, record))
        _refuse_others(to, selected, present, record)
        found = [_adoption(present[name], wanted[name], record, target) for name in selected]
        new = [one for one in found if not one.owned]
        if new and not any(one.differences for one in found):
            entries = dict(record.entries)
            entries.update((one.name, one.present.entry) for one in new)
            write_record(to, record.changed(entries))
    return found


def forget(to: Destination, names: Iterable[str] | None) -> list[str]:
    """Give up ownership. The flows stay on the server.

    Args:
        to: The server.
        names: Flows, as ``namespace/id``; None for all of them and for what is kept of pushes.

    Returns:
        The flows that were owned.

    Raises:
        UsageError: A flow is not owned.
    """
    with holding(to):
        if names is None:
            owned = _known(to)
            forget_everything(to)
            return sorted(owned.entries)
        record = read_record(to)
        selected = list(dict.fromkeys(names))
        for name in selected:
            if name not in record.entries:
                raise UsageError(f"{to.owner} does not own {name}", hint="`kdsl state show` lists what it owns")
        entries = {name: entry for name, entry in record.entries.items() if name not in selected}
        write_record(to, record.changed(entries))
        return selected


def rebuild(to: Destination, namespaces: Iterable[str], wanted: Mapping[str, Wanted] = _NOTHING) -> list[str]:
    """Rebuild a record from flows and keys that name the owner, and from files that are as the project defines them.

    Args:
        to: The server.
        namespaces: Where to look, beside those that the record knows if it can be read.
        wanted: What the project defines.

    Returns:
        The names that the record did not have.
    """
    with holding(to):
        record = _known(to)
        places = sorted({*namespaces, *(name.partition("/")[0] for name in (*record.entries, *wanted))})
        listed = [flow.name for flows in to.client._workers.results(to.client.flows, places) for flow in flows]
        listed += _marked_keys(to, places)
        listed += [name for name in wanted if sort_of(name) == "file"]
        entries = dict(record.entries)
        added = []
        unknown = [name for name in listed if name not in entries]
        for name, present in read_present(to, unknown, _secrets(unknown, wanted, record)).items():
            equal = name in wanted and sort_of(name) == "file" and wanted[name].digest == present.digest
            if present.owner == to.owner or equal:
                entries[name] = present.entry
                added.append(name)
        write_record(to, Record(to.owner, record.entries, record.serial, last_push(to)).changed(entries))
        return sorted(added)


def _marked_keys(to: Destination, namespaces: list[str]) -> list[str]:
    return [
        key_name(namespace, key.name)
        for namespace, keys in zip(namespaces, to.client._workers.results(to.client.keys, namespaces), strict=True)
        for key in keys
        if owner_in(key.description) == to.owner
    ]


def _secrets(names: Iterable[str], wanted: Mapping[str, Wanted], record: Record) -> frozenset[str]:
    """The names of keys whose values may be secrets, also of keys that are no longer defined."""
    return secrets_among(wanted, record) | {name for name in names if sort_of(name) == "key" and name not in wanted}


def _known(to: Destination) -> Record:
    """The record, or an empty one in place of one that is damaged."""
    try:
        return read_record(to)
    except RecordError:
        return Record(to.owner)


def _refuse_others(to: Destination, names: list[str], present: Mapping[str, Present], record: Record) -> None:
    for name in names:
        if name not in present:
            raise UsageError(f"{name} is not on the server", hint="`kdsl push` creates it")
    strange = {name for name in names if name not in record.entries}
    owners = owners_of(to, strange) if strange else {}
    for name in sorted(strange):
        owner = owners.get(name) or present[name].owner
        if owner is not None and owner != to.owner:
            hint = f"`kdsl state forget {name}` in that project gives it up"
            raise UsageError(f"{name} is owned by {owner}", hint=hint)


def _adoption(present: Present, wanted: Wanted, record: Record, target: str) -> Adoption:
    entry = record.entries.get(present.name)
    if entry is not None and entry.digest:
        return Adoption(present.name, present, wanted, (), owned=True)
    return Adoption(present.name, present, wanted, _meaning(present, wanted, target), owned=False)


def _meaning(present: Present, wanted: Wanted, target: str) -> tuple[Difference, ...]:
    from kestra_dsl.yaml import read

    sort = sort_of(present.name)
    if wanted.missing:
        raise UsageError(f"{present.name} cannot be compared: {wanted.missing}")
    if sort != "flow":
        before = present.text or ""
        equal = same_value(before, wanted.text) if sort == "key" else present.digest == wanted.digest
        return () if equal else (Difference("value" if sort == "key" else "content", "...", "..."),)

    try:
        there = read(present.text or "", f"{present.name} on the server").data
    except YamlError as error:
        raise UsageError(f"{present.name} on the server cannot be read: {error.message}") from None
    for key in ("revision", "updated", "deleted", "tenantId"):  # the server's
        there.pop(key, None)
    if there.get("disabled") is False:
        del there["disabled"]
    return tuple(differences(there, read(wanted.text, wanted.name).data, targets=(target, target)))
