# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.typesense``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "BulkIndex",
    "DocumentGet",
    "DocumentIndex",
    "FacetSearch",
    "Search",
]

PREFIX: str


class BulkIndexOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size"}
    size: Reference


class BulkIndex(BaseTask):
    """``io.kestra.plugin.typesense.BulkIndex``."""

    api_key: Text | None = None
    """Required."""
    collection: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Text | None = None
    """Required."""
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    https: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> BulkIndexOutputs:
        return BulkIndexOutputs(self._output_root, self.id)


class DocumentGetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"document": "document"}
    document: Reference


class DocumentGet(BaseTask):
    """``io.kestra.plugin.typesense.DocumentGet``."""

    api_key: Text | None = None
    """Required."""
    collection: Text | None = None
    """Required."""
    document_id: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Text | None = None
    """Required."""
    https: Dynamic[Bool] | None = None

    @property
    def outputs(self) -> DocumentGetOutputs:
        return DocumentGetOutputs(self._output_root, self.id)


class DocumentIndex(BaseTask):
    """``io.kestra.plugin.typesense.DocumentIndex``."""

    api_key: Text | None = None
    """Required."""
    collection: Text | None = None
    """Required."""
    document: Dynamic[Map[Data]] | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Text | None = None
    """Required."""
    https: Dynamic[Bool] | None = None


class FacetSearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class FacetSearch(BaseTask):
    """``io.kestra.plugin.typesense.FacetSearch``."""

    api_key: Text | None = None
    """Required."""
    collection: Text | None = None
    """Required."""
    facet_by: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    query_by: Text | None = None
    """Required."""
    filter: Text | None = None
    https: Dynamic[Bool] | None = None
    sort_by: Text | None = None

    @property
    def outputs(self) -> FacetSearchOutputs:
        return FacetSearchOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.typesense.Search``."""

    api_key: Text | None = None
    """Required."""
    collection: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    port: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    query_by: Text | None = None
    """Required."""
    filter: Text | None = None
    https: Dynamic[Bool] | None = None
    sort_by: Text | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
