"""Kestra's own test flows, by their file names: read where Maven keeps them, and no part of this library."""

from __future__ import annotations

from functools import cache
from zipfile import ZipFile

from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.lock import TEST_KIT, lock_of

__all__ = ["invalid_flows", "valid_flows"]

VERSION = "1.3"


def valid_flows(version: str = VERSION) -> dict[str, str]:
    """Those that the engine accepts, since Kestra's tests run them."""
    return _flows("valids", version)


def invalid_flows() -> dict[str, str]:
    """Those on which Kestra's tests try its validator."""
    return _flows("invalids", VERSION)


@cache
def _flows(kind: str, version: str) -> dict[str, str]:
    (kit,) = (jar.path.name for jar in lock_of(version, test_kit=True) if jar.part == TEST_KIT)
    (file,) = (path for path in classpath(version, test_kit=True) if path.name == kit)
    start = f"flows/{kind}/"
    with ZipFile(file) as jar:
        names = sorted(name for name in jar.namelist() if name.startswith(start) and name.endswith((".yaml", ".yml")))
        return {name.removeprefix(start): jar.read(name).decode() for name in names}
