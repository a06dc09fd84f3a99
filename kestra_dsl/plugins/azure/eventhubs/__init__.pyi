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
    """``io.kestra.plugin.azure.eventhubs.Consume``."""

    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Default: 500."""
    connection_string: Text | None = None
    consumer_group: Text | None = None
    """Default: $Default."""
    custom_endpoint_address: Text | None = None
    enqueue_time: Text | None = None
    event_hub_name: Text | None = None
    max_batch_size_per_partition: Dynamic[Int] | None = None
    """Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT10S."""
    max_wait_time_per_partition: Dynamic[Duration] | None = None
    """Default: PT5S."""
    namespace: Text | None = None
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """Default: EARLIEST."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Produce(BaseTask):
    """``io.kestra.plugin.azure.eventhubs.Produce``."""

    from_: Text | Items[Data] | Map[Data] | None = None
    body_content_type: Text | None = None
    body_serializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    body_serializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Default: 500."""
    connection_string: Text | None = None
    custom_endpoint_address: Text | None = None
    event_hub_name: Text | None = None
    event_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    max_batch_size_in_bytes: Dynamic[Int] | None = None
    max_events_per_batch: Dynamic[Int] | None = None
    """Default: 1000."""
    namespace: Text | None = None
    partition_key: Text | None = None
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class RealtimeTrigger(BaseTrigger):
    """``io.kestra.plugin.azure.eventhubs.RealtimeTrigger``."""

    event_hub_name: Text | None = None
    namespace: Text | None = None
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Default: 500."""
    connection_string: Text | None = None
    consumer_group: Text | None = None
    """Default: $Default."""
    custom_endpoint_address: Text | None = None
    enqueue_time: Text | None = None
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """Default: EARLIEST."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.azure.eventhubs.Trigger``."""

    checkpoint_store_properties: Dynamic[Map[Data]] | None = None
    event_hub_name: Text | None = None
    namespace: Text | None = None
    body_deserializer: Dynamic[Literal["STRING", "BINARY", "ION", "JSON"]] | None = None
    """Default: STRING."""
    body_deserializer_properties: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_max_retries: Dynamic[Int] | None = None
    """Default: 5."""
    client_retry_delay: Dynamic[Int] | None = None
    """Default: 500."""
    connection_string: Text | None = None
    consumer_group: Text | None = None
    """Default: $Default."""
    custom_endpoint_address: Text | None = None
    enqueue_time: Text | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    max_batch_size_per_partition: Dynamic[Int] | None = None
    """Default: 50."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT10S."""
    max_wait_time_per_partition: Dynamic[Duration] | None = None
    """Default: PT5S."""
    partition_starting_position: Dynamic[Literal["EARLIEST", "LATEST", "INSTANT"]] | None = None
    """Default: EARLIEST."""
    sas_token: Text | None = None
    shared_key_account_access_key: Text | None = None
    shared_key_account_name: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)
