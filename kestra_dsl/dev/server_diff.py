"""The difference between a flow on the server of the project and what a push would write there. Nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.dev.texts import marked_lines
from kestra_dsl.errors import KestraDslError, UsageError
from kestra_dsl.server.configuration import configuration
from kestra_dsl.server.sources import normalised

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["server_address", "server_diff"]


def server_address(settings: Settings) -> str | None:
    """Return the address of the server that is configured; None if none is."""
    try:
        return configuration(settings).url
    except UsageError:
        return None


def server_diff(namespace: str, id_: str, text: str, settings: Settings) -> dict[str, Any]:
    """Get a flow from the server, and compare it.

    Args:
        namespace: The namespace of the flow, in the environment.
        id_: Its id.
        text: The YAML that `kdsl build` writes.
        settings: The project.

    Returns:
        Whether the server has the flow, the lines that differ, and the error if the server could not be reached.
    """
    try:
        with configuration(settings).client() as client:
            stored = client.flow(namespace, id_)
    except KestraDslError as error:
        return {"exists": False, "error": "; ".join(filter(None, (error.message, error.hint))), "lines": []}
    before = "" if stored is None else normalised(stored.source)
    return {"exists": stored is not None, "error": None, "lines": marked_lines(before, normalised(text))}
