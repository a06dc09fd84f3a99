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
    """``io.kestra.plugin.neo4j.Batch``."""

    from_: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    bearer_token: Text | None = None
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    password: Text | None = None
    url: Text | None = None
    username: Text | None = None

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
    """``io.kestra.plugin.neo4j.Query``."""

    query: Text | None = None
    bearer_token: Text | None = None
    password: Text | None = None
    store_type: Dynamic[Literal["STORE", "FETCH", "FETCHONE", "NONE"]] | None = None
    """Default: NONE."""
    url: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
