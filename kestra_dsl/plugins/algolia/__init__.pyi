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
    """``io.kestra.plugin.algolia.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-algolia 1.3.6. Required: id, api_key, application_id, index_name,
    object_ids.
    https://kestra.io/plugins/plugin-algolia/io.kestra.plugin.algolia.delete
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    application_id: Text | None = None
    """Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    object_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class IndexOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Index(BaseTask):
    """``io.kestra.plugin.algolia.Index``.

    A task. In Kestra 1.3, 2.0. From plugin-algolia 1.3.6. Required: id, api_key, application_id, index_name, objects.
    https://kestra.io/plugins/plugin-algolia/io.kestra.plugin.algolia.index
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    application_id: Text | None = None
    """Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    objects: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression. Required."""

    @property
    def outputs(self) -> IndexOutputs:
        return IndexOutputs(self._output_root, self.id)


class SearchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"hits": "hits", "nb_hits": "nbHits"}
    hits: Reference
    nb_hits: Reference


class Search(BaseTask):
    """``io.kestra.plugin.algolia.Search``.

    A task. In Kestra 1.3, 2.0. From plugin-algolia 1.3.6. Required: id, api_key, application_id, index_name.
    https://kestra.io/plugins/plugin-algolia/io.kestra.plugin.algolia.search
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    application_id: Text | None = None
    """Text, or an expression. Required."""
    index_name: Text | None = None
    """Text, or an expression. Required."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> SearchOutputs:
        return SearchOutputs(self._output_root, self.id)
