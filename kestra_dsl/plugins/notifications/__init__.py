# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions as HttpOptionsTaskRequestOptions

__all__ = [
    "HttpOptionsTaskRequestOptions",
]

PREFIX = "io.kestra.plugin.notifications"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "HttpOptionsTaskRequestOptions": "_http_options_task_request_options",
        },
        ("discord", "google", "line", "mail", "messenger", "opsgenie", "pagerduty", "sendgrid", "sentry", "slack", "squadcast", "teams", "telegram", "twilio", "whatsapp", "x", "zenduty", "zulip"),
    )
