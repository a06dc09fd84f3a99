# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.adanos``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AdanosTaskRequestOptions",
    "CompareAssets",
    "GetAssetSentiment",
    "GetMarketSentiment",
    "ListTrendingAssets",
]

PREFIX = "io.kestra.plugin.adanos"


def _AdanosTaskRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic
    class AdanosTaskRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.adanos.AbstractAdanosTask-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
    return AdanosTaskRequestOptions


def _CompareAssets():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Date, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CompareAssetsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
        body: Reference
        size: Reference
        uri: Reference
    class CompareAssets(BaseTask):
        """``io.kestra.plugin.adanos.CompareAssets``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.adanos.CompareAssets",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "symbols"),
        )
        symbols: Dynamic[Items[Text]] | None = None
        api_key: Text | None = None
        asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
        source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        from_: Dynamic[Date] | None = None
        options: One[later("kestra_dsl.plugins.adanos", "AdanosTaskRequestOptions")] | None = None
        to: Dynamic[Date] | None = None
        @property
        def outputs(self) -> CompareAssetsOutputs:
            return CompareAssetsOutputs(self._output_root, self.id)
    return CompareAssets


def _GetAssetSentiment():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Date, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetAssetSentimentOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
        body: Reference
        size: Reference
        uri: Reference
    class GetAssetSentiment(BaseTask):
        """``io.kestra.plugin.adanos.GetAssetSentiment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.adanos.GetAssetSentiment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "symbol"),
        )
        symbol: Text | None = None
        api_key: Text | None = None
        asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
        source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        from_: Dynamic[Date] | None = None
        options: One[later("kestra_dsl.plugins.adanos", "AdanosTaskRequestOptions")] | None = None
        to: Dynamic[Date] | None = None
        @property
        def outputs(self) -> GetAssetSentimentOutputs:
            return GetAssetSentimentOutputs(self._output_root, self.id)
    return GetAssetSentiment


def _GetMarketSentiment():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Date, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetMarketSentimentOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
        body: Reference
        size: Reference
        uri: Reference
    class GetMarketSentiment(BaseTask):
        """``io.kestra.plugin.adanos.GetMarketSentiment``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.adanos.GetMarketSentiment",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
        source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        from_: Dynamic[Date] | None = None
        options: One[later("kestra_dsl.plugins.adanos", "AdanosTaskRequestOptions")] | None = None
        to: Dynamic[Date] | None = None
        @property
        def outputs(self) -> GetMarketSentimentOutputs:
            return GetMarketSentimentOutputs(self._output_root, self.id)
    return GetMarketSentiment


def _ListTrendingAssets():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Date, Dynamic, Int, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListTrendingAssetsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
        body: Reference
        size: Reference
        uri: Reference
    class ListTrendingAssets(BaseTask):
        """``io.kestra.plugin.adanos.ListTrendingAssets``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.adanos.ListTrendingAssets",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
        source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        from_: Dynamic[Date] | None = None
        limit: Dynamic[Int] | None = None
        offset: Dynamic[Int] | None = None
        options: One[later("kestra_dsl.plugins.adanos", "AdanosTaskRequestOptions")] | None = None
        stock_asset_type: Dynamic[Literal["STOCK", "ETF", "ALL"]] | None = None
        to: Dynamic[Date] | None = None
        @property
        def outputs(self) -> ListTrendingAssetsOutputs:
            return ListTrendingAssetsOutputs(self._output_root, self.id)
    return ListTrendingAssets


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AdanosTaskRequestOptions,
        _CompareAssets,
        _GetAssetSentiment,
        _GetMarketSentiment,
        _ListTrendingAssets,
    ),
)
