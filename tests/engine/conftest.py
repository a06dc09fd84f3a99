"""A machine without Maven, Java or proxies of its own, and a Maven repository on the loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.installing.machine import forget_this_machine
from tests.engine.installing.maven_server import MavenServer, serving


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of a user who has configured nothing."""
    return forget_this_machine(tmp_path, monkeypatch)


@pytest.fixture
def server() -> Iterator[MavenServer]:
    with serving() as served:
        yield served
