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
    """``io.kestra.plugin.core.trigger.Flow``.

    A trigger. In Kestra 1.1, 1.3, 2.0. Required: id.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.flow
    """

    depends_on: Items[One[FlowDependency]] | None = None
    """List of FlowDependency. In Kestra 2.0."""
    inputs: Map[Data] | None = None
    """Values for the inputs of the execution that is started. Mapping of names to any data."""
    min_satisfied: Int | None = None
    """Whole number. In Kestra 2.0."""
    mode: Literal["ALL", "ANY", "AT_LEAST"] | None = None
    """ALL, ANY or AT_LEAST. Default: ALL. In Kestra 2.0."""
    preconditions: One[FlowPreconditions] | None = None
    """FlowPreconditions. In Kestra 1.1, 1.3. Use depends_on."""
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED."""
    window: One[Window] | None = None
    """Window. In Kestra 2.0."""

    @property
    def outputs(self) -> FlowOutputs:
        return FlowOutputs("trigger", self.id)


class FlowDependency(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Dependency``. In Kestra 2.0.

    A part.
    """

    flow_id: Text | None = None
    """Id of the flow. Text."""
    labels: Map[Data] | None = None
    """Mapping of names to any data."""
    namespace: Text | None = None
    """Kestra namespace. Text."""
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED."""
    when: Text | None = None
    """Text, or an expression. Default: true."""


class FlowExecutionFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-ExecutionFilter``. In Kestra 1.1, 1.3.

    A part. Required: filters.
    """

    id: str
    filters: Items[One[FlowFilter]] | None = None
    """List of FlowFilter. Required."""
    operand: Literal["AND", "OR"] | None = None
    """AND or OR. Default: AND."""


class FlowFilter(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Filter``. In Kestra 1.1, 1.3.

    A part. Required: field.
    """

    field: Literal["FLOW_ID", "NAMESPACE", "STATE", "EXPRESSION"] | None = None
    """FLOW_ID, NAMESPACE, STATE or EXPRESSION. Required."""
    type: (
        Literal["EQUAL_TO", "NOT_EQUAL_TO", "IN", "NOT_IN", "IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL",
        "STARTS_WITH", "ENDS_WITH", "REGEX", "CONTAINS"]
        | None
    ) = None
    """EQUAL_TO, NOT_EQUAL_TO, IN, NOT_IN, IS_TRUE, IS_FALSE, IS_NULL, IS_NOT_NULL, STARTS_WITH, ENDS_WITH, REGEX or CONTAINS."""
    value: Text | None = None
    """Text."""
    values: Items[Text] | None = None
    """List of text."""


class FlowPreconditions(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Preconditions``. In Kestra 1.1, 1.3.

    A part.
    """

    id: str
    flows: Items[One[FlowUpstreamFlow]] | None = None
    """List of FlowUpstreamFlow."""
    reset_on_success: Bool | None = None
    """True or false. Default: true."""
    time_window: One[TimeWindow] | None = None
    """TimeWindow. Default: {"type": "DURATION_WINDOW"}."""
    where: Items[One[FlowExecutionFilter]] | None = None
    """List of FlowExecutionFilter."""


class FlowUpstreamFlow(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.Flow-UpstreamFlow``. In Kestra 1.1, 1.3.

    A part. Required: namespace.
    """

    namespace: Text | None = None
    """Kestra namespace. Text. Required."""
    flow_id: Text | None = None
    """Id of the flow. Text."""
    labels: Map[Data] | None = None
    """Mapping of names to any data."""
    states: (
        Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
        "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED."""


class McpToolTrigger(BaseTrigger):
    """``io.kestra.plugin.core.trigger.McpToolTrigger``. In Kestra 2.0.

    A trigger. Required: id, title, tool_description, tool_name.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.mcptooltrigger
    """

    title: Text | None = None
    """Text. Required."""
    tool_description: Text | None = None
    """Text. Required."""
    tool_name: Text | None = None
    """Text. Required."""
    annotations: One[McpToolTriggerAnnotations] | None = None
    """McpToolTriggerAnnotations."""
    mcp_server: Text | None = None
    """Text. Default: default."""


class McpToolTriggerAnnotations(Node):
    """Part of other types: ``io.kestra.plugin.core.trigger.McpToolTrigger-Annotations``. In Kestra 2.0.

    A part.
    """

    destructive: Bool | None = None
    """True or false."""
    idempotent: Bool | None = None
    """True or false."""
    open_world: Bool | None = None
    """True or false."""
    read_only: Bool | None = None
    """True or false."""
    return_direct: Bool | None = None
    """True or false."""


class ScheduleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"date": "date", "next": "next", "previous": "previous"}
    date: Reference
    next: Reference
    previous: Reference


class Schedule(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Schedule``.

    A trigger. In Kestra 1.1, 1.3, 2.0. Required: id, cron.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.schedule
    """

    cron: Text | None = None
    """Cron expression with five fields: minute, hour, day of month, month, day of week. Text. Required."""
    inputs: Dynamic[Map[Data]] | None = None
    """Values for the inputs of the execution that is started. Mapping of names to any data, or an expression."""
    late_maximum_delay: Duration | None = None
    """Duration."""
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    """LAST, NONE or ALL."""
    timezone: Data | None = None
    """Any data. Default: Etc/UTC."""
    with_seconds: Bool | None = None
    """True or false. Default: false."""
    backfill: Map[Data] | None = None
    """Mapping of names to any data. In Kestra 1.1, 1.3. Deprecated. Use a backfill of the trigger on the server."""
    schedule_conditions: Items[One[Condition]] | None = None
    """List of Condition. In Kestra 1.1, 1.3. Deprecated. Use conditions."""

    @property
    def outputs(self) -> ScheduleOutputs:
        return ScheduleOutputs("trigger", self.id)


class ScheduleOnDates(BaseTrigger):
    """``io.kestra.plugin.core.trigger.ScheduleOnDates``.

    A trigger. In Kestra 1.1, 1.3, 2.0. Required: id, dates.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.scheduleondates
    """

    dates: Dynamic[Items[Dynamic[DateTime]]] | None = None
    """List of date and time, or an expression. Required."""
    inputs: Dynamic[Map[Data]] | None = None
    """Values for the inputs of the execution that is started. Mapping of names to any data, or an expression."""
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    """LAST, NONE or ALL."""
    timezone: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""


class Toggle(BaseTask):
    """``io.kestra.plugin.core.trigger.Toggle``. In Kestra 1.1, 1.3. Deprecated.

    A task. Required: id, trigger.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.toggle
    """

    trigger: Text | None = None
    """Text, or an expression. Required."""
    enabled: Bool | None = None
    """True or false. Default: false."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""


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
    """``io.kestra.plugin.core.trigger.Webhook``.

    A trigger. In Kestra 1.1, 1.3, 2.0. Required: id, key.
    https://kestra.io/plugins/core/trigger/io.kestra.plugin.core.trigger.webhook
    """

    key: Text | None = None
    """Secret part of the address of the webhook. Text, or an expression. Required."""
    fetch_type: Literal["NONE", "FETCH", "STORE"] | None = None
    """Where the body of the request goes: into the execution (`FETCH`), a file (`STORE`), or nowhere (`NONE`). NONE, FETCH or STORE. Default: FETCH. In Kestra 2.0."""
    inputs: Dynamic[Map[Data]] | None = None
    """Values for the inputs of the execution that is started. Mapping of names to any data, or an expression."""
    response_code: Dynamic[Int] | None = None
    """Whole number, or an expression. In Kestra 1.3, 2.0."""
    response_content_type: Literal["application/json", "text/plain"] | None = None
    """Application/json or text/plain. In Kestra 1.3, 2.0."""
    return_outputs: Bool | None = None
    """True or false. Default: false."""
    wait: Bool | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false. Default: false."""

    @property
    def outputs(self) -> WebhookOutputs:
        return WebhookOutputs("trigger", self.id)
