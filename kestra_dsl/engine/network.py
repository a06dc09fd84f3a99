"""The network as a run uses it: what is allowed, and what went out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeAlias

from kestra_dsl.errors import UsageError

__all__ = ["Connection", "Network", "allowed_hosts", "connections"]

Network: TypeAlias = bool | str | Iterable[str]
"""All of it, nothing, or the hosts that are allowed; ``loopback`` is this machine."""

_HOST = re.compile(r"(\*\.)?[\w.-]+(:\d{1,5})?|\[[0-9a-fA-F:.]+\](:\d{1,5})?|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*")


@dataclass(frozen=True)
class Connection:
    """One connection, or one request of it, that a run made or wanted to make."""

    host: str
    port: int | None
    """None if the host was looked up, and nothing more is known."""
    allowed: bool
    """Whether the run allowed it; else it was refused."""
    flow: str | None
    task: str | None
    """Whose it was, as far as that can be told; that of an expression of the flow itself is nobody's."""
    method: str | None
    """Of the request, such as ``GET``, where Kestra's own HTTP client made it."""
    path: str | None
    """Of the request, without its query."""
    function: bool
    """Whether an expression asked for it with ``http()``."""

    @property
    def address(self) -> str:
        """Such as ``example.com:443``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    def __str__(self) -> str:
        what = f"{self.method} {self.address}{self.path}" if self.method else self.address
        whose = f"{self.task}: " if self.task else ""
        return f"{whose}{what}{' by http()' if self.function else ''}{'' if self.allowed else ' (refused)'}"

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain data."""
        return asdict(self)


def connections(told: Iterable[Mapping[str, Any]]) -> list[Connection]:
    return [Connection(**one) for one in told]


def allowed_hosts(network: Network) -> bool | list[str]:
    """As the engine takes it."""
    if isinstance(network, bool):
        return network
    hosts = [network] if isinstance(network, str) else list(network)
    for host in hosts:
        if not _HOST.fullmatch(str(host)):
            raise UsageError(
                f"{host!r} is not a host that a run can allow",
                hint="write example.com, example.com:443, *.example.com or loopback, or True for the whole network",
            )
    return hosts
