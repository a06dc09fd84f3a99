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
    """``io.kestra.plugin.metaplane.Gate``.

    A task. In Kestra 1.3, 2.0. From plugin-metaplane 1.1.0. Required: id, monitor_ids, api_token.
    https://kestra.io/plugins/plugin-metaplane/io.kestra.plugin.metaplane.gate
    """

    monitor_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dev.api.metaplane.dev."""
    fail_on: (
        Dynamic[Items[Dynamic[Literal["PASS", "IN_TRAINING", "NOT_ENOUGH_DATA", "FAILED_TO_PREDICT", "INVALID_INPUT",
        "ERROR", "FAIL", "UNKNOWN"]]]]
        | None
    ) = None
    """List of PASS, IN_TRAINING, NOT_ENOUGH_DATA, FAILED_TO_PREDICT, INVALID_INPUT, ERROR, FAIL or UNKNOWN, or an expression. Default: ["FAIL","ERROR"]."""
    fail_strategy: Dynamic[Literal["FAIL_FAST", "FAIL_IF_ANY", "FAIL_IF_ALL", "NONE"]] | None = None
    """FAIL_FAST, FAIL_IF_ANY, FAIL_IF_ALL or NONE, or an expression. Default: FAIL_IF_ANY."""
    max_age: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT10S."""
    run_first: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

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
    """``io.kestra.plugin.metaplane.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-metaplane 1.1.0. Required: id, monitor_id, api_token.
    https://kestra.io/plugins/plugin-metaplane/io.kestra.plugin.metaplane.get
    """

    monitor_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dev.api.metaplane.dev."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.metaplane.List``.

    A task. In Kestra 1.3, 2.0. From plugin-metaplane 1.1.0. Required: id, connection_id, api_token.
    https://kestra.io/plugins/plugin-metaplane/io.kestra.plugin.metaplane.list
    """

    connection_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dev.api.metaplane.dev."""
    fetch_groups: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    include_disabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

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
    """``io.kestra.plugin.metaplane.MonitorResultTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-metaplane 1.1.0. Required: id, monitor_id, api_token.
    https://kestra.io/plugins/plugin-metaplane/io.kestra.plugin.metaplane.monitorresulttrigger
    """

    monitor_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dev.api.metaplane.dev."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> MonitorResultTriggerOutputs:
        return MonitorResultTriggerOutputs("trigger", self.id)


class RunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"monitor_ids": "monitorIds"}
    monitor_ids: Reference


class Run(BaseTask):
    """``io.kestra.plugin.metaplane.Run``.

    A task. In Kestra 1.3, 2.0. From plugin-metaplane 1.1.0. Required: id, monitor_ids, api_token.
    https://kestra.io/plugins/plugin-metaplane/io.kestra.plugin.metaplane.run
    """

    monitor_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://dev.api.metaplane.dev."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""

    @property
    def outputs(self) -> RunOutputs:
        return RunOutputs(self._output_root, self.id)
