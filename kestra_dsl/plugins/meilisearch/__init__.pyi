# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.meilisearch``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "DocumentAdd",
    "DocumentGet",
    "FacetSearch",
    "Search",
]

PREFIX: str


class DocumentAddOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"documents_added": "documentsAdded", "task_uids": "taskUids"}
    documents_added: Reference
    task_uids: Reference


class DocumentAdd(BaseTask):
    """``io.kestra.plugin.meilisearch.DocumentAdd``."""

    from_: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    batch_size: Dynamic[Int] | None = None
    """Default: 1000."""
    wait_for_indexing: Dynamic[Bool] | None = None
    """Default: true."""
    wait_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""

    @property
    def outputs(self) -> DocumentAddOutputs:
        return DocumentAddOutputs(self._output_root, self.id)


class DocumentGetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"document": "document"}
    document: Reference


class DocumentGet(BaseTask):
    """``io.kestra.plugin.meilisearch.DocumentGet``."""

    document_id: Text | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DocumentGetOutputs:
        return DocumentGetOutputs(self._output_root, self.id)


class FacetSearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class FacetSearch(BaseTask):
    """``io.kestra.plugin.meilisearch.FacetSearch``."""

    facet_name: Text | None = None
    """Required."""
    index: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    facet_query: Text | None = None
    filters: Dynamic[Items[Text]] | None = None
    """Default: []."""

    @property
    def outputs(self) -> FacetSearchOutputs:
        return FacetSearchOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.meilisearch.Search``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    query: Text | None = None
    index: Text | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
