# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.slack._slack_connection_request_options import SlackConnectionRequestOptions as SlackConnectionRequestOptions

__all__ = [
    "SlackConnectionRequestOptions",
]

PREFIX = "io.kestra.plugin.slack"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "SlackConnectionRequestOptions": "_slack_connection_request_options",
        },
        ("notifications",),
    )
