# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mistral``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "RunWorkflow",
    "WorkflowEvents",
]

PREFIX = "io.kestra.plugin.mistral"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"raw": "raw", "response": "response"}
        raw: Reference
        response: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.mistral.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mistral.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "messages", "model_name"),
        )
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.mistral", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        model_name: Text | None = None
        api_key: Text | None = None
        base_url: Text | None = None
        json_response_schema: Text | None = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _ChatCompletionChatMessage():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatCompletionChatMessage(Node):
        """Part of other types: ``io.kestra.plugin.mistral.ChatCompletion-ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
    return ChatCompletionChatMessage


def _RunWorkflow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunWorkflowOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"end_time": "endTime", "execution_id": "executionId", "result": "result", "start_time": "startTime", "status": "status", "total_duration_ms": "totalDurationMs"}
        end_time: Reference
        execution_id: Reference
        result: Reference
        start_time: Reference
        status: Reference
        total_duration_ms: Reference
    class RunWorkflow(BaseTask):
        """``io.kestra.plugin.mistral.RunWorkflow``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mistral.RunWorkflow",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "workflow_identifier"),
        )
        workflow_identifier: Text | None = None
        api_key: Text | None = None
        input: Dynamic[Map[Data]] | None = None
        base_url: Text | None = None
        deployment_name: Text | None = None
        execution_id: Text | None = None
        poll_interval: Dynamic[Duration] | None = None
        wait: Dynamic[Bool] | None = None
        wait_timeout: Dynamic[Duration] | None = None
        @property
        def outputs(self) -> RunWorkflowOutputs:
            return RunWorkflowOutputs(self._output_root, self.id)
    return RunWorkflow


def _WorkflowEvents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class WorkflowEventsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"attributes": "attributes", "event_timestamp": "eventTimestamp", "event_type": "eventType", "workflow_exec_id": "workflowExecId", "workflow_name": "workflowName"}
        attributes: Reference
        event_timestamp: Reference
        event_type: Reference
        workflow_exec_id: Reference
        workflow_name: Reference
    class WorkflowEvents(BaseTrigger):
        """``io.kestra.plugin.mistral.WorkflowEvents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.mistral.WorkflowEvents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        api_key: Text | None = None
        base_url: Text | None = None
        event_types: Dynamic[Items[Text]] | None = None
        interval: Duration | None = None
        workflow_name: Text | None = None
        @property
        def outputs(self) -> WorkflowEventsOutputs:
            return WorkflowEventsOutputs("trigger", self.id)
    return WorkflowEvents


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionChatMessage,
        _RunWorkflow,
        _WorkflowEvents,
    ),
)
