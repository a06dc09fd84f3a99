# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte.connections``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CheckStatus",
    "Sync",
]

PREFIX = "io.kestra.plugin.airbyte.connections"


def _CheckStatus():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class CheckStatus(BaseTask):
        """``io.kestra.plugin.airbyte.connections.CheckStatus``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airbyte.connections.CheckStatus",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated_properties=("http_timeout",),
        )
        job_id: Text | None = None
        url: Text | None = None
        application_credentials: (
            One[later("kestra_dsl.plugins.airbyte", "AirbyteConnectionApplicationCredentials")]
            | None
        ) = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        token: Text | None = None
        username: Text | None = None
        http_timeout: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return CheckStatus


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Sync(BaseTask):
        """``io.kestra.plugin.airbyte.connections.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airbyte.connections.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated_properties=("http_timeout",),
        )
        connection_id: Text | None = None
        url: Text | None = None
        application_credentials: (
            One[later("kestra_dsl.plugins.airbyte", "AirbyteConnectionApplicationCredentials")]
            | None
        ) = None
        fail_on_active_sync: Dynamic[Bool] | None = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        password: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        token: Text | None = None
        username: Text | None = None
        wait: Dynamic[Bool] | None = None
        http_timeout: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CheckStatus,
        _Sync,
    ),
)
