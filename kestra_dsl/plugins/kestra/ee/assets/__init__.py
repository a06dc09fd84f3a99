# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.assets``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Delete",
    "FieldQuery",
    "FreshnessTrigger",
    "List",
    "PurgeAssets",
    "Set",
]

PREFIX = "io.kestra.plugin.kestra.ee.assets"


def _Delete():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Delete(BaseTask):
        """``io.kestra.plugin.kestra.ee.assets.Delete``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.assets.Delete",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        asset_id: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        kestra_url: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Delete


def _FieldQuery():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class FieldQuery(Node):
        """Part of other types: ``io.kestra.plugin.kestra.ee.assets.FieldQuery``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        field: Text | None = None
        type: Literal["EQUAL_TO", "NOT_EQUAL_TO"] | None = None
        value: Text | None = None
    return FieldQuery


def _FreshnessTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class FreshnessTrigger(BaseTrigger):
        """``io.kestra.plugin.kestra.ee.assets.FreshnessTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.assets.FreshnessTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        asset_id: Text | None = None
        asset_type: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTriggerAuth")] | None = None
        interval: Duration | None = None
        kestra_url: Text | None = None
        max_staleness: Dynamic[Duration] | None = None
        metadata_query: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.kestra.ee.assets", "FieldQuery")]]]]
            | None
        ) = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return FreshnessTrigger


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class List(BaseTask):
        """``io.kestra.plugin.kestra.ee.assets.List``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.assets.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        kestra_url: Text | None = None
        metadata_query: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.kestra.ee.assets", "FieldQuery")]]]]
            | None
        ) = None
        namespace: Text | None = None
        page: Dynamic[Int] | None = None
        size: Dynamic[Int] | None = None
        tenant_id: Text | None = None
        types: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return List


def _PurgeAssets():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, DateTime, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class PurgeAssets(BaseTask):
        """``io.kestra.plugin.kestra.ee.assets.PurgeAssets``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.assets.PurgeAssets",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        asset_id: Text | None = None
        asset_type: Dynamic[Items[Text]] | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        end_date: Dynamic[DateTime] | None = None
        kestra_url: Text | None = None
        metadata_query: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.kestra.ee.assets", "FieldQuery")]]]]
            | None
        ) = None
        namespace: Text | None = None
        purge_asset_lineages: Dynamic[Bool] | None = None
        purge_asset_usages: Dynamic[Bool] | None = None
        purge_assets: Dynamic[Bool] | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return PurgeAssets


def _Set():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Set(BaseTask):
        """``io.kestra.plugin.kestra.ee.assets.Set``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.ee.assets.Set",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        asset_id: Text | None = None
        asset_type: Text | None = None
        asset_description: Text | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        display_name: Text | None = None
        kestra_url: Text | None = None
        metadata: Dynamic[Map[Data]] | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Set


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Delete,
        _FieldQuery,
        _FreshnessTrigger,
        _List,
        _PurgeAssets,
        _Set,
    ),
)
