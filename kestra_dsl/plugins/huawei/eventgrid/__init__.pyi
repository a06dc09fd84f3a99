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
    """``io.kestra.plugin.huawei.eventgrid.PutEvents``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/eventgrid/io.kestra.plugin.huawei.eventgrid.putevents
    """

    channel_id: Text | None = None
    """Text, or an expression."""
    events: Text | Items[One[PutEventsEvent]] | None = None
    """Text, or list of PutEventsEvent."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    fail_on_unsuccessful_events: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PutEventsEvent(Node):
    """Part of other types: ``io.kestra.plugin.huawei.eventgrid.PutEvents-Event``.

    A part. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2.
    """

    data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    source: Text | None = None
    """Text, or an expression."""
    type: Text | None = None
    """Text, or an expression."""
    datacontenttype: Text | None = None
    """Text, or an expression."""
    dataschema: Text | None = None
    """Text, or an expression."""
    id: Text | None = None
    """Text, or an expression."""
    specversion: Text | None = None
    """Text, or an expression. Default: 1.0."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    time: Text | None = None
    """Text, or an expression."""
