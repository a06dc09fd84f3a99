# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.trigger``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger, Condition
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import TimeWindow, Window

__all__ = [
    "Flow",
    "FlowDependency",
    "FlowExecutionFilter",
    "FlowFilter",
    "FlowPreconditions",
    "FlowUpstreamFlow",
    "McpToolTrigger",
    "McpToolTriggerAnnotations",
    "Schedule",
    "ScheduleOnDates",
    "Toggle",
    "Webhook",
]

PREFIX: str


class FlowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"execution_id": "executionId", "execution_labels": "executionLabels", "flow_id": "flowId", "flow_revision": "flowRevision", "namespace": "namespace", "outputs_": "outputs", "state": "state", "end_date": "endDate", "first_failed_task_id": "firstFailedTaskId", "last_task_id": "lastTaskId", "start_date": "startDate"}
    execution_id: Reference
    execution_labels: Reference
    flow_id: Reference
    flow_revision: Reference
    namespace: Reference
    outputs_: Reference
    state: Reference
    end_date: Reference
    first_failed_task_id: Reference
    last_task_id: Reference
    start_date: Reference


class Flow(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Flow``."""

    depends_on: Items[One[FlowDependency]] | None = None
    """In Kestra 2.0."""
    inputs: Map[Data] | None = None
    min_satisfied: Int | None = None
    """In Kestra 2.0."""
    mode: Literal["ALL", "ANY", "AT_LEAST"] | None = None
    """Default: ALL. In Kestra 2.0."""
    preconditions: One[FlowPreconditions] | None = None
    """In Kestra 1.1, 1.3. Use depends_on."""
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    window: One[Window] | None = None
    """In Kestra 2.0."""

    @property
    def outputs(self) -> FlowOutputs:
        return FlowOutputs("trigger", self.id)


class FlowDependency(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Dependency``. In Kestra 2.0."""

    flow_id: Text | None = None
    labels: Map[Data] | None = None
    namespace: Text | None = None
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    when: Text | None = None
    """Default: true."""


class FlowExecutionFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-ExecutionFilter``. In Kestra 1.1, 1.3."""

    id: str
    filters: Items[One[FlowFilter]] | None = None
    """Required."""
    operand: Literal["AND", "OR"] | None = None
    """Default: AND."""


class FlowFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Filter``. In Kestra 1.1, 1.3."""

    field: Literal["FLOW_ID", "NAMESPACE", "STATE", "EXPRESSION"] | None = None
    """Required."""
    type: (
        Literal["EQUAL_TO", "NOT_EQUAL_TO", "IN", "NOT_IN", "IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL",
        "STARTS_WITH", "ENDS_WITH", "REGEX", "CONTAINS"]
        | None
    ) = None
    value: Text | None = None
    values: Items[Text] | None = None


class FlowPreconditions(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Preconditions``. In Kestra 1.1, 1.3."""

    id: str
    flows: Items[One[FlowUpstreamFlow]] | None = None
    reset_on_success: Bool | None = None
    """Default: true."""
    time_window: One[TimeWindow] | None = None
    """Default: {'type': 'duration_window'}."""
    where: Items[One[FlowExecutionFilter]] | None = None


class FlowUpstreamFlow(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-UpstreamFlow``. In Kestra 1.1, 1.3."""

    namespace: Text | None = None
    """Required."""
    flow_id: Text | None = None
    labels: Map[Data] | None = None
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None


class McpToolTrigger(BaseTrigger):
    """``io.kestra.plugin.core.trigger.McpToolTrigger``. In Kestra 2.0."""

    title: Text | None = None
    """Required."""
    tool_description: Text | None = None
    """Required."""
    tool_name: Text | None = None
    """Required."""
    annotations: One[McpToolTriggerAnnotations] | None = None
    mcp_server: Text | None = None
    """Default: default."""


class McpToolTriggerAnnotations(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.McpToolTrigger-Annotations``. In Kestra 2.0."""

    destructive: Bool | None = None
    idempotent: Bool | None = None
    open_world: Bool | None = None
    read_only: Bool | None = None
    return_direct: Bool | None = None


class ScheduleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"date": "date", "next": "next", "previous": "previous"}
    date: Reference
    next: Reference
    previous: Reference


class Schedule(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Schedule``."""

    cron: Text | None = None
    """Required."""
    inputs: Dynamic[Map[Data]] | None = None
    late_maximum_delay: Duration | None = None
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    timezone: Data | None = None
    """Default: Etc/UTC."""
    with_seconds: Bool | None = None
    """Default: false."""
    backfill: Map[Data] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use a backfill of the trigger on the server."""
    schedule_conditions: Items[One[Condition]] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use conditions."""

    @property
    def outputs(self) -> ScheduleOutputs:
        return ScheduleOutputs("trigger", self.id)


class ScheduleOnDates(BaseTrigger):
    """``io.kestra.plugin.core.trigger.ScheduleOnDates``."""

    dates: Dynamic[Items[Dynamic[DateTime]]] | None = None
    """Required."""
    inputs: Dynamic[Map[Data]] | None = None
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    timezone: Text | None = None
    """Default: Etc/UTC."""


class Toggle(BaseTask):
    """``io.kestra.plugin.core.trigger.Toggle``. In Kestra 1.1, 1.3. Deprecated."""

    trigger: Text | None = None
    """Required."""
    enabled: Bool | None = None
    """Default: false."""
    flow_id: Text | None = None
    namespace: Text | None = None


class WebhookOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "parameters": "parameters", "form_fields": "formFields", "parts": "parts", "uri": "uri"}
    body: Reference
    headers: Reference
    parameters: Reference
    form_fields: Reference
    parts: Reference
    uri: Reference


class Webhook(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Webhook``."""

    key: Text | None = None
    """Required."""
    fetch_type: Literal["NONE", "FETCH", "STORE"] | None = None
    """Default: FETCH. In Kestra 2.0."""
    inputs: Dynamic[Map[Data]] | None = None
    response_code: Dynamic[Int] | None = None
    """In Kestra 1.3, 2.0."""
    response_content_type: Literal["application/json", "text/plain"] | None = None
    """In Kestra 1.3, 2.0."""
    return_outputs: Bool | None = None
    """Default: false."""
    wait: Bool | None = None
    """Default: false."""

    @property
    def outputs(self) -> WebhookOutputs:
        return WebhookOutputs("trigger", self.id)
