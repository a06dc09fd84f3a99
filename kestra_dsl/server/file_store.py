"""Namespace files on a server."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kestra_dsl.errors import NotFoundError, UnexpectedAnswerError, UsageError
from kestra_dsl.server.addresses import files_path
from kestra_dsl.server.transport import Request

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["delete_file", "read_file", "write_file"]

_BYTES = "application/octet-stream"


def read_file(client: Client, namespace: str, path: str) -> bytes | None:
    """Read a namespace file.

    Returns:
        Its content, or None if there is no such file.

    Raises:
        ServerError: It cannot be read.
    """
    try:
        request = Request(
            "GET", client._path(files_path(namespace)), _params(path), headers={"Accept": _BYTES}, repeatable=True
        )
        answer = client._transport.call(request)
    except NotFoundError:
        return None
    if answer.media_type != _BYTES:  # such as the page of a proxy
        raise UnexpectedAnswerError(
            f"the answer to {answer.request} is not a file", status=answer.status, request=answer.request
        )
    return answer.body


def write_file(client: Client, namespace: str, path: str, content: bytes) -> None:
    """Write a namespace file, and the folders above it."""
    boundary = f"kdsl-{secrets.token_hex(16)}"
    # the name in the part decides whether a server unpacks it: .zip would
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="fileContent"; filename="content"\r\n'
    body = f"{head}Content-Type: {_BYTES}\r\n\r\n".encode() + content + f"\r\n--{boundary}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    client._transport.call(Request("POST", client._path(files_path(namespace)), _params(path), body, headers))


def delete_file(client: Client, namespace: str, path: str) -> None:
    """Delete a namespace file, if it exists, and its folder if that becomes empty."""
    client._transport.call(Request("DELETE", client._path(files_path(namespace)), _params(path)))


def _params(path: str) -> dict[str, str]:
    """The path as a parameter, checked: deleting `/` would delete every file of the namespace."""
    steps = path.split("/")
    if any(step in ("", ".", "..") for step in steps) or any(char in path for char in " +\\") or steps[0] == "_flows":
        raise UsageError(f"{path!r} is not a path of a namespace file", hint="use a relative path such as sql/a.sql")
    return {"path": f"/{path}"}
