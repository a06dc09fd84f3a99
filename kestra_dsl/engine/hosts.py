"""Match hosts with the hosts that a run allows."""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import ip_address

__all__ = ["LOOPBACK", "allowed_names", "allows", "is_loopback", "normalized"]

LOOPBACK = "loopback"
"""Stands for this machine among the hosts that a run allows."""


def allows(allowed: bool | Collection[str], host: str, port: int | None) -> bool:
    """Whether a host is allowed: by its name, ``*.example.com``, or ``loopback``, each optionally with ``:port``.

    Without a port, any allowed port of the host is enough.
    """
    if isinstance(allowed, bool):
        return allowed
    return any(_matches(pattern, host.lower(), port) for pattern in allowed)


def allowed_names(allowed: Collection[str], port: int | None) -> list[str]:
    """The host names among the allowed hosts, without wildcards and addresses, that allow the port."""
    names = []
    for pattern in allowed:
        name, wanted = _split(pattern)
        is_name = name != LOOPBACK and not name.startswith("*.") and not _is_address(name)
        if is_name and (wanted is None or port is None or wanted == port):
            names.append(name)
    return names


def is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def normalized(host: str) -> str:
    """The shortest spelling of an IPv6 address; any other host as it is."""
    try:
        return str(ip_address(host))
    except ValueError:
        return host


def _matches(pattern: str, host: str, port: int | None) -> bool:
    name, wanted = _split(pattern)
    if wanted is not None and port is not None and wanted != port:
        return False
    if name == LOOPBACK:
        return is_loopback(host)
    return host.endswith(name[1:]) if name.startswith("*.") else host == name


def _split(pattern: str) -> tuple[str, int | None]:
    """The name and the port of a pattern. The colons of an IPv6 address without brackets are no port."""
    name, colon, port = pattern.lower().rpartition(":")
    if not colon or not port.isdigit() or (":" in name and not name.endswith("]")):
        return normalized(pattern.lower().strip("[]")), None
    return normalized(name.strip("[]")), int(port)


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
