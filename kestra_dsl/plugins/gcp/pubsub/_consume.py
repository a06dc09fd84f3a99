# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Consume", "ConsumeOutputs"]


class ConsumeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "uri": "uri"}
    count: Reference
    uri: Reference


class Consume(BaseTask):
    """``io.kestra.plugin.gcp.pubsub.Consume``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.pubsub.Consume",
        versions=("1.3",),
        known=("1.3",),
        required=("subscription", "topic"),
    )

    subscription: Text | None = None
    """Required."""
    topic: Text | None = None
    """Required."""
    auto_create_subscription: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    max_records: Dynamic[Int] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    service_account: Text | None = None

    @property
    def outputs(self) -> ConsumeOutputs:
        return ConsumeOutputs(self._output_root, self.id)
