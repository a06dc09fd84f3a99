# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.campaign.messages``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Get",
    "GetCampaign",
    "GetImages",
]

PREFIX: str


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Get(BaseTask):
    """``io.kestra.plugin.klaviyo.campaign.messages.Get``."""

    api_key: Text | None = None
    """Required."""
    message_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetCampaignOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class GetCampaign(BaseTask):
    """``io.kestra.plugin.klaviyo.campaign.messages.GetCampaign``."""

    api_key: Text | None = None
    """Required."""
    message_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> GetCampaignOutputs:
        return GetCampaignOutputs(self._output_root, self.id)


class GetImagesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class GetImages(BaseTask):
    """``io.kestra.plugin.klaviyo.campaign.messages.GetImages``."""

    api_key: Text | None = None
    """Required."""
    message_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> GetImagesOutputs:
        return GetImagesOutputs(self._output_root, self.id)
