# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.trigger``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.core.trigger"


def _Flow():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, Int, Items, Map, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.Flow",
            property_versions={"depends_on": ("2.0",), "min_satisfied": ("2.0",), "mode": ("2.0",), "preconditions": ("1.1", "1.3"), "window": ("2.0",)},
            aliases=("io.kestra.core.models.triggers.types.Flow",),
            replacements={"preconditions": "depends_on"},
        )
        depends_on: Items[One[later("kestra_dsl.plugins.core.trigger", "FlowDependency")]] | None = None
        inputs: Map[Data] | None = None
        min_satisfied: Int | None = None
        mode: Literal["ALL", "ANY", "AT_LEAST"] | None = None
        preconditions: One[later("kestra_dsl.plugins.core.trigger", "FlowPreconditions")] | None = None
        states: (
            Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
            "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
            | None
        ) = None
        window: One[later("kestra_dsl.models", "Window")] | None = None
        @property
        def outputs(self) -> FlowOutputs:
            return FlowOutputs("trigger", self.id)
    return Flow


def _FlowDependency():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Items, Map, Text
    class FlowDependency(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Dependency``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
        )
        flow_id: Text | None = None
        labels: Map[Data] | None = None
        namespace: Text | None = None
        states: (
            Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
            "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
            | None
        ) = None
        when: Text | None = None
    return FlowDependency


def _FlowExecutionFilter():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, later
    class FlowExecutionFilter(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.Flow-ExecutionFilter``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
            required=("filters",),
        )
        id: str
        filters: Items[One[later("kestra_dsl.plugins.core.trigger", "FlowFilter")]] | None = None
        operand: Literal["AND", "OR"] | None = None
    return FlowExecutionFilter


def _FlowFilter():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class FlowFilter(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Filter``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
            required=("field",),
        )
        field: Literal["FLOW_ID", "NAMESPACE", "STATE", "EXPRESSION"] | None = None
        type: (
            Literal["EQUAL_TO", "NOT_EQUAL_TO", "IN", "NOT_IN", "IS_TRUE", "IS_FALSE", "IS_NULL", "IS_NOT_NULL",
            "STARTS_WITH", "ENDS_WITH", "REGEX", "CONTAINS"]
            | None
        ) = None
        value: Text | None = None
        values: Items[Text] | None = None
    return FlowFilter


def _FlowPreconditions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Items, One, later
    class FlowPreconditions(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.Flow-Preconditions``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
        )
        id: str
        flows: Items[One[later("kestra_dsl.plugins.core.trigger", "FlowUpstreamFlow")]] | None = None
        reset_on_success: Bool | None = None
        time_window: One[later("kestra_dsl.models", "TimeWindow")] | None = None
        where: Items[One[later("kestra_dsl.plugins.core.trigger", "FlowExecutionFilter")]] | None = None
    return FlowPreconditions


def _FlowUpstreamFlow():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Items, Map, Text
    class FlowUpstreamFlow(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.Flow-UpstreamFlow``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
            required=("namespace",),
        )
        namespace: Text | None = None
        flow_id: Text | None = None
        labels: Map[Data] | None = None
        states: (
            Items[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS", "WARNING",
            "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT", "RESUBMITTED"]]
            | None
        ) = None
    return FlowUpstreamFlow


def _McpToolTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import One, Text, later
    class McpToolTrigger(BaseTrigger):
        """``io.kestra.plugin.core.trigger.McpToolTrigger``. In Kestra 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.McpToolTrigger",
            versions=("2.0",),
            required=("title", "tool_description", "tool_name"),
        )
        title: Text | None = None
        tool_description: Text | None = None
        tool_name: Text | None = None
        annotations: One[later("kestra_dsl.plugins.core.trigger", "McpToolTriggerAnnotations")] | None = None
        mcp_server: Text | None = None
    return McpToolTrigger


def _McpToolTriggerAnnotations():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool
    class McpToolTriggerAnnotations(Node):
        """Part of other types: ``io.kestra.plugin.core.trigger.McpToolTrigger-Annotations``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
        )
        destructive: Bool | None = None
        idempotent: Bool | None = None
        open_world: Bool | None = None
        read_only: Bool | None = None
        return_direct: Bool | None = None
    return McpToolTriggerAnnotations


def _Schedule():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger, Condition
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ScheduleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"date": "date", "next": "next", "previous": "previous"}
        date: Reference
        next: Reference
        previous: Reference
    class Schedule(BaseTrigger):
        """``io.kestra.plugin.core.trigger.Schedule``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.Schedule",
            required=("cron",),
            property_versions={"backfill": ("1.1", "1.3"), "schedule_conditions": ("1.1", "1.3")},
            deprecated_properties=("backfill", "schedule_conditions"),
            aliases=("io.kestra.core.models.triggers.types.Schedule",),
            replacements={"backfill": "a backfill of the trigger on the server", "schedule_conditions": "conditions"},
        )
        cron: Text | None = None
        inputs: Dynamic[Map[Data]] | None = None
        late_maximum_delay: Duration | None = None
        recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
        timezone: Data | None = None
        with_seconds: Bool | None = None
        backfill: Map[Data] | None = None
        schedule_conditions: Items[One[Condition]] | None = None
        @property
        def outputs(self) -> ScheduleOutputs:
            return ScheduleOutputs("trigger", self.id)
    return Schedule


def _ScheduleOnDates():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Data, DateTime, Dynamic, Items, Map, Text
    class ScheduleOnDates(BaseTrigger):
        """``io.kestra.plugin.core.trigger.ScheduleOnDates``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.ScheduleOnDates",
            required=("dates",),
        )
        dates: Dynamic[Items[Dynamic[DateTime]]] | None = None
        inputs: Dynamic[Map[Data]] | None = None
        recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
        timezone: Text | None = None
    return ScheduleOnDates


def _Toggle():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Text
    class Toggle(BaseTask):
        """``io.kestra.plugin.core.trigger.Toggle``. In Kestra 1.1, 1.3. Deprecated."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.Toggle",
            versions=("1.1", "1.3"),
            required=("trigger",),
            deprecated=True,
            aliases=("io.kestra.core.tasks.trigger.Toggle",),
        )
        trigger: Text | None = None
        enabled: Bool | None = None
        flow_id: Text | None = None
        namespace: Text | None = None
    return Toggle


def _Webhook():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.trigger.Webhook",
            required=("key",),
            property_versions={"fetch_type": ("2.0",), "response_code": ("1.3", "2.0"), "response_content_type": ("1.3", "2.0")},
            aliases=("io.kestra.core.models.triggers.types.Webhook",),
        )
        key: Text | None = None
        fetch_type: Literal["NONE", "FETCH", "STORE"] | None = None
        inputs: Dynamic[Map[Data]] | None = None
        response_code: Dynamic[Int] | None = None
        response_content_type: Literal["application/json", "text/plain"] | None = None
        return_outputs: Bool | None = None
        wait: Bool | None = None
        @property
        def outputs(self) -> WebhookOutputs:
            return WebhookOutputs("trigger", self.id)
    return Webhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Flow,
        _FlowDependency,
        _FlowExecutionFilter,
        _FlowFilter,
        _FlowPreconditions,
        _FlowUpstreamFlow,
        _McpToolTrigger,
        _McpToolTriggerAnnotations,
        _Schedule,
        _ScheduleOnDates,
        _Toggle,
        _Webhook,
    ),
)
