# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["RealtimeTrigger", "RealtimeTriggerOutputs"]


class RealtimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attributes": "attributes", "data": "data", "message_id": "messageId", "ordering_key": "orderingKey"}
    attributes: Reference
    data: Reference
    message_id: Reference
    ordering_key: Reference


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.gcp.pubsub.RealtimeTrigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.pubsub.RealtimeTrigger",
        versions=("1.3",),
        known=("1.3",),
        required=("topic",),
    )

    topic: Text | None = None
    """Required."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    auto_create_subscription: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    subscription: Text | None = None

    @property
    def outputs(self) -> RealtimeTriggerOutputs:
        return RealtimeTriggerOutputs("trigger", self.id)
