# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.eventgrid``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "PutEvents",
    "PutEventsEvent",
]

PREFIX: str


class PutEvents(BaseTask):
    """``io.kestra.plugin.huawei.eventgrid.PutEvents``."""

    channel_id: Text | None = None
    events: Text | Items[One[PutEventsEvent]] | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    fail_on_unsuccessful_events: Dynamic[Bool] | None = None
    """Default: true."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PutEventsEvent(Node):
    """Part of other types: ``io.kestra.plugin.huawei.eventgrid.PutEvents-Event``."""

    data: Dynamic[Map[Data]] | None = None
    source: Text | None = None
    type: Text | None = None
    datacontenttype: Text | None = None
    dataschema: Text | None = None
    id: Text | None = None
    specversion: Text | None = None
    """Default: 1.0."""
    subject: Text | None = None
    time: Text | None = None
