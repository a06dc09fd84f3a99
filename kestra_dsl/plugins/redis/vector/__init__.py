# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.vector``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Add",
    "Delete",
    "Similarity",
]

PREFIX = "io.kestra.plugin.redis.vector"


def _Add():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AddOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"added": "added"}
        added: Reference
    class Add(BaseTask):
        """``io.kestra.plugin.redis.vector.Add``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.vector.Add",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("element", "key", "url", "vector"),
        )
        element: Text | None = None
        key: Text | None = None
        url: Text | None = None
        vector: Dynamic[Items[Dynamic[Number]]] | None = None
        attributes: Dynamic[Map[Data]] | None = None
        check_and_set: Dynamic[Bool] | None = None
        exploration_factor: Dynamic[Int] | None = None
        max_nodes: Dynamic[Int] | None = None
        quantization: Dynamic[Literal["NO_QUANTIZATION", "BINARY", "Q8"]] | None = None
        reduce_dim: Dynamic[Int] | None = None
        @property
        def outputs(self) -> AddOutputs:
            return AddOutputs(self._output_root, self.id)
    return Add


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count"}
        count: Reference
    class Delete(BaseTask):
        """``io.kestra.plugin.redis.vector.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.vector.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("elements", "key", "url"),
        )
        elements: Dynamic[Items[Text]] | None = None
        key: Text | None = None
        url: Text | None = None
        failed_on_missing: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> DeleteOutputs:
            return DeleteOutputs(self._output_root, self.id)
    return Delete


def _Similarity():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SimilarityOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"matches": "matches", "scores": "scores"}
        matches: Reference
        scores: Reference
    class Similarity(BaseTask):
        """``io.kestra.plugin.redis.vector.Similarity``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.redis.vector.Similarity",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("key", "url"),
        )
        key: Text | None = None
        url: Text | None = None
        element: Text | None = None
        vector: Dynamic[Items[Dynamic[Number]]] | None = None
        count: Dynamic[Int] | None = None
        epsilon: Dynamic[Number] | None = None
        exploration_factor: Dynamic[Int] | None = None
        filter: Text | None = None
        filter_efficiency: Dynamic[Int] | None = None
        @property
        def outputs(self) -> SimilarityOutputs:
            return SimilarityOutputs(self._output_root, self.id)
    return Similarity


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Add,
        _Delete,
        _Similarity,
    ),
)
