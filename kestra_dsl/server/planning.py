"""Compute what a push has to do from the definitions and the state of the server, without requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kestra_dsl.server.key_store import has_ttl
from kestra_dsl.server.names import sort_of
from kestra_dsl.server.records import SECRET, Entry
from kestra_dsl.server.resources import digest_of
from kestra_dsl.server.secret_text import SecretText

if TYPE_CHECKING:
    from kestra_dsl.server.records import Record

__all__ = ["ACTIONS", "Item", "Kind", "Present", "Rules", "Wanted", "compare", "owned"]

Kind: TypeAlias = Literal[
    "create", "update", "delete", "unchanged", "changed", "foreign", "unmanaged", "orphaned", "unknown"
]
"""
``changed``
    changed on the server since the last push
``foreign``
    owned by another project
``unmanaged``
    owned by nobody
``orphaned``
    owned, but no longer defined; pruning deletes it
``unknown``
    a key whose value is not in the environment
"""
_DELETED = "it was deleted on the server"
ACTIONS: tuple[Kind, ...] = ("create", "update", "delete")


class Wanted(NamedTuple):
    """A flow, key or file as a project defines it."""

    name: str
    """``namespace/id``"""
    text: str
    definition: str
    """The file that it was made from, relative to the project."""
    moved_from: tuple[str, ...] = ()
    """Its former names."""
    missing: str = ""
    """Why the value of a key is unknown."""
    line: int | None = None
    """The line of the definition, if the file was built just now."""

    @property
    def digest(self) -> str:
        return digest_of(self.name, self.text)

    @property
    def place(self) -> str:
        """The definition, with its line if that is known."""
        return self.definition if self.line is None else f"{self.definition}:{self.line}"


class Present(NamedTuple):
    """A flow, key or file as the server has it."""

    name: str
    revision: int
    updated: str
    digest: str
    text: str | None
    """None when it was not read, since its revision is the one that the record has."""
    owner: str | None = None
    """The owner that its header or description names, if it was read."""

    @property
    def entry(self) -> Entry:
        """Its entry in the record, once it is owned."""
        secret = isinstance(self.text, SecretText) or self.digest == SECRET
        expires = sort_of(self.name) == "key" and self.text is not None and has_ttl(self.text)
        return Entry(SECRET if secret else self.digest, self.revision, self.updated, expires=expires)


class Rules(NamedTuple):
    """What a push may do."""

    prune: bool = False
    """Delete flows that are owned and no longer defined."""
    overwrite: bool = False
    """Replace flows that are owned and were changed on the server."""


class Item(NamedTuple):
    """One flow, key or file of a plan."""

    name: str
    kind: Kind
    before: Present | None
    """What the server has."""
    after: Wanted | None
    """What the project defines; None for a flow to delete, or without a definition."""
    note: str = ""

    @property
    def acts(self) -> bool:
        """Whether it is a write."""
        return self.kind in ACTIONS

    @property
    def blocks(self) -> bool:
        """Whether a push cannot be done because of it."""
        return self.after is not None and self.kind in ("changed", "foreign", "unmanaged", "unknown")


def compare(  # noqa: PLR0913 - the two snapshots, and what may be done
    wanted: Mapping[str, Wanted],
    present: Mapping[str, Present],
    record: Record,
    owners: Mapping[str, str],
    *,
    rules: Rules = Rules(),  # noqa: B008 - it cannot be changed
    selected: Callable[[str], bool] = lambda _name: True,
) -> tuple[Item, ...]:
    """The plan, by name.

    Args:
        wanted: The flows that the project defines.
        present: The flows on the server, in every namespace that the project or the record has flows in.
        record: What the project owns.
        owners: The owners of flows on the server that the record does not have, if they have one.
        rules: What a push may do.
        selected: Whether the arguments of the command select a flow, by its name.
    """
    moved = {old: one.name for one in wanted.values() for old in one.moved_from if old not in wanted}
    names = sorted({*wanted, *record.entries, *present})
    items = []
    for name in names:
        if not selected(name) and not selected(moved.get(name, name)):
            continue
        one, there, entry = wanted.get(name), present.get(name), record.entries.get(name)
        if one is not None:
            items.append(_defined(one, there, entry, owners.get(name), record.owner, rules))
        elif there is not None:
            items.append(_undefined(there, entry, owners.get(name), record.owner, moved.get(name), rules))
    return tuple(items)


def owned(entry: Entry, there: Present, us: str) -> bool:
    """Whether what is on the server is what the owner pushed.

    The value of a secret is not in the record. So its revision is compared, or its description if the last push of it
    may not have finished.
    """
    if not entry.is_secret:
        return entry.owns(there.digest)
    if (there.revision, there.updated) == (entry.revision, entry.updated):
        return True
    return entry.pending == SECRET and there.owner == us


def _defined(  # noqa: PLR0913, PLR0917 - the two sides of one flow
    one: Wanted, there: Present | None, entry: Entry | None, owner: str | None, us: str, rules: Rules
) -> Item:
    if there is None:
        gone = entry is not None and entry.digest != ""
        note = "it was deleted on the server, or has expired" if sort_of(one.name) == "key" else _DELETED
        return _unless_missing(Item(one.name, "create", None, one, note if gone else ""))
    if entry is None or (not owned(entry, there, us) and not entry.digest):
        if owner == us:
            return Item(one.name, "unmanaged", there, one, "its header names this project: `kdsl state rebuild`")
        if owner is not None:
            return Item(one.name, "foreign", there, one, f"owned by {owner}")
        return Item(one.name, "unmanaged", there, one, "`kdsl adopt` takes it under management")
    if one.missing:
        return Item(one.name, "unknown", there, one, one.missing)
    if there.digest == one.digest:
        return Item(one.name, "unchanged", there, one)
    if owned(entry, there, us):
        return Item(one.name, "update", there, one)
    if rules.overwrite:
        return Item(one.name, "update", there, one, "overwrites a change on the server")
    return Item(one.name, "changed", there, one, "changed on the server since the last push")


def _unless_missing(item: Item) -> Item:
    missing = item.after.missing if item.after is not None else ""
    return item._replace(kind="unknown", note=missing) if missing else item


def _undefined(  # noqa: PLR0913, PLR0917 - one flow that the project does not define
    there: Present, entry: Entry | None, owner: str | None, us: str, moved_to: str | None, rules: Rules
) -> Item:
    if entry is None or (not owned(entry, there, us) and not entry.digest):
        kind: Kind = "unmanaged" if owner is None else "foreign"
        return Item(there.name, kind, there, None, "" if owner is None else f"owned by {owner}")
    if not owned(entry, there, us) and not rules.overwrite:
        return Item(there.name, "changed", there, None, "changed on the server, so it is not deleted")
    if moved_to is not None:
        note = f"moved to {moved_to}; its executions and the state of its triggers stay with the old name"
        return Item(there.name, "delete", there, None, note)
    if rules.prune:
        return Item(there.name, "delete", there, None)
    return Item(there.name, "orphaned", there, None, "no longer defined: --prune deletes it")
