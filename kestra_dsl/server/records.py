"""The record of what a project owns on a server, stored in a key of the server.

For each flow, key and file it has the hash of the text that was last pushed, and its revision. Before a text is
written, its hash is stored as ``pending``. So after a push that was killed, the next one recognizes both the old and
the new text as its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kestra_dsl.errors import RecordError
from kestra_dsl.server.names import sort_of

__all__ = ["SECRET", "Entry", "Record", "key_of", "lock_prefix", "owner_of_key", "push_key"]

_FORMAT = 1
SECRET = "secret"  # noqa: S105 - it says that there is one
"""Stands for the digest of a key whose value is a secret: a record has no hash of it, which could be guessed."""
_STATE, _LOCK, _PUSH = "state", "lock", "push"
_BETWEEN = ".."


class Entry(NamedTuple):
    """A flow, key or file that the project owns."""

    digest: str
    """The digest of the text that was last pushed; empty until its first push is known to be complete."""
    revision: int
    updated: str
    """When the server stored that revision, which tells it from the same revision of another server."""
    pending: str = ""
    """The digest of a text that is being pushed."""
    expires: bool = False
    """Whether it is a key that the server deletes after a while."""

    @property
    def is_secret(self) -> bool:
        """Whether it is a key whose value is a secret."""
        return SECRET in (self.digest, self.pending)

    def owns(self, digest: str) -> bool:
        """Whether a text on the server is one that the project pushed."""
        return digest != "" and digest in (self.digest, self.pending)


class Record(NamedTuple):
    """All flows, keys and files that an owner has, by name."""

    owner: str
    entries: Mapping[str, Entry] = {}
    serial: int = 0
    """The number of writes, so that a plan can detect a later push."""
    pushes: int = 0
    """The number of the last push."""

    @property
    def flows(self) -> Mapping[str, Entry]:
        """The flows, by ``namespace/id``."""
        return {name: entry for name, entry in self.entries.items() if sort_of(name) == "flow"}

    def changed(self, entries: Mapping[str, Entry], pushes: int | None = None) -> Record:
        """Return a record with changed entries."""
        return Record(self.owner, dict(entries), self.serial + 1, self.pushes if pushes is None else pushes)

    def to_data(self) -> dict[str, Any]:
        """Convert the record to plain data, as stored on the server."""
        return {
            "format": _FORMAT,
            "owner": self.owner,
            "serial": self.serial,
            "pushes": self.pushes,
            "flows": {name: _entry_data(one) for name, one in sorted(self.entries.items()) if sort_of(name) == "flow"},
            "others": {name: _entry_data(one) for name, one in sorted(self.entries.items()) if sort_of(name) != "flow"},
        }

    @classmethod
    def from_data(cls, data: Any, owner: str) -> Record:
        """Read a record from plain data.

        Raises:
            RecordError: It was written by a newer version, belongs to another owner, or is damaged.
        """
        hint = "`kdsl state rebuild` makes a new one of the headers of the flows on the server"
        try:
            if data["format"] > _FORMAT:
                raise RecordError("the record on the server was written by a newer kdsl", hint="update kestra-dsl")
            if data["owner"] != owner:
                raise RecordError(f"the record of {owner} on the server says that it is of {data['owner']}", hint=hint)
            entries = {
                str(name): Entry(
                    str(one["digest"]),
                    int(one["revision"]),
                    str(one["updated"]),
                    str(one.get("pending", "")),
                    one.get("expires") is True,
                )
                for name, one in (*data["flows"].items(), *data.get("others", {}).items())
            }
            return cls(owner, entries, int(data["serial"]), int(data["pushes"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            pass
        raise RecordError(f"the record of {owner} on the server is damaged", hint=hint)


def _entry_data(one: Entry) -> dict[str, Any]:
    data: dict[str, Any] = {"digest": one.digest, "revision": one.revision, "updated": one.updated}
    return data | ({"pending": one.pending} if one.pending else {}) | ({"expires": True} if one.expires else {})


def key_of(owner: str) -> str:
    """The key with the record of an owner. Neither ids nor names of environments have two dots in a row."""
    return _BETWEEN.join((_STATE, *owner.split("/")))


def owner_of_key(key: str) -> str | None:
    """The owner whose record is in a key, if any."""
    first, *parts = key.split(_BETWEEN)
    return "/".join(parts) if first == _STATE and parts else None


def lock_prefix(owner: str) -> str:
    """The prefix of the keys of an owner's locks. The token after it has no dots."""
    return _BETWEEN.join((_LOCK, *owner.split("/"), ""))


def push_key(owner: str, number: int) -> str:
    """The key with the report of a push."""
    return _BETWEEN.join((_PUSH, *owner.split("/"), str(number)))
