# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.campaign``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Get",
    "GetRecipientCount",
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
    """``io.kestra.plugin.klaviyo.campaign.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-klaviyo 1.3.5. Required: id, api_key, campaign_ids.
    https://kestra.io/plugins/plugin-klaviyo/campaign/io.kestra.plugin.klaviyo.campaign.get
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    campaign_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class GetRecipientCountOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class GetRecipientCount(BaseTask):
    """``io.kestra.plugin.klaviyo.campaign.GetRecipientCount``.

    A task. In Kestra 1.3, 2.0. From plugin-klaviyo 1.3.5. Required: id, api_key, campaign_ids.
    https://kestra.io/plugins/plugin-klaviyo/campaign/io.kestra.plugin.klaviyo.campaign.getrecipientcount
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    campaign_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""

    @property
    def outputs(self) -> GetRecipientCountOutputs:
        return GetRecipientCountOutputs(self._output_root, self.id)
