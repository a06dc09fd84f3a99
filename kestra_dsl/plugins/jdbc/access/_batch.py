# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Batch", "BatchOutputs"]


class BatchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "updated_count": "updatedCount"}
    row_count: Reference
    updated_count: Reference


class Batch(BaseTask):
    """``io.kestra.plugin.jdbc.access.Batch``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.access.Batch",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "url"),
    )

    from_: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    access_file: Text | None = None
    chunk: Dynamic[Int] | None = None
    """Default: 1000."""
    columns: Dynamic[Items[Text]] | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    input_handling: Dynamic[Literal["AUTO", "STREAM", "LOCAL"]] | None = None
    """Default: AUTO."""
    local_buffer_max_bytes: Dynamic[Int] | None = None
    """Default: 104857600."""
    max_retries: Dynamic[Int] | None = None
    """Default: 3."""
    new_database_version: Dynamic[Literal["V2000", "V2003", "V2007", "V2010", "V2016"]] | None = None
    """Default: V2003."""
    password: Text | None = None
    resume_on_retry: Dynamic[Bool] | None = None
    """Default: true."""
    retry_backoff: Dynamic[Duration] | None = None
    """Default: PT1S."""
    retry_scope: Dynamic[Literal["NONE", "INPUT", "ALL"]] | None = None
    """Default: INPUT."""
    sql: Text | None = None
    table: Text | None = None
    time_zone_id: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> BatchOutputs:
        return BatchOutputs(self._output_root, self.id)
