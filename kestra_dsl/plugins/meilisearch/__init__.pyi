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
    """``io.kestra.plugin.meilisearch.DocumentAdd``.

    A task. In Kestra 1.3, 2.0. From plugin-meilisearch 1.4.1. Required: id, from_, index, key, url.
    https://kestra.io/plugins/plugin-meilisearch/io.kestra.plugin.meilisearch.documentadd
    """

    from_: Text | Items[Data] | Map[Data] | None = None
    """Text, or list of any data, or mapping of names to any data. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    batch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    wait_for_indexing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    wait_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""

    @property
    def outputs(self) -> DocumentAddOutputs:
        return DocumentAddOutputs(self._output_root, self.id)


class DocumentGetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"document": "document"}
    document: Reference


class DocumentGet(BaseTask):
    """``io.kestra.plugin.meilisearch.DocumentGet``.

    A task. In Kestra 1.3, 2.0. From plugin-meilisearch 1.4.1. Required: id, document_id, index, key, url.
    https://kestra.io/plugins/plugin-meilisearch/io.kestra.plugin.meilisearch.documentget
    """

    document_id: Text | None = None
    """Text, or an expression. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""

    @property
    def outputs(self) -> DocumentGetOutputs:
        return DocumentGetOutputs(self._output_root, self.id)


class FacetSearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class FacetSearch(BaseTask):
    """``io.kestra.plugin.meilisearch.FacetSearch``.

    A task. In Kestra 1.3, 2.0. From plugin-meilisearch 1.4.1. Required: id, facet_name, index, key, url.
    https://kestra.io/plugins/plugin-meilisearch/io.kestra.plugin.meilisearch.facetsearch
    """

    facet_name: Text | None = None
    """Text, or an expression. Required."""
    index: Text | None = None
    """Text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    facet_query: Text | None = None
    """Text, or an expression."""
    filters: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: []."""

    @property
    def outputs(self) -> FacetSearchOutputs:
        return FacetSearchOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.meilisearch.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-meilisearch 1.4.1. Required: id, key, url.
    https://kestra.io/plugins/plugin-meilisearch/io.kestra.plugin.meilisearch.search
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression."""
    index: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
