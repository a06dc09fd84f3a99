"""The errors that answers of a server become."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kestra_dsl.errors import (
    ConflictError,
    InternalServerError,
    NotFoundError,
    RejectedError,
    ServerError,
    UnexpectedAnswerError,
)
from kestra_dsl.server.answers import Answer, error_of, json_of


def answer(status: int, document: Any, media_type: str = "application/json") -> Answer:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return Answer("POST", "/api/v1/main/flows", status, {"content-type": media_type}, body)


def error(status: int, document: Any, media_type: str = "application/json") -> ServerError:
    return error_of(answer(status, document, media_type), lambda text: text)


def test_each_violation_of_kestra_1_is_a_detail() -> None:
    found = error(
        422,
        {
            "message": 'Invalid entity: id: must match "^[a-z]*"\ntasks: must not be empty\n',
            "_links": {"self": {"href": "/api/v1/main/flows"}},
            "_embedded": {
                "errors": [
                    {"message": 'must match "^[a-z]*"', "path": "id"},
                    {"message": "must not be empty", "path": "tasks"},
                ]
            },
        },
    )
    assert isinstance(found, RejectedError)
    assert found.exit_code == 1
    assert found.details == ('id: must match "^[a-z]*"', "tasks: must not be empty")
    assert str(found).startswith("POST /api/v1/main/flows: Invalid entity: id")


def test_each_violation_of_a_problem_of_kestra_2_is_a_detail() -> None:
    found = error(
        422,
        {
            "type": "https://kestra.io/problems/constraint-violation",
            "title": "Constraint Violation",
            "status": 422,
            "detail": "the flow is invalid",
            "errors": [{"detail": "must not be empty", "pointer": "#/tasks"}],
            "traceId": "1",
        },
        "application/problem+json",
    )
    assert isinstance(found, RejectedError)
    assert found.details == ("#/tasks: must not be empty",)
    assert "the flow is invalid" in str(found)


def test_a_flow_that_exists_is_a_conflict_for_both() -> None:
    assert isinstance(error(422, {"message": "Invalid entity: flow.id: Flow id already exists"}), ConflictError)
    problem = {"type": "https://kestra.io/problems/entity-already-exists", "title": "Conflict", "status": 409}
    assert isinstance(error(409, problem, "application/problem+json"), ConflictError)


def test_the_type_of_a_problem_decides_before_its_status() -> None:
    problem = {"type": "https://kestra.io/problems/entity-not-found", "title": "No flow", "status": 400}
    assert isinstance(error(400, problem, "application/problem+json"), NotFoundError)


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_not_there_or_has_expired_is_not_found(status: int) -> None:
    assert isinstance(error(status, {"message": "Not Found", "_embedded": {}}), NotFoundError)


def test_what_failed_is_an_internal_server_error_with_a_hint() -> None:
    found = error(500, {"message": "Internal server error: SQL [insert into flows]"})
    assert isinstance(found, InternalServerError)
    assert found.exit_code == 3
    assert "may have been made or not" in str(found)


def test_the_page_of_a_proxy_is_no_answer_of_kestra() -> None:
    found = error(404, b"<html><body>\x1b[2Jsorry</body></html>", "text/html; charset=utf-8")
    assert isinstance(found, UnexpectedAnswerError)
    assert "an HTML page with status 404" in str(found)
    assert "sorry" not in str(found)


@pytest.mark.parametrize("body", [b"{", b"[" * 100_000, b"\xff"])
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(UnexpectedAnswerError, match="cannot be read as JSON"):
        json_of(answer(200, body))
    assert isinstance(error(500, body), UnexpectedAnswerError)


def test_a_page_in_place_of_json_is_refused() -> None:
    with pytest.raises(UnexpectedAnswerError, match="an HTML page"):
        json_of(answer(200, b"<html>", "text/html"))


@pytest.mark.parametrize(
    "document", [{"message": None}, {"errors": 3}, {"_embedded": [1]}, {"_embedded": {"errors": [1]}}, []]
)
def test_an_error_in_no_known_form_is_still_told(document: Any) -> None:
    assert error(500, document).status == 500


def test_control_characters_of_the_server_are_escaped() -> None:
    found = error(422, {"message": "a\x1b]0;owned\x07b\u202e", "_embedded": {"errors": [{"message": "\x1b[31m"}]}})
    assert "\\x1b]0;owned\\x07b\\u202e" in str(found)
    assert found.details == ("\\x1b[31m",)


def test_paths_of_the_servers_storage_are_left_out() -> None:
    found = error(500, {"message": "Internal server error: /app/storage/main/secret/x.txt is a directory"})
    assert "/app/storage" not in str(found)
    assert "(a path on the server) is a directory" in str(found)


def test_addresses_and_routes_are_kept() -> None:
    told = str(error(422, {"message": "see https://kestra.io/docs/a/b and main/rec/a"}))
    assert "https://kestra.io/docs/a/b and main/rec/a" in told


def test_a_message_without_end_is_cut() -> None:
    assert len(str(error(422, {"message": "x" * 100_000}))) < 3000


def test_a_password_that_is_a_common_word_does_not_change_the_words_of_this_library() -> None:
    silent = Answer("GET", "/flows/wrong", 401, {}, b"")
    assert "the credentials are missing, wrong or expired" in str(
        error_of(silent, lambda text: text.replace("wrong", "***"))
    )
