"""Read, write and compare flows, keys and namespace files in the same way."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.project.headers import read_header
from kestra_dsl.server.file_store import delete_file, read_file, write_file
from kestra_dsl.server.key_store import compared_key, read_key, write_key
from kestra_dsl.server.names import place_of
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.sources import digest

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.stored import Key

__all__ = ["Stored", "bytes_of", "delete", "digest_of", "read", "text_of_bytes", "write"]


class Stored(NamedTuple):
    """A flow, key or file as the server has it."""

    name: str
    revision: int
    """0 for a file."""
    updated: str
    text: str
    owner: str | None
    """The owner that its header or description names."""

    @property
    def digest(self) -> str:
        return digest_of(self.name, self.text)


def digest_of(name: str, text: str) -> str:
    """Return a hash that is equal for texts between which a push makes no difference."""
    sort = place_of(name).sort
    if isinstance(text, SecretText):
        return SecretText(compared_key(text)).digest()
    if sort == "key":
        return hashlib.sha256(compared_key(text).encode()).hexdigest()
    return digest(text) if sort == "flow" else hashlib.sha256(bytes_of(text)).hexdigest()


def text_of_bytes(content: bytes) -> str:
    """Return the content of a file as text, which `bytes_of` converts back."""
    return content.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """Return the bytes of a text that `text_of_bytes` returned."""
    return text.encode("utf-8", "surrogateescape")


def read(client: Client, name: str, *, secret: bool = False, listed: Key | None = None) -> Stored | None:
    """Read a flow, key or file.

    Args:
        client: The server.
        name: Its name.
        secret: Whether its text is a secret.
        listed: The entry of a key in the list of its namespace, if that was just read.

    Returns:
        What the server has, or None.

    Raises:
        ServerError: It cannot be read.
    """
    sort, namespace, id_ = place_of(name)
    if sort == "key":
        key = read_key(client, namespace, id_, listed)
        if key is None:
            return None
        return Stored(name, key.revision, key.updated, SecretText(key.text) if secret else key.text, key.owner)
    if sort == "file":
        content = read_file(client, namespace, id_)
        return None if content is None else Stored(name, 0, "", text_of_bytes(content), None)
    flow = client.flow(namespace, id_)
    if flow is None:
        return None
    header = read_header(flow.source)
    return Stored(name, flow.revision, flow.updated, flow.source, None if header is None else header.owner)


def write(client: Client, name: str, text: str, *, owner: str, exists: bool) -> None:
    """Create or update a flow, key or file.

    Args:
        client: The server.
        name: Its name.
        text: Its new text.
        owner: The owner that the description of a key names.
        exists: Whether the server has it.

    Raises:
        ServerError: The server rejects it, or fails.
    """
    sort, namespace, id_ = place_of(name)
    if sort == "key":
        write_key(client, namespace, id_, text, owner)
    elif sort == "file":
        write_file(client, namespace, id_, bytes_of(text))
    elif exists:
        client.update(namespace, id_, text)
    else:
        client.create(namespace, id_, text)


def delete(client: Client, name: str) -> None:
    """Delete a flow, key or file.

    Raises:
        ServerError: The server rejects it, or fails.
    """
    sort, namespace, id_ = place_of(name)
    if sort == "key":
        client.delete_value(namespace, id_)
    elif sort == "file":
        delete_file(client, namespace, id_)
    else:
        client.delete(namespace, id_)
