"""The pages of an API are downloaded in a loop and joined in their order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest

from kestra_dsl import Flow, f, fn
from kestra_dsl.engine import Engine
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import collect_pages
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE


class Api(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        (page,) = parse_qs(urlsplit(self.path).query)["page"]
        body = json.dumps({"page": page, "total": 3, "key": self.headers.get("X-Key")}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the base
        pass


@pytest.fixture
def api() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Api) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/orders"
        server.shutdown()
        thread.join()


@EACH_ENGINE
def test_all_pages_that_the_first_one_counts_are_in_the_file(
    api: str, version: str, kestra_on: Callable[[str], Engine]
) -> None:
    with Flow(id="orders", namespace="company.team") as flow:
        first = Request(id="first", uri=f"{api}?page=1")
        count = first.outputs.body | f.jq(".total") | f.first()
        orders = collect_pages("orders", uri=f"{api}?sort=id", pages=count, headers={"X-Key": "k"})
        Log(id="say", message=fn.read(orders.uri))
    assert_no_findings(flow)
    run = kestra_on(version).run(flow, network="loopback")
    assert (run.state, run.errors) == ("SUCCESS", [])
    (line,) = [line.message for line in run.logs if line.task == "say"]
    assert [json.loads(page) for page in line.splitlines()] == [
        {"page": str(page), "total": 3, "key": "k"} for page in (1, 2, 3)
    ]


def test_pages_can_be_counted_or_named_in_python() -> None:
    counted = Flow(id="a", namespace="company.team", tasks=[*collect_pages(uri="https://example.com", pages=3)])
    assert counted.to_dict()["tasks"][0]["values"] == ["1", "2", "3"]
    named = Flow(id="a", namespace="company.team", tasks=[*collect_pages(uri="https://example.com", pages=["a", "b"])])
    assert named.to_dict()["tasks"][0]["values"] == ["a", "b"]
    assert_no_findings(counted)
    assert_no_findings(named)


@pytest.mark.parametrize(
    ("uri", "called"), [("https://a.example", "https://a.example?p="), ("https://a/?x=1", "https://a/?x=1&p=")]
)
def test_the_parameter_is_added_to_the_query(uri: str, called: str) -> None:
    (loop, _) = collect_pages(uri=uri, pages=1, parameter="p")
    flow = Flow(id="a", namespace="company.team", tasks=[loop])
    assert flow.to_dict()["tasks"][0]["tasks"][0]["uri"] == called + "{{ taskrun.value }}"


@pytest.mark.parametrize("pages", [0, []])
def test_no_pages_are_rejected(pages: int | list[str]) -> None:
    with pytest.raises(PropertyError, match="there are no pages to collect") as caught:
        collect_pages(uri="https://example.com", pages=pages)
    assert str(caught.value.origin).startswith("tests/patterns/test_pages.py:")
