"""The parts of a multipart body."""

from __future__ import annotations

from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP

from tests.kestra_server.messages import Call

__all__ = ["Part", "parts_of"]


@dataclass(frozen=True)
class Part:
    name: str
    filename: str | None
    content: bytes


def parts_of(call: Call) -> list[Part]:
    """In the order in which they were sent."""
    if not call.body or call.media_type != "multipart/form-data":
        return []
    head = f"content-type: {call.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + call.body)
    found = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = part.get_param("name", header="content-disposition")
        found.append(Part(str(name), part.get_filename(), content))
    return found
