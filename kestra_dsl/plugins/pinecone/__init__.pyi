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
    """``io.kestra.plugin.pinecone.CreateIndex``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, cloud, region, api_key, dimension, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.createindex
    """

    cloud: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    dimension: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    metric: Dynamic[Literal["COSINE", "EUCLIDEAN", "DOTPRODUCT"]] | None = None
    """COSINE, EUCLIDEAN or DOTPRODUCT, or an expression. Default: COSINE."""
    deletion_protection: Text | None = None
    """Text, or an expression. Default: disabled."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> CreateIndexOutputs:
        return CreateIndexOutputs(self._output_root, self.id)


class DeleteIndex(BaseTask):
    """``io.kestra.plugin.pinecone.DeleteIndex``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, api_key, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.deleteindex
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""


class DeleteVectors(BaseTask):
    """``io.kestra.plugin.pinecone.DeleteVectors``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, api_key, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.deletevectors
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    delete_all: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""


class DescribeIndexStatsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"namespace_counts": "namespaceCounts", "total_vector_count": "totalVectorCount"}
    namespace_counts: Reference
    total_vector_count: Reference


class DescribeIndexStats(BaseTask):
    """``io.kestra.plugin.pinecone.DescribeIndexStats``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, api_key, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.describeindexstats
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> DescribeIndexStatsOutputs:
        return DescribeIndexStatsOutputs(self._output_root, self.id)


class FetchVectorsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"vectors": "vectors"}
    vectors: Reference


class FetchVectors(BaseTask):
    """``io.kestra.plugin.pinecone.FetchVectors``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, ids, api_key, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.fetchvectors
    """

    ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

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
    """``io.kestra.plugin.pinecone.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, api_key, index_name, top_k.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.query
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    top_k: Dynamic[Int] | None = None
    """Whole number, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression."""
    vector: Dynamic[Items[Dynamic[Number]]] | None = None
    """List of number, or an expression."""
    vector_id: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["FETCH", "FETCH_ONE", "STORE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. FETCH, FETCH_ONE or STORE, or an expression. Default: FETCH."""
    filter: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    include_metadata: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    include_values: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class UpsertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"upserted_count": "upsertedCount"}
    upserted_count: Reference


class Upsert(BaseTask):
    """``io.kestra.plugin.pinecone.Upsert``.

    A task. In Kestra 1.3, 2.0. From plugin-pinecone 1.0.2. Required: id, api_key, index_name.
    https://kestra.io/plugins/plugin-pinecone/io.kestra.plugin.pinecone.upsert
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression."""
    vectors: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    from_: Text | None = None
    """Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    tls_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> UpsertOutputs:
        return UpsertOutputs(self._output_root, self.id)
