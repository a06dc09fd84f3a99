"""Writing one flow so that its state is known afterwards.

A server has no transactions and no conditional writes. So the flow is read just before it is written, to see that
nobody changed it, and again afterwards, to see what the request did: an answer can get lost, and a failure may come
after the server acted.
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
from kestra_dsl.server.sources import digest

if TYPE_CHECKING:
    from kestra_dsl.server.client import Client
    from kestra_dsl.server.stored import StoredFlow

__all__ = ["bring"]

_PASSING = (UnreachableError, RateLimitedError, InternalServerError, UnexpectedAnswerError)
_ATTEMPTS = 3


def bring(  # noqa: PLR0913 - one flow, from one state to another
    client: Client,
    name: str,
    before: str | None,
    text: str | None,
    *,
    sleep: Callable[[float], object] = time.sleep,
    sent: Callable[[], object] = lambda: None,
) -> StoredFlow | None:
    """Bring a flow from one text to another.

    Args:
        client: The server.
        name: ``namespace/id``
        before: The digest of the text that it has to have now; None if it may not be there.
        text: The new text; None to delete it.
        sleep: Waits before another attempt.
        sent: Called before the first request that may change something.

    Returns:
        The flow as the server has it now.

    Raises:
        ConflictError: Somebody else changed the flow.
        ServerError: The server rejects it, or fails. Whether it acted was looked up as far as it answers.
    """
    namespace, _, id_ = name.partition("/")
    wanted = None if text is None else digest(text)
    now = client.flow(namespace, id_)
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
                client.delete(namespace, id_)
            elif now is None:
                client.create(namespace, id_, text)
            else:
                client.update(namespace, id_, text)
        except ServerError as error:
            failure = error
        found = client.flow(namespace, id_)
        if _digest(found) == wanted:
            return found
        if _digest(found) != before:
            raise ConflictError(f"{name} was changed on the server while it was written", hint="plan again")
        if failure is None:
            failure = ServerError(f"{name}: the server accepted a write and still has the old text")
        if attempt == _ATTEMPTS or not isinstance(failure, _PASSING):
            raise failure
        sleep(0.25 * 2.0**attempt)
        attempt += 1


def _digest(flow: StoredFlow | None) -> str | None:
    return None if flow is None else digest(flow.source)
