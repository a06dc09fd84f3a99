# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.domain``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import AdditionalPlugin
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Number, One, Text

__all__ = [
    "ChatConfiguration",
    "ChatConfigurationResponseFormat",
    "ChatMessage",
    "ChatMessageContentBlock",
    "GuardrailRule",
    "Guardrails",
    "LangfuseObservability",
    "Observability",
]

PREFIX: str


class Observability(AdditionalPlugin):
    """The base of each observability. ``Observability.of(type, properties)`` makes one of a type that has no class."""


class ChatConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration``."""

    log_requests: Dynamic[Bool] | None = None
    log_responses: Dynamic[Bool] | None = None
    max_token: Dynamic[Int] | None = None
    prompt_caching: Dynamic[Bool] | None = None
    response_format: One[ChatConfigurationResponseFormat] | None = None
    return_thinking: Dynamic[Bool] | None = None
    seed: Dynamic[Int] | None = None
    temperature: Dynamic[Number] | None = None
    thinking_budget_tokens: Dynamic[Int] | None = None
    thinking_enabled: Dynamic[Bool] | None = None
    top_k: Dynamic[Int] | None = None
    top_p: Dynamic[Number] | None = None


class ChatConfigurationResponseFormat(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration-ResponseFormat``."""

    type: Dynamic[Literal["TEXT", "JSON"]] | None = None
    """Default: TEXT."""
    json_schema: Dynamic[Map[Data]] | None = None
    json_schema_description: Text | None = None
    strict_json: Dynamic[Bool] | None = None
    """Default: false."""


class ChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage``."""

    content: Text | None = None
    content_blocks: Items[One[ChatMessageContentBlock]] | None = None
    type: Literal["SYSTEM", "AI", "USER"] | None = None


class ChatMessageContentBlock(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage-ContentBlock``."""

    text: Text | None = None
    type: Literal["TEXT", "IMAGE", "PDF"] | None = None
    uri: Text | None = None


class GuardrailRule(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.GuardrailRule``."""

    expression: Text | None = None
    """Required."""
    message: Text | None = None
    """Required."""


class Guardrails(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.Guardrails``."""

    input: Items[One[GuardrailRule]] | None = None
    output: Items[One[GuardrailRule]] | None = None


class LangfuseObservability(Observability):
    """``io.kestra.plugin.ai.domain.LangfuseObservability``."""

    capture_output: Dynamic[Bool] | None = None
    capture_prompt: Dynamic[Bool] | None = None
    capture_system_message: Dynamic[Bool] | None = None
    capture_tool_arguments: Dynamic[Bool] | None = None
    capture_tool_results: Dynamic[Bool] | None = None
    endpoint: Text | None = None
    environment: Text | None = None
    export_timeout: Dynamic[Duration] | None = None
    max_payload_chars: Dynamic[Int] | None = None
    public_key: Text | None = None
    release: Text | None = None
    secret_key: Text | None = None
    service_name: Text | None = None
