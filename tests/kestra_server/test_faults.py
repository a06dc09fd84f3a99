"""The test server does wrong what it is told to, and records all requests."""

from __future__ import annotations

import threading

import pytest
import requests

from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.faults import (
    Effect,
    answering,
    calling,
    cutting,
    cutting_body,
    expiring,
    hanging,
    html_of_a_proxy,
    limiting,
    redirecting,
    refusing,
)
from tests.kestra_server.gateway import KestraServer


def _is_there(server: KestraServer) -> bool:
    return ask(server, "GET", "flows/ns/a").status_code == 200


@pytest.mark.parametrize("status", [409, 422, 429, 500, 503])
@pytest.mark.parametrize("after", [False, True])
def test_a_status_is_answered_before_or_after_acting(kestra_server_1_3: KestraServer, status: int, after: bool) -> None:
    server = kestra_server_1_3
    server.fail(answering(status, after=after))
    assert ask(server, "POST", "flows", data=flow(), headers=YAML).status_code == status
    assert _is_there(server) is after


@pytest.mark.parametrize("after", [False, True])
def test_a_connection_is_cut_before_or_after_acting(kestra_server_1_3: KestraServer, after: bool) -> None:
    server = kestra_server_1_3
    server.fail(cutting(after=after))
    with pytest.raises(requests.ConnectionError):
        ask(server, "POST", "flows", data=flow(), headers=YAML)
    assert _is_there(server) is after


def test_a_body_is_cut(kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(cutting_body())
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        ask(kestra_server_1_3, "POST", "flows", data=flow(), headers=YAML)
    assert _is_there(kestra_server_1_3)


def test_a_request_hangs_until_the_client_gives_up(kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(hanging())
    with pytest.raises(requests.ReadTimeout):
        ask(kestra_server_1_3, "GET", "flows/ns", timeout=0.2)


def test_connections_are_refused_until_they_are_accepted_again(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    server.fail(refusing(), at=2)
    with requests.Session() as session:
        session.auth = server.auth
        url = f"{server.url}/api/v1/main/flows/ns"
        assert session.get(url, timeout=60).status_code == 200
        for _ in range(2):
            with pytest.raises(requests.ConnectionError):
                session.get(url, timeout=60)
        server.accept()
        assert session.get(url, timeout=60).status_code == 200


def test_a_limit_says_when_to_try_again(kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(limiting(7))
    answer = ask(kestra_server_1_3, "GET", "flows/ns")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")


def test_a_proxy_answers_with_a_page(kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(html_of_a_proxy(200))
    answer = ask(kestra_server_1_3, "GET", "flows/ns")
    assert answer.status_code == 200 and answer.text.startswith("<!DOCTYPE html>")


def test_credentials_expire_and_are_renewed(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    server.fail(expiring(), at=2)

    def status() -> int:
        given = {"Authorization": f"Bearer {server.token}"}
        return requests.get(f"{server.url}/api/v1/main/flows/ns", headers=given, timeout=60).status_code

    assert [status(), status(), status()] == [200, 401, 401]
    server.renew()
    assert status() == 200


def test_a_redirect_names_another_host(kestra_server_1_3: KestraServer) -> None:
    kestra_server_1_3.fail(redirecting("http://other.example{target}"))
    answer = ask(kestra_server_1_3, "GET", "flows/ns", allow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (302, "http://other.example/api/v1/main/flows/ns")


@pytest.mark.parametrize("after", [False, True])
def test_a_function_of_the_test_is_called(kestra_server_1_3: KestraServer, after: bool) -> None:
    server, seen = kestra_server_1_3, []
    server.fail(calling(lambda exchange: seen.append((str(exchange.request), exchange.request.acted)), after=after))
    ask(server, "GET", "flows/ns")
    assert seen == [("GET /api/v1/main/flows/ns", after)]


def test_a_fault_is_for_the_nth_request_like_a_pattern(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    server.fail(answering(503), at=2, matching="GET /api/v1/main/flows/*", times=2)
    paths = ("flows/ns", "namespaces/ns/kv", "flows/ns", "flows/ns", "flows/ns")
    assert [ask(server, "GET", path).status_code for path in paths] == [200, 200, 503, 503, 200]


@pytest.mark.parametrize("effect", [answering(500), cutting()], ids=lambda effect: effect.name)
def test_a_healed_server_answers(kestra_server_1_3: KestraServer, effect: Effect) -> None:
    kestra_server_1_3.fail(effect, times=None)
    kestra_server_1_3.heal()
    assert ask(kestra_server_1_3, "GET", "flows/ns").status_code == 200


def test_all_requests_are_recorded(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    server.fail(answering(503, after=True), matching=lambda request: request.method == "DELETE")
    ask(server, "POST", "flows/validate", data=flow(), headers=YAML)
    ask(server, "POST", "flows", data=flow(), headers={**YAML, "X-Mine": "1"})
    ask(server, "DELETE", "flows/ns/a")
    assert [(one.number, one.method, one.status, one.acted, one.fault) for one in server.requests] == [
        (1, "POST", 200, True, None),
        (2, "POST", 200, True, None),
        (3, "DELETE", 503, True, "503 after acting"),
    ]
    assert [one.number for one in server.writes] == [2, 3]
    assert (server.requests[1].text, server.requests[1].headers["x-mine"]) == (flow(), "1")


@pytest.mark.parametrize("given", [None, ("admin@kestra.io", "wrong")])
def test_wrong_credentials_get_401_without_a_body(
    kestra_server_1_3: KestraServer, given: tuple[str, str] | None
) -> None:
    answer = ask(kestra_server_1_3, "GET", "flows/ns", auth=given)
    assert (answer.status_code, answer.text, answer.headers["www-authenticate"]) == (401, "", "Basic")
    assert not kestra_server_1_3.requests[0].acted


def test_the_configuration_needs_no_credentials_before_2_0(kestra_server: KestraServer) -> None:
    answer = requests.get(f"{kestra_server.url}/api/v1/configs", timeout=60)
    assert answer.status_code == (401 if kestra_server.engine.modern else 200)
    told = requests.get(f"{kestra_server.url}/api/v1/configs", auth=kestra_server.auth, timeout=60).json()
    assert told["version"].startswith(kestra_server.version) and told["edition"] == "OSS"


def test_requests_at_once_are_answered_at_once(kestra_server_1_3: KestraServer) -> None:
    server = kestra_server_1_3
    ask(server, "POST", "flows", data=flow(), headers=YAML)
    statuses = []

    def put(number: int) -> None:
        text = flow(message=f"m{number}")
        statuses.append(ask(server, "PUT", "flows/ns/a", data=text, headers=YAML).status_code)

    threads = [threading.Thread(target=put, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) <= {200, 500} and 200 in statuses
    assert _is_there(server)
