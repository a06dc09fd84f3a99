"""Where AOT caches are, without an engine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kestra_dsl.engine.installing.aot_cache import aot_cache


def test_a_user_without_a_home_has_the_cache_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", unknown)
    cache = aot_cache("1.3", [], Path("/java/lib/server/libjvm.so"))
    assert cache.folder.is_relative_to(sys.prefix)
    assert not cache.exists
