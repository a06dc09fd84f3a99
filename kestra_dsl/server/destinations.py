"""The destination of a push: a tenant of a server, and the owner of the flows."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.errors import ServerError
from kestra_dsl.server.records import Record, key_of, owner_of_key, push_key

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = [
    "Destination",
    "forget_everything",
    "last_push",
    "owners_of",
    "read_push",
    "read_record",
    "write_push",
    "write_record",
]

_DESCRIPTION = "kept by kdsl: what the project {} owns"
_KEPT_PUSHES = 20


class Destination(NamedTuple):
    """A tenant of a server, and the owner of the flows, keys and files there."""

    client: Client
    owner: str
    """The project's id, with the environment behind a slash."""
    state_namespace: str = "kdsl"
    """The namespace with the records."""


def read_record(to: Destination) -> Record:
    """The record of what the owner has on the server; empty before the first push."""
    data = to.client.value(to.state_namespace, key_of(to.owner))
    return Record(to.owner) if data is None else Record.from_data(data, to.owner)


def write_record(to: Destination, record: Record) -> None:
    """Write the record, and read it back.

    Raises:
        ServerError: The server may not have stored it.
    """
    _write(to, key_of(to.owner), record.to_data())


def write_push(to: Destination, number: int, data: Any) -> None:
    """Store what a push did, and delete the oldest stored push."""
    _write(to, push_key(to.owner, number), data)
    if number > _KEPT_PUSHES:
        with suppress(ServerError):  # it is only old
            to.client.delete_value(to.state_namespace, push_key(to.owner, number - _KEPT_PUSHES))


def read_push(to: Destination, number: int) -> Any:
    """What a push did, if it is still stored."""
    return to.client.value(to.state_namespace, push_key(to.owner, number))


def last_push(to: Destination) -> int:
    """The number of the last push that is stored; 0 if there is none."""
    mine = push_key(to.owner, 0)[:-1]
    numbers = [key.name.removeprefix(mine) for key in to.client.keys(to.state_namespace) if key.name.startswith(mine)]
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def forget_everything(to: Destination) -> None:
    """Delete the record and the stored pushes, but no locks."""
    mine = push_key(to.owner, 0)[:-1]
    for key in to.client.keys(to.state_namespace):
        if key.name.startswith(mine) and key.name.removeprefix(mine).isdecimal():
            to.client.delete_value(to.state_namespace, key.name)
    to.client.delete_value(to.state_namespace, key_of(to.owner))


def owners_of(to: Destination, names: set[str]) -> dict[str, str]:
    """The names that other owners have, according to their records."""
    found: dict[str, str] = {}
    for key in to.client.keys(to.state_namespace):
        owner = owner_of_key(key.name)
        if owner is None or owner == to.owner:
            continue
        data = to.client.value(to.state_namespace, key.name)
        for part in ("flows", "others"):
            entries = data.get(part) if isinstance(data, dict) else None
            if isinstance(entries, dict):
                found.update((name, owner) for name in names & entries.keys())
    return found


def _write(to: Destination, key: str, data: Any) -> None:
    """Write a key, unless the server has the value already."""
    failure: ServerError | None = None
    for _ in range(3):
        try:
            to.client.set_value(to.state_namespace, key, data, description=_DESCRIPTION.format(to.owner))
        except ServerError as error:
            failure = error
        if to.client.value(to.state_namespace, key) == data:
            return
    raise failure or ServerError(f"the key {key} of {to.state_namespace} has another value than was written")
