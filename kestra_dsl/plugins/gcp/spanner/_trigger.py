# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"change_count": "changeCount", "row_count": "rowCount", "uri": "uri"}
    change_count: Reference
    row_count: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.spanner.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.spanner.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("change_stream_name", "database_id", "instance_id", "project_id"),
    )

    change_stream_name: Text | None = None
    """Required."""
    database_id: Text | None = None
    """Required."""
    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    lookback: Dynamic[Duration] | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
