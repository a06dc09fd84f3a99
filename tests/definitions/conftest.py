"""Fixtures for running the definitions: PostgreSQL, and a web server with small files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from definitions.taxi import BASE_URL
from tests.definitions.downloads import Downloads, serving
from tests.definitions.flow_runs import Place
from tests.definitions.postgres_server import running_server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The socket folder of a PostgreSQL server, shared by all tests of a process."""
    with running_server() as folder:
        yield folder


@pytest.fixture
def database(postgres_server: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection to an empty database."""
    with psycopg.connect(host=postgres_server, user="postgres", autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
        yield connection


@pytest.fixture(scope="session")
def web_server() -> Iterator[Downloads]:
    with serving() as downloads:
        yield downloads


@pytest.fixture
def downloads(web_server: Downloads) -> Downloads:
    """A web server without files."""
    web_server.files.clear()
    web_server.lost.clear()
    web_server.asked.clear()
    return web_server


@pytest.fixture
def place(database: psycopg.Connection[Any], downloads: Downloads, tmp_path: Path) -> Place:
    """The environment of a flow, with the files of the test instead of the real ones."""
    return Place(
        database,
        tmp_path / "tasks",
        redirected={BASE_URL: downloads.url},
        secrets={"POSTGRES_PASSWORD": "a password", "SLACK_WEBHOOK": "https://example.com/hook"},
    )
