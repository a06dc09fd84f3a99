# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pinecone``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateIndex",
    "DeleteIndex",
    "DeleteVectors",
    "DescribeIndexStats",
    "FetchVectors",
    "Query",
    "Upsert",
]

PREFIX: str


class CreateIndexOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"host": "host", "name": "name", "status": "status"}
    host: Reference
    name: Reference
    status: Reference


class CreateIndex(BaseTask):
    """``io.kestra.plugin.pinecone.CreateIndex``."""

    cloud: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    dimension: Dynamic[Int] | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    metric: Dynamic[Literal["COSINE", "EUCLIDEAN", "DOTPRODUCT"]] | None = None
    """Default: COSINE."""
    deletion_protection: Text | None = None
    """Default: disabled."""
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> CreateIndexOutputs:
        return CreateIndexOutputs(self._output_root, self.id)


class DeleteIndex(BaseTask):
    """``io.kestra.plugin.pinecone.DeleteIndex``."""

    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""


class DeleteVectors(BaseTask):
    """``io.kestra.plugin.pinecone.DeleteVectors``."""

    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    ids: Dynamic[Items[Text]] | None = None
    namespace: Text | None = None
    delete_all: Dynamic[Bool] | None = None
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""


class DescribeIndexStatsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"namespace_counts": "namespaceCounts", "total_vector_count": "totalVectorCount"}
    namespace_counts: Reference
    total_vector_count: Reference


class DescribeIndexStats(BaseTask):
    """``io.kestra.plugin.pinecone.DescribeIndexStats``."""

    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> DescribeIndexStatsOutputs:
        return DescribeIndexStatsOutputs(self._output_root, self.id)


class FetchVectorsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vectors": "vectors"}
    vectors: Reference


class FetchVectors(BaseTask):
    """``io.kestra.plugin.pinecone.FetchVectors``."""

    ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    namespace: Text | None = None
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> FetchVectorsOutputs:
        return FetchVectorsOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.pinecone.Query``."""

    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    top_k: Dynamic[Int] | None = None
    """Required."""
    namespace: Text | None = None
    vector: Dynamic[Items[Dynamic[Number]]] | None = None
    vector_id: Text | None = None
    fetch_type: Dynamic[Literal["FETCH", "FETCH_ONE", "STORE"]] | None = None
    """Default: FETCH."""
    filter: Dynamic[Map[Data]] | None = None
    host: Text | None = None
    include_metadata: Dynamic[Bool] | None = None
    """Default: false."""
    include_values: Dynamic[Bool] | None = None
    """Default: false."""
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class UpsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"upserted_count": "upsertedCount"}
    upserted_count: Reference


class Upsert(BaseTask):
    """``io.kestra.plugin.pinecone.Upsert``."""

    api_key: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    namespace: Text | None = None
    vectors: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    from_: Text | None = None
    host: Text | None = None
    tls_enabled: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> UpsertOutputs:
        return UpsertOutputs(self._output_root, self.id)
