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
    """``io.kestra.plugin.klaviyo.jobs.GetRecipient``.

    A task. In Kestra 1.3, 2.0. From plugin-klaviyo 1.3.5. Required: id, api_key, job_ids.
    https://kestra.io/plugins/plugin-klaviyo/jobs/io.kestra.plugin.klaviyo.jobs.getrecipient
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    job_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""

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
    """``io.kestra.plugin.klaviyo.jobs.GetSendJob``.

    A task. In Kestra 1.3, 2.0. From plugin-klaviyo 1.3.5. Required: id, api_key, job_ids.
    https://kestra.io/plugins/plugin-klaviyo/jobs/io.kestra.plugin.klaviyo.jobs.getsendjob
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    job_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://a.klaviyo.com/api."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""

    @property
    def outputs(self) -> GetSendJobOutputs:
        return GetSendJobOutputs(self._output_root, self.id)
