"""What goes out into the network while a flow runs, on an HTTP server of this machine."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from kestra_dsl import Flow, Task, inputs, models, retries
from kestra_dsl.engine import Engine
from kestra_dsl.engine.hosts import allows
from kestra_dsl.errors import NetworkError, UsageError
from kestra_dsl.plugins.core.flow import If, Parallel, Sequential
from kestra_dsl.plugins.core.http import Download, Request
from tests.conformance.engines import EACH_ENGINE
from tests.engine.parts import say

On = Callable[[str], Engine]


class _Handler(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(302 if self.path.startswith("/moved") else 200)
        self.send_header("Location", "/there?token=1")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"[]")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""


class Server:
    def __init__(self, port: int, asked: list[str]) -> None:
        self.port = port
        self.asked = asked


@pytest.fixture
def server() -> Iterator[Server]:
    asked: list[str] = []
    handler = type("Handler", (_Handler,), {"asked": asked})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as listening:
        thread = Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield Server(listening.server_port, asked)
        listening.shutdown()
        thread.join()


@EACH_ENGINE
@pytest.mark.parametrize("type_", [Request, Download])
def test_a_task_that_goes_out_is_refused_and_named(
    kestra_on: On, version: str, server: Server, type_: type[Request | Download]
) -> None:
    address = f"127.0.0.1:{server.port}"
    never = retries.Constant(interval="PT1H", max_attempts=3)
    task = type_(id="get", uri=f"http://{address}/a", allow_failure=True, retry=never)
    flow = Flow(id="asks", namespace="demo", tasks=[task, say()])

    with pytest.raises(NetworkError) as raised:
        kestra_on(version).run(flow)

    assert f"{task.origin}: task 'get': {address}" in str(raised.value)
    assert "mock the task" in str(raised.value)
    assert raised.value.run is not None
    assert [(one.task, one.allowed) for one in raised.value.run.network] == [("get", False)]
    assert server.asked == []


@EACH_ENGINE
@pytest.mark.parametrize("host", ["kestra-dsl.invalid", "my_host.invalid", "[::1]"])
def test_a_host_is_refused_before_anybody_is_asked_for_its_address(kestra_on: On, version: str, host: str) -> None:
    flow = Flow(id="asks", namespace="demo", tasks=[Request(id="get", uri=f"http://{host}:9/")])

    for _ in range(2):  # the first answer is not remembered
        with pytest.raises(NetworkError, match="task 'get'"):
            kestra_on(version).run(flow)


def _in_a_default() -> Flow:
    given = inputs.String(id="asked", defaults="{{ http('http://kestra-dsl.invalid') }}")
    return Flow(id="asks", namespace="demo", inputs=[given], tasks=[say()])


def _in_a_choice() -> Flow:
    given = inputs.Select(id="asked", expression="{{ http('http://kestra-dsl.invalid') }}")
    return Flow(id="asks", namespace="demo", inputs=[given], tasks=[say()])


def _in_an_output() -> Flow:
    given = models.Output(id="asked", type="STRING", value="{{ http('http://kestra-dsl.invalid') }}")
    return Flow(id="asks", namespace="demo", outputs=[given], tasks=[say()])


def _in_a_condition() -> Flow:
    with Flow(id="asks", namespace="demo") as flow, If(id="maybe", condition="{{ http('http://kestra-dsl.invalid') }}"):
        say()
    return flow


def _in_a_task() -> Flow:
    return Flow(id="asks", namespace="demo", tasks=[say("say", "{{ http('http://kestra-dsl.invalid') }}")])


@EACH_ENGINE
@pytest.mark.parametrize("make", [_in_a_default, _in_a_choice, _in_an_output, _in_a_condition, _in_a_task])
def test_the_function_http_is_refused_wherever_it_stands(kestra_on: On, version: str, make: Callable[[], Flow]) -> None:
    with pytest.raises(NetworkError, match=r"http\(\).*: kestra-dsl.invalid"):
        kestra_on(version).run(make())


def test_the_properties_of_a_mock_go_out_no_more_than_others(kestra: Engine) -> None:
    with pytest.raises(NetworkError, match=r"task 'say' by http\(\): kestra-dsl.invalid"):
        kestra.run(_in_a_task(), mocks={"say": {}})


@EACH_ENGINE
def test_what_went_out_is_listed_and_is_asked_once(kestra_on: On, version: str, server: Server) -> None:
    address = f"127.0.0.1:{server.port}"
    with Flow(id="asks", namespace="demo") as flow:
        Request(id="get", uri=f"http://{address}/moved?secret=1")
        say("say", f"{{{{ http('http://localhost:{server.port}/b') }}}}")

    run = kestra_on(version).run(flow, network=["127.0.0.1", f"localhost:{server.port}"])

    assert run.state == "SUCCESS"
    assert list(map(str, run.network)) == [
        f"get: GET {address}/moved",
        f"get: GET {address}/there",
        f"say: GET localhost:{server.port}/b by http()",
    ]
    assert server.asked == ["/moved?secret=1", "/there?token=1", "/b"]
    assert run.unrendered == {}
    with pytest.raises(UsageError, match="is not known"):
        run.task("say").rendered["message"]


def test_what_is_rendered_while_a_flow_runs_asks_nobody_again_and_lets_other_tasks_ask(
    kestra: Engine, server: Server
) -> None:
    address = f"http://localhost:{server.port}"
    with Flow(id="asks", namespace="demo") as flow, Parallel(id="both"):
        for number in range(4):
            say(f"say{number}", f"{{{{ http('{address}/{number}') }}}}")
            with Sequential(id=f"lane{number}"):
                for step in range(3):
                    Request(id=f"get{number}{step}", uri=f"{address}/{number}{step}")
    events: list[dict[str, Any]] = []

    run = kestra.run(flow, network=["localhost"], on_event=events.append)

    assert run.state == "SUCCESS"
    assert sorted(server.asked) == sorted(
        [*(f"/{lane}" for lane in range(4)), *(f"/{lane}{step}" for lane in range(4) for step in range(3))]
    )
    (told,) = [event["rendered"] for event in events if event.get("task") == "say0" and "rendered" in event]
    assert [*told["message"]] == ["untold"]


def test_one_host_is_allowed_by_the_name_that_is_asked(kestra: Engine, server: Server) -> None:
    flow = Flow(id="asks", namespace="demo", tasks=[Request(id="get", uri=f"http://localhost:{server.port}/a")])

    assert kestra.run(flow, network=["localhost"]).state == "SUCCESS"
    with pytest.raises(NetworkError):
        kestra.run(flow, network=["127.0.0.1"])


def test_a_proxy_is_a_host_too(kestra: Engine, server: Server) -> None:
    options = {"proxy": {"type": "SOCKS", "address": "127.0.0.1", "port": server.port}}
    properties = {"uri": "http://10.0.0.1/", "options": options}
    task = Task(id="get", type="io.kestra.plugin.core.http.Request", properties=properties)
    with pytest.raises(NetworkError, match="task 'get'"):
        kestra.run(Flow(id="asks", namespace="demo", tasks=[task]))


def test_an_odd_host_is_bad_use(kestra: Engine) -> None:
    for odd in ("http://example.com", "", "a b", "*", ["example.com", "x/y"]):
        with pytest.raises(UsageError, match="is not a host"):
            kestra.run(Flow(id="asks", namespace="demo", tasks=[say()]), network=odd)


@pytest.mark.parametrize(
    ("allowed", "host", "port", "fits"),
    [
        (True, "example.com", 443, True),
        (False, "localhost", 80, False),
        ([], "localhost", 80, False),
        (["loopback"], "127.0.0.2", 80, True),
        (["loopback"], "::1", 80, True),
        (["loopback"], "api.localhost", 80, True),
        (["loopback"], "localhost.example.com", 80, False),
        (["loopback"], "10.0.0.1", 80, False),
        (["loopback:80"], "127.0.0.1", 81, False),
        (["example.com"], "example.com", 1, True),
        (["example.com"], "EXAMPLE.com", 1, True),
        (["example.com"], "www.example.com", 1, False),
        (["*.example.com"], "www.example.com", 1, True),
        (["*.example.com"], "example.com", 1, False),
        (["*.example.com"], "badexample.com", 1, False),
        (["example.com:443"], "example.com", 443, True),
        (["example.com:443"], "example.com", 80, False),
        (["example.com:443"], "example.com", None, True),
        (["::1"], "::1", 80, True),
        (["[0:0:0:0:0:0:0:1]:80"], "::1", 80, True),
        (["[::1]:80"], "::1", 81, False),
    ],
)
def test_hosts_are_allowed_by_name(allowed: bool | list[str], host: str, port: int | None, fits: bool) -> None:
    assert allows(allowed, host, port) is fits
