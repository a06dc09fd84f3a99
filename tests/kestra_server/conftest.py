"""The server of the versions whose answers are compared with real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.kestra_server.fixtures import of_versions
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.process import EngineProcess


@pytest.fixture(params=of_versions("1.3", "2.0"))
def kestra_server(
    request: pytest.FixtureRequest, server_engine: Callable[[str], EngineProcess]
) -> Iterator[KestraServer]:
    """A server of each version with nothing on it, but 1.1, which serves only what the client needs."""
    with KestraServer(server_engine(request.param)) as server:
        yield server
