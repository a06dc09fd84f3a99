# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "series": "series"}
    count: Reference
    series: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.gcp.monitoring.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.monitoring.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("filter",),
    )

    filter: Text | None = None
    """Required."""
    interval: Duration | None = None
    """Default: PT1M."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    window: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
