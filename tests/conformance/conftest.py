"""Engines that also have what Kestra's own tests bring: the classes that only those use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from kestra_dsl.engine import Engine
from kestra_dsl.errors import KestraDslError


@pytest.fixture(scope="session")
def engine_of() -> Iterator[Callable[[str], Engine]]:
    """The engine of a version, started once: ``engine_of("2.0").validate(flows)``."""
    engines: dict[str, Engine] = {}

    def of(version: str) -> Engine:
        if version not in engines:
            try:
                engines[version] = Engine(version, own_process=True, test_kit=True).start()
            except KestraDslError as error:
                pytest.fail(str(error), pytrace=False)
        return engines[version]

    yield of
    for engine in engines.values():
        engine.close()
