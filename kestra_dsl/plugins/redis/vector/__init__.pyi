# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.redis.vector``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Add",
    "Delete",
    "Similarity",
]

PREFIX: str


class AddOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"added": "added"}
    added: Reference


class Add(BaseTask):
    """``io.kestra.plugin.redis.vector.Add``."""

    element: Text | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    vector: Dynamic[Items[Dynamic[Number]]] | None = None
    """Required."""
    attributes: Dynamic[Map[Data]] | None = None
    check_and_set: Dynamic[Bool] | None = None
    exploration_factor: Dynamic[Int] | None = None
    max_nodes: Dynamic[Int] | None = None
    quantization: Dynamic[Literal["NO_QUANTIZATION", "BINARY", "Q8"]] | None = None
    reduce_dim: Dynamic[Int] | None = None

    @property
    def outputs(self) -> AddOutputs:
        return AddOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.redis.vector.Delete``."""

    elements: Dynamic[Items[Text]] | None = None
    """Required."""
    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    failed_on_missing: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class SimilarityOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"matches": "matches", "scores": "scores"}
    matches: Reference
    scores: Reference


class Similarity(BaseTask):
    """``io.kestra.plugin.redis.vector.Similarity``."""

    key: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
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
