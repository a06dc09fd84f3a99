# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sentry``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications import HttpOptionsTaskRequestOptions

__all__ = [
    "SentryAlert",
    "SentryExecution",
]

PREFIX: str


class SentryAlert(BaseTask):
    """``io.kestra.plugin.notifications.sentry.SentryAlert``. Deprecated. Use io.kestra.plugin.sentry.SentryAlert."""

    dsn: Text | None = None
    """Required."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """Default: ENVELOPE."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None


class SentryExecution(BaseTask):
    """``io.kestra.plugin.notifications.sentry.SentryExecution``. Deprecated. Use io.kestra.plugin.sentry.SentryExecution."""

    dsn: Text | None = None
    """Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """Default: ENVELOPE."""
    errors: Dynamic[Map[Data]] | None = None
    event_id: Text | None = None
    """Default: a generated unique identifier."""
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    extra: Dynamic[Map[Data]] | None = None
    level: Dynamic[Literal["FATAL", "ERROR", "WARNING", "INFO", "DEBUG"]] | None = None
    """Default: ERROR."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    platform: (
        Dynamic[Literal["AS3", "C", "CFML", "COCOA", "CSHARP", "ELIXIR", "HASKELL", "GO", "GROOVY", "JAVA",
        "JAVASCRIPT", "NATIVE", "NODE", "OBJC", "OTHER", "PERL", "PHP", "PYTHON", "RUBY"]]
        | None
    ) = None
    """Default: JAVA."""
    server_name: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    transaction: Text | None = None
