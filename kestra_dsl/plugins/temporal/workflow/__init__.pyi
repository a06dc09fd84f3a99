# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.temporal.workflow``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
    "Schedule",
    "Signal",
    "Trigger",
    "Wait",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result"}
    result: Reference


class Query(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Query``."""

    query_type: Text | None = None
    """Required."""
    workflow_id: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    args: Dynamic[Items[Text]] | None = None
    run_id: Text | None = None
    api_key: Text | None = None
    ca_cert: Text | None = None
    client_cert: Text | None = None
    client_key: Text | None = None
    namespace: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class ScheduleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"schedule_id": "scheduleId"}
    schedule_id: Reference


class Schedule(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Schedule``."""

    schedule_id: Text | None = None
    """Required."""
    task_queue: Text | None = None
    """Required."""
    workflow_type: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    args: Dynamic[Items[Text]] | None = None
    cron: Text | None = None
    api_key: Text | None = None
    ca_cert: Text | None = None
    client_cert: Text | None = None
    client_key: Text | None = None
    interval_seconds: Dynamic[Int] | None = None
    namespace: Text | None = None
    overwrite: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ScheduleOutputs:
        return ScheduleOutputs(self._output_root, self.id)


class Signal(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Signal``."""

    signal_name: Text | None = None
    """Required."""
    workflow_id: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    args: Dynamic[Items[Text]] | None = None
    run_id: Text | None = None
    api_key: Text | None = None
    ca_cert: Text | None = None
    client_cert: Text | None = None
    client_key: Text | None = None
    namespace: Text | None = None


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "workflow_id": "workflowId"}
    run_id: Reference
    workflow_id: Reference


class Trigger(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Trigger``."""

    task_queue: Text | None = None
    """Required."""
    workflow_type: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    input: Dynamic[Items[Text]] | None = None
    workflow_id: Text | None = None
    api_key: Text | None = None
    ca_cert: Text | None = None
    client_cert: Text | None = None
    client_key: Text | None = None
    execution_timeout: Dynamic[Duration] | None = None
    namespace: Text | None = None

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs(self._output_root, self.id)


class WaitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result", "status": "status"}
    result: Reference
    status: Reference


class Wait(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Wait``."""

    workflow_id: Text | None = None
    """Required."""
    endpoint: Text | None = None
    """Required."""
    run_id: Text | None = None
    api_key: Text | None = None
    ca_cert: Text | None = None
    client_cert: Text | None = None
    client_key: Text | None = None
    fail_on_non_completed: Dynamic[Bool] | None = None
    """Default: true."""
    namespace: Text | None = None
    poll_interval: Dynamic[Duration] | None = None
    wait_timeout: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> WaitOutputs:
        return WaitOutputs(self._output_root, self.id)
