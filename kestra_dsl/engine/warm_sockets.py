"""Where the engine that is kept warm for a project is reached: a Unix socket in a private folder of the user.

The name of the socket is a key of all that the answers of an engine depend on, so an engine of another project, of
another version or with other settings is never found.
"""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kestra_dsl.engine.installing.aot_cache import engine_key

if TYPE_CHECKING:
    from kestra_dsl.engine.in_process import Setup

__all__ = ["OPT_OUT", "connected", "is_served", "make_private_folder", "socket_of"]

OPT_OUT: Final = "KDSL_NO_WARM_ENGINE"
_LONGEST: Final = 100
"""The system limits the path of a socket to 108 bytes, macOS to 104."""
_READ: Final = frozenset("_JAVA_OPTIONS ALL_PROXY HTTPS_PROXY HTTP_PROXY LANG LANGUAGE NO_PROXY TZ".split())
_READ_PREFIXES: Final = (
    "DATASOURCES_", "ENDPOINTS_", "ENV_", "FLYWAY_", "GRPC_", "JACKSON_", "JAVA_", "JDK_", "JOOQ_", "KESTRA_", "LC_",
    "LOGGER_", "MICRONAUT_", "NETTY_",
)  # fmt: skip
"""Variables of the environment that Java, Kestra and its framework read when they start."""


def socket_of(project: Path, setup: Setup, libjvm: Path) -> Path | None:
    """The path of the socket of an engine, whether it exists or not.

    Args:
        project: The root folder of the project.
        setup: The engine.
        libjvm: The library of the Java virtual machine.

    Returns:
        The path; None if there is no warm engine: on Windows, for an engine with plugins, and if the user opts out.
    """
    if not hasattr(socket, "AF_UNIX") or not hasattr(os, "geteuid") or setup.plugins or os.environ.get(OPT_OUT):
        return None
    parts = [str(project.resolve()), setup.release, setup.heap, engine_key(setup.jars, libjvm), *_own_files()]
    parts += [f"{name}={value}" for name, value in sorted(os.environ.items()) if _is_read(name)]
    key = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    path = _folder() / f"{key}.sock"
    return path if len(os.fsencode(path)) <= _LONGEST else None


def is_served(path: Path) -> bool:
    """Whether a program of this user listens at a socket, in a folder that no other user can write to."""
    try:
        found = path.lstat()
        if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.geteuid() or not _is_private(path.parent):
            return False
        connected(path).close()
    except OSError:  # there is none, or it is left of a program that was killed
        return False
    return True


def make_private_folder(folder: Path) -> bool:
    """Make the folder of sockets, if there is none.

    Returns:
        Whether it is a folder that only this user can read and write.
    """
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    return _is_private(folder)


def connected(path: Path) -> socket.socket:
    """Connect to a socket.

    Raises:
        OSError: If nobody listens, such as after a crash.
    """
    connection = socket.socket(socket.AF_UNIX)
    try:
        connection.connect(str(path))
    except BaseException:
        connection.close()
        raise
    return connection


def _folder() -> Path:
    return Path(tempfile.gettempdir()) / f"kdsl-engines-{os.geteuid()}"


def _is_private(folder: Path) -> bool:
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077


def _is_read(name: str) -> bool:
    return name.upper() in _READ or name.upper().startswith(_READ_PREFIXES)


def _own_files() -> list[str]:
    """The modules that talk to an engine, with their size and time: another version of the library has others."""
    found = []
    for folder, _, names in os.walk(Path(__file__).parent):
        for name in names:
            if name.endswith(".py"):
                file = os.path.join(folder, name)  # noqa: PTH118 - a path object for each file takes too long
                status = os.stat(file)  # noqa: PTH116 - as above
                found.append(f"{file} {status.st_size} {status.st_mtime_ns}")
    return sorted(found)
