"""Errors as the web layer of Kestra answers them, in the format of 1.x and in that of 2.0."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tests.kestra_server.messages import Answer, Call

if TYPE_CHECKING:
    from tests.kestra_server.inside.kestra import Kestra

__all__ = ["HttpError", "Moved", "answer_of", "error_of"]

_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    409: "Conflict",
    410: "Gone",
    415: "Unsupported Media Type",
    422: "Unprocessable Entity",
    423: "Locked",
    500: "Internal Server Error",
}

_CLASSES = {
    "jakarta.validation.ConstraintViolationException": (422, "Invalid entity"),
    "io.kestra.core.exceptions.InputOutputValidationException": (422, "Invalid entity"),
    "com.fasterxml.jackson.databind.exc.InvalidFormatException": (422, "Invalid format"),
    "io.kestra.core.exceptions.InvalidQueryFiltersException": (400, "Invalid query filters"),
    "io.kestra.core.exceptions.ValidationErrorException": (400, "Bad Request"),
    "io.kestra.core.exceptions.ResourceExpiredException": (410, "Resource has expired"),
    "io.kestra.core.exceptions.DeserializationException": (423, "Locked"),
    "io.kestra.core.exceptions.NotFoundException": (404, "Not Found"),
    "io.kestra.core.exceptions.ConflictException": (409, "Conflict"),
    "io.kestra.core.exceptions.InvalidException": (422, "Invalid entity"),
    "java.io.FileNotFoundException": (404, "Not Found"),
    "java.util.NoSuchElementException": (404, "Not Found"),
    "java.lang.IllegalArgumentException": (422, "Illegal argument"),
    "java.lang.IllegalStateException": (409, "Illegal state"),
}
"""Status and first words by exception. The first class that the exception or one of its parents has, counts."""

_CONSTRAINTS = "jakarta.validation.ConstraintViolationException"
_PROCESSING = "io.kestra.core.exceptions.FlowProcessingException"


class HttpError(Exception):
    """An error with its status. Without a message, the answer has the status's own words."""

    def __init__(self, status: int, message: str = "", errors: Sequence[tuple[str, str | None]] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.message = message or _REASONS[status]
        self.errors = tuple(errors)
        """Message and path of each."""


class Moved(Exception):  # noqa: N818 - no error
    """What is asked for is at another path."""


def error_of(thrown: Any, kestra: Kestra) -> HttpError:
    """What an exception of Java's becomes."""
    if _is(thrown, _PROCESSING) and thrown.getCause() is not None and _is(thrown.getCause(), _CONSTRAINTS):
        thrown = thrown.getCause()
    message = thrown.getMessage()
    for name in _parents(thrown):
        if name in _CLASSES:
            status, words = _CLASSES[name]
            errors = _violations(thrown) if name == _CONSTRAINTS else []
            if kestra.modern and any("already exists" in text for text, _ in errors):
                status = 409
            return HttpError(status, f"{words}: {message}" if message is not None else words, errors)
    return HttpError(500, f"Internal server error: {message}" if message is not None else "Internal server error")


def _parents(thrown: Any) -> list[str]:
    names, cls = [], thrown.getClass()
    while cls is not None:
        names.append(str(cls.getName()))
        cls = cls.getSuperclass()
    return names


def _is(thrown: Any, name: str) -> bool:
    return name in _parents(thrown)


def _violations(thrown: Any) -> list[tuple[str, str | None]]:
    return [(str(one.getMessage()), str(one.getPropertyPath())) for one in thrown.getConstraintViolations() or ()]


def answer_of(error: HttpError, call: Call, *, modern: bool) -> Answer:
    """The response. A request for the head alone gets no body."""
    made = _problem(error, call) if modern else _json_error(error, call)
    kind = "application/problem+json" if modern else "application/json"
    return Answer(error.status, json.dumps(made, ensure_ascii=False).encode(), {"content-type": kind})


def _json_error(error: HttpError, call: Call) -> dict[str, Any]:
    href = call.target.replace("[", "%5B").replace("]", "%5D")
    nothing = dict.fromkeys(("profile", "deprecation", "title", "hreflang", "type", "name"))
    embedded: list[dict[str, Any]] = [
        {"message": message, "logref": None, "path": path, "_links": {}, "_embedded": {}}
        for message, path in error.errors
    ]
    return {
        "message": error.message,
        "logref": None,
        "path": None,
        "_links": {"self": {"href": href, "templated": False, **nothing}},
        "_embedded": {"errors": embedded} if embedded else {},
    }


def _problem(error: HttpError, call: Call) -> dict[str, Any]:
    """``type`` is decided on by clients. The names in it are this server's, as is ``traceId``."""
    title = _REASONS[error.status]
    made: dict[str, Any] = {
        "type": f"https://kestra.io/problems/{title.lower().replace(' ', '-')}",
        "title": title,
        "status": error.status,
        "detail": error.message,
        "traceId": f"{abs(hash((call.method, call.target))):032x}"[:32],
    }
    if error.errors:
        made["errors"] = [
            {"detail": message, "pointer": "/" + path.replace(".", "/") if path else None}
            for message, path in error.errors
        ]
    return made
