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
    """``io.kestra.plugin.mistral.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-mistral 1.4.6. Required: id, messages, model_name, api_key.
    https://kestra.io/plugins/plugin-mistral/io.kestra.plugin.mistral.chatcompletion
    """

    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.mistral.ai/v1."""
    json_response_schema: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.mistral.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-mistral 1.4.6.
    """

    content: Text | None = None
    """Text."""
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
    """SYSTEM, ASSISTANT or USER."""


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
    """``io.kestra.plugin.mistral.RunWorkflow``.

    A task. In Kestra 1.3, 2.0. From plugin-mistral 1.4.6. Required: id, workflow_identifier, api_key.
    https://kestra.io/plugins/plugin-mistral/io.kestra.plugin.mistral.runworkflow
    """

    workflow_identifier: Text | None = None
    """Text, or an expression. Required."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    input: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.mistral.ai/v1."""
    deployment_name: Text | None = None
    """Text, or an expression."""
    execution_id: Text | None = None
    """Text, or an expression."""
    poll_interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""
    wait_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""

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
    """``io.kestra.plugin.mistral.WorkflowEvents``.

    A trigger. In Kestra 1.3, 2.0. From plugin-mistral 1.4.6. Required: id.
    https://kestra.io/plugins/plugin-mistral/io.kestra.plugin.mistral.workflowevents
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.mistral.ai/v1."""
    event_types: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT30S."""
    workflow_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> WorkflowEventsOutputs:
        return WorkflowEventsOutputs("trigger", self.id)
