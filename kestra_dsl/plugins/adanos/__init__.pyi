# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.adanos``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Date, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AdanosTaskRequestOptions",
    "CompareAssets",
    "GetAssetSentiment",
    "GetMarketSentiment",
    "ListTrendingAssets",
]

PREFIX: str


class AdanosTaskRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.adanos.AbstractAdanosTask-RequestOptions``."""

    connect_timeout: Dynamic[Duration] | None = None
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""


class CompareAssetsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
    body: Reference
    size: Reference
    uri: Reference


class CompareAssets(BaseTask):
    """``io.kestra.plugin.adanos.CompareAssets``."""

    symbols: Dynamic[Items[Text]] | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """Default: REDDIT."""
    base_url: Text | None = None
    """Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    from_: Dynamic[Date] | None = None
    options: One[AdanosTaskRequestOptions] | None = None
    to: Dynamic[Date] | None = None

    @property
    def outputs(self) -> CompareAssetsOutputs:
        return CompareAssetsOutputs(self._output_root, self.id)


class GetAssetSentimentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
    body: Reference
    size: Reference
    uri: Reference


class GetAssetSentiment(BaseTask):
    """``io.kestra.plugin.adanos.GetAssetSentiment``."""

    symbol: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """Default: REDDIT."""
    base_url: Text | None = None
    """Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    from_: Dynamic[Date] | None = None
    options: One[AdanosTaskRequestOptions] | None = None
    to: Dynamic[Date] | None = None

    @property
    def outputs(self) -> GetAssetSentimentOutputs:
        return GetAssetSentimentOutputs(self._output_root, self.id)


class GetMarketSentimentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
    body: Reference
    size: Reference
    uri: Reference


class GetMarketSentiment(BaseTask):
    """``io.kestra.plugin.adanos.GetMarketSentiment``."""

    api_key: Text | None = None
    """Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """Default: REDDIT."""
    base_url: Text | None = None
    """Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    from_: Dynamic[Date] | None = None
    options: One[AdanosTaskRequestOptions] | None = None
    to: Dynamic[Date] | None = None

    @property
    def outputs(self) -> GetMarketSentimentOutputs:
        return GetMarketSentimentOutputs(self._output_root, self.id)


class ListTrendingAssetsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
    body: Reference
    size: Reference
    uri: Reference


class ListTrendingAssets(BaseTask):
    """``io.kestra.plugin.adanos.ListTrendingAssets``."""

    api_key: Text | None = None
    """Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """Default: REDDIT."""
    base_url: Text | None = None
    """Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    from_: Dynamic[Date] | None = None
    limit: Dynamic[Int] | None = None
    """Default: 20."""
    offset: Dynamic[Int] | None = None
    """Default: 0."""
    options: One[AdanosTaskRequestOptions] | None = None
    stock_asset_type: Dynamic[Literal["STOCK", "ETF", "ALL"]] | None = None
    """Default: ALL."""
    to: Dynamic[Date] | None = None

    @property
    def outputs(self) -> ListTrendingAssetsOutputs:
        return ListTrendingAssetsOutputs(self._output_root, self.id)
