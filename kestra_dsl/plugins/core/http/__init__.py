# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.http``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.http._download import Download as Download
    from kestra_dsl.plugins.core.http._request import Request as Request
    from kestra_dsl.plugins.core.http._sse_request import SseRequest as SseRequest
    from kestra_dsl.plugins.core.http._trigger import Trigger as Trigger

__all__ = [
    "Download",
    "Request",
    "SseRequest",
    "Trigger",
]

PREFIX = "io.kestra.plugin.core.http"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Download": "_download",
            "Request": "_request",
            "SseRequest": "_sse_request",
            "Trigger": "_trigger",
        },
        (),
    )
