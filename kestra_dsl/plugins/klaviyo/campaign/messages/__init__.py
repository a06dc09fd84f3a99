# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.campaign.messages``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Get",
    "GetCampaign",
    "GetImages",
]

PREFIX = "io.kestra.plugin.klaviyo.campaign.messages"


def _Get():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.klaviyo.campaign.messages.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.campaign.messages.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "message_ids"),
        )
        api_key: Text | None = None
        message_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _GetCampaign():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetCampaignOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class GetCampaign(BaseTask):
        """``io.kestra.plugin.klaviyo.campaign.messages.GetCampaign``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.campaign.messages.GetCampaign",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "message_ids"),
        )
        api_key: Text | None = None
        message_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetCampaignOutputs:
            return GetCampaignOutputs(self._output_root, self.id)
    return GetCampaign


def _GetImages():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetImagesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class GetImages(BaseTask):
        """``io.kestra.plugin.klaviyo.campaign.messages.GetImages``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.campaign.messages.GetImages",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "message_ids"),
        )
        api_key: Text | None = None
        message_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetImagesOutputs:
            return GetImagesOutputs(self._output_root, self.id)
    return GetImages


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Get,
        _GetCampaign,
        _GetImages,
    ),
)
