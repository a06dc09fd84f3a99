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
    """``io.kestra.plugin.twilio.segment.reverseetl.Status``."""

    model_id: Text | None = None
    """Required."""
    sync_id: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    uri: Text | None = None
    """Default: https://api.segmentapis.com."""

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
    """``io.kestra.plugin.twilio.segment.reverseetl.Sync``."""

    model_id: Text | None = None
    """Required."""
    source_id: Text | None = None
    """Required."""
    subscription_id: Text | None = None
    """Required."""
    token: Text | None = None
    """Required."""
    error_on_failing: Dynamic[Bool] | None = None
    """Default: false."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    uri: Text | None = None
    """Default: https://api.segmentapis.com."""
    wait: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> SyncOutputs:
        return SyncOutputs(self._output_root, self.id)
