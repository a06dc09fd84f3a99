# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.segment.reverseetl``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Status",
    "Sync",
]

PREFIX: str


class StatusOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"status": "status"}
    status: Reference


class Status(BaseTask):
    """``io.kestra.plugin.twilio.segment.reverseetl.Status``.

    A task. In Kestra 1.3, 2.0. From plugin-twilio 1.3.3. Required: id, model_id, sync_id, token.
    https://kestra.io/plugins/plugin-twilio/segment/io.kestra.plugin.twilio.segment.reverseetl.status
    """

    model_id: Text | None = None
    """Text, or an expression. Required."""
    sync_id: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Default: https://api.segmentapis.com."""

    @property
    def outputs(self) -> StatusOutputs:
        return StatusOutputs(self._output_root, self.id)


class SyncOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"created": "created", "status": "status", "sync_id": "syncId"}
    created: Reference
    status: Reference
    sync_id: Reference


class Sync(BaseTask):
    """``io.kestra.plugin.twilio.segment.reverseetl.Sync``.

    A task. In Kestra 1.3, 2.0. From plugin-twilio 1.3.3. Required: id, model_id, source_id, subscription_id, token.
    https://kestra.io/plugins/plugin-twilio/segment/io.kestra.plugin.twilio.segment.reverseetl.sync
    """

    model_id: Text | None = None
    """Text, or an expression. Required."""
    source_id: Text | None = None
    """Text, or an expression. Required."""
    subscription_id: Text | None = None
    """Text, or an expression. Required."""
    token: Text | None = None
    """Text, or an expression. Required."""
    error_on_failing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    uri: Text | None = None
    """Text, or an expression. Default: https://api.segmentapis.com."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
