# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.postgresql``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Batch",
    "CopyIn",
    "CopyOut",
    "Queries",
    "Query",
    "Trigger",
]

PREFIX: str


class BatchOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "updated_count": "updatedCount"}
    row_count: Reference
    updated_count: Reference


class Batch(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.Batch``."""

    from_: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
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
    password: Text | None = None
    resume_on_retry: Dynamic[Bool] | None = None
    """Default: true."""
    retry_backoff: Dynamic[Duration] | None = None
    """Default: PT1S."""
    retry_scope: Dynamic[Literal["NONE", "INPUT", "ALL"]] | None = None
    """Default: INPUT."""
    sql: Text | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    table: Text | None = None
    time_zone_id: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> BatchOutputs:
        return BatchOutputs(self._output_root, self.id)


class CopyInOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount"}
    row_count: Reference


class CopyIn(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.CopyIn``."""

    from_: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    columns: Dynamic[Items[Text]] | None = None
    delimiter: Text | None = None
    encoding: Text | None = None
    escape: Text | None = None
    force_not_null: Dynamic[Items[Text]] | None = None
    force_null: Dynamic[Items[Text]] | None = None
    force_quote: Dynamic[Items[Text]] | None = None
    format: Dynamic[Literal["TEXT", "CSV", "BINARY"]] | None = None
    """Default: TEXT."""
    freeze: Dynamic[Bool] | None = None
    header: Dynamic[Bool] | None = None
    null_string: Text | None = None
    oids: Dynamic[Bool] | None = None
    password: Text | None = None
    quote: Text | None = None
    socket_timeout: Dynamic[Int] | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    table: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CopyInOutputs:
        return CopyInOutputs(self._output_root, self.id)


class CopyOutOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row_count": "rowCount", "uri": "uri"}
    row_count: Reference
    uri: Reference


class CopyOut(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.CopyOut``."""

    url: Text | None = None
    """Required."""
    sql: Text | None = None
    columns: Dynamic[Items[Text]] | None = None
    delimiter: Text | None = None
    encoding: Text | None = None
    escape: Text | None = None
    force_not_null: Dynamic[Items[Text]] | None = None
    force_null: Dynamic[Items[Text]] | None = None
    force_quote: Dynamic[Items[Text]] | None = None
    format: Dynamic[Literal["TEXT", "CSV", "BINARY"]] | None = None
    """Default: TEXT."""
    freeze: Dynamic[Bool] | None = None
    header: Dynamic[Bool] | None = None
    null_string: Text | None = None
    oids: Dynamic[Bool] | None = None
    password: Text | None = None
    quote: Text | None = None
    socket_timeout: Dynamic[Int] | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    table: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> CopyOutOutputs:
        return CopyOutOutputs(self._output_root, self.id)


class QueriesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs"}
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.Queries``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    time_zone_id: Text | None = None
    transaction: Dynamic[Bool] | None = None
    """Default: true."""
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueriesOutputs:
        return QueriesOutputs(self._output_root, self.id)


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.jdbc.postgresql.Query``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    time_zone_id: Text | None = None
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.jdbc.postgresql.Trigger``."""

    sql: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    after_sql: Text | None = None
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    interval: Duration | None = None
    """Default: PT1M."""
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    ssl: Dynamic[Bool] | None = None
    """Default: false."""
    ssl_cert: Text | None = None
    ssl_key: Text | None = None
    ssl_key_password: Text | None = None
    ssl_mode: Dynamic[Literal["DISABLE", "ALLOW", "PREFER", "REQUIRE", "VERIFY_CA", "VERIFY_FULL"]] | None = None
    ssl_root_cert: Text | None = None
    time_zone_id: Text | None = None
    username: Text | None = None
    fetch: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
