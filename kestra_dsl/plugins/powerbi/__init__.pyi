# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.powerbi``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "RefreshGroupDataset",
]

PREFIX: str


class RefreshGroupDatasetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"end_time": "endTime", "extended_status": "extendedStatus", "refresh_type": "refreshType", "request_id": "requestId", "start_time": "startTime", "status": "status"}
    end_time: Reference
    extended_status: Reference
    refresh_type: Reference
    request_id: Reference
    start_time: Reference
    status: Reference


class RefreshGroupDataset(BaseTask):
    """``io.kestra.plugin.powerbi.RefreshGroupDataset``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    dataset_id: Text | None = None
    group_id: Text | None = None
    options: One[HttpConfiguration] | None = None
    poll_duration: Dynamic[Duration] | None = None
    """Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Default: false."""
    wait_duration: Dynamic[Duration] | None = None
    """Default: PT10M."""

    @property
    def outputs(self) -> RefreshGroupDatasetOutputs:
        return RefreshGroupDatasetOutputs(self._output_root, self.id)
