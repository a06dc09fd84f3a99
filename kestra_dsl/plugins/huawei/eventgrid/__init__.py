# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.eventgrid``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "PutEvents",
    "PutEventsEvent",
]

PREFIX = "io.kestra.plugin.huawei.eventgrid"


def _PutEvents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class PutEvents(BaseTask):
        """``io.kestra.plugin.huawei.eventgrid.PutEvents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.huawei.eventgrid.PutEvents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        channel_id: Text | None = None
        events: Text | Items[One[later("kestra_dsl.plugins.huawei.eventgrid", "PutEventsEvent")]] | None = None
        access_key_id: Text | None = None
        domain_id: Text | None = None
        endpoint_override: Text | None = None
        endpoint_suffix: Text | None = None
        fail_on_unsuccessful_events: Dynamic[Bool] | None = None
        project_id: Text | None = None
        region: Text | None = None
        secret_access_key: Text | None = None
        security_token: Text | None = None
        temporary_credentials: (
            Dynamic[One[later("kestra_dsl.plugins.huawei", "TemporaryCredentialsConfig")]] | Text
            | None
        ) = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return PutEvents


def _PutEventsEvent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    class PutEventsEvent(Node):
        """Part of other types: ``io.kestra.plugin.huawei.eventgrid.PutEvents-Event``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        data: Dynamic[Map[Data]] | None = None
        source: Text | None = None
        type: Text | None = None
        datacontenttype: Text | None = None
        dataschema: Text | None = None
        id: Text | None = None
        specversion: Text | None = None
        subject: Text | None = None
        time: Text | None = None
    return PutEventsEvent


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _PutEvents,
        _PutEventsEvent,
    ),
)
