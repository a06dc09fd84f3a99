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
    """``io.kestra.plugin.temporal.workflow.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-temporal 1.0.4. Required: id, query_type, workflow_id, endpoint.
    https://kestra.io/plugins/plugin-temporal/workflow/io.kestra.plugin.temporal.workflow.query
    """

    query_type: Text | None = None
    """Text, or an expression. Required."""
    workflow_id: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    run_id: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    ca_cert: Text | None = None
    """Text, or an expression."""
    client_cert: Text | None = None
    """Text, or an expression."""
    client_key: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class ScheduleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"schedule_id": "scheduleId"}
    schedule_id: Reference


class Schedule(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Schedule``.

    A task. In Kestra 1.3, 2.0. From plugin-temporal 1.0.4. Required: id, schedule_id, task_queue, workflow_type,
    endpoint.
    https://kestra.io/plugins/plugin-temporal/workflow/io.kestra.plugin.temporal.workflow.schedule
    """

    schedule_id: Text | None = None
    """Text, or an expression. Required."""
    task_queue: Text | None = None
    """Text, or an expression. Required."""
    workflow_type: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    cron: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    ca_cert: Text | None = None
    """Text, or an expression."""
    client_cert: Text | None = None
    """Text, or an expression."""
    client_key: Text | None = None
    """Text, or an expression."""
    interval_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""
    overwrite: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ScheduleOutputs:
        return ScheduleOutputs(self._output_root, self.id)


class Signal(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Signal``.

    A task. In Kestra 1.3, 2.0. From plugin-temporal 1.0.4. Required: id, signal_name, workflow_id, endpoint.
    https://kestra.io/plugins/plugin-temporal/workflow/io.kestra.plugin.temporal.workflow.signal
    """

    signal_name: Text | None = None
    """Text, or an expression. Required."""
    workflow_id: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    args: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    run_id: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    ca_cert: Text | None = None
    """Text, or an expression."""
    client_cert: Text | None = None
    """Text, or an expression."""
    client_key: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""


class TriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "workflow_id": "workflowId"}
    run_id: Reference
    workflow_id: Reference


class Trigger(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Trigger``.

    A task. In Kestra 1.3, 2.0. From plugin-temporal 1.0.4. Required: id, task_queue, workflow_type, endpoint.
    https://kestra.io/plugins/plugin-temporal/workflow/io.kestra.plugin.temporal.workflow.trigger
    """

    task_queue: Text | None = None
    """Text, or an expression. Required."""
    workflow_type: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    input: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    workflow_id: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    ca_cert: Text | None = None
    """Text, or an expression."""
    client_cert: Text | None = None
    """Text, or an expression."""
    client_key: Text | None = None
    """Text, or an expression."""
    execution_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    namespace: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs(self._output_root, self.id)


class WaitOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"result": "result", "status": "status"}
    result: Reference
    status: Reference


class Wait(BaseTask):
    """``io.kestra.plugin.temporal.workflow.Wait``.

    A task. In Kestra 1.3, 2.0. From plugin-temporal 1.0.4. Required: id, workflow_id, endpoint.
    https://kestra.io/plugins/plugin-temporal/workflow/io.kestra.plugin.temporal.workflow.wait
    """

    workflow_id: Text | None = None
    """Text, or an expression. Required."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression. Required."""
    run_id: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    ca_cert: Text | None = None
    """Text, or an expression."""
    client_cert: Text | None = None
    """Text, or an expression."""
    client_key: Text | None = None
    """Text, or an expression."""
    fail_on_non_completed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    namespace: Text | None = None
    """Text, or an expression."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    wait_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""

    @property
    def outputs(self) -> WaitOutputs:
        return WaitOutputs(self._output_root, self.id)
