"""Decide about the connections of processes that an engine's tasks start, such as scripts.

The engine's process puts a seccomp filter on itself (see ``inside.process_gate``), and the process that started it
allows or refuses. Connections of the Java virtual machine itself are allowed here, because ``inside.gate`` decides
about them. The sockets of name services, container engines and warm engines count as network, because these connect
for others.
"""

from __future__ import annotations

import json
import os
import re
import socket
import struct
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import NamedTuple, TypeAlias

from kestra_dsl.engine.hosts import allowed_names, allows
from kestra_dsl.engine.seccomp import Call, read_memory, serve

__all__ = ["ProcessSupervisor"]

_DNS = 53
_NAME_SERVICES = re.compile(r"(/var)?/run/(nscd/socket|systemd/resolve/.*|avahi-daemon/socket)")
_OTHERS = re.compile(r".*/((docker|podman|containerd|crio|buildkitd)\.sock|kdsl-engines-\d+/.*)")
_HARMLESS_FAMILIES = (socket.AF_UNSPEC, 16)
"""AF_UNSPEC disconnects a socket, and AF_NETLINK (16) talks to the kernel of this machine."""
_MAX_ADDRESS = 128
_MESSAGE = 64
"""The size of ``struct mmsghdr`` on 64-bit machines. It begins with the pointer to the address and its size."""
_MAX_MESSAGES = 1024


class _Ip(NamedTuple):
    host: str
    port: int


class _Local(NamedTuple):
    path: str


class _Other(NamedTuple):
    family: int


_Address: TypeAlias = _Ip | _Local | _Other


class ProcessSupervisor:
    """Decides for one engine."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._pid = 0
        """The process of the engine."""
        self._allowed: bool | Sequence[str] = ()
        self._resolved: dict[str, set[str]] = {}
        """The addresses of allowed names, in this run."""

    def allow(self, allowed: bool | Sequence[str]) -> None:
        """Allow hosts from now on, instead of those before."""
        self._allowed, self._resolved = allowed, {}

    def serve(self, pid: int) -> None:
        """Decide until the engine has ended, if its machine supports the filter. ``pid`` is the engine's process."""
        self._pid = pid
        with suppress(OSError):  # the engine ended before it had a filter
            _, listeners, _, _ = socket.recv_fds(self._channel, 64, 1)
            for listener in listeners:
                try:
                    serve(listener, self._allows)
                finally:
                    os.close(listener)

    def close(self) -> None:
        self._channel.close()

    def _allows(self, call: Call) -> bool:
        is_java = Path(f"/proc/{self._pid}/task/{call.pid}").exists()
        try:
            return all(self._allows_address(address, call.pid, is_java=is_java) for address in _addresses(call))
        except (OSError, struct.error):  # its memory cannot be read, such as that of a program with more privileges
            return is_java or self._record("an unknown address", None, call.pid, allowed=self._allowed is True)

    def _allows_address(self, address: _Address, pid: int, *, is_java: bool) -> bool:
        everything = self._allowed is True
        match address:
            case _Ip(host, port):
                return is_java or self._record(host, port, pid, allowed=self._allows_ip(host, port))
            case _Local(path) if _NAME_SERVICES.fullmatch(path):
                return is_java or self._allows_lookups()  # if not, the program asks a name server, which is recorded
            case _Local(path) if _OTHERS.fullmatch(path):
                return self._record(path, None, pid, allowed=everything)
            case _Other(family) if family not in _HARMLESS_FAMILIES:
                return is_java or self._record(f"address family {family}", None, pid, allowed=everything)
        return True

    def _allows_ip(self, host: str, port: int) -> bool:
        allowed = self._allowed
        if isinstance(allowed, bool):
            return allowed
        if port == _DNS:
            return self._allows_lookups() or allows([one for one in allowed if one.endswith(f":{_DNS}")], host, port)
        return allows(allowed, host, port) or any(self._resolves(name, host) for name in allowed_names(allowed, port))

    def _allows_lookups(self) -> bool:
        """Whether programs may look up names, which they need for hosts that are allowed by name."""
        return self._allowed if isinstance(self._allowed, bool) else bool(allowed_names(self._allowed, None))

    def _resolves(self, name: str, address: str) -> bool:
        """Whether a name has an address now, or had it earlier in this run."""
        known = self._resolved.setdefault(name, set())
        if address not in known:
            with suppress(OSError):  # the name does not exist
                known |= {str(sockaddr[0]) for *_, sockaddr in socket.getaddrinfo(name, None)}
        return address in known

    def _record(self, host: str, port: int | None, pid: int, *, allowed: bool) -> bool:
        """Report an attempt to the engine, and return whether it is allowed."""
        attempt = {"host": host, "port": port, "allowed": allowed, "at": time.time(), "program": _program(pid)}
        with suppress(OSError):  # the engine has ended
            self._channel.sendall(json.dumps(attempt).encode() + b"\n")
        return allowed


def _addresses(call: Call) -> Iterator[_Address]:
    """The addresses that a system call connects or sends to."""
    if call.name == "connect":
        yield from _address(call.pid, call.args[1], call.args[2])
    elif call.name == "sendto":
        yield from _address(call.pid, call.args[4], call.args[5])
    else:
        count = min(call.args[2], _MAX_MESSAGES) if call.name == "sendmmsg" else 1
        for number in range(count):
            header = read_memory(call.pid, call.args[1] + number * _MESSAGE, 12)
            yield from _address(call.pid, *struct.unpack("=QI", header))


def _address(pid: int, pointer: int, size: int) -> Iterator[_Address]:
    """Decode a ``sockaddr``; a message on a connected socket has none."""
    if pointer == 0 or size < 2:
        return
    data = read_memory(pid, pointer, min(size & 0xFFFFFFFF, _MAX_ADDRESS))
    (family,) = struct.unpack_from("=H", data)
    if family == socket.AF_INET:
        port, packed = struct.unpack_from("!H4s", data, 2)
        yield _Ip(str(ip_address(packed)), port)
    elif family == socket.AF_INET6:
        port, packed = struct.unpack_from("!H4x16s", data, 2)
        address = IPv6Address(packed)
        yield _Ip(str(address.ipv4_mapped or address), port)
    elif family == socket.AF_UNIX:
        yield _Local(os.fsdecode(data[2:].partition(b"\0")[0]))
    else:
        yield _Other(family)


def _program(pid: int) -> str:
    """The name of a program, such as ``curl``."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    return "unknown"
