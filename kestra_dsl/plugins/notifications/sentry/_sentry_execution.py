# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["SentryExecution"]


class SentryExecution(BaseTask):
    """``io.kestra.plugin.notifications.sentry.SentryExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.sentry.SentryExecution",
        versions=("1.3",),
        known=("1.3",),
        required=("dsn",),
        deprecated=True,
    )

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
