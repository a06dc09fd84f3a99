# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "rows": "rows"}
    row_count: Reference
    rows: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.bigtable.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.bigtable.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("instance_id", "project_id", "table_id"),
    )

    instance_id: Text | None = None
    """Required."""
    project_id: Text | None = None
    """Required."""
    table_id: Text | None = None
    """Required."""
    column_family: Text | None = None
    emulator_host: Text | None = None
    impersonated_service_account: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    lookback_seconds: Dynamic[Int] | None = None
    max_rows: Dynamic[Int] | None = None
    """Default: 1000."""
    row_key_end: Text | None = None
    row_key_prefix: Text | None = None
    row_key_start: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
