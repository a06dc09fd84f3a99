# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.algolia``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Delete",
    "Index",
    "Search",
]

PREFIX: str


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"object_ids": "objectIds"}
    object_ids: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.algolia.Delete``."""

    api_key: Text | None = None
    """Required."""
    application_id: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    object_ids: Dynamic[Items[Text]] | None = None
    """Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class IndexOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Index(BaseTask):
    """``io.kestra.plugin.algolia.Index``."""

    api_key: Text | None = None
    """Required."""
    application_id: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    objects: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""

    @property
    def outputs(self) -> IndexOutputs:
        return IndexOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"hits": "hits", "nb_hits": "nbHits"}
    hits: Reference
    nb_hits: Reference


class Search(BaseTask):
    """``io.kestra.plugin.algolia.Search``."""

    api_key: Text | None = None
    """Required."""
    application_id: Text | None = None
    """Required."""
    index_name: Text | None = None
    """Required."""
    params: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
