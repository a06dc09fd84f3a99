"""The answers of a server: their JSON, or the error for their status."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kestra_dsl.console.escaping import escaped
from kestra_dsl.errors import (
    AccessDeniedError,
    AuthenticationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    RateLimitedError,
    RejectedError,
    ServerError,
    UnexpectedAnswerError,
)

__all__ = ["Answer", "error_of", "json_of", "malformed"]

_KINDS: dict[int, type[ServerError]] = {
    400: RejectedError,
    401: AuthenticationError,
    403: AccessDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    413: RejectedError,
    415: RejectedError,
    422: RejectedError,
    429: RateLimitedError,
}
_PROBLEMS: dict[str, type[ServerError]] = {
    "already-exists": ConflictError,
    "conflict": ConflictError,
    "not-found": NotFoundError,
    "unauthorized": AuthenticationError,
    "forbidden": AccessDeniedError,
}
"""The end of a problem's ``type`` (2.0)."""
_EXISTS = "already exists"
_HINTS: dict[type[ServerError], str] = {
    AuthenticationError: "set KDSL_TOKEN, or KDSL_USERNAME and KDSL_PASSWORD; `kdsl config show` names their source",
    AccessDeniedError: "ask for the permission, or use other credentials",
    RateLimitedError: "wait, then run the command again",
    InternalServerError: "see the server's log; the change may have been made or not",
}
_SILENT = {401: "the credentials are missing, wrong or expired", 403: "access denied"}
_PATH = re.compile(r"(?<![\w:/.])/(?:[\w.@+-]+/){2,}[\w.@+-]*")
_LONGEST = 2000
_MOST = 20


class Answer(NamedTuple):
    """An answer that was read completely."""

    method: str
    path: str
    status: int
    headers: Mapping[str, str]
    """Their names in lower case."""
    body: bytes

    def __repr__(self) -> str:  # a body may hold what was sent, credentials included
        return f"Answer({self.request!r}, {self.status}, {len(self.body)} bytes)"

    @property
    def request(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def json_of(answer: Answer) -> Any:
    """The value in an answer.

    Raises:
        UnexpectedAnswerError: It is not JSON.
    """
    if answer.media_type != "application/json" and not answer.media_type.endswith("+json"):
        raise _unexpected(answer)
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        pass
    raise UnexpectedAnswerError(
        f"the answer to {answer.request} cannot be read as JSON", status=answer.status, request=answer.request
    )


def malformed(answer: Answer) -> UnexpectedAnswerError:
    """The error for JSON of another form than Kestra's answer."""
    return UnexpectedAnswerError(
        f"the answer to {answer.request} is not an answer of Kestra", status=answer.status, request=answer.request
    )


def error_of(answer: Answer, hide: Callable[[str], str]) -> ServerError:
    """The error for an answer with a status of 400 or above, in either of Kestra's formats."""
    document = _document(answer)
    if document is None and answer.body.strip() and answer.status not in (401, 403, 429):
        return _unexpected(answer)
    message, details = _message_and_details(document or {})
    kind = _kind(answer, document or {}, message)
    silent = _SILENT.get(answer.status, f"status {answer.status} without a message")
    return kind(
        f"{answer.request}: {_clean(message, hide) if message else silent}",
        hint=_HINTS.get(kind),
        status=answer.status,
        request=answer.request,
        details=tuple(_clean(text, hide) for text in details),
    )


def _kind(answer: Answer, document: Mapping[str, Any], message: str) -> type[ServerError]:
    problem = document.get("type")
    if isinstance(problem, str):
        word = re.split(r"[/#:]", problem.lower().replace("_", "-"))[-1]
        for ending, kind in _PROBLEMS.items():
            if word.endswith(ending):
                return kind
    if answer.status == 422 and message.endswith(_EXISTS):  # 1.x; 409 from 2.0 on
        return ConflictError
    known = _KINDS.get(answer.status)
    if known is None:
        known = InternalServerError if answer.status >= 500 else UnexpectedAnswerError
    return known


def _document(answer: Answer) -> Mapping[str, Any] | None:
    if not answer.media_type.endswith("json"):
        return None
    try:
        document = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _message_and_details(document: Mapping[str, Any]) -> tuple[str, list[str]]:
    """The message, and each violation: ``_embedded`` of 1.x, or ``errors`` of a problem (2.0)."""
    message = document.get("detail") or document.get("message") or document.get("title") or ""
    embedded = document.get("_embedded")
    errors = document.get("errors") or (embedded.get("errors") if isinstance(embedded, dict) else None)
    details = []
    for error in errors[:_MOST] if isinstance(errors, list) else ():
        if isinstance(error, dict):
            where = error.get("pointer") or error.get("path")
            what = error.get("detail") or error.get("message") or ""
            details.append(f"{where}: {what}" if where else str(what))
    return str(message).strip(), details


def _unexpected(answer: Answer) -> UnexpectedAnswerError:
    kind = escaped(answer.media_type) or "nothing"
    page = answer.media_type == "text/html"
    return UnexpectedAnswerError(
        f"{answer.request}: {'an HTML page' if page else kind} with status {answer.status}, not an answer of Kestra's",
        hint="is a proxy or a login page in front of the server, or is this another server's address?",
        status=answer.status,
        request=answer.request,
    )


def _clean(text: str, hide: Callable[[str], str]) -> str:
    """Text of the server for people: no secrets, no paths of its storage, no control characters, not too long."""
    text = _PATH.sub("(a path on the server)", hide(text.strip()))
    lines = "\n  ".join(escaped(line) for line in text.splitlines())
    return lines if len(lines) <= _LONGEST else f"{lines[:_LONGEST]}..."
