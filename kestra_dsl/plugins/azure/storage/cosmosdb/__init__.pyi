# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.cosmosdb``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "Batch",
    "CreateItem",
    "Delete",
    "PartitionKeyDefinition",
    "Queries",
    "Query",
]

PREFIX: str


class Batch(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Batch``."""

    container_id: Text | None = None
    database_id: Text | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    items: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    partition_key_value: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CreateItem(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.CreateItem``."""

    container_id: Text | None = None
    database_id: Text | None = None
    item: Dynamic[Map[Data]] | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Delete``."""

    container_id: Text | None = None
    database_id: Text | None = None
    item: Dynamic[Map[Data]] | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PartitionKeyDefinition(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.cosmosdb.PartitionKeyDefinition``."""

    kind: Literal["HASH", "RANGE", "MULTI_HASH"] | None = None
    paths: Items[Text] | None = None
    version: Literal["V1", "V2"] | None = None


class Queries(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Queries``."""

    container_id: Text | None = None
    database_id: Text | None = None
    queries: Dynamic[Map[Data]] | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Query``."""

    container_id: Text | None = None
    database_id: Text | None = None
    query: Text | None = None
    tenant_id: Text | None = None
    client_id: Text | None = None
    client_secret: Text | None = None
    connection_string: Text | None = None
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """Default: true."""
    endpoint: Text | None = None
    exclude_regions: Dynamic[Items[Text]] | None = None
    feed_range_partition_key: Dynamic[Map[Data]] | None = None
    partition_key: Dynamic[Map[Data]] | None = None
    partition_key_definition: Dynamic[One[PartitionKeyDefinition]] | Text | None = None
    pem_certificate: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
