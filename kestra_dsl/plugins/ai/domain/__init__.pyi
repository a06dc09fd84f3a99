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
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/domain/io.kestra.plugin.ai.domain.chatconfiguration
    """

    log_requests: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    log_responses: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_token: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    prompt_caching: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    response_format: One[ChatConfigurationResponseFormat] | None = None
    """ChatConfigurationResponseFormat."""
    return_thinking: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    seed: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    temperature: Dynamic[Number] | None = None
    """Number, or an expression."""
    thinking_budget_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    thinking_enabled: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    top_k: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    top_p: Dynamic[Number] | None = None
    """Number, or an expression."""


class ChatConfigurationResponseFormat(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatConfiguration-ResponseFormat``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    type: Dynamic[Literal["TEXT", "JSON"]] | None = None
    """TEXT or JSON, or an expression. Default: TEXT."""
    json_schema: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    json_schema_description: Text | None = None
    """Text, or an expression."""
    strict_json: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class ChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/domain/io.kestra.plugin.ai.domain.chatmessage
    """

    content: Text | None = None
    """Text."""
    content_blocks: Items[One[ChatMessageContentBlock]] | None = None
    """List of ChatMessageContentBlock."""
    type: Literal["SYSTEM", "AI", "USER"] | None = None
    """SYSTEM, AI or USER."""


class ChatMessageContentBlock(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.ChatMessage-ContentBlock``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    """

    text: Text | None = None
    """Text."""
    type: Literal["TEXT", "IMAGE", "PDF"] | None = None
    """TEXT, IMAGE or PDF."""
    uri: Text | None = None
    """Text."""


class GuardrailRule(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.GuardrailRule``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: expression, message.
    https://kestra.io/plugins/plugin-ai/domain/io.kestra.plugin.ai.domain.guardrailrule
    """

    expression: Text | None = None
    """Text. Required."""
    message: Text | None = None
    """Text. Required."""


class Guardrails(Node):
    """Part of other types: ``io.kestra.plugin.ai.domain.Guardrails``.

    A part. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/domain/io.kestra.plugin.ai.domain.guardrails
    """

    input: Items[One[GuardrailRule]] | None = None
    """List of GuardrailRule."""
    output: Items[One[GuardrailRule]] | None = None
    """List of GuardrailRule."""


class LangfuseObservability(Observability):
    """``io.kestra.plugin.ai.domain.LangfuseObservability``.

    A part of a plugin. In Kestra 1.3, 2.0. From plugin-ai 1.16.0.
    https://kestra.io/plugins/plugin-ai/domain/io.kestra.plugin.ai.domain.langfuseobservability
    """

    capture_output: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    capture_prompt: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    capture_system_message: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    capture_tool_arguments: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    capture_tool_results: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint: Text | None = None
    """Address of the service, if it is not the default one. Text, or an expression."""
    environment: Text | None = None
    """Text, or an expression."""
    export_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    max_payload_chars: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    public_key: Text | None = None
    """Text, or an expression."""
    release: Text | None = None
    """Text, or an expression."""
    secret_key: Text | None = None
    """Text, or an expression."""
    service_name: Text | None = None
    """Text, or an expression."""
