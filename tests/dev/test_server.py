"""The page is served to this machine alone: token, host and origin are checked, and texts of flows stay texts."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from kestra_dsl.dev.server import DevServer
from tests.dev.project import served
from tests.hello_project import change, hello_project, write

HOSTILE = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

TEXT = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"

with Flow(id="hostile", namespace="company.team", description=TEXT, labels={"link": "javascript:alert(1)"}) as flow:
    Log(id="greet", message=TEXT)
"""


@pytest.fixture
def server(folder: Path) -> Iterator[DevServer]:
    hello_project(folder)
    with served() as server:
        yield server


@contextmanager
def asked(server: DevServer, path: str, method: str = "GET", **headers: str) -> Iterator[HTTPResponse]:
    """The answer to a request; `host` and others replace the headers that a browser sends."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=60)
    with closing(connection):
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", headers.pop("host", f"127.0.0.1:{server.server_port}"))
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        with connection.getresponse() as answer:
            yield answer


def data(server: DevServer, path: str) -> Any:
    with asked(server, f"/{server.token}/{path}") as answer:
        assert answer.status == 200
        return json.loads(answer.read())


def test_the_page_is_served_on_the_loopback_interface_at_an_address_with_a_long_token(server: DevServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.server_port}/{server.token}/"
    assert len(server.token) >= 32
    with asked(server, f"/{server.token}/") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "company.team/hello" in answer.read().decode()


@pytest.mark.parametrize(
    "path", ["/", "/overview", "//overview", "/x/", "/x/overview", "/{token}x/", "/é/", "*", "/?{token}"]
)
def test_nothing_is_served_without_the_token(server: DevServer, path: str) -> None:
    target = quote(path.format(token=server.token), safe="/?*")
    with asked(server, target) as answer:
        assert (answer.status, answer.read()) == (403, b"forbidden\n")


@pytest.mark.parametrize("host", ["example.com", "example.com:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}", ""])
def test_a_request_for_another_host_is_refused(server: DevServer, host: str) -> None:
    with asked(server, f"/{server.token}/overview", host=host.format(port=server.server_port)) as answer:
        assert answer.status == 403


def test_this_machine_may_be_called_localhost(server: DevServer) -> None:
    with asked(server, f"/{server.token}/", host=f"localhost:{server.server_port}") as answer:
        assert answer.status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.com"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
    ids=str,
)
def test_a_request_from_another_site_is_refused(server: DevServer, headers: dict[str, str]) -> None:
    for path in ("", "overview", "flow?name=company.team/hello", "form?name=company.team/hello", "events"):
        with asked(server, f"/{server.token}/{path}", **headers) as answer:
            assert answer.status == 403
            assert answer.headers["Access-Control-Allow-Origin"] is None


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE"])
def test_the_page_can_only_be_read(server: DevServer, method: str) -> None:
    with asked(server, f"/{server.token}/overview", method) as answer:
        assert answer.status == 501


HERE = {"Origin": "http://127.0.0.1:{port}", "Content_Type": "application/json", "Content_Length": "0"}


def posted(server: DevServer, path: str, **headers: str) -> int:
    sent = {name: value.format(port=server.server_port) for name, value in {**HERE, **headers}.items() if value}
    with asked(server, path, "POST", **sent) as answer:
        return answer.status


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ""},
        {"Origin": "null"},
        {"Origin": "https://example.com"},
        {"Origin": "http://localhost"},
        {"host": "example.com"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Content_Length": ""},
        {"Content_Length": "-1"},
        {"Content_Length": "99999999999"},
    ],
    ids=str,
)
def test_a_run_is_started_and_stopped_by_the_page_alone(server: DevServer, headers: dict[str, str]) -> None:
    for path in ("run", "stop"):
        assert posted(server, f"/{server.token}/{path}", **headers) == 403
        assert posted(server, f"/x/{path}") == 403


def test_a_page_without_an_engine_runs_nothing(server: DevServer) -> None:
    for path in ("run", "stop", "overview", ""):
        assert posted(server, f"/{server.token}/{path}") == 404


@pytest.mark.parametrize(
    "path",
    [
        "pyproject.toml",
        "definitions/hello.py",
        "../pyproject.toml",
        "%2e%2e/pyproject.toml",
        "assets/live.js",
        "flow",
        "flow?name=",
        "flow?name=../../etc/passwd",
        "flow?name=nothing",
        "form?name=nothing",
    ],
)
def test_no_file_is_served(server: DevServer, path: str) -> None:
    with asked(server, f"/{server.token}/{path}") as answer:
        assert answer.status in (403, 404)
        assert b"kdsl" not in answer.read()


def test_a_flow_cannot_read_files_outside_of_the_generated_ones(folder: Path) -> None:
    hello_project(folder)
    write("secret.yaml", "private: true\n")
    change("definitions/hello.py", 'id="hello", namespace="company.team"', 'id="secret", namespace=".."')
    with served() as server:
        overview = data(server, "overview")
        for flow in overview["flows"]:
            assert "private" not in json.dumps(data(server, f"flow?name={quote(flow['name'])}"))


def test_the_policy_allows_the_scripts_of_the_page_and_requests_to_the_server_alone(server: DevServer) -> None:
    with asked(server, f"/{server.token}/") as answer:
        text = answer.read().decode()
        headers = answer.headers
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    assert len(scripts) == 12
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    for script in scripts:
        assert b64encode(hashlib.sha256(script.encode()).digest()).decode() in policy[1]
    assert policy[1].startswith("default-src &#x27;none&#x27;; script-src &#x27;sha256-")
    assert "connect-src &#x27;self&#x27;;" in policy[1]
    assert "unsafe" not in policy[1]
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", text)
    assert headers["Content-Security-Policy"] == "frame-ancestors 'none'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Set-Cookie"] is None


def test_texts_of_flows_are_no_markup(folder: Path) -> None:
    hello_project(folder)
    write("definitions/hostile.py", HOSTILE)
    with served() as server:
        with asked(server, f"/{server.token}/") as answer:
            text = answer.read().decode()
        assert text.count("<script") == 13
        assert "<img" not in text
        with asked(server, f"/{server.token}/flow?name=company.team/hostile") as answer:
            assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
            flow = json.loads(answer.read())
    assert flow["labels"] == ["link:javascript:alert(1)"]
    assert all(link.startswith("vscode://file/") for link in [flow["link"], *flow["links"].values()])


def test_known_secrets_are_masked_in_all_that_is_served(folder: Path) -> None:
    hello_project(folder)
    change("definitions/hello.py", 'message="Hello"', 'message="the password is hunter2hunter2"')
    with served("hunter2hunter2") as server:
        for path in ("", "overview", "flow?name=company.team/hello"):
            with asked(server, f"/{server.token}/{path}") as answer:
                assert b"hunter2" not in answer.read()
        assert "the password is ******" in data(server, "flow?name=company.team/hello")["yaml"]


def test_a_change_is_told_to_the_page(server: DevServer) -> None:
    before = data(server, "overview")
    with asked(server, f"/{server.token}/events?version={before['version']}") as answer:
        assert answer.headers["Content-Type"] == "text/event-stream; charset=utf-8"
        change("definitions/hello.py", 'id="hello"', 'id="goodbye"')
        line = next(line for line in iter(answer.readline, b"") if line.startswith(b"data: "))
    after = data(server, "overview")
    assert int(line.removeprefix(b"data: ")) == after["version"] > before["version"]
    assert [flow["name"] for flow in after["flows"]] == ["company.team/goodbye"]


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 5000, "1.5"])
def test_an_odd_version_is_told_the_current_one(server: DevServer, version: str) -> None:
    with asked(server, f"/{server.token}/events?version={version}") as answer:
        assert next(iter(answer.readline, b"")).startswith(b"data: ")
