# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.pubsub.model._message import Message

__all__ = ["Publish", "PublishOutputs"]


class PublishOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages_count": "messagesCount"}
    messages_count: Reference


class Publish(BaseTask):
    """``io.kestra.plugin.gcp.pubsub.Publish``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.pubsub.Publish",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "topic"),
    )

    from_: Text | Items[One[Message]] | One[Message] | None = None
    """Required."""
    topic: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    serde_type: Dynamic[Literal["STRING", "JSON"]] | None = None
    """Default: STRING."""
    service_account: Text | None = None

    @property
    def outputs(self) -> PublishOutputs:
        return PublishOutputs(self._output_root, self.id)
