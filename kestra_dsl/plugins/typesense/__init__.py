# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.typesense``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BulkIndex",
    "DocumentGet",
    "DocumentIndex",
    "FacetSearch",
    "Search",
]

PREFIX = "io.kestra.plugin.typesense"


def _BulkIndex():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class BulkIndexOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size"}
        size: Reference
    class BulkIndex(BaseTask):
        """``io.kestra.plugin.typesense.BulkIndex``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.typesense.BulkIndex",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection", "from_", "host", "port"),
        )
        api_key: Text | None = None
        collection: Text | None = None
        from_: Text | None = None
        host: Text | None = None
        port: Text | None = None
        chunk: Dynamic[Int] | None = None
        https: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> BulkIndexOutputs:
            return BulkIndexOutputs(self._output_root, self.id)
    return BulkIndex


def _DocumentGet():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DocumentGetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"document": "document"}
        document: Reference
    class DocumentGet(BaseTask):
        """``io.kestra.plugin.typesense.DocumentGet``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.typesense.DocumentGet",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection", "document_id", "host", "port"),
        )
        api_key: Text | None = None
        collection: Text | None = None
        document_id: Text | None = None
        host: Text | None = None
        port: Text | None = None
        https: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DocumentGetOutputs:
            return DocumentGetOutputs(self._output_root, self.id)
    return DocumentGet


def _DocumentIndex():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    class DocumentIndex(BaseTask):
        """``io.kestra.plugin.typesense.DocumentIndex``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.typesense.DocumentIndex",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection", "document", "host", "port"),
        )
        api_key: Text | None = None
        collection: Text | None = None
        document: Dynamic[Map[Data]] | None = None
        host: Text | None = None
        port: Text | None = None
        https: Dynamic[Bool] | None = None
    return DocumentIndex


def _FacetSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FacetSearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
        total_hits: Reference
        uri: Reference
    class FacetSearch(BaseTask):
        """``io.kestra.plugin.typesense.FacetSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.typesense.FacetSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection", "facet_by", "host", "port", "query", "query_by"),
        )
        api_key: Text | None = None
        collection: Text | None = None
        facet_by: Text | None = None
        host: Text | None = None
        port: Text | None = None
        query: Text | None = None
        query_by: Text | None = None
        filter: Text | None = None
        https: Dynamic[Bool] | None = None
        sort_by: Text | None = None
        @property
        def outputs(self) -> FacetSearchOutputs:
            return FacetSearchOutputs(self._output_root, self.id)
    return FacetSearch


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
        total_hits: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.typesense.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.typesense.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "collection", "host", "port", "query", "query_by"),
        )
        api_key: Text | None = None
        collection: Text | None = None
        host: Text | None = None
        port: Text | None = None
        query: Text | None = None
        query_by: Text | None = None
        filter: Text | None = None
        https: Dynamic[Bool] | None = None
        sort_by: Text | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BulkIndex,
        _DocumentGet,
        _DocumentIndex,
        _FacetSearch,
        _Search,
    ),
)
