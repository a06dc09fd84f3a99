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
    """``io.kestra.plugin.powerbi.RefreshGroupDataset``.

    A task. In Kestra 1.3, 2.0. From plugin-powerbi 1.3.5. Required: id, client_id, client_secret, tenant_id.
    https://kestra.io/plugins/plugin-powerbi/io.kestra.plugin.powerbi.refreshgroupdataset
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    dataset_id: Text | None = None
    """Text, or an expression."""
    group_id: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    poll_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: false."""
    wait_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10M."""

    @property
    def outputs(self) -> RefreshGroupDatasetOutputs:
        return RefreshGroupDatasetOutputs(self._output_root, self.id)
