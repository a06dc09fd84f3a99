"""The lock files, which decide what runs on somebody's machine."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.engine.installing.lock import ENGINE, LOCKS, TEST_KIT, Jar, lock_of, lock_text, read_lock
from kestra_dsl.engine.installing.versions import RELEASES, Release, release_of
from kestra_dsl.errors import UsageError

WORD = st.from_regex(r"[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,12}", fullmatch=True)
JARS = st.builds(
    Jar,
    st.lists(WORD, min_size=3, max_size=4).map(":".join),
    st.integers(1, 10**9),
    st.binary(min_size=32, max_size=32).map(bytes.hex),
    st.sampled_from([ENGINE, TEST_KIT]),
)


def test_every_target_has_an_engine_and_a_lock_file() -> None:
    assert tuple(release.target for release in RELEASES) == version_names()
    assert {file.name for file in LOCKS.glob("*.txt")} == {f"{release.version}.txt" for release in RELEASES}


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.target)
class TestLocked:
    def test_each_line_is_a_jar_with_size_and_sha256(self, release: Release) -> None:
        text = (LOCKS / f"{release.version}.txt").read_text(encoding="ascii")
        head, *lines = text.splitlines()
        assert head.startswith(f"# The jars of Kestra {release.version}, ")
        for line in lines:
            assert re.fullmatch(r"(engine|test-kit) [\w.-]+:[\w.-]+:[\w.-]+(:[\w.-]+)? [1-9]\d* [0-9a-f]{64}", line)
        assert text == lock_text(release.version, read_lock(text))

    def test_nothing_is_on_the_class_path_twice(self, release: Release) -> None:
        jars = lock_of(release.version, test_kit=True)
        artifacts = [(group, artifact, *rest) for group, artifact, _, *rest in (j.coordinate.split(":") for j in jars)]
        assert len(set(artifacts)) == len(artifacts)
        # some jars are empty on purpose, and alike
        assert len({jar.path for jar in jars}) == len(jars)

    def test_kestra_is_of_that_release_and_comes_first(self, release: Release) -> None:
        jars = lock_of(release.target)
        assert jars[0].coordinate == f"io.kestra:core:{release.version}"
        versions = {jar.coordinate.split(":")[2] for jar in jars if jar.coordinate.startswith("io.kestra:")}
        assert versions - {release.version} <= {"0.1.2"}  # kotlp, which counts for itself
        assert {"script", "executor", "worker", "jdbc-h2", "tests"} <= {jar.coordinate.split(":")[1] for jar in jars}

    def test_the_test_kit_comes_only_when_it_is_asked_for(self, release: Release) -> None:
        kit = set(lock_of(release.version, test_kit=True)) - set(lock_of(release.version))
        assert {jar.coordinate for jar in kit} == {f"io.kestra:core:{release.version}:tests"}


def test_one_jar_has_one_hash_in_all_locks() -> None:
    jars = {jar for release in RELEASES for jar in lock_of(release.version, test_kit=True)}
    assert len({jar.coordinate for jar in jars}) == len(jars)


@given(st.lists(JARS))
def test_what_is_written_is_read_back(jars: list[Jar]) -> None:
    assert read_lock(lock_text("1.2.3", jars)) == jars


def test_a_jar_lies_where_maven_puts_it() -> None:
    plain, classified = Jar("a.b:c-d:1.0", 1, ""), Jar("a.b:c-d:1.0:tests", 1, "")
    assert str(plain.path) == "a/b/c-d/1.0/c-d-1.0.jar"
    assert str(classified.path) == "a/b/c-d/1.0/c-d-1.0-tests.jar"


def test_a_version_is_called_by_its_target_or_its_release() -> None:
    assert release_of("1.3") == release_of("1.3.31")
    assert (release_of("1.3").target, release_of("1.3").version) == ("1.3", "1.3.31")


@pytest.mark.parametrize("version", ["1.3.30", "1", "2", "", "latest"])
def test_another_version_is_bad_use_and_told_what_there_is(version: str) -> None:
    with pytest.raises(UsageError, match="no engine for Kestra") as caught:
        release_of(version)
    assert "1.3 (1.3.31)" in str(caught.value.hint)
