"""The fixtures of tests that need a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kestra_dsl.errors import KestraDslError
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.process import EngineProcess

__all__ = ["kestra_server", "kestra_server_1_3", "of_versions", "server_engine"]


def of_versions(*versions: str) -> list[Any]:
    """Parameters of a fixture, for the engines that are tested."""
    return [pytest.param(version, marks=pytest.mark.engines(version)) for version in versions]


@pytest.fixture(scope="session")
def server_engine() -> Iterator[Callable[[str], EngineProcess]]:
    """The engine of a version, started once in a test run: ``KestraServer(server_engine("1.3"))``."""
    engines: dict[str, EngineProcess] = {}

    def of(version: str) -> EngineProcess:
        if version not in engines or not engines[version].alive:
            try:
                engines[version] = EngineProcess(version)
            except (KestraDslError, RuntimeError) as error:
                pytest.fail(str(error), pytrace=False)
        return engines[version]

    yield of
    for engine in engines.values():
        engine.close()


@pytest.fixture(params=of_versions("1.1", "1.3", "2.0"))
def kestra_server(
    request: pytest.FixtureRequest, server_engine: Callable[[str], EngineProcess]
) -> Iterator[KestraServer]:
    """A server of each version with nothing on it."""
    with KestraServer(server_engine(request.param)) as server:
        yield server


@pytest.fixture(params=of_versions("1.3"))
def kestra_server_1_3(
    request: pytest.FixtureRequest, server_engine: Callable[[str], EngineProcess]
) -> Iterator[KestraServer]:
    """A server of 1.3, for tests in which the version makes no difference."""
    with KestraServer(server_engine(request.param)) as server:
        yield server
