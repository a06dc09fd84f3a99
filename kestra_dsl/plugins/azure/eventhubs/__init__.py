# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.eventhubs``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX = "io.kestra.plugin.azure.eventhubs"


def _Consume():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Consume(BaseTask):
        """``io.kestra.plugin.azure.eventhubs.Consume``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.eventhubs.Consume",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        checkpoint_store_properties: Dynamic[Map[Data]] | None = None
        body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        body_deserializer_properties: Dynamic[Map[Data]] | None = None
        client_max_retries: Dynamic[Int] | None = None
        client_retry_delay: Dynamic[Int] | None = None
        connection_string: Text | None = None
        consumer_group: Text | None = None
        custom_endpoint_address: Text | None = None
        enqueue_time: Text | None = None
        event_hub_name: Text | None = None
        max_batch_size_per_partition: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_wait_time_per_partition: Dynamic[Duration] | None = None
        namespace: Text | None = None
        partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Consume


def _Produce():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Produce(BaseTask):
        """``io.kestra.plugin.azure.eventhubs.Produce``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.eventhubs.Produce",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        from_: Text | Items[Data] | Map[Data] | None = None
        body_content_type: Text | None = None
        body_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        body_serializer_properties: Dynamic[Map[Data]] | None = None
        client_max_retries: Dynamic[Int] | None = None
        client_retry_delay: Dynamic[Int] | None = None
        connection_string: Text | None = None
        custom_endpoint_address: Text | None = None
        event_hub_name: Text | None = None
        event_properties: Dynamic[Map[Data]] | None = None
        max_batch_size_in_bytes: Dynamic[Int] | None = None
        max_events_per_batch: Dynamic[Int] | None = None
        namespace: Text | None = None
        partition_key: Text | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Produce


def _RealtimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class RealtimeTrigger(BaseTrigger):
        """``io.kestra.plugin.azure.eventhubs.RealtimeTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.eventhubs.RealtimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        event_hub_name: Text | None = None
        namespace: Text | None = None
        body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        body_deserializer_properties: Dynamic[Map[Data]] | None = None
        checkpoint_store_properties: Dynamic[Map[Data]] | None = None
        client_max_retries: Dynamic[Int] | None = None
        client_retry_delay: Dynamic[Int] | None = None
        connection_string: Text | None = None
        consumer_group: Text | None = None
        custom_endpoint_address: Text | None = None
        enqueue_time: Text | None = None
        partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return RealtimeTrigger


def _Trigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.azure.eventhubs.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.eventhubs.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        checkpoint_store_properties: Dynamic[Map[Data]] | None = None
        event_hub_name: Text | None = None
        namespace: Text | None = None
        body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
        body_deserializer_properties: Dynamic[Map[Data]] | None = None
        client_max_retries: Dynamic[Int] | None = None
        client_retry_delay: Dynamic[Int] | None = None
        connection_string: Text | None = None
        consumer_group: Text | None = None
        custom_endpoint_address: Text | None = None
        enqueue_time: Text | None = None
        interval: Duration | None = None
        max_batch_size_per_partition: Dynamic[Int] | None = None
        max_duration: Dynamic[Duration] | None = None
        max_wait_time_per_partition: Dynamic[Duration] | None = None
        partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
        sas_token: Text | None = None
        shared_key_account_access_key: Text | None = None
        shared_key_account_name: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Consume,
        _Produce,
        _RealtimeTrigger,
        _Trigger,
    ),
)
