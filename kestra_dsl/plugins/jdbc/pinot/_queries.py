# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Queries", "QueriesOutputs"]


class QueriesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"outputs_": "outputs"}
    outputs_: Reference


class Queries(BaseTask):
    """``io.kestra.plugin.jdbc.pinot.Queries``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.jdbc.pinot.Queries",
        versions=("1.3",),
        known=("1.3",),
        required=("sql", "url"),
        names={"after_sql": "afterSQL"},
        deprecated_properties=("fetch", "fetch_one", "store"),
        replacements={"fetch": "fetch_type='FETCH'", "fetch_one": "fetch_type='FETCH_ONE'", "store": "fetch_type='STORE'"},
    )

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
