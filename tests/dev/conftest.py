"""The page of the definitions of this repository."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.dev.command import ROOT, dev


@pytest.fixture(scope="session")
def url() -> Iterator[str]:
    with dev(ROOT) as address:
        yield address
