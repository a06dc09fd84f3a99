"""What a server stores, as its API returns it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

__all__ = ["Key", "ListedFlow", "ServerVersion", "StoredFlow", "Validation"]


class ServerVersion(NamedTuple):
    """The version and the edition of a server."""

    text: str
    """As the server reports it, such as ``1.3.31``."""
    edition: str

    @property
    def number(self) -> tuple[int, int]:
        """The first two parts, such as ``(1, 3)``."""
        found = re.match(r"(\d+)\.(\d+)", self.text)
        return (int(found[1]), int(found[2])) if found else (0, 0)


class ListedFlow(NamedTuple):
    """A flow in the list of its namespace."""

    namespace: str
    id: str
    revision: int
    updated: str

    @property
    def name(self) -> str:
        return f"{self.namespace}/{self.id}"


class StoredFlow(NamedTuple):
    """A flow with the text that the server stores."""

    namespace: str
    id: str
    revision: int
    updated: str
    source: str

    @property
    def name(self) -> str:
        return f"{self.namespace}/{self.id}"


class Validation(NamedTuple):
    """The server's validation of the text of a flow."""

    violations: tuple[str, ...]
    """Why the server would reject the flow; empty if it accepts it."""
    warnings: tuple[str, ...]
    name: str | None = None
    """``namespace/id`` as the server reads them, if it can."""


class Key(NamedTuple):
    """A key in the list of its namespace."""

    name: str
    updated: str
    revision: int = 0
    description: str = ""
    expires: str = ""
    """When it expires; empty if it does not."""

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Key:
        """Return the key that an entry of a list is about."""
        return cls(
            str(entry["key"]),
            str(entry.get("updateDate", "")),
            int(entry.get("version", entry.get("revision", 0))),
            str(entry.get("description") or ""),
            str(entry.get("expirationDate") or ""),
        )
