"""Read and write keys on a server, and compare them as text."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl._iso import DURATION
from kestra_dsl.errors import NotFoundError, ServerError, UnexpectedAnswerError
from kestra_dsl.server.addresses import key_path
from kestra_dsl.server.answers import json_of
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.yaml import emit

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.stored import Key

__all__ = ["StoredKey", "compared_key", "has_ttl", "key_text", "owner_in", "read_key", "same_value", "write_key"]

_MARK = re.compile(r"(?:(?P<text>.*) )?\(kdsl: (?P<owner>[\w./-]+)(?:, ttl (?P<ttl>P[\w.,+]+))?\)")
_READS = 3
_UNITS = {"D": 86_400_000_000, "H": 3_600_000_000, "M": 60_000_000, "S": 1_000_000}


class StoredKey(NamedTuple):
    """A key on a server."""

    text: str
    revision: int
    updated: str
    owner: str | None
    """The owner that its description names."""


def key_text(type_: str, value: Any, ttl: str | None, description: str | None) -> str:
    """Return the text of a key, as plans show it."""
    data = {"type": type_, "value": value, "ttl": ttl, "description": description}
    return emit({name: item for name, item in data.items() if item is not None or name == "value"})


def compared_key(text: str) -> str:
    """Return the part of a key's text that is compared. It is the same for values that are equal to Kestra.

    A server stores `1.0` as 1, `P1D` as `PT24H`, and midnight in UTC as a date.
    """
    data = _data(text)
    compared = [_compared(data["type"], data.get("value")), _microseconds(data.get("ttl")), data.get("description")]
    return json.dumps(compared, sort_keys=True, ensure_ascii=False)


def same_value(one: str, other: str) -> bool:
    """Whether two texts of keys have the same value. The ttl and the description are not compared."""
    first, second = _data(one), _data(other)
    return _compared(first["type"], first.get("value")) == _compared(second["type"], second.get("value"))


def has_ttl(text: str) -> bool:
    """Whether the server deletes the key after a while."""
    return "ttl" in _data(text)


def owner_in(description: str) -> str | None:
    """Return the owner that the description of a key names."""
    found = _MARK.fullmatch(description)
    return found["owner"] if found else None


def read_key(client: Client, namespace: str, key: str, listed: Key | None = None) -> StoredKey | None:
    """Read a key.

    Args:
        client: The server.
        namespace: The namespace of the key.
        key: The name of the key.
        listed: Its entry in the list of the namespace, if that was just read.

    Returns:
        The key, or None if it does not exist or has expired.

    Raises:
        ServerError: The key cannot be read.
    """
    for _ in range(_READS):
        entry = listed or next((one for one in client.keys(namespace) if one.name == key), None)
        listed = None
        if entry is None:
            return None
        try:
            answer = client._get(key_path(namespace, key))
        except NotFoundError:
            return None
        document = json_of(answer)
        if not isinstance(document, dict) or not isinstance(document.get("type"), str):
            raise UnexpectedAnswerError(f"the answer to {answer.request} is not a key", request=answer.request)
        if document.get("revision", entry.revision) == entry.revision:
            return _stored(document, entry)
    raise ServerError(f"the key {key} of {namespace} was changed while it was read")


def write_key(client: Client, namespace: str, key: str, text: str, owner: str) -> None:
    """Write a key. Its description names the owner.

    Raises:
        ServerError: The server rejects it. The message does not contain a secret.
    """
    is_secret = isinstance(text, SecretText)
    data = _data(text)
    ttl, description = data.get("ttl"), data.get("description")
    mark = f"(kdsl: {owner}" + (f", ttl {ttl})" if ttl else ")")
    literal = data["value"] if data["type"] in ("DATE", "DATETIME") else json.dumps(data["value"], ensure_ascii=False)
    try:
        client._set_literal(namespace, key, literal, ttl, f"{description} {mark}" if description else mark)
    except ServerError as error:
        if not is_secret:
            raise
        failure = type(error)(
            f"the key {key} of {namespace} could not be written", hint=error.hint, status=error.status
        )
    else:
        return
    raise failure  # without the error above, whose message may repeat what was sent


def _stored(document: dict[str, Any], entry: Key) -> StoredKey:
    found = _MARK.fullmatch(entry.description)
    description = (found["text"] if found else entry.description) or None
    text = key_text(document["type"], document.get("value"), found["ttl"] if found else None, description)
    return StoredKey(text, entry.revision, entry.updated, found["owner"] if found else None)


def _data(text: str) -> dict[str, Any]:
    from kestra_dsl.yaml import read

    return dict(read(text.revealed if isinstance(text, SecretText) else text).data)


def _compared(type_: str, value: Any) -> list[Any]:
    if type_ in ("DATE", "DATETIME") and isinstance(value, str):
        return ["time", _instant(value)]
    if isinstance(value, str) and DURATION.match(value) and value.isupper():
        return ["duration", _microseconds(value)]
    return ["json", _number(value)]


def _instant(text: str) -> str:
    """A date and time as UTC. A date is its midnight."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).isoformat()


def _microseconds(duration: str | None) -> int | None:
    if duration is None:
        return None
    sign = -1 if duration.startswith("-") else 1
    parts = re.findall(r"([-+]?\d+(?:[.,]\d*)?)([DHMS])", duration.upper())
    return sign * sum(round(float(number.replace(",", ".")) * _UNITS[unit]) for number, unit in parts)


def _number(value: Any) -> Any:
    """Numbers in one form: 1.0 is 1."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_number(item) for item in value]
    if isinstance(value, dict):
        return {key: _number(item) for key, item in value.items()}
    return value
