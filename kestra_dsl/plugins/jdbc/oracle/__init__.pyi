# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.jdbc.oracle``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Batch",
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
    """``io.kestra.plugin.jdbc.oracle.Batch``.

    A task. In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. Required: id, from_, url.
    https://kestra.io/plugins/plugin-jdbc
    """

    from_: Text | None = None
    """File in Kestra's internal storage to load, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    url: Text | None = None
    """JDBC address of the database, such as `jdbc:postgresql://host:5432/name`. Text, or an expression. Required."""
    chunk: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1000."""
    columns: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    connection_pool_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_handling: Dynamic[Literal["AUTO", "STREAM", "LOCAL"]] | None = None
    """AUTO, STREAM or LOCAL, or an expression. Default: AUTO."""
    local_buffer_max_bytes: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 104857600."""
    max_retries: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 3."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    resume_on_retry: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    retry_backoff: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1S."""
    retry_scope: Dynamic[Literal["NONE", "INPUT", "ALL"]] | None = None
    """NONE, INPUT or ALL, or an expression. Default: INPUT."""
    sql: Text | None = None
    """SQL to run. `Queries` takes several statements, `Query` one. Text, or an expression."""
    table: Text | None = None
    """Name of the table. Text, or an expression."""
    time_zone_id: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> BatchOutputs:
        return BatchOutputs(self._output_root, self.id)


class QueriesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs"}
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.oracle.Queries``.

    A task. In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. Required: id, sql, url.
    https://kestra.io/plugins/plugin-jdbc
    """

    sql: Text | None = None
    """SQL to run. `Queries` takes several statements, `Query` one. Text, or an expression. Required."""
    url: Text | None = None
    """JDBC address of the database, such as `jdbc:postgresql://host:5432/name`. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    after_sql: Text | None = None
    """Text, or an expression."""
    connection_pool_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    time_zone_id: Text | None = None
    """Text, or an expression."""
    transaction: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    fetch: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='STORE'."""

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
    """``io.kestra.plugin.jdbc.oracle.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. Required: id, sql, url.
    https://kestra.io/plugins/plugin-jdbc
    """

    sql: Text | None = None
    """SQL to run. `Queries` takes several statements, `Query` one. Text, or an expression. Required."""
    url: Text | None = None
    """JDBC address of the database, such as `jdbc:postgresql://host:5432/name`. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    after_sql: Text | None = None
    """Text, or an expression."""
    connection_pool_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    time_zone_id: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    fetch: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='STORE'."""

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
    """``io.kestra.plugin.jdbc.oracle.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-jdbc 1.15.5. Required: id, sql, url.
    https://kestra.io/plugins/plugin-jdbc
    """

    sql: Text | None = None
    """SQL to run. `Queries` takes several statements, `Query` one. Text, or an expression. Required."""
    url: Text | None = None
    """JDBC address of the database, such as `jdbc:postgresql://host:5432/name`. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    after_sql: Text | None = None
    """Text, or an expression."""
    connection_pool_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    fetch_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    time_zone_id: Text | None = None
    """Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    fetch: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH'."""
    fetch_one: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='FETCH_ONE'."""
    store: Bool | None = None
    """True or false. Default: false. Deprecated. Use fetch_type='STORE'."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
