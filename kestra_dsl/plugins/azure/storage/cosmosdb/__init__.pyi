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
    """``io.kestra.plugin.azure.storage.cosmosdb.Batch``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.batch
    """

    container_id: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """STRONG, BOUNDED_STALENESS, SESSION, EVENTUAL or CONSISTENT_PREFIX, or an expression. Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    items: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    partition_key_value: Text | None = None
    """Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class CreateItem(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.CreateItem``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.createitem
    """

    container_id: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression."""
    item: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """STRONG, BOUNDED_STALENESS, SESSION, EVENTUAL or CONSISTENT_PREFIX, or an expression. Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.delete
    """

    container_id: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression."""
    item: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """STRONG, BOUNDED_STALENESS, SESSION, EVENTUAL or CONSISTENT_PREFIX, or an expression. Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PartitionKeyDefinition(Node):
    """Part of other types: ``io.kestra.plugin.azure.storage.cosmosdb.PartitionKeyDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-azure 2.6.3.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.partitionkeydefinition
    """

    kind: Literal["HASH", "RANGE", "MULTI_HASH"] | None = None
    """HASH, RANGE or MULTI_HASH."""
    paths: Items[Text] | None = None
    """List of text."""
    version: Literal["V1", "V2"] | None = None
    """V1 or V2."""


class Queries(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Queries``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.queries
    """

    container_id: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression."""
    queries: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """STRONG, BOUNDED_STALENESS, SESSION, EVENTUAL or CONSISTENT_PREFIX, or an expression. Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Query(BaseTask):
    """``io.kestra.plugin.azure.storage.cosmosdb.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/storage/io.kestra.plugin.azure.storage.cosmosdb.query
    """

    container_id: Text | None = None
    """Text, or an expression."""
    database_id: Text | None = None
    """Text, or an expression."""
    query: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    connection_string: Text | None = None
    """Text, or an expression."""
    consistency_level: (
        Dynamic[Literal["STRONG", "BOUNDED_STALENESS", "SESSION", "EVENTUAL", "CONSISTENT_PREFIX"]]
        | None
    ) = None
    """STRONG, BOUNDED_STALENESS, SESSION, EVENTUAL or CONSISTENT_PREFIX, or an expression. Default: Session."""
    content_response_on_write_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    exclude_regions: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    feed_range_partition_key: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    partition_key: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    partition_key_definition: Dynamic[One[PartitionKeyDefinition]] | Text | None = None
    """PartitionKeyDefinition, or text, or an expression."""
    pem_certificate: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
