# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.assets``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth, KestraTriggerAuth

__all__ = [
    "Delete",
    "FieldQuery",
    "FreshnessTrigger",
    "List",
    "PurgeAssets",
    "Set",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.delete
    """

    asset_id: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class FieldQuery(Node):
    """Part of other types: ``io.kestra.plugin.kestra.ee.assets.FieldQuery``.

    A part. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.fieldquery
    """

    field: Text | None = None
    """Text."""
    type: Literal["EQUAL_TO", "NOT_EQUAL_TO"] | None = None
    """EQUAL_TO or NOT_EQUAL_TO."""
    value: Text | None = None
    """Text."""


class FreshnessTrigger(BaseTrigger):
    """``io.kestra.plugin.kestra.ee.assets.FreshnessTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.freshnesstrigger
    """

    asset_id: Text | None = None
    """Text, or an expression."""
    asset_type: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTriggerAuth] | None = None
    """KestraTriggerAuth."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1H."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    max_staleness: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    """List of FieldQuery, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.list
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    """List of FieldQuery, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    page: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    types: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PurgeAssets(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.PurgeAssets``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.purgeassets
    """

    asset_id: Text | None = None
    """Text, or an expression."""
    asset_type: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    end_date: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    """List of FieldQuery, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    purge_asset_lineages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    purge_asset_usages: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    purge_assets: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.assets.set
    """

    asset_id: Text | None = None
    """Text, or an expression."""
    asset_type: Text | None = None
    """Text, or an expression."""
    asset_description: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    display_name: Text | None = None
    """Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    metadata: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
