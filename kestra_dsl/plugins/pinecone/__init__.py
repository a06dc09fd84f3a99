# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.pinecone``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateIndex",
    "DeleteIndex",
    "DeleteVectors",
    "DescribeIndexStats",
    "FetchVectors",
    "Query",
    "Upsert",
]

PREFIX = "io.kestra.plugin.pinecone"


def _CreateIndex():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateIndexOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"host": "host", "name": "name", "status": "status"}
        host: Reference
        name: Reference
        status: Reference
    class CreateIndex(BaseTask):
        """``io.kestra.plugin.pinecone.CreateIndex``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.CreateIndex",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "cloud", "dimension", "index_name", "region"),
        )
        cloud: Text | None = None
        region: Text | None = None
        api_key: Text | None = None
        dimension: Dynamic[Int] | None = None
        index_name: Text | None = None
        metric: Dynamic[Literal["COSINE", "EUCLIDEAN", "DOTPRODUCT"]] | None = None
        deletion_protection: Text | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CreateIndexOutputs:
            return CreateIndexOutputs(self._output_root, self.id)
    return CreateIndex


def _DeleteIndex():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class DeleteIndex(BaseTask):
        """``io.kestra.plugin.pinecone.DeleteIndex``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.DeleteIndex",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "index_name"),
        )
        api_key: Text | None = None
        index_name: Text | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
    return DeleteIndex


def _DeleteVectors():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    class DeleteVectors(BaseTask):
        """``io.kestra.plugin.pinecone.DeleteVectors``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.DeleteVectors",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "index_name"),
        )
        api_key: Text | None = None
        index_name: Text | None = None
        ids: Dynamic[Items[Text]] | None = None
        namespace: Text | None = None
        delete_all: Dynamic[Bool] | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
    return DeleteVectors


def _DescribeIndexStats():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DescribeIndexStatsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"namespace_counts": "namespaceCounts", "total_vector_count": "totalVectorCount"}
        namespace_counts: Reference
        total_vector_count: Reference
    class DescribeIndexStats(BaseTask):
        """``io.kestra.plugin.pinecone.DescribeIndexStats``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.DescribeIndexStats",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "index_name"),
        )
        api_key: Text | None = None
        index_name: Text | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DescribeIndexStatsOutputs:
            return DescribeIndexStatsOutputs(self._output_root, self.id)
    return DescribeIndexStats


def _FetchVectors():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FetchVectorsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"vectors": "vectors"}
        vectors: Reference
    class FetchVectors(BaseTask):
        """``io.kestra.plugin.pinecone.FetchVectors``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.FetchVectors",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "ids", "index_name"),
        )
        ids: Dynamic[Items[Text]] | None = None
        api_key: Text | None = None
        index_name: Text | None = None
        namespace: Text | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> FetchVectorsOutputs:
            return FetchVectorsOutputs(self._output_root, self.id)
    return FetchVectors


def _Query():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.pinecone.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "index_name", "top_k"),
        )
        api_key: Text | None = None
        index_name: Text | None = None
        top_k: Dynamic[Int] | None = None
        namespace: Text | None = None
        vector: Dynamic[Items[Dynamic[Number]]] | None = None
        vector_id: Text | None = None
        fetch_type: Dynamic[Literal["FETCH", "FETCH_ONE", "STORE"]] | None = None
        filter: Dynamic[Map[Data]] | None = None
        host: Text | None = None
        include_metadata: Dynamic[Bool] | None = None
        include_values: Dynamic[Bool] | None = None
        tls_enabled: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


def _Upsert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpsertOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"upserted_count": "upsertedCount"}
        upserted_count: Reference
    class Upsert(BaseTask):
        """``io.kestra.plugin.pinecone.Upsert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.pinecone.Upsert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "index_name"),
        )
        api_key: Text | None = None
        index_name: Text | None = None
        namespace: Text | None = None
        vectors: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        from_: Text | None = None
        host: Text | None = None
        tls_enabled: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> UpsertOutputs:
            return UpsertOutputs(self._output_root, self.id)
    return Upsert


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateIndex,
        _DeleteIndex,
        _DeleteVectors,
        _DescribeIndexStats,
        _FetchVectors,
        _Query,
        _Upsert,
    ),
)
