# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.algolia``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "Index",
    "Search",
]

PREFIX = "io.kestra.plugin.algolia"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"object_ids": "objectIds"}
        object_ids: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.algolia.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.algolia.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "application_id", "index_name", "object_ids"),
        )
        api_key: Text | None = None
        application_id: Text | None = None
        index_name: Text | None = None
        object_ids: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Index():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IndexOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result"}
        result: Reference
    class Index(BaseTask):
        """``io.kestra.plugin.algolia.Index``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.algolia.Index",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "application_id", "index_name", "objects"),
        )
        api_key: Text | None = None
        application_id: Text | None = None
        index_name: Text | None = None
        objects: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        @property
        def outputs(self) -> IndexOutputs:
            return IndexOutputs(self._output_root, self.id)
    return Index


def _Search():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SearchOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"hits": "hits", "nb_hits": "nbHits"}
        hits: Reference
        nb_hits: Reference
    class Search(BaseTask):
        """``io.kestra.plugin.algolia.Search``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.algolia.Search",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "application_id", "index_name"),
        )
        api_key: Text | None = None
        application_id: Text | None = None
        index_name: Text | None = None
        params: Dynamic[Map[Data]] | None = None
        @property
        def outputs(self) -> SearchOutputs:
            return SearchOutputs(self._output_root, self.id)
    return Search


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _Index,
        _Search,
    ),
)
