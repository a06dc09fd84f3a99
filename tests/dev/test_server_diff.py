"""The page shows what a push would change on the server of the project, and writes nothing there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from kestra_dsl.dev.server import DevServer
from kestra_dsl.server.configuration import VARIABLES
from tests.browser import Browser, needs_chromium
from tests.dev.command import dev
from tests.dev.project import served
from tests.hello_project import change, hello_project
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.server.parts import client_of

NAME = "company.team/hello"


@pytest.fixture
def kestra(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KestraServer]:
    """A server without an engine, which the project finds by its variables."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    hello_project(folder)
    with KestraServer(MemoryEngine()) as made:
        monkeypatch.setenv("KDSL_URL", made.url)
        monkeypatch.setenv("KDSL_TOKEN", made.token)
        yield made


def asked(server: DevServer, path: str) -> Any:
    with closing(HTTPConnection("127.0.0.1", server.server_port, timeout=60)) as connection:
        connection.request("GET", f"/{server.token}/{path}")
        with connection.getresponse() as answer:
            assert answer.status == 200
            return json.loads(answer.read())


def difference(server: DevServer) -> Any:
    return asked(server, f"server?name={quote(NAME)}")


def put(kestra: KestraServer, text: str) -> None:
    with client_of(kestra) as client:
        client.create("company.team", "hello", text)


def built(server: DevServer) -> str:
    return "".join(
        f"{line}\n" for mark, line in asked(server, f"flow?name={quote(NAME)}")["diff"]["lines"] if mark != "-"
    )


def test_a_flow_that_the_server_lacks_is_all_new(kestra: KestraServer) -> None:
    with served() as server:
        assert asked(server, "overview")["server"] == kestra.url
        found = difference(server)
        assert (found["exists"], found["error"]) == (False, None)
        assert {mark for mark, _ in found["lines"]} == {"+"}


def test_only_lines_that_a_push_would_change_differ(kestra: KestraServer) -> None:
    with served() as server:
        put(kestra, built(server))
        found = difference(server)
        assert found["exists"]
        assert {mark for mark, _ in found["lines"]} == {" "}
        with client_of(kestra) as client:
            client.update("company.team", "hello", built(server) + "description: by hand\n")
        assert [one for one in difference(server)["lines"] if one[0] != " "] == [["-", "description: by hand"]]


def test_a_server_that_refuses_is_an_error_without_the_credential(
    kestra: KestraServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KDSL_TOKEN", "wrong-and-secret")
    with served() as server:
        found = difference(server)
        assert "the credentials are missing, wrong or expired" in found["error"]
        assert "wrong-and-secret" not in json.dumps(found)
        assert found["lines"] == []


def test_without_a_server_there_is_none_to_compare_with(kestra: KestraServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KDSL_URL")
    with served() as server:
        assert asked(server, "overview")["server"] is None
        assert "no server is configured" in difference(server)["error"]


@needs_chromium
@pytest.mark.xdist_group("chromium")
def test_the_tab_shows_the_difference_to_the_server(kestra: KestraServer, folder: Path, browser: Browser) -> None:
    with dev(folder) as url:
        tab = browser.tab(url)
        tab.click(f'nav [data-name="{NAME}"]')
        tab.until(
            f"document.querySelector('h1').textContent === '{NAME}' && document.querySelector('[data-tab=server]')"
        )
        tab.click("[data-tab=server]")
        tab.until("document.querySelector('#text').textContent.includes('`kdsl push` creates it')")
        assert tab.run("document.querySelectorAll('#text ins').length") > 3
        with served() as server:
            put(kestra, built(server))
        tab.click("[data-tab=graph]")
        tab.click("[data-tab=server]")
        tab.until("document.querySelector('#text').textContent.includes('the same on ')")
        change("definitions/hello.py", "Hello", "Goodbye")
        tab.until("document.querySelector('#text ins')?.textContent.includes('Goodbye')")
        assert tab.errors() == []
        assert all(address.startswith(url) for address in tab.requests())
