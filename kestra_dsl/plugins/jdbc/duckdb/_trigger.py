# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Trigger", "TriggerOutputs"]


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Trigger(BaseTrigger):
    """``io.kestra.plugin.jdbc.duckdb.Trigger``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.duckdb.Trigger",
        versions=("1.3",),
        known=("1.3",),
        required=("sql",),
        names={"after_sql": "afterSQL"},
        deprecated_properties=("fetch", "fetch_one", "store"),
        replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
    )

    sql: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    after_sql: Text | None = None
    community_extensions: Dynamic[Items[Text]] | None = None
    """Default: ["ion"]."""
    connection_pool_size: Dynamic[Int] | None = None
    """Default: 10."""
    connection_pooling: Dynamic[Bool] | None = None
    """Default: true."""
    database_uri: Text | None = None
    fetch_size: Dynamic[Int] | None = None
    """Default: 10000."""
    input_files: Dynamic[Map[Text]] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    output_db_file: Dynamic[Bool] | None = None
    """Default: false."""
    output_files: Dynamic[Items[Text]] | None = None
    parameters: Dynamic[Map[Data]] | None = None
    password: Text | None = None
    time_zone_id: Text | None = None
    url: Text | None = None
    """Default: jdbc:duckdb:null."""
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
