"""Write one flow, key or file so that its state is known afterwards.

A server has no transactions and no conditional writes. So the text is read just before it is written, to see that
nobody changed it, and again afterwards, to see what the request did: an answer can get lost, and the server may fail
after it has written.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kestra_dsl.errors import (
    ConflictError,
    InternalServerError,
    RateLimitedError,
    ServerError,
    UnexpectedAnswerError,
    UnreachableError,
)
from kestra_dsl.server.resources import Stored, delete, digest_of, read, write
from kestra_dsl.server.secret_text import SecretText

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client

__all__ = ["bring"]

_PASSING = (UnreachableError, RateLimitedError, InternalServerError, UnexpectedAnswerError)
_ATTEMPTS = 3


def bring(  # noqa: PLR0913 - one flow, from one state to another
    client: Client,
    name: str,
    before: str | None,
    text: str | None,
    *,
    owner: str = "",
    secret: bool = False,
    sleep: Callable[[float], object] = time.sleep,
    sent: Callable[[], object] = lambda: None,
) -> Stored | None:
    """Change a flow, key or file from one text to another.

    Args:
        client: The server.
        name: Its name.
        before: The digest of the text that it has to have now; None if it may not be there.
        text: The new text; None to delete it.
        owner: The owner that the description of a key names.
        secret: Whether the texts are secrets.
        sleep: Waits before another attempt.
        sent: Called before the first request that may change something.

    Returns:
        What the server has now.

    Raises:
        ConflictError: Somebody else changed it.
        ServerError: The server rejects it, or fails. If it answers, the text was read again after that.
    """
    secret = secret or isinstance(text, SecretText)
    wanted = None if text is None else digest_of(name, text)
    now = read(client, name, secret=secret)
    if _digest(now) != before:
        if _digest(now) == wanted:
            return now
        raise ConflictError(f"{name} was changed on the server just now", hint="plan again")
    attempt = 1
    while True:
        failure: ServerError | None = None
        sent()
        try:
            if text is None:
                delete(client, name)
            else:
                write(client, name, text, owner=owner, exists=now is not None)
        except ServerError as error:
            failure = error
        found = read(client, name, secret=secret)
        if _digest(found) == wanted:
            return found
        if _digest(found) != before:
            raise ConflictError(f"{name} was changed on the server while it was written", hint="plan again")
        if failure is None:
            failure = ServerError(f"{name}: the server accepted the new text, but still has the old one")
        if attempt == _ATTEMPTS or not isinstance(failure, _PASSING):
            raise failure
        sleep(0.25 * 2.0**attempt)
        attempt += 1


def _digest(stored: Stored | None) -> str | None:
    return None if stored is None else stored.digest
