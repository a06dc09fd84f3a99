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
    """Part of other types: ``io.kestra.plugin.adanos.AbstractAdanosTask-RequestOptions``.

    A part. In Kestra 1.3, 2.0. From plugin-adanos 1.0.1.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""


class CompareAssetsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "size": "size", "uri": "uri"}
    body: Reference
    size: Reference
    uri: Reference


class CompareAssets(BaseTask):
    """``io.kestra.plugin.adanos.CompareAssets``.

    A task. In Kestra 1.3, 2.0. From plugin-adanos 1.0.1. Required: id, symbols, api_key.
    https://kestra.io/plugins/plugin-adanos/io.kestra.plugin.adanos.compareassets
    """

    symbols: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """STOCK or CRYPTO, or an expression. Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """REDDIT, X, NEWS or POLYMARKET, or an expression. Default: REDDIT."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    from_: Dynamic[Date] | None = None
    """First day of the period. Date, or an expression."""
    options: One[AdanosTaskRequestOptions] | None = None
    """AdanosTaskRequestOptions."""
    to: Dynamic[Date] | None = None
    """Last day of the period. Date, or an expression."""

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
    """``io.kestra.plugin.adanos.GetAssetSentiment``.

    A task. In Kestra 1.3, 2.0. From plugin-adanos 1.0.1. Required: id, symbol, api_key.
    https://kestra.io/plugins/plugin-adanos/io.kestra.plugin.adanos.getassetsentiment
    """

    symbol: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """STOCK or CRYPTO, or an expression. Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """REDDIT, X, NEWS or POLYMARKET, or an expression. Default: REDDIT."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    from_: Dynamic[Date] | None = None
    """First day of the period. Date, or an expression."""
    options: One[AdanosTaskRequestOptions] | None = None
    """AdanosTaskRequestOptions."""
    to: Dynamic[Date] | None = None
    """Last day of the period. Date, or an expression."""

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
    """``io.kestra.plugin.adanos.GetMarketSentiment``.

    A task. In Kestra 1.3, 2.0. From plugin-adanos 1.0.1. Required: id, api_key.
    https://kestra.io/plugins/plugin-adanos/io.kestra.plugin.adanos.getmarketsentiment
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """STOCK or CRYPTO, or an expression. Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """REDDIT, X, NEWS or POLYMARKET, or an expression. Default: REDDIT."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    from_: Dynamic[Date] | None = None
    """First day of the period. Date, or an expression."""
    options: One[AdanosTaskRequestOptions] | None = None
    """AdanosTaskRequestOptions."""
    to: Dynamic[Date] | None = None
    """Last day of the period. Date, or an expression."""

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
    """``io.kestra.plugin.adanos.ListTrendingAssets``.

    A task. In Kestra 1.3, 2.0. From plugin-adanos 1.0.1. Required: id, api_key.
    https://kestra.io/plugins/plugin-adanos/io.kestra.plugin.adanos.listtrendingassets
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    asset_type: Dynamic[Literal["STOCK", "CRYPTO"]] | None = None
    """STOCK or CRYPTO, or an expression. Default: STOCK."""
    source: Dynamic[Literal["REDDIT", "X", "NEWS", "POLYMARKET"]] | None = None
    """REDDIT, X, NEWS or POLYMARKET, or an expression. Default: REDDIT."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.adanos.org."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    from_: Dynamic[Date] | None = None
    """First day of the period. Date, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 20."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    options: One[AdanosTaskRequestOptions] | None = None
    """AdanosTaskRequestOptions."""
    stock_asset_type: Dynamic[Literal["STOCK", "ETF", "ALL"]] | None = None
    """STOCK, ETF or ALL, or an expression. Default: ALL."""
    to: Dynamic[Date] | None = None
    """Last day of the period. Date, or an expression."""

    @property
    def outputs(self) -> ListTrendingAssetsOutputs:
        return ListTrendingAssetsOutputs(self._output_root, self.id)
