"""The network access of a run: which hosts it allows, and which connections it made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from kestra_dsl.errors import UsageError

__all__ = ["Connection", "Network", "allowed_hosts", "connections"]

Network: TypeAlias = bool | str | Iterable[str]
"""``True`` for all hosts, ``False`` for none, or the allowed hosts; ``loopback`` is this machine."""

_DNS = 53
_HOST = re.compile(r"(\*\.)?[\w.-]+(:\d{1,5})?|\[[0-9a-fA-F:.]+\](:\d{1,5})?|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*")


@dataclass(frozen=True)
class Connection:
    """A connection that a run made or was refused, or one HTTP request on it."""

    host: str
    port: int | None
    """None if only the address of the host was looked up."""
    allowed: bool
    """Whether the run allowed the connection. If not, it was refused."""
    flow: str | None
    task: str | None
    """The task that made the connection, if known; None for an expression of the flow itself."""
    method: str | None
    """The method of the request, such as ``GET``, if Kestra's own HTTP client made it."""
    path: str | None
    """The path of the request without its query."""
    function: bool
    """Whether an expression made the request with ``http()``."""
    program: str | None = None
    """The program that made the connection, if it is a process that a task started."""

    @property
    def address(self) -> str:
        """The host and port, such as ``example.com:443``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def is_lookup(self) -> bool:
        """Whether a program asked a name server for the address of a host."""
        return self.program is not None and self.port == _DNS

    def __str__(self) -> str:
        request = f"{self.method} {self.address}{self.path}" if self.method else self.address
        task = f"{self.task}: " if self.task else ""
        by = " by http()" if self.function else f" by {self.program}" if self.program else ""
        return f"{task}{request}{by}{'' if self.allowed else ' (refused)'}"

    def to_dict(self) -> dict[str, Any]:
        """The connection as plain data."""
        return asdict(self)


def connections(entries: Iterable[Mapping[str, Any]]) -> list[Connection]:
    """The connections in the answer of an engine."""
    return [Connection(**entry) for entry in entries]


def allowed_hosts(network: Network) -> bool | list[str]:
    """The allowed hosts as the engine expects them.

    Raises:
        UsageError: If a host has another form.
    """
    if isinstance(network, bool):
        return network
    hosts = [network] if isinstance(network, str) else list(network)
    for host in hosts:
        if not _HOST.fullmatch(str(host)):
            raise UsageError(
                f"{host!r} is not a host that a run can allow",
                hint="use example.com, example.com:443, *.example.com or loopback, or True for the whole network",
            )
    return hosts
