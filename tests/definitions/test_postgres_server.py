"""The PostgreSQL server of the tests starts for any user and always stops."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from tests.definitions import postgres_server
from tests.definitions.postgres_server import running_server

ROOT = Path(__file__).parent.parent.parent


def is_there(folder: str) -> bool:
    try:
        psycopg.connect(host=folder, user="postgres").close()
    except psycopg.OperationalError:
        return False
    return True


def test_it_is_recent_and_accepts_connections_only_on_its_socket() -> None:
    with running_server() as folder, psycopg.connect(host=folder, user="postgres") as connection:
        assert connection.info.server_version >= 150000
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SHOW timezone").fetchone() == ("UTC",)


def test_two_servers_are_independent() -> None:
    with running_server() as one, running_server() as other:
        assert one != other
        assert is_there(one) and is_there(other)


def test_it_stops_after_the_block() -> None:
    with running_server() as folder:
        assert is_there(folder)
    assert not Path(folder).exists() and not is_there(folder)


def test_it_stops_after_a_failed_block() -> None:
    folders: list[str] = []

    def fail() -> None:
        with running_server() as folder:
            folders.append(folder)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not Path(folders[0]).exists() and not is_there(folders[0])


def test_it_stops_when_its_parent_is_killed() -> None:
    script = (
        "from tests.definitions.postgres_server import running_server\n"
        "with running_server() as folder:\n    print(folder, flush=True)\n    input()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        folder = process.stdout.readline().strip()
        assert is_there(folder)
        process.kill()
    deadline = time.monotonic() + 30
    while Path(folder).exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not Path(folder).exists() and not is_there(folder)


def test_a_failed_start_is_reported_with_its_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(postgres_server.SETTINGS, "no_such_setting", "1")
    with pytest.raises(RuntimeError, match='unrecognized configuration parameter "no_such_setting"'), running_server():
        pass


@pytest.mark.skipif(os.geteuid() != 0, reason="who is not root runs the binaries as who they are")
def test_binaries_that_only_root_can_read_are_copied(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed = postgres_server._installation()
    package = tmp_path / postgres_server.PACKAGE
    tmp_path.chmod(0o700)
    package.mkdir()
    (package / installed.name).symlink_to(installed)
    (tmp_path / f"{postgres_server.PACKAGE}.libs").symlink_to(
        installed.parent.with_name(f"{postgres_server.PACKAGE}.libs")
    )
    monkeypatch.setattr(postgres_server, "_installation", lambda: package / installed.name)
    with running_server() as folder:
        assert is_there(folder)
        assert (Path(folder) / postgres_server.PACKAGE / installed.name / "bin" / "postgres").is_file()
