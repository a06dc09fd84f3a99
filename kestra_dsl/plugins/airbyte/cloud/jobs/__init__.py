# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.airbyte.cloud.jobs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Reset",
    "Sync",
]

PREFIX = "io.kestra.plugin.airbyte.cloud.jobs"


def _Reset():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Reset(BaseTask):
        """``io.kestra.plugin.airbyte.cloud.jobs.Reset``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airbyte.cloud.jobs.Reset",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            names={"token_url": "tokenURL"},
        )
        connection_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        password: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        token: Text | None = None
        token_url: Text | None = None
        username: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Reset


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Sync(BaseTask):
        """``io.kestra.plugin.airbyte.cloud.jobs.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.airbyte.cloud.jobs.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            names={"token_url": "tokenURL"},
        )
        connection_id: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        max_duration: Dynamic[Duration] | None = None
        password: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        token: Text | None = None
        token_url: Text | None = None
        username: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Reset,
        _Sync,
    ),
)
