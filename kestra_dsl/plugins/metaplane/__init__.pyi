# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.metaplane``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration

__all__ = [
    "Gate",
    "Get",
    "List",
    "MonitorResultTrigger",
    "Run",
]

PREFIX: str


class GateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"failed_monitor_ids": "failedMonitorIds", "monitors": "monitors", "passed": "passed"}
    failed_monitor_ids: Reference
    monitors: Reference
    passed: Reference


class Gate(BaseTask):
    """``io.kestra.plugin.metaplane.Gate``."""

    monitor_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dev.api.metaplane.dev."""
    fail_on: (
        Dynamic[Items[Dynamic[Literal["PASS", "IN_TRAINING", "NOT_ENOUGH_DATA", "FAILED_TO_PREDICT", "INVALID_INPUT",
        "ERROR", "FAIL", "UNKNOWN"]]]]
        | None
    ) = None
    """Default: ["FAIL","ERROR"]."""
    fail_strategy: Dynamic[Literal["FAIL_FAST", "FAIL_IF_ANY", "FAIL_IF_ALL", "NONE"]] | None = None
    """Default: FAIL_IF_ANY."""
    max_age: Dynamic[Duration] | None = None
    options: One[HttpConfiguration] | None = None
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT10S."""
    run_first: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> GateOutputs:
        return GateOutputs(self._output_root, self.id)


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checked_at": "checkedAt", "monitor_id": "monitorId", "series": "series", "status": "status"}
    checked_at: Reference
    monitor_id: Reference
    series: Reference
    status: Reference


class Get(BaseTask):
    """``io.kestra.plugin.metaplane.Get``."""

    monitor_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dev.api.metaplane.dev."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"monitor": "monitor", "monitors": "monitors", "total": "total", "uri": "uri"}
    monitor: Reference
    monitors: Reference
    total: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.metaplane.List``."""

    connection_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dev.api.metaplane.dev."""
    fetch_groups: Dynamic[Bool] | None = None
    """Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    include_disabled: Dynamic[Bool] | None = None
    """Default: false."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MonitorResultTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"checked_at": "checkedAt", "monitor_id": "monitorId", "status": "status"}
    checked_at: Reference
    monitor_id: Reference
    status: Reference


class MonitorResultTrigger(BaseTrigger):
    """``io.kestra.plugin.metaplane.MonitorResultTrigger``."""

    monitor_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dev.api.metaplane.dev."""
    interval: Duration | None = None
    """Default: PT5M."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> MonitorResultTriggerOutputs:
        return MonitorResultTriggerOutputs("trigger", self.id)


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"monitor_ids": "monitorIds"}
    monitor_ids: Reference


class Run(BaseTask):
    """``io.kestra.plugin.metaplane.Run``."""

    monitor_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://dev.api.metaplane.dev."""
    options: One[HttpConfiguration] | None = None

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)
