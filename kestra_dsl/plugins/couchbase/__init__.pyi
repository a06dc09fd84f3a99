# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.couchbase``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Data, Duration, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
    "Trigger",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.couchbase.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-couchbase 1.3.4. Required: id, query, connection_string, password, username.
    https://kestra.io/plugins/plugin-couchbase/io.kestra.plugin.couchbase.query
    """

    query: Text | None = None
    """Text. Required."""
    connection_string: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    parameters: Map[Data] | Items[Text] | None = None
    """Mapping of names to any data, or list of text."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""

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
    """``io.kestra.plugin.couchbase.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-couchbase 1.3.4. Required: id, connection_string, password, query,
    username.
    https://kestra.io/plugins/plugin-couchbase/io.kestra.plugin.couchbase.trigger
    """

    connection_string: Text | None = None
    """Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    parameters: Map[Data] | Items[Text] | None = None
    """Mapping of names to any data, or list of text."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
