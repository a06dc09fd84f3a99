"""Jars come whole or not at all, whatever the server, the network and the disk do."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kestra_dsl.engine.installing import download
from kestra_dsl.engine.installing import install as installing
from kestra_dsl.engine.installing.download import PART, part_of
from kestra_dsl.engine.installing.install import Found, install, look
from kestra_dsl.engine.installing.lock import Jar
from kestra_dsl.engine.installing.remote import Remote
from kestra_dsl.errors import DownloadError
from tests.engine.installing.maven_server import (
    MavenServer,
    bytes_of,
    cut,
    halted,
    ignore_range,
    instead,
    jar_of,
    serving,
    status,
)

ONE = jar_of("com.example:one:1.0", 300_000)
JARS = [ONE, jar_of("com.example.deep:two:2.0-beta"), jar_of("com.example:one:1.0:tests"), jar_of("org.example:x:3")]


@pytest.fixture(autouse=True)
def no_waits(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_WAITS", (0.01, 0.01, 0.01))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return tmp_path / "repository"


@pytest.fixture
def server(server: MavenServer) -> MavenServer:
    server.add(*JARS)
    return server


def bring(jars: list[Jar], repository: Path, server: MavenServer, **options: Any) -> Found:
    return install(jars, repository, lambda: Remote(server.url, "a test"), **options)


def put(jar: Jar, repository: Path, content: bytes, *, part: bool = False) -> Path:
    file = repository / jar.path
    file = part_of(file) if part else file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def is_whole(jar: Jar, repository: Path) -> bool:
    return (repository / jar.path).read_bytes() == bytes_of(jar.coordinate, jar.size)


def jars_and_parts(repository: Path) -> list[str]:
    files = (file.name for file in repository.rglob("*") if file.is_file())
    return sorted(name for name in files if not name.startswith("."))


def test_all_jars_come_to_where_maven_has_them(repository: Path, server: MavenServer) -> None:
    assert bring(JARS, repository, server) == ([], JARS, [])
    assert all(is_whole(jar, repository) for jar in JARS)
    assert jars_and_parts(repository) == ["one-1.0-tests.jar", "one-1.0.jar", "two-2.0-beta.jar", "x-3.jar"]
    assert (repository / "com/example/deep/two/2.0-beta/two-2.0-beta.jar").is_file()


def test_a_second_install_asks_the_server_for_nothing(repository: Path, server: MavenServer) -> None:
    bring(JARS, repository, server)
    server.asked.clear()
    assert bring(JARS, repository, server) == (JARS, [], [])
    assert server.asked == []


def test_jars_come_side_by_side(repository: Path, server: MavenServer) -> None:
    together = Barrier(len(JARS))

    def wait_for_the_others(handler: Any, content: bytes) -> None:
        together.wait(timeout=60)
        ignore_range(handler, content)

    server.always = wait_for_the_others
    bring(JARS, repository, server)
    assert not together.broken


def test_progress_adds_up_to_the_size_of_what_was_missing(repository: Path, server: MavenServer) -> None:
    class Counting(installing.Quiet):
        total = 0

        def advance(self, size: int) -> None:
            self.total += size

    put(ONE, repository, bytes_of(ONE.coordinate, ONE.size)[:1000], part=True)
    server.next[f"/{ONE.path}"] = [cut(5000), ignore_range]
    counting = Counting()
    bring([ONE], repository, server, progress=counting)
    assert counting.total == ONE.size


def test_a_broken_connection_is_gone_on_with(repository: Path, server: MavenServer) -> None:
    server.next[f"/{ONE.path}"] = [cut(150_000)]
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)
    first, second = server.headers_for(ONE)
    assert "range" not in first
    # what was still on its way through the buffers is asked for again
    assert 100_000 < int(second["range"].removeprefix("bytes=").rstrip("-")) <= 150_000


def test_what_an_earlier_install_left_is_gone_on_with(repository: Path, server: MavenServer) -> None:
    put(ONE, repository, bytes_of(ONE.coordinate, ONE.size)[:100_000], part=True)
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)
    assert [headers.get("range") for headers in server.headers_for(ONE)] == ["bytes=100000-"]
    assert jars_and_parts(repository) == ["one-1.0.jar"]


def test_a_whole_part_needs_no_server(repository: Path, server: MavenServer) -> None:
    put(ONE, repository, bytes_of(ONE.coordinate, ONE.size), part=True)
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)
    assert server.asked == []


@pytest.mark.parametrize("size", [1000, ONE.size, ONE.size + 1])
def test_a_part_of_something_else_is_thrown_away(size: int, repository: Path, server: MavenServer) -> None:
    put(ONE, repository, b"x" * size, part=True)
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)


@pytest.mark.parametrize(("answer", "asked"), [(ignore_range, 1), (status(416), 2)])
def test_a_server_that_cannot_go_on_sends_all_of_it(
    answer: Any, asked: int, repository: Path, server: MavenServer
) -> None:
    put(ONE, repository, bytes_of(ONE.coordinate, ONE.size)[:100_000], part=True)
    server.next[f"/{ONE.path}"] = [answer]
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)
    assert len(server.asked) == asked


@hypothesis_settings(max_examples=25)
@given(cuts=st.lists(st.integers(0, 3000), max_size=3), left=st.binary(max_size=20) | st.integers(0, 3000))
def test_wherever_connections_break_the_jar_is_whole_in_the_end(cuts: list[int], left: bytes | int) -> None:
    jar = jar_of("com.example:often:1", 3000)
    with serving() as server, TemporaryDirectory() as folder:
        server.add(jar)
        server.next[f"/{jar.path}"] = [cut(at) for at in cuts]
        content = bytes_of(jar.coordinate, jar.size)[:left] if isinstance(left, int) else left
        put(jar, Path(folder), content, part=True)
        bring([jar], Path(folder), server)
        assert is_whole(jar, Path(folder))
        assert jars_and_parts(Path(folder)) == ["often-1.jar"]


@pytest.mark.parametrize("content", [b"x" * ONE.size, b"short", b""])
def test_a_damaged_jar_is_told_and_fetched_anew(content: bytes, repository: Path, server: MavenServer) -> None:
    put(ONE, repository, content)
    assert bring(JARS, repository, server) == ([], JARS[1:], [ONE])
    assert is_whole(ONE, repository)


@pytest.mark.parametrize("body", [b"x" * ONE.size, b"<html>log in</html>", b"x" * (ONE.size + 1)])
def test_another_file_from_the_server_is_refused_and_not_kept(
    body: bytes, repository: Path, server: MavenServer
) -> None:
    server.always = instead(body)
    with pytest.raises(DownloadError, match=r"com\.example:one:1\.0 .*is not the published file") as caught:
        bring([ONE], repository, server)
    assert server.url in caught.value.message
    assert "KDSL_MAVEN_URL" in str(caught.value.hint)
    assert jars_and_parts(repository) == []
    assert len(server.asked) == 2


def test_a_jar_that_the_server_lacks_is_named_after_one_question(repository: Path, server: MavenServer) -> None:
    del server.files[f"/{ONE.path}"]
    with pytest.raises(DownloadError, match=r"com\.example:one:1\.0 from http.*: not found \(HTTP 404\)") as caught:
        bring([ONE], repository, server)
    assert "a test" in str(caught.value.hint)
    assert len(server.asked) == 1


@pytest.mark.parametrize("code", [401, 403])
def test_a_server_that_wants_a_password_says_where_to_put_it(code: int, repository: Path, server: MavenServer) -> None:
    server.always = status(code)
    with pytest.raises(DownloadError, match=rf"access denied \(HTTP {code}") as caught:
        bring([ONE], repository, server)
    assert "<server>" in str(caught.value.hint)


@pytest.mark.parametrize("code", [429, 500, 502, 503, 504])
def test_a_server_in_trouble_is_asked_again(code: int, repository: Path, server: MavenServer) -> None:
    server.next[f"/{ONE.path}"] = [status(code), status(code)]
    bring([ONE], repository, server)
    assert is_whole(ONE, repository)
    assert len(server.asked) == 3


def test_a_server_that_stays_in_trouble_is_given_up(repository: Path, server: MavenServer) -> None:
    server.always = status(503)
    with pytest.raises(DownloadError, match="HTTP 503"):
        bring([ONE], repository, server)
    assert len(server.asked) == 4


def test_a_server_that_says_nothing_is_given_up(
    repository: Path, server: MavenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "_TIMEOUT", (0.2, 0.2))
    server.always = halted()
    with pytest.raises(DownloadError, match=r"(timeout|no connection)"):
        bring([ONE], repository, server)
    assert jars_and_parts(repository) == ["one-1.0.jar" + PART]


def test_without_a_network_the_error_says_what_to_look_at(repository: Path) -> None:
    nobody = Remote("http://127.0.0.1:9", "a test")
    with pytest.raises(DownloadError, match="no connection") as caught:
        install(JARS, repository, lambda: nobody)
    assert "HTTPS_PROXY" in str(caught.value.hint)
    assert caught.value.exit_code == 3


def test_offline_needs_no_server_when_all_is_there(repository: Path) -> None:
    for jar in JARS:
        put(jar, repository, bytes_of(jar.coordinate, jar.size))
    assert install(JARS, repository, lambda: pytest.fail("it is asked"), offline=True).right == JARS


def test_offline_names_what_is_missing(repository: Path) -> None:
    put(ONE, repository, b"other")
    with pytest.raises(
        DownloadError, match=r"3 jars are missing in .* and 1 are not .*: com\.example\.deep:two"
    ) as caught:
        install(JARS, repository, lambda: pytest.fail("it is asked"), offline=True)
    assert "and 1 more" in caught.value.message
    assert (repository / ONE.path).read_bytes() == b"other"


def test_the_jars_that_came_before_an_error_stay(repository: Path, server: MavenServer) -> None:
    bring(JARS[1:], repository, server)
    server.always = status(404)
    with pytest.raises(DownloadError):
        bring(JARS, repository, server)
    assert look(JARS, repository) == (JARS[1:], [ONE], [])


def test_what_does_not_fit_is_refused_before_anything_is_fetched(
    repository: Path, server: MavenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 1))
    with pytest.raises(DownloadError, match="has 0 MB free") as caught:
        bring(JARS, repository, server)
    assert "KDSL_MAVEN_REPOSITORY" in str(caught.value.hint)
    assert server.asked == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("a small file system has to be mounted")
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "size=128k", "none", str(disk)]
    if not Path(mount[0]).exists() or subprocess.run(mount, check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    yield disk
    subprocess.run(["/bin/umount", str(disk)], check=True)


def test_a_disk_that_fills_up_keeps_what_can_be_gone_on_with(
    small_disk: Path, server: MavenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 0, 10**9))
    with pytest.raises(DownloadError, match="no space left") as caught:
        bring([ONE], small_disk, server)
    assert "free some space" in str(caught.value.hint)
    assert jars_and_parts(small_disk) == ["one-1.0.jar" + PART]
    left = part_of(small_disk / ONE.path).read_bytes()
    assert left == bytes_of(ONE.coordinate, ONE.size)[: len(left)]


def test_a_repository_that_cannot_be_written_is_an_error_with_a_way_out(small_disk: Path, server: MavenServer) -> None:
    subprocess.run(["/bin/mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(DownloadError, match=r"cannot be written: Read-only file system") as caught:
        bring(JARS, small_disk, server)
    assert "KDSL_MAVEN_REPOSITORY" in str(caught.value.hint)


def test_a_refused_file_is_an_error_with_a_way_out(
    repository: Path, server: MavenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, *_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DownloadError, match=r"one-1\.0\.jar.* cannot be written: Permission denied"):
        bring([ONE], repository, server)


def test_a_file_where_a_folder_belongs_is_an_error_in_a_line(repository: Path, server: MavenServer) -> None:
    repository.mkdir()
    (repository / "com").write_text("a file")
    with pytest.raises(DownloadError, match="cannot be written: Not a directory"):
        bring(JARS, repository, server)


def test_a_folder_where_a_jar_belongs_is_an_error_in_a_line(repository: Path, server: MavenServer) -> None:
    (repository / ONE.path).mkdir(parents=True)
    with pytest.raises(DownloadError, match="cannot be written: Is a directory"):
        bring([ONE], repository, server)
