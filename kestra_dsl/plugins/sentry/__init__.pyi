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
    """``io.kestra.plugin.sentry.SentryAlert``."""

    dsn: Text | None = None
    """Required."""
    payload: Text | None = None
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """Default: ENVELOPE."""
    options: Dynamic[One[SentryConnectionRequestOptions]] | None = None


class SentryConnectionRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.sentry.AbstractSentryConnection-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Data]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""


class SentryExecution(BaseTask):
    """``io.kestra.plugin.sentry.SentryExecution``."""

    dsn: Text | None = None
    """Required."""
    event_id: Text | None = None
    """Default: a generated unique identifier."""
    payload: Text | None = None
    platform: (
        Dynamic[Literal["AS3", "C", "CFML", "COCOA", "CSHARP", "ELIXIR", "HASKELL", "GO", "GROOVY", "JAVA",
        "JAVASCRIPT", "NATIVE", "NODE", "OBJC", "OTHER", "PERL", "PHP", "PYTHON", "RUBY"]]
        | None
    ) = None
    """Default: JAVA."""
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
    """Default: ENVELOPE."""
    errors: Dynamic[Map[Data]] | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    extra: Dynamic[Map[Data]] | None = None
    level: Dynamic[Literal["FATAL", "ERROR", "WARNING", "INFO", "DEBUG"]] | None = None
    """Default: ERROR."""
    options: Dynamic[One[SentryConnectionRequestOptions]] | None = None
    server_name: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    transaction: Text | None = None
