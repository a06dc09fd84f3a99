# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.fivetran.connectors``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Status",
    "Sync",
]

PREFIX = "io.kestra.plugin.fivetran.connectors"


def _Status():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StatusOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"connectors": "connectors"}
        connectors: Reference
    class Status(BaseTask):
        """``io.kestra.plugin.fivetran.connectors.Status``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fivetran.connectors.Status",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_secret", "connector_ids"),
        )
        connector_ids: Dynamic[Items[Text]] | None = None
        api_key: Text | None = None
        api_secret: Text | None = None
        allow_terminal: Dynamic[Bool] | None = None
        base_url: Text | None = None
        freshness_buffer: Dynamic[Duration] | None = None
        initial_retry_delay: Dynamic[Duration] | None = None
        max_attempts: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> StatusOutputs:
            return StatusOutputs(self._output_root, self.id)
    return Status


def _Sync():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, One, Text, later
    class Sync(BaseTask):
        """``io.kestra.plugin.fivetran.connectors.Sync``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.fivetran.connectors.Sync",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "api_secret", "connector_id"),
        )
        connector_id: Text | None = None
        api_key: Text | None = None
        api_secret: Text | None = None
        base_url: Text | None = None
        force: Dynamic[Bool] | None = None
        initial_retry_delay: Dynamic[Duration] | None = None
        max_attempts: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        poll_frequency: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
    return Sync


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Status,
        _Sync,
    ),
)
