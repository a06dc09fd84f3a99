# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sentry``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SentryAlert",
    "SentryExecution",
]

PREFIX = "io.kestra.plugin.notifications.sentry"


def _SentryAlert():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class SentryAlert(BaseTask):
        """``io.kestra.plugin.notifications.sentry.SentryAlert``. Deprecated. Use io.kestra.plugin.sentry.SentryAlert."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.sentry.SentryAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dsn",),
            deprecated=True,
            replaced_by="io.kestra.plugin.sentry.SentryAlert",
        )
        dsn: Text | None = None
        endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return SentryAlert


def _SentryExecution():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class SentryExecution(BaseTask):
        """``io.kestra.plugin.notifications.sentry.SentryExecution``. Deprecated. Use io.kestra.plugin.sentry.SentryExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.sentry.SentryExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("dsn",),
            deprecated=True,
            replaced_by="io.kestra.plugin.sentry.SentryExecution",
        )
        dsn: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        endpoint_type: Dynamic[Literal["ENVELOPE", "STORE"]] | None = None
        errors: Dynamic[Map[Data]] | None = None
        event_id: Text | None = None
        execution_id: Text | None = None
        extra: Dynamic[Map[Data]] | None = None
        level: Dynamic[Literal["FATAL", "ERROR", "WARNING", "INFO", "DEBUG"]] | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        platform: (
            Dynamic[Literal["AS3", "C", "CFML", "COCOA", "CSHARP", "ELIXIR", "HASKELL", "GO", "GROOVY", "JAVA",
            "JAVASCRIPT", "NATIVE", "NODE", "OBJC", "OTHER", "PERL", "PHP", "PYTHON", "RUBY"]]
            | None
        ) = None
        server_name: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        transaction: Text | None = None
    return SentryExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SentryAlert,
        _SentryExecution,
    ),
)
