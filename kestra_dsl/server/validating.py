"""Validate flows with the validator of a server, which knows its own plugins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.validating import Verdict, validate_with
from kestra_dsl.server.sources import normalised

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.server.client import Client

__all__ = ["validate_on_server"]

_AT_ONCE = 8
_LISTS = ("warnings", "infos", "deprecationPaths")


def validate_on_server(client: Client, flows: Sequence[Flow], target: str) -> list[Verdict]:
    """Validate flows on a server. Nothing is written.

    Args:
        client: The server.
        flows: The flows.
        target: The Kestra version that they are rendered for.

    Raises:
        ServerError: The server cannot be used.
    """

    def ask(texts: list[str]) -> Iterable[dict[str, Any]]:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(lambda text: _answer(client, text), texts))

    return validate_with(ask, flows, target, lambda _types: set())


def _answer(client: Client, text: str) -> dict[str, Any]:
    """Validate one text in a request of its own, because the server splits a request at `---`, also inside scripts."""
    answer = client.verdict(normalised(text))  # a line with a revision makes every flow outdated
    reported = answer.get("constraints")
    constraints = None if reported is None else client.hide(str(reported)) or "the server does not say why"
    lists = {key: [client.hide(str(entry)) for entry in answer.get(key) or ()] for key in _LISTS}
    return {**answer, "constraints": constraints, **lists}
