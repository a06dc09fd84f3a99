# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.campaign``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Get",
    "GetRecipientCount",
]

PREFIX = "io.kestra.plugin.klaviyo.campaign"


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
        """``io.kestra.plugin.klaviyo.campaign.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.campaign.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "campaign_ids"),
        )
        api_key: Text | None = None
        campaign_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _GetRecipientCount():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetRecipientCountOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class GetRecipientCount(BaseTask):
        """``io.kestra.plugin.klaviyo.campaign.GetRecipientCount``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.klaviyo.campaign.GetRecipientCount",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "campaign_ids"),
        )
        api_key: Text | None = None
        campaign_ids: Dynamic[Items[Text]] | None = None
        base_url: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        @property
        def outputs(self) -> GetRecipientCountOutputs:
            return GetRecipientCountOutputs(self._output_root, self.id)
    return GetRecipientCount


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Get,
        _GetRecipientCount,
    ),
    (
        "messages",
    ),
)
