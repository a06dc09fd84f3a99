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
    """``io.kestra.plugin.kestra.ee.assets.Delete``."""

    asset_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class FieldQuery(Node):
    """Part of other types: ``io.kestra.plugin.kestra.ee.assets.FieldQuery``."""

    field: Text | None = None
    type: Literal["EQUAL_TO", "NOT_EQUAL_TO"] | None = None
    value: Text | None = None


class FreshnessTrigger(BaseTrigger):
    """``io.kestra.plugin.kestra.ee.assets.FreshnessTrigger``."""

    asset_id: Text | None = None
    asset_type: Text | None = None
    auth: One[KestraTriggerAuth] | None = None
    interval: Duration | None = None
    """Default: PT1H."""
    kestra_url: Text | None = None
    max_staleness: Dynamic[Duration] | None = None
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.List``."""

    auth: One[KestraTaskAuth] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    kestra_url: Text | None = None
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    namespace: Text | None = None
    page: Dynamic[Int] | None = None
    size: Dynamic[Int] | None = None
    """Default: 100."""
    tenant_id: Text | None = None
    types: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class PurgeAssets(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.PurgeAssets``."""

    asset_id: Text | None = None
    asset_type: Dynamic[Items[Text]] | None = None
    auth: One[KestraTaskAuth] | None = None
    end_date: Dynamic[DateTime] | None = None
    kestra_url: Text | None = None
    metadata_query: Dynamic[Items[Dynamic[One[FieldQuery]]]] | None = None
    namespace: Text | None = None
    purge_asset_lineages: Dynamic[Bool] | None = None
    """Default: true."""
    purge_asset_usages: Dynamic[Bool] | None = None
    """Default: true."""
    purge_assets: Dynamic[Bool] | None = None
    """Default: true."""
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.assets.Set``."""

    asset_id: Text | None = None
    asset_type: Text | None = None
    asset_description: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    display_name: Text | None = None
    kestra_url: Text | None = None
    metadata: Dynamic[Map[Data]] | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
