# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.storage.cosmosdb``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Batch",
    "CreateItem",
    "Delete",
    "PartitionKeyDefinition",
    "Queries",
    "Query",
]

PREFIX = "io.kestra.plugin.azure.storage.cosmosdb"


def _Batch():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Batch(BaseTask):
        """``io.kestra.plugin.azure.storage.cosmosdb.Batch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.cosmosdb.Batch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        content_response_on_write_enabled: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        items: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        partition_key_value: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Batch


def _CreateItem():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class CreateItem(BaseTask):
        """``io.kestra.plugin.azure.storage.cosmosdb.CreateItem``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.cosmosdb.CreateItem",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        content_response_on_write_enabled: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return CreateItem


def _Delete():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.azure.storage.cosmosdb.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.cosmosdb.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        content_response_on_write_enabled: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _PartitionKeyDefinition():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class PartitionKeyDefinition(Node):
        """Part of other types: ``io.kestra.plugin.azure.storage.cosmosdb.PartitionKeyDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        kind: Literal["HASH", "RANGE", "MULTI_HASH"] | None = None
        paths: Items[Text] | None = None
        version: Literal["V1", "V2"] | None = None
    return PartitionKeyDefinition


def _Queries():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import AnyOutputs
    class Queries(BaseTask):
        """``io.kestra.plugin.azure.storage.cosmosdb.Queries``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.cosmosdb.Queries",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        content_response_on_write_enabled: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Queries


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Query(BaseTask):
        """``io.kestra.plugin.azure.storage.cosmosdb.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.azure.storage.cosmosdb.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        content_response_on_write_enabled: Dynamic[Bool] | None = None
        endpoint: Text | None = None
        exclude_regions: Dynamic[Items[Text]] | None = None
        feed_range_partition_key: Dynamic[Map[Data]] | None = None
        partition_key: Dynamic[Map[Data]] | None = None
        partition_key_definition: (
            Dynamic[One[later("kestra_dsl.plugins.azure.storage.cosmosdb", "PartitionKeyDefinition")]] | Text
            | None
        ) = None
        pem_certificate: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Query


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Batch,
        _CreateItem,
        _Delete,
        _PartitionKeyDefinition,
        _Queries,
        _Query,
    ),
)
