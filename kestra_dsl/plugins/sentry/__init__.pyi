# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.sentry``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, One, Text

__all__ = [
    "SentryAlert",
    "SentryConnectionRequestOptions",
    "SentryExecution",
]

PREFIX: str


class SentryAlert(BaseTask):
    """``io.kestra.plugin.sentry.SentryAlert``.

    A task. In Kestra 1.3, 2.0. From plugin-sentry 1.2.5. Required: id, dsn.
    https://kestra.io/plugins/plugin-sentry/io.kestra.plugin.sentry.sentryalert
    """

    dsn: Text | None = None
    """Text, or an expression. Required."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """ENVELOPE or STORE, or an expression. Default: ENVELOPE."""
    options: Dynamic[One[SentryConnectionRequestOptions]] | None = None
    """SentryConnectionRequestOptions, or an expression."""


class SentryConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.sentry.AbstractSentryConnection-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-sentry 1.2.5.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT0S."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_content_length: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""


class SentryExecution(BaseTask):
    """``io.kestra.plugin.sentry.SentryExecution``.

    A task. In Kestra 1.3, 2.0. From plugin-sentry 1.2.5. Required: id, dsn.
    https://kestra.io/plugins/plugin-sentry/io.kestra.plugin.sentry.sentryexecution
    """

    dsn: Text | None = None
    """Text, or an expression. Required."""
    event_id: Text | None = None
    """Text, or an expression. Default: a generated unique identifier."""
    payload: Text | None = None
    """Body of the request or message. Text, or an expression."""
    platform: (
        Dynamic[Literal["AS3", "C", "CFML", "COCOA", "CSHARP", "ELIXIR", "HASKELL", "GO", "GROOVY", "JAVA",
        "JAVASCRIPT", "NATIVE", "NODE", "OBJC", "OTHER", "PERL", "PHP", "PYTHON", "RUBY"]]
        | None
    ) = None
    """AS3, C, CFML, COCOA, CSHARP, ELIXIR, HASKELL, GO, GROOVY, JAVA, JAVASCRIPT, NATIVE, NODE, OBJC, OTHER, PERL, PHP, PYTHON or RUBY, or an expression. Default: JAVA."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """ENVELOPE or STORE, or an expression. Default: ENVELOPE."""
    errors: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    extra: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    level: Dynamic[Literal["FATAL", "ERROR", "WARNING", "INFO", "DEBUG"]] | None = None
    """FATAL, ERROR, WARNING, INFO or DEBUG, or an expression. Default: ERROR."""
    options: Dynamic[One[SentryConnectionRequestOptions]] | None = None
    """SentryConnectionRequestOptions, or an expression."""
    server_name: Text | None = None
    """Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    transaction: Text | None = None
    """Text, or an expression."""
