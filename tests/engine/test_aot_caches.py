"""The AOT cache of Kestra 1.3, made once for this module in a folder of its own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.engine.aot_caches import make_aot_cache
from kestra_dsl.engine.installing.aot_cache import AotCache, aot_cache, remove_caches, remove_unused
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.errors import EngineError
from kestra_dsl.plugins.core.debug import Return

pytestmark = pytest.mark.engines("1.3")

FLOW = Flow(id="hello", namespace="demo", tasks=[Return(id="hello", format="{{ 1 + 2 }}")])


@pytest.fixture(scope="module")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder for caches of the user, with that of 1.3."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("caches")
        patch.setenv("XDG_CACHE_HOME", str(folder))
        make_aot_cache("1.3", lambda: None)
        yield folder


@pytest.fixture
def cache(caches: Path, monkeypatch: pytest.MonkeyPatch) -> AotCache:
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches))
    return make_aot_cache("1.3", lambda: pytest.fail("it exists"))


def uses(cache: AotCache) -> bool:
    """Whether an engine that works has the cache in its memory."""
    with Engine("1.3", own_process=True) as engine:
        (result,) = engine.validate([FLOW])
        assert result.valid
        assert engine.run(FLOW).task("hello").outputs["value"] == "3"
        assert engine._worker is not None
        return str(cache.classes) in Path(f"/proc/{engine._worker.pid}/maps").read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files a process has in memory")
def test_an_engine_uses_its_cache_and_starts_without_one_that_is_damaged(cache: AotCache) -> None:
    assert uses(cache)
    whole = cache.classes.read_bytes()
    try:
        cache.classes.write_bytes(os.urandom(4096) + whole[4096 : len(whole) // 2])
        assert not uses(cache)
    finally:
        cache.classes.write_bytes(whole)


def test_a_cache_is_for_the_jars_it_was_made_with(cache: AotCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kestra_dsl.engine.installing.aot_cache.own_jar", lambda: b"of a newer version")
    with pytest.raises(AssertionError, match="another"):
        make_aot_cache("1.3", lambda: (_ for _ in ()).throw(AssertionError("another")))
    assert cache.exists


def test_what_is_not_finished_is_removed(cache: AotCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("kestra_dsl.engine.aot_caches._TIMEOUT", 0.1)
    with pytest.raises(EngineError, match="took longer than"):
        make_aot_cache("1.3", lambda: None)
    assert not [*tmp_path.rglob("*.jar")]
    assert cache.exists


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(EngineError, match="file/kestra_dsl"):
        make_aot_cache("1.3", lambda: None)


def test_caches_of_a_java_that_is_gone_and_of_a_removed_version_are_removed(
    cache: AotCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    engines = tmp_path / "kestra_dsl" / "engines"
    for name, java in (("1.3-gone", tmp_path / "gone"), ("1.3-replaced", cache.java), ("2.0-kept", cache.java)):
        (engines / name).mkdir(parents=True)
        (engines / name / "java.txt").write_text(str(java))
    ours = engines / cache.folder.name
    shutil.copytree(cache.folder, ours)
    remove_unused(aot_cache("1.3", classpath("1.3"), cache.java))
    assert sorted(folder.name for folder in engines.iterdir()) == [cache.folder.name, "2.0-kept"]
    remove_caches("1.3")
    assert [folder.name for folder in engines.iterdir()] == ["2.0-kept"]
