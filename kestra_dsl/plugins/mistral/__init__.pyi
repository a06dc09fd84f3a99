# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.mistral``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "RunWorkflow",
    "WorkflowEvents",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"raw": "raw", "response": "response"}
    raw: Reference
    response: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.mistral.ChatCompletion``."""

    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.mistral.ai/v1."""
    json_response_schema: Text | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.mistral.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None


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

    workflow_identifier: Text | None = None
    """Required."""
    api_key: Text | None = None
    """Required."""
    input: Dynamic[Map[Data]] | None = None
    base_url: Text | None = None
    """Default: https://api.mistral.ai/v1."""
    deployment_name: Text | None = None
    execution_id: Text | None = None
    poll_interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    wait_timeout: Dynamic[Duration] | None = None
    """Default: PT15M."""

    @property
    def outputs(self) -> RunWorkflowOutputs:
        return RunWorkflowOutputs(self._output_root, self.id)


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

    api_key: Text | None = None
    base_url: Text | None = None
    """Default: https://api.mistral.ai/v1."""
    event_types: Dynamic[Items[Text]] | None = None
    interval: Duration | None = None
    """Default: PT30S."""
    workflow_name: Text | None = None

    @property
    def outputs(self) -> WorkflowEventsOutputs:
        return WorkflowEventsOutputs("trigger", self.id)
