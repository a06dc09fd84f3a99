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
    """``io.kestra.plugin.redis.vector.Add``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, element, key, url, vector.
    https://kestra.io/plugins/plugin-redis/vector/io.kestra.plugin.redis.vector.add
    """

    element: Text | None = None
    """Text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    vector: Dynamic[Items[Dynamic[Number]]] | None = None
    """List of number, or an expression. Required."""
    attributes: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    check_and_set: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    exploration_factor: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    max_nodes: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    quantization: Dynamic[Literal["NO_QUANTIZATION", "BINARY", "Q8"]] | None = None
    """NO_QUANTIZATION, BINARY or Q8, or an expression."""
    reduce_dim: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> AddOutputs:
        return AddOutputs(self._output_root, self.id)


class DeleteOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count"}
    count: Reference


class Delete(BaseTask):
    """``io.kestra.plugin.redis.vector.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, elements, key, url.
    https://kestra.io/plugins/plugin-redis/vector/io.kestra.plugin.redis.vector.delete
    """

    elements: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    failed_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> DeleteOutputs:
        return DeleteOutputs(self._output_root, self.id)


class SimilarityOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"matches": "matches", "scores": "scores"}
    matches: Reference
    scores: Reference


class Similarity(BaseTask):
    """``io.kestra.plugin.redis.vector.Similarity``.

    A task. In Kestra 1.3, 2.0. From plugin-redis 1.6.0. Required: id, key, url.
    https://kestra.io/plugins/plugin-redis/vector/io.kestra.plugin.redis.vector.similarity
    """

    key: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    element: Text | None = None
    """Text, or an expression."""
    vector: Dynamic[Items[Dynamic[Number]]] | None = None
    """List of number, or an expression."""
    count: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    epsilon: Dynamic[Number] | None = None
    """Number, or an expression."""
    exploration_factor: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    filter: Text | None = None
    """Text, or an expression."""
    filter_efficiency: Dynamic[Int] | None = None
    """Whole number, or an expression."""

    @property
    def outputs(self) -> SimilarityOutputs:
        return SimilarityOutputs(self._output_root, self.id)
