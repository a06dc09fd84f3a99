# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meilisearch``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "DocumentAdd",
    "DocumentGet",
    "FacetSearch",
    "Search",
]

PREFIX = "io.kestra.plugin.meilisearch"


def _DocumentAdd():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DocumentAddOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"documents_added": "documentsAdded", "task_uids": "taskUids"}
        documents_added: Reference
        task_uids: Reference
    class DocumentAdd(BaseTask):
        """``io.kestra.plugin.meilisearch.DocumentAdd``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meilisearch.DocumentAdd",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "index", "key", "url"),
        )
        from_: Text | Items[Data] | Map[Data] | None = None
        index: Text | None = None
        key: Text | None = None
        url: Text | None = None
        batch_size: Dynamic[Int] | None = None
        wait_for_indexing: Dynamic[Bool] | None = None
        wait_timeout: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> DocumentAddOutputs:
            return DocumentAddOutputs(self._output_root, self.id)
    return DocumentAdd


def _DocumentGet():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DocumentGetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"document": "document"}
        document: Reference
    class DocumentGet(BaseTask):
        """``io.kestra.plugin.meilisearch.DocumentGet``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meilisearch.DocumentGet",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("document_id", "index", "key", "url"),
        )
        document_id: Text | None = None
        index: Text | None = None
        key: Text | None = None
        url: Text | None = None
        @property
        def outputs(self) -> DocumentGetOutputs:
            return DocumentGetOutputs(self._output_root, self.id)
    return DocumentGet


def _FacetSearch():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FacetSearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
        total_hits: Reference
        uri: Reference
    class FacetSearch(BaseTask):
        """``io.kestra.plugin.meilisearch.FacetSearch``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meilisearch.FacetSearch",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("facet_name", "index", "key", "url"),
        )
        facet_name: Text | None = None
        index: Text | None = None
        key: Text | None = None
        url: Text | None = None
        facet_query: Text | None = None
        filters: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> FacetSearchOutputs:
            return FacetSearchOutputs(self._output_root, self.id)
    return FacetSearch


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
        total_hits: Reference
        uri: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.meilisearch.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.meilisearch.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        query: Text | None = None
        index: Text | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DocumentAdd,
        _DocumentGet,
        _FacetSearch,
        _Search,
    ),
)
