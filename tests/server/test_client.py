"""The requests that the client sends, and what it makes of their answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kestra_dsl.errors import AuthenticationError, RejectedError, UnexpectedAnswerError, UsageError
from kestra_dsl.server import Client, ServerVersion
from tests.server.scripted import Received, Reply, in_turn, serving

FLOW = "id: a\nnamespace: company.team\ntasks:\n  - id: t\n    type: io.kestra.plugin.core.log.Log\n    message: hi\n"
STORED = {"id": "a", "namespace": "company.team", "revision": 3, "updated": "2026-11-27T03:47:28Z", "source": FLOW}
ABSENT = Reply(404, {"message": "Not Found", "_links": {}, "_embedded": {}})
VALID = [{"index": 0, "namespace": "company.team", "flow": "a", "outdated": False, "warnings": [], "infos": []}]


def test_the_version_is_asked_for_once_and_with_credentials() -> None:
    with serving(in_turn(Reply(200, {"version": "2.0.0-SNAPSHOT", "edition": "OSS"}))) as server:
        client = Client(server.url, token="abc")
        assert client.version() == client.version() == ServerVersion("2.0.0-SNAPSHOT", "OSS")
    assert client.version().number == (2, 0)
    assert [received.path for received in server.received] == ["/api/v1/configs"]
    assert server.received[0].headers["authorization"] == "Bearer abc"


def test_another_server_is_told_apart_from_kestra() -> None:
    with (
        serving(in_turn(Reply(200, {"status": "UP"}))) as server,
        pytest.raises(UnexpectedAnswerError, match="does not answer like a Kestra server"),
    ):
        Client(server.url).version()


def test_a_flow_is_read_with_its_text() -> None:
    with serving(in_turn(Reply(200, STORED))) as server:
        flow = Client(server.url, tenant="team-a").flow("company.team", "a")
    assert flow is not None and (flow.revision, flow.source, flow.name) == (3, FLOW, "company.team/a")
    assert server.received[0].path == "/api/v1/team-a/flows/company.team/a?source=true"


def test_an_old_revision_is_read_also_when_the_flow_was_deleted() -> None:
    with serving(in_turn(Reply(200, STORED))) as server:
        Client(server.url).flow("company.team", "a", revision=3)
    assert server.received[0].path.endswith("/a?source=true&revision=3&allowDeleted=true")


def test_a_flow_that_is_not_there_is_none() -> None:
    with serving(in_turn(ABSENT)) as server:
        assert Client(server.url).flow("company.team", "a") is None
        assert Client(server.url).value("company.team", "a") is None


def test_the_page_of_a_proxy_does_not_pass_for_a_flow_that_is_not_there() -> None:
    with serving(in_turn(Reply(404, "<html>no such host</html>", {"Content-Type": "text/html"}))) as server:
        with pytest.raises(UnexpectedAnswerError):
            Client(server.url).flow("company.team", "a")
        with pytest.raises(UnexpectedAnswerError):
            Client(server.url).value("company.team", "a")


@pytest.mark.parametrize(
    "document", [{}, [], {**STORED, "source": None}, {**STORED, "id": "b"}, {**STORED, "revision": "3"}]
)
def test_an_answer_that_is_no_such_flow_is_refused(document: Any) -> None:
    with serving(in_turn(Reply(200, document))) as server, pytest.raises(UnexpectedAnswerError):
        Client(server.url).flow("company.team", "a")


def test_a_listing_is_one_request_and_of_one_namespace_only() -> None:
    others = [{**STORED, "namespace": "company.team.sub"}, {**STORED, "id": "0"}, STORED]
    with serving(in_turn(Reply(200, others))) as server:
        flows = Client(server.url).flows("company.team")
    assert [flow.name for flow in flows] == ["company.team/0", "company.team/a"]
    assert [received.path for received in server.received] == ["/api/v1/main/flows/company.team"]


def test_a_namespace_that_is_a_route_is_listed_in_pages_with_a_filter_and_its_operation() -> None:
    def answer(received: Received) -> Reply:
        flows = [{**STORED, "namespace": "search"}] if received.path.endswith("&page=1") else []
        return Reply(200, {"results": flows, "total": 0})

    with serving(answer) as server:
        flows = Client(server.url).flows("search")
    assert [flow.name for flow in flows] == ["search/a"]
    assert [received.path for received in server.received] == [
        f"/api/v1/main/flows/search?filters%5Bnamespace%5D%5BEQUALS%5D=search&sort=id%3Aasc&size=100&page={page}"
        for page in (1, 2)
    ]


def test_yaml_is_sent_with_the_one_type_that_every_route_accepts() -> None:
    with serving(in_turn(Reply(200, VALID))) as server:
        client = Client(server.url)
        assert client.validate(FLOW).violations == ()
        client.create("company.team", "a", FLOW)
        client.update("company.team", "a", FLOW)
    sent = [(received.method, received.path.removeprefix("/api/v1/main")) for received in server.received]
    assert sent == [("POST", "/flows/validate"), ("POST", "/flows"), ("PUT", "/flows/company.team/a")]
    assert {received.headers["content-type"] for received in server.received} == {"application/x-yaml"}
    assert {received.body for received in server.received} == {FLOW.encode()}


@pytest.mark.parametrize(
    ("constraints", "violations"),
    [
        ("Validation error: namespace: must not be null\nid: must not be blank\n", 2),
        ("", 1),
    ],
)
def test_each_line_of_the_constraints_is_a_violation(constraints: str, violations: int) -> None:
    with serving(in_turn(Reply(200, [{"index": 0, "constraints": constraints, "outdated": False}]))) as server:
        assert len(Client(server.url).validate(FLOW).violations) == violations


def test_warnings_infos_and_deprecations_are_warnings() -> None:
    verdict = {**VALID[0], "warnings": ["no subflow"], "infos": ["an alias"], "deprecationPaths": ["inputs[0].name"]}
    with serving(in_turn(Reply(200, [verdict]))) as server:
        found = Client(server.url).validate(FLOW)
    assert found.warnings == ("no subflow", "an alias", "inputs[0].name is deprecated")


@pytest.mark.parametrize("document", [[], VALID * 2, {}, [1]])
def test_a_verdict_about_none_or_several_flows_is_refused(document: Any) -> None:
    with serving(in_turn(Reply(200, document))) as server, pytest.raises(UnexpectedAnswerError):
        Client(server.url).validate(FLOW)


@pytest.mark.parametrize("text", [FLOW + "---\n" + FLOW, FLOW + "---", "---\n" + FLOW + "--- # b\nid: b\n", "", " \n"])
def test_several_documents_or_none_are_never_sent(text: str) -> None:
    with serving(in_turn(Reply(200, VALID))) as server:
        client = Client(server.url)
        for send in (
            lambda: client.validate(text),
            lambda: client.create("company.team", "a", text),
            lambda: client.update("company.team", "a", text),
        ):
            with pytest.raises(RejectedError):
                send()
    assert server.received == []


@pytest.mark.parametrize("text", ["---\n" + FLOW, "# made\n---\n" + FLOW, FLOW + "description: |\n  a\n  ---\n  b\n"])
def test_one_document_with_a_marker_is_sent(text: str) -> None:
    with serving(in_turn(Reply(200, VALID))) as server:
        Client(server.url).validate(text)
    assert len(server.received) == 1


def test_a_key_is_written_as_json_in_plain_text() -> None:
    with serving(in_turn(Reply(200))) as server:
        Client(server.url).set_value("kdsl", "state.a", {"ä": 'b"\n', "n": [1, None]}, ttl="PT5M", description="note")
    sent = server.received[0]
    assert (sent.method, sent.path) == ("PUT", "/api/v1/main/namespaces/kdsl/kv/state.a")
    assert json.loads(sent.body) == {"ä": 'b"\n', "n": [1, None]}
    assert (sent.headers["content-type"], sent.headers["ttl"], sent.headers["description"]) == (
        "text/plain",
        "PT5M",
        "note",
    )


def test_a_key_that_has_expired_is_none() -> None:
    with serving(in_turn(Reply(410, {"message": "Resource has expired"}))) as server:
        assert Client(server.url).value("kdsl", "lock.a") is None


def test_keys_are_listed_in_pages_where_a_namespace_lists_none() -> None:
    def answer(received: Received) -> Reply:
        if received.path.startswith("/api/v1/main/kv?"):
            keys = [{"namespace": "kdsl", "key": "b"}] if received.path.endswith("page=1") else []
            return Reply(200, {"results": keys, "total": 1})
        return ABSENT

    with serving(answer) as server:
        assert [key.name for key in Client(server.url).keys("kdsl")] == ["b"]


@pytest.mark.parametrize(
    "given", [{"username": "a"}, {"password": "b"}, {"token": "t", "password": "b", "username": "a"}]
)
def test_credentials_that_are_not_whole_or_twice_are_refused(given: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        Client("http://localhost:8080", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("token", ["a\nX-Evil: 1", "a b", "", "ä"])
def test_a_token_that_would_be_another_header_is_refused(token: str) -> None:
    with pytest.raises(UsageError, match="cannot be sent"):
        Client("http://localhost:8080", token=token)


def test_a_client_shows_no_credentials() -> None:
    client = Client("http://localhost:8080", username="ann", password="s3cret-word")
    assert repr(client) == "Client('http://localhost:8080', tenant='main')"


def test_wrong_credentials_are_an_error_of_their_own() -> None:
    with (
        serving(in_turn(Reply(401, headers={"WWW-Authenticate": "Basic"}))) as server,
        pytest.raises(AuthenticationError),
    ):
        Client(server.url, username="ann", password="wrong").flows("company.team")
