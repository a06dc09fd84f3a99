"""Executions are followed on any server, whatever it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from kestra_dsl.errors import RunTimeoutError, ServerError, UnexpectedAnswerError, UsageError
from kestra_dsl.server.client import Client
from kestra_dsl.server.executions import Execution, Followed, kill, read, start
from tests.server.scripted import Received, Reply, serving

ONE = Execution("abc", "ns", "a", "CREATED", (), {}, (), "http://x/ui")


def answered(state: str, **more: Any) -> dict[str, Any]:
    return {"id": "abc", "namespace": "ns", "flowId": "a", "state": {"current": state}, **more}


def log(message: str, at: int = 0, level: str = "INFO") -> dict[str, Any]:
    return {
        "timestamp": f"2024-01-01T00:00:0{at}Z",
        "taskRunId": "r",
        "taskId": "t",
        "level": level,
        "message": message,
    }


def dated(state: str, at: int) -> dict[str, str]:
    return {"state": state, "date": f"2024-01-01T00:00:0{at}.5Z"}


def run(histories: list[dict[str, str]]) -> dict[str, Any]:
    return {"id": "r", "taskId": "t", "state": {"histories": histories}}


@pytest.fixture
def client_of() -> Iterator[Callable[..., Client]]:
    opened = []

    def of(answer: Callable[[Received], Reply], version: str = "1.3.0") -> Client:
        def with_version(request: Received) -> Reply:
            return Reply(body={"version": version}) if request.path.endswith("/configs") else answer(request)

        server = serving(with_version)
        scripted = server.__enter__()
        opened.append(server)
        return Client(scripted.url)

    yield of
    for server in opened:
        server.__exit__(None, None, None)


def script(states: list[dict[str, Any]], logs: list[list[dict[str, Any]]]) -> Callable[[Received], Reply]:
    """A server that goes through these answers, and stays with the last ones."""

    def answer(request: Received) -> Reply:
        left: list[Any] = logs if "/logs/" in request.path else states
        return Reply(body=left.pop(0) if len(left) > 1 else left[0])

    return answer


def followed(client: Client, **more: Any) -> tuple[Execution, list[Mapping[str, Any]]]:
    events: list[Mapping[str, Any]] = []
    return Followed(client, ONE, events.append, sleep=lambda _seconds: None).to_its_end(**more), events


def test_each_state_and_line_is_reported_once_and_in_order(client_of: Callable[..., Client]) -> None:
    histories = [dated("CREATED", 0), dated("RUNNING", 2), dated("SUCCESS", 6)]
    states = [
        answered("RUNNING", taskRunList=[run(histories[:2])]),
        answered("RUNNING", taskRunList=[run(histories[:2])]),
        answered("SUCCESS", taskRunList=[run(histories)]),
    ]
    same = [log("same", 3), log("same", 3)]
    logs = [same, same, [*same, log("late", 7), log("early", 4)]]
    done, events = followed(client_of(script(states, logs)))
    assert done.state == "SUCCESS"
    told = [event["log"]["message"] if "log" in event else event["state"] for event in events]
    assert told == ["CREATED", "RUNNING", "same", "same", "early", "SUCCESS", "late"]


def test_logs_below_info_are_left_out(client_of: Callable[..., Client]) -> None:
    _, events = followed(client_of(script([answered("SUCCESS")], [[log("no", level="DEBUG"), log("yes")]]), "2.0.0"))
    assert [event["log"]["message"] for event in events if "log" in event] == ["yes"]


def test_an_execution_that_never_appears_is_trouble_of_the_server(
    client_of: Callable[..., Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kestra_dsl.server.executions._UNTIL_KNOWN", 0.1)
    with pytest.raises(ServerError, match="does not know execution abc"):
        followed(client_of(lambda _request: Reply(404, {"message": "Not Found"})))


def test_a_timeout_says_the_state(client_of: Callable[..., Client]) -> None:
    with pytest.raises(RunTimeoutError, match="it is PAUSED"):
        followed(client_of(script([answered("PAUSED")], [[]])), timeout=0.05)


@pytest.mark.parametrize("status", [202, 404, 409])
@pytest.mark.parametrize(("version", "path"), [("1.3.0", "abc/kill"), ("2.0.0", "abc/actions/kill")])
def test_an_execution_that_has_ended_can_be_killed(
    version: str, path: str, status: int, client_of: Callable[..., Client]
) -> None:
    asked = []

    def answer(request: Received) -> Reply:
        asked.append((request.method, request.path))
        return Reply(status, {"message": "Illegal state"})

    kill(client_of(answer, version), ONE)
    assert asked == [("DELETE", f"/api/v1/main/executions/{path}")]


def test_an_id_that_would_be_another_path_is_refused(client_of: Callable[..., Client]) -> None:
    with pytest.raises(UsageError):
        read(client_of(lambda _request: Reply()), "../flows")


@pytest.mark.parametrize(
    "document",
    [[], {}, {**answered("RUNNING"), "id": "../x"}, {**answered("RUNNING"), "namespace": "a/b"}, {"state": "RUNNING"}],
)
def test_an_answer_that_is_no_execution_is_trouble_of_the_server(
    document: Any, client_of: Callable[..., Client]
) -> None:
    with pytest.raises(UnexpectedAnswerError, match="is not an answer of Kestra"):
        start(client_of(lambda _request: Reply(body=document)), "ns", "a")
