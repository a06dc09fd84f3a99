"""What the gateway and the process of the engine send each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias
from urllib.parse import parse_qsl

__all__ = ["MAIN", "Answer", "Body", "Call", "Copy", "Cut", "Forget"]

MAIN = "main"
"""The one tenant of Kestra's open-source edition, as clients see it."""

Body: TypeAlias = bytes | Iterator[bytes]


@dataclass(frozen=True)
class Call:
    """A request, for a tenant of the engine that its sender does not know of."""

    method: str
    target: str
    """Path and query as they were sent."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    tenant: str
    address: str
    """The server's own, as in ``http://127.0.0.1:8080``."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @cached_property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def media_type(self) -> str | None:
        given = self.headers.get("content-type")
        return given.partition(";")[0].strip().lower() if given else None

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", errors="replace")

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.query if key == name]

    def one(self, name: str) -> str | None:
        return next(iter(self.all(name)), None)


@dataclass(frozen=True)
class Answer:
    """A response. The body of a stream comes piece by piece."""

    status: int
    body: Body = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Cut(Exception):  # noqa: N818 - no error of the server
    """A stream that ends without its last part."""


@dataclass(frozen=True)
class Forget:
    """The end of a tenant: nothing of it is needed any more."""

    tenant: str


@dataclass(frozen=True)
class Copy:
    """A new tenant with all that another one has, its revisions and dates as they are."""

    tenant: str
    to: str
