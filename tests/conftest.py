"""Fixtures and settings of all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.chromium import browser, chromium
from tests.conformance.engines import (
    pytest_collection_modifyitems,
    pytest_configure,
    pytest_report_header,
    pytest_runtest_protocol,
    pytest_terminal_summary,
)
from tests.ids import LONGEST, short
from tests.kestra_server.fixtures import kestra_server, kestra_server_1_3, server_engine

__all__ = [
    "browser",
    "chromium",
    "kestra_server",
    "kestra_server_1_3",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_itemcollected",
    "pytest_make_parametrize_id",
    "pytest_report_header",
    "pytest_runtest_protocol",
    "pytest_terminal_summary",
    "server_engine",
]

# No deadline: the first example pays for the classes that it loads, and the workers share the cores.
settings.register_profile("kestra-dsl", deadline=None, print_blob=True)
settings.load_profile("kestra-dsl")


def pytest_make_parametrize_id(val: object) -> str | None:
    return short(val) if isinstance(val, str | bytes) and len(val) > LONGEST // 4 else None


def pytest_itemcollected(item: pytest.Item) -> None:
    tried = getattr(item, "callspec", None)
    assert tried is None or len(tried.id) <= LONGEST, f"{item.nodeid[:200]}: a name this long needs ids=short"


@pytest.fixture
def folder(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty working folder. Modules that are imported from it are removed afterwards."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    ours = {name: sys.modules.pop(name) for name in [*sys.modules] if name.partition(".")[0] == "definitions"}
    yield tmp_path
    made = tmp_path_factory.getbasetemp()
    for name, module in [*sys.modules.items()]:
        file = getattr(module, "__file__", None)
        if name.partition(".")[0] == "definitions" or (file and Path(file).is_relative_to(made)):
            del sys.modules[name]
    sys.modules.update(ours)
