# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.neo4j``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Batch",
    "Query",
]

PREFIX: str


class BatchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "updated_count": "updatedCount"}
    row_count: Reference
    updated_count: Reference


class Batch(BaseTask):
    """``io.kestra.plugin.neo4j.Batch``.

    A task. In Kestra 1.3, 2.0. From plugin-neo4j 1.4.5. Required: id, from_, query.
    https://kestra.io/plugins/plugin-neo4j/io.kestra.plugin.neo4j.batch
    """

    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    bearer_token: Text | None = None
    """Text, or an expression."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> BatchOutputs:
        return BatchOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.neo4j.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-neo4j 1.4.5. Required: id.
    https://kestra.io/plugins/plugin-neo4j/io.kestra.plugin.neo4j.query
    """

    query: Text | None = None
    """Text, or an expression."""
    bearer_token: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    store_type: Dynamic[Literal["STORE", "FETCH", "FETCHONE", "NONE"]] | None = None
    """STORE, FETCH, FETCHONE or NONE, or an expression. Default: NONE."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
