# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.temporal.workflow``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
    "Schedule",
    "Signal",
    "Trigger",
    "Wait",
]

PREFIX = "io.kestra.plugin.temporal.workflow"


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result"}
        result: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.temporal.workflow.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.temporal.workflow.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "query_type", "workflow_id"),
        )
        query_type: Text | None = None
        workflow_id: Text | None = None
        endpoint: Text | None = None
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
    return Query


def _Schedule():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ScheduleOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"schedule_id": "scheduleId"}
        schedule_id: Reference
    class Schedule(BaseTask):
        """``io.kestra.plugin.temporal.workflow.Schedule``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.temporal.workflow.Schedule",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "schedule_id", "task_queue", "workflow_type"),
        )
        schedule_id: Text | None = None
        task_queue: Text | None = None
        workflow_type: Text | None = None
        endpoint: Text | None = None
        args: Dynamic[Items[Text]] | None = None
        cron: Text | None = None
        api_key: Text | None = None
        ca_cert: Text | None = None
        client_cert: Text | None = None
        client_key: Text | None = None
        interval_seconds: Dynamic[Int] | None = None
        namespace: Text | None = None
        overwrite: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ScheduleOutputs:
            return ScheduleOutputs(self._output_root, self.id)
    return Schedule


def _Signal():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class Signal(BaseTask):
        """``io.kestra.plugin.temporal.workflow.Signal``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.temporal.workflow.Signal",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "signal_name", "workflow_id"),
        )
        signal_name: Text | None = None
        workflow_id: Text | None = None
        endpoint: Text | None = None
        args: Dynamic[Items[Text]] | None = None
        run_id: Text | None = None
        api_key: Text | None = None
        ca_cert: Text | None = None
        client_cert: Text | None = None
        client_key: Text | None = None
        namespace: Text | None = None
    return Signal


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"run_id": "runId", "workflow_id": "workflowId"}
        run_id: Reference
        workflow_id: Reference
    class Trigger(BaseTask):
        """``io.kestra.plugin.temporal.workflow.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.temporal.workflow.Trigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "task_queue", "workflow_type"),
        )
        task_queue: Text | None = None
        workflow_type: Text | None = None
        endpoint: Text | None = None
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
    return Trigger


def _Wait():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WaitOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"result": "result", "status": "status"}
        result: Reference
        status: Reference
    class Wait(BaseTask):
        """``io.kestra.plugin.temporal.workflow.Wait``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.temporal.workflow.Wait",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("endpoint", "workflow_id"),
        )
        workflow_id: Text | None = None
        endpoint: Text | None = None
        run_id: Text | None = None
        api_key: Text | None = None
        ca_cert: Text | None = None
        client_cert: Text | None = None
        client_key: Text | None = None
        fail_on_non_completed: Dynamic[Bool] | None = None
        namespace: Text | None = None
        poll_interval: Dynamic[Duration] | None = None
        wait_timeout: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> WaitOutputs:
            return WaitOutputs(self._output_root, self.id)
    return Wait


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
        _Schedule,
        _Signal,
        _Trigger,
        _Wait,
    ),
)
