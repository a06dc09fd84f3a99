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
    """``io.kestra.plugin.typesense.BulkIndex``.

    A task. In Kestra 1.3, 2.0. From plugin-typesense 1.4.5. Required: id, api_key, collection, from_, host, port.
    https://kestra.io/plugins/plugin-typesense/io.kestra.plugin.typesense.bulkindex
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    https: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> BulkIndexOutputs:
        return BulkIndexOutputs(self._output_root, self.id)


class DocumentGetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"document": "document"}
    document: Reference


class DocumentGet(BaseTask):
    """``io.kestra.plugin.typesense.DocumentGet``.

    A task. In Kestra 1.3, 2.0. From plugin-typesense 1.4.5. Required: id, api_key, collection, document_id, host, port.
    https://kestra.io/plugins/plugin-typesense/io.kestra.plugin.typesense.documentget
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression. Required."""
    document_id: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Required."""
    https: Dynamic[Bool] | None = None
    """True or false, or an expression."""

    @property
    def outputs(self) -> DocumentGetOutputs:
        return DocumentGetOutputs(self._output_root, self.id)


class DocumentIndex(BaseTask):
    """``io.kestra.plugin.typesense.DocumentIndex``.

    A task. In Kestra 1.3, 2.0. From plugin-typesense 1.4.5. Required: id, api_key, collection, document, host, port.
    https://kestra.io/plugins/plugin-typesense/io.kestra.plugin.typesense.documentindex
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression. Required."""
    document: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Required."""
    https: Dynamic[Bool] | None = None
    """True or false, or an expression."""


class FacetSearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class FacetSearch(BaseTask):
    """``io.kestra.plugin.typesense.FacetSearch``.

    A task. In Kestra 1.3, 2.0. From plugin-typesense 1.4.5. Required: id, api_key, collection, facet_by, host, port,
    query, query_by.
    https://kestra.io/plugins/plugin-typesense/io.kestra.plugin.typesense.facetsearch
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression. Required."""
    facet_by: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    query_by: Text | None = None
    """Text, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression."""
    https: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    sort_by: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> FacetSearchOutputs:
        return FacetSearchOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"total_hits": "totalHits", "uri": "uri"}
    total_hits: Reference
    uri: Reference


class Search(BaseTask):
    """``io.kestra.plugin.typesense.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-typesense 1.4.5. Required: id, api_key, collection, host, port, query,
    query_by.
    https://kestra.io/plugins/plugin-typesense/io.kestra.plugin.typesense.search
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    collection: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    port: Text | None = None
    """Port of the server. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    query_by: Text | None = None
    """Text, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression."""
    https: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    sort_by: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
