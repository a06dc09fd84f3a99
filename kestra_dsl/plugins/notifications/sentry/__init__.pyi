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
    """``io.kestra.plugin.notifications.sentry.SentryAlert``. Deprecated. Use io.kestra.plugin.sentry.SentryAlert.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, dsn.
    https://kestra.io/plugins/plugin-notifications/sentry/io.kestra.plugin.notifications.sentry.sentryalert
    """

    dsn: Text | None = None
    """Text, or an expression. Required."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """ENVELOPE or STORE, or an expression. Default: ENVELOPE."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""


class SentryExecution(BaseTask):
    """``io.kestra.plugin.notifications.sentry.SentryExecution``. Deprecated. Use io.kestra.plugin.sentry.SentryExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, dsn.
    https://kestra.io/plugins/plugin-notifications/sentry/io.kestra.plugin.notifications.sentry.sentryexecution
    """

    dsn: Text | None = None
    """Text, or an expression. Required."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """ENVELOPE or STORE, or an expression. Default: ENVELOPE."""
    errors: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    event_id: Text | None = None
    """Text, or an expression. Default: a generated unique identifier."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    extra: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    level: Dynamic[Literal["FATAL", "ERROR", "WARNING", "INFO", "DEBUG"]] | None = None
    """FATAL, ERROR, WARNING, INFO or DEBUG, or an expression. Default: ERROR."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    """HttpOptionsTaskRequestOptions, or an expression."""
    payload: Text | None = None
    """Body of the message as JSON; `json_text()` writes it. Text, or an expression."""
    platform: (
        Dynamic[Literal["AS3", "C", "CFML", "COCOA", "CSHARP", "ELIXIR", "HASKELL", "GO", "GROOVY", "JAVA",
        "JAVASCRIPT", "NATIVE", "NODE", "OBJC", "OTHER", "PERL", "PHP", "PYTHON", "RUBY"]]
        | None
    ) = None
    """AS3, C, CFML, COCOA, CSHARP, ELIXIR, HASKELL, GO, GROOVY, JAVA, JAVASCRIPT, NATIVE, NODE, OBJC, OTHER, PERL, PHP, PYTHON or RUBY, or an expression. Default: JAVA."""
    server_name: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    transaction: Text | None = None
    """Text, or an expression."""
