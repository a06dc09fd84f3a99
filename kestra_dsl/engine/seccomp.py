"""Ask before processes connect: seccomp user notifications of Linux.

A filter on a thread holds for the threads and processes that it starts, and cannot be removed. The kernel suspends a
filtered system call until another process has allowed or refused it. That needs Linux 5.5 and no privileges.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import platform
import select
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

__all__ = ["Call", "SeccompError", "filter_this_thread", "read_memory", "serve"]


class Call(NamedTuple):
    """A suspended system call."""

    pid: int
    """The id of the thread, 0 if it is in another PID namespace."""
    name: str
    """Such as ``connect``."""
    args: tuple[int, ...]


class SeccompError(Exception):
    """The kernel or the machine does not support it."""


class _Machine(NamedTuple):
    audit_arch: int
    seccomp: int
    decided: dict[str, int]
    """The system calls that the supervisor decides."""
    missing: dict[str, int]
    """Those that are answered as if the kernel did not have them: io_uring connects without these system calls."""


_MACHINES = {
    "x86_64": _Machine(
        0xC000003E, 317, {"connect": 42, "sendto": 44, "sendmsg": 46, "sendmmsg": 307}, {"io_uring_setup": 425}
    ),
    "aarch64": _Machine(
        0xC00000B7, 277, {"connect": 203, "sendto": 206, "sendmsg": 211, "sendmmsg": 269}, {"io_uring_setup": 425}
    ),
}

# linux/seccomp.h, linux/bpf_common.h, linux/prctl.h
_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER, _NEW_LISTENER = 1, 8
_ALLOW, _NOTIFY, _NOT_IMPLEMENTED = 0x7FFF0000, 0x7FC00000, 0x00050000 | errno.ENOSYS
_LOAD, _JUMP_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x45, 0x06
_NR, _ARCH, _ARGS = 0, 4, 16
_X32 = 0x40000000
_NOTIFICATION = struct.Struct("=QIIiIQ6Q")
_RESPONSE = struct.Struct("=QqiI")
_CONTINUE = 1
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_ADDRESS_OF_SENDTO = 4


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.POINTER(_Instruction)))


def filter_this_thread() -> int:
    """Filter this thread, and all threads and processes that it starts.

    Returns:
        A file descriptor for ``serve``, which a process without the filter has to call.

    Raises:
        SeccompError: If that is not possible on this machine.
    """
    machine = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if machine is None or sys.maxsize < 2**32:
        raise SeccompError(f"not supported on {sys.platform} {platform.machine()}")
    instructions = _instructions(machine)
    array = (_Instruction * len(instructions))(*(_Instruction(*one) for one in instructions))
    program = _Program(len(instructions), array)
    libc = ctypes.CDLL(None, use_errno=True)

    def install() -> int:
        result: int = libc.syscall(machine.seccomp, _SET_MODE_FILTER, _NEW_LISTENER, ctypes.byref(program))
        return result

    listener = install()
    if listener < 0 and ctypes.get_errno() == errno.EACCES:  # without privileges, it needs the promise to gain none
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        listener = install()
    if listener < 0:
        raise SeccompError(f"seccomp: {os.strerror(ctypes.get_errno())}")
    os.set_inheritable(listener, False)
    return listener


def _instructions(machine: _Machine) -> list[tuple[int, int, int, int]]:
    """The filter: notify of these system calls, allow all others. Programs of another architecture do not run."""
    program = [
        (_LOAD, 0, 0, _ARCH),
        (_JUMP_EQUAL, 1, 0, machine.audit_arch),
        (_RETURN, 0, 0, _NOT_IMPLEMENTED),
        (_LOAD, 0, 0, _NR),
        (_JUMP_SET, 0, 1, _X32),
        (_RETURN, 0, 0, _NOT_IMPLEMENTED),
    ]
    for number in machine.missing.values():
        program += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _NOT_IMPLEMENTED)]
    for name, number in machine.decided.items():
        if name != "sendto":
            program += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _NOTIFY)]
    # most calls of sendto have no address, on sockets that are connected: these pass without a notification
    address = _ARGS + 8 * _ADDRESS_OF_SENDTO
    program += [
        (_JUMP_EQUAL, 0, 5, machine.decided["sendto"]),
        (_LOAD, 0, 0, address),
        (_JUMP_EQUAL, 0, 2, 0),
        (_LOAD, 0, 0, address + 4),
        (_JUMP_EQUAL, 1, 0, 0),
        (_RETURN, 0, 0, _NOTIFY),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return program


def serve(listener: int, decide: Callable[[Call], bool]) -> None:
    """Decide about suspended system calls until no process with the filter is left.

    Args:
        listener: What ``filter_this_thread`` returned.
        decide: Returns whether a system call may go on; if not, it fails with "permission denied".
    """
    names = {number: name for name, number in _MACHINES[platform.machine()].decided.items()}
    poll = select.poll()
    poll.register(listener, select.POLLIN)
    while True:
        received = bytearray(_NOTIFICATION.size)
        if not any(events & select.POLLIN for _, events in poll.poll()):
            return  # the kernel hangs up after the last process
        try:
            fcntl.ioctl(listener, _RECEIVE, received)
        except OSError as error:
            if error.errno in (errno.EINTR, errno.ENOENT):  # the caller was interrupted or has ended
                continue
            return
        id_, pid, _flags, number, _arch, _pointer, *args = _NOTIFICATION.unpack(received)
        allowed = decide(Call(pid, names[number], tuple(args)))
        response = (0, 0, _CONTINUE) if allowed else (0, -errno.EACCES, 0)
        with suppress(OSError):  # the caller has ended meanwhile
            fcntl.ioctl(listener, _SEND, _RESPONSE.pack(id_, *response))


def read_memory(pid: int, address: int, size: int) -> bytes:
    """Bytes of the memory of a thread whose system call is suspended."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        memory.seek(address)
        return memory.read(size)
