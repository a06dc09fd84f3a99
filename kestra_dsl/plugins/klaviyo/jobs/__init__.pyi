# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.klaviyo.jobs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "GetRecipient",
    "GetSendJob",
]

PREFIX: str


class GetRecipientOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class GetRecipient(BaseTask):
    """``io.kestra.plugin.klaviyo.jobs.GetRecipient``."""

    api_key: Text | None = None
    """Required."""
    job_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> GetRecipientOutputs:
        return GetRecipientOutputs(self._output_root, self.id)


class GetSendJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class GetSendJob(BaseTask):
    """``io.kestra.plugin.klaviyo.jobs.GetSendJob``."""

    api_key: Text | None = None
    """Required."""
    job_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""

    @property
    def outputs(self) -> GetSendJobOutputs:
        return GetSendJobOutputs(self._output_root, self.id)
