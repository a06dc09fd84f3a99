# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.eventhubs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Consume",
    "Produce",
    "RealtimeTrigger",
    "Trigger",
]

PREFIX: str


class Consume(BaseTask):
    """``io.kestra.plugin.azure.eventhubs.Consume``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/eventhubs/io.kestra.plugin.azure.eventhubs.consume
    """

    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consumer_group: Text | None = None
    """Text, or an expression. Default: $Default."""
    custom_endpoint_address: Text | None = None
    """Text, or an expression."""
    enqueue_time: Text | None = None
    """Text, or an expression."""
    event_hub_name: Text | None = None
    """Text, or an expression."""
    max_batch_size_per_partition: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    max_wait_time_per_partition: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    namespace: Text | None = None
    """Text, or an expression."""
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """EARLIEST, LATEST or INSTANT, or an expression. Default: EARLIEST."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Produce(BaseTask):
    """``io.kestra.plugin.azure.eventhubs.Produce``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/eventhubs/io.kestra.plugin.azure.eventhubs.produce
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data."""
    body_content_type: Text | None = None
    """Text, or an expression."""
    body_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    body_serializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""
    connection_string: Text | None = None
    """Text, or an expression."""
    custom_endpoint_address: Text | None = None
    """Text, or an expression."""
    event_hub_name: Text | None = None
    """Text, or an expression."""
    event_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    max_batch_size_in_bytes: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_events_per_batch: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    namespace: Text | None = None
    """Text, or an expression."""
    partition_key: Text | None = None
    """Text, or an expression."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.azure.eventhubs.RealtimeTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/eventhubs/io.kestra.plugin.azure.eventhubs.realtimetrigger
    """

    event_hub_name: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consumer_group: Text | None = None
    """Text, or an expression. Default: $Default."""
    custom_endpoint_address: Text | None = None
    """Text, or an expression."""
    enqueue_time: Text | None = None
    """Text, or an expression."""
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """EARLIEST, LATEST or INSTANT, or an expression. Default: EARLIEST."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.eventhubs.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/eventhubs/io.kestra.plugin.azure.eventhubs.trigger
    """

    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    event_hub_name: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """STRING, BINARY, ION or JSON, or an expression. Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 500."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consumer_group: Text | None = None
    """Text, or an expression. Default: $Default."""
    custom_endpoint_address: Text | None = None
    """Text, or an expression."""
    enqueue_time: Text | None = None
    """Text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    max_batch_size_per_partition: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    max_wait_time_per_partition: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """EARLIEST, LATEST or INSTANT, or an expression. Default: EARLIEST."""
    sas_token: Text | None = None
    """Text, or an expression."""
    shared_key_account_access_key: Text | None = None
    """Text, or an expression."""
    shared_key_account_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
